import { readPolicy } from "./decide-command.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

/** `patron-privacy check`. */
export const addCheck: AddCommand = (program, world, exit) =>
  program
    .command("check")
    .description("check a policy file for issues, ties and rules more open than the law; exit 1 on errors")
    .argument("<policy>", "a JSON file, or - for standard input")
    .option("--json", "print the result as JSON")
    .action((file: string, { json }: { readonly json?: boolean }) => exit(check(file, json === true, world)));

function check(file: string, json: boolean, world: World): number {
  const result = readPolicy(world, file);
  if (json) {
    printJson(world, {
      version: 1,
      ok: result.ok,
      ...(result.ok ? { fingerprint: result.value.fingerprint } : { issues: result.problems }),
    });
    return result.ok ? 0 : 1;
  }
  if (!result.ok) return fail(world, 1, result.problems);
  const { title, rules, packs, fingerprint } = result.value;
  print(
    world,
    `${title}: ${rules.length} rules of ${packs.length} packs and its own, no issues.\nFingerprint ${fingerprint}`,
  );
  return 0;
}
