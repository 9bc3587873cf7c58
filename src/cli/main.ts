#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import pico from "picocolors";
import { checkCommand } from "./check-command.js";
import { type DecideFlags, decideCommand } from "./decide-command.js";
import { lawCommand } from "./law-command.js";
import type { Output } from "./output.js";
import { schemaCommand } from "./schema-command.js";
import { vocabularyCommand } from "./vocabulary-command.js";

const output: Output = {
  screen: {
    width: Math.min(process.stdout.columns ?? 100, 120),
    colors: pico.createColors(pico.isColorSupported && process.stdout.isTTY === true),
  },
  print: (text) => void process.stdout.write(`${text}\n`),
  fail: (code, problems) => {
    process.stderr.write(`${problems.join("\n")}\n`);
    return code;
  },
};

/** The local calendar day: the command line is the one place with a clock. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

const finish = (code: number): void => {
  process.exitCode = code;
};
const program = new Command("patron-privacy")
  .description(
    "May this request for patron information be answered, by whom, and where does it say so? Not legal advice.",
  )
  .exitOverride();

program
  .command("decide")
  .description("decide a request; exit 0: a decision was made, 2: bad input, 3: bad policy")
  .argument("<request>", "a JSON file, or - for standard input")
  .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
  .option("--as-of <date>", "the day whose law counts")
  .option("--today <date>", "the day from which the age of sources is counted")
  .option("--json", "print the decision as JSON")
  .action((file: string, flags: DecideFlags) => finish(decideCommand(file, flags, today(), output)));

program
  .command("check")
  .description("check a policy file; exit 1 on errors")
  .argument("<policy>", "a JSON file, or - for standard input")
  .option("--json", "print the result as JSON")
  .action((file: string, flags: { readonly json?: boolean }) =>
    finish(checkCommand(file, flags.json === true, output)),
  );

program
  .command("vocabulary")
  .description("list the facts, or one fact with its values")
  .argument("[fact]")
  .option("--json", "print as JSON")
  .action((fact: string | undefined, flags: { readonly json?: boolean }) =>
    finish(vocabularyCommand(fact, flags.json === true, output)),
  );

program
  .command("law")
  .description("list the jurisdictions, or print the law of one, such as us-ny")
  .argument("[jurisdiction]")
  .option("--json", "print as JSON")
  .action((code: string | undefined, flags: { readonly json?: boolean }) =>
    finish(lawCommand(code, flags.json === true, output)),
  );

program
  .command("schema")
  .description("print a JSON Schema: request, policy")
  .argument("<name>")
  .action((name: string) => finish(schemaCommand(name, output)));

try {
  program.parse();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
