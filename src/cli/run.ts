import { Command, CommanderError } from "commander";
import { addAsk } from "./ask-command.js";
import { addAudit } from "./audit-command.js";
import { addCheck } from "./check-command.js";
import { addClassify } from "./classify-command.js";
import { addConformance } from "./conformance-command.js";
import { addCoverage } from "./coverage-command.js";
import { addDecide } from "./decide-command.js";
import { addDiff } from "./diff-command.js";
import { addDocuments } from "./document-command.js";
import { addDoubts } from "./doubts-command.js";
import { addEpisode } from "./episode-command.js";
import { addInit } from "./init-command.js";
import { addInventory } from "./inventory-command.js";
import { addLaw } from "./law-command.js";
import { addMap } from "./map-command.js";
import { addPlan } from "./plan-command.js";
import { addSteps } from "./procedure-command.js";
import { addAssess, addClauses, addDue } from "./program-command.js";
import { addProve } from "./prove-command.js";
import { addRelease } from "./release-command.js";
import { addResidual } from "./residual-command.js";
import { addRetention } from "./retention-command.js";
import { withSafeOutput } from "./safe-output.js";
import { addSchema } from "./schema-command.js";
import { addUnmapped } from "./unmapped-command.js";
import { addVectors } from "./vectors-command.js";
import { addVendor } from "./vendor-command.js";
import { addVocabulary } from "./vocabulary-command.js";
import { addWho } from "./who-command.js";
import type { AddCommand, World } from "./world.js";

/** Every command, under what it is for. `--help` and the list in the README are made from this. */
const groups: readonly (readonly [heading: string, commands: readonly AddCommand[]])[] = [
  ["Desk: somebody asks", [addDecide, addAsk, addWho, addSteps, addEpisode]],
  [
    "Policy: the library's own rules",
    [addInit, addCheck, addDoubts, addCoverage, addDiff, addProve, addVectors, addConformance],
  ],
  ["Law: what is in the package", [addLaw, addVocabulary, addSchema]],
  ["Vendor: products and contracts", [addVendor]],
  [
    "Records: fields and retention",
    [addClassify, addUnmapped, addInventory, addRelease, addResidual, addRetention, addMap],
  ],
  ["Programme: what the library must have", [addClauses, addAssess, addDue, addAudit, addPlan]],
  ["Documents: what hangs at the desk", [addDocuments]],
];

/** The program with every command, in groups. */
function programOf(world: World, exit: (code: number) => void): Command {
  const program = new Command("patron-privacy")
    .description(
      "May this request for patron information be answered, by whom, and where does it say so? Not legal advice.",
    )
    .version(world.version, "--version", "print the version")
    .showHelpAfterError("(--help after the command shows what it takes)")
    .exitOverride()
    .configureOutput({
      writeOut: world.write,
      writeErr: world.writeError,
      getOutHelpWidth: () => world.screen.width,
      getErrHelpWidth: () => world.screen.width,
      getOutHasColors: () => world.screen.colors.isColorSupported,
      getErrHasColors: () => world.screen.colors.isColorSupported,
    });
  for (const [heading, commands] of groups) {
    program.commandsGroup(`${heading}:`);
    for (const add of commands) add(program, world, exit);
  }
  return program.commandsGroup("Help:").helpCommand("help [command]", "show what a command takes");
}

/** Every command in its group, one a line with what it is for: the list in the README. */
export function commandList(world: World): string {
  const { commands } = programOf(world, () => undefined);
  const lines = commands.map((command) => {
    const args = command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`));
    return {
      group: command.helpGroup(),
      call: [command.name(), ...args].join(" "),
      says: command.summary() || command.description(),
    };
  });
  const width = Math.max(...lines.map(({ call }) => call.length)) + 2;
  return [...new Set(lines.map(({ group }) => group))]
    .map((group) =>
      [
        group,
        ...lines
          .filter((one) => one.group === group)
          .map(({ call, says }) => `  ${call.padEnd(width)}${says.replace(/; exit .*/, "")}`),
      ].join("\n"),
    )
    .join("\n\n");
}

/** Runs the command line with these arguments and gives the exit code. */
export async function run(args: readonly string[], outside: World): Promise<number> {
  const world = withSafeOutput(outside);
  let exitCode = 0;
  const program = programOf(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    // whoever leaves a question with Ctrl-C has not found a fault; a shell calls that 130
    if (error instanceof Error && error.name === "ExitPromptError") return 130;
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
