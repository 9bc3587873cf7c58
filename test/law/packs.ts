import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LawPack } from "../../src/law/build/law-pack.js";

/** The codes of the jurisdictions that have a file. */
export const codes: readonly string[] = readdirSync(fileURLToPath(new URL("../../src/law/us", import.meta.url)))
  .filter((file) => file !== "index.ts")
  .map((file) => file.slice(0, -3));

/** The law of a jurisdiction: the one export of its file. */
export async function packOf(code: string): Promise<LawPack> {
  const [pack, ...others] = Object.values<LawPack>(await import(`../../src/law/us/${code}.ts`));
  if (pack === undefined || others.length > 0) throw new Error(`expected one pack in ${code}.ts`);
  return pack;
}
