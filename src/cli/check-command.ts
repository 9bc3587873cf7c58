import { readPolicy } from "./decide-command.js";
import type { Output } from "./output.js";

/** `patron-privacy check`: issues, ties and laxities of a policy; exit 1 on errors. */
export function checkCommand(file: string, json: boolean, output: Output): number {
  const result = readPolicy(file);
  if (json) {
    output.print(
      JSON.stringify(
        {
          version: 1,
          ok: result.ok,
          ...(result.ok ? { fingerprint: result.value.fingerprint } : { issues: result.problems }),
        },
        null,
        2,
      ),
    );
    return result.ok ? 0 : 1;
  }
  if (!result.ok) return output.fail(1, result.problems);
  const { title, rules, packs, fingerprint } = result.value;
  output.print(
    `${title}: ${rules.length} rules of ${packs.length} packs and its own, no issues.\nFingerprint ${fingerprint}`,
  );
  return 0;
}
