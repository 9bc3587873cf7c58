import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Figure, measureOnce } from "./measure.js";

export const coldStart = "cold: import, definePolicy and the first decision, New York, a process of its own";
export const coldCommand = "cold: `patron-privacy decide` on an example, wall";

const top = fileURLToPath(new URL("../..", import.meta.url));

const program = `
const before = performance.now();
const { decide, definePolicy } = await import("./dist/index.js");
const { federal, practice, toolkit } = await import("./dist/law/index.js");
const { newYork } = await import("./dist/law/us/ny.js");
const policy = definePolicy({ id: "town", title: "Town", packs: [toolkit, practice, federal, newYork] });
decide(policy.value, {
  library: { jurisdiction: "US-NY", libraryType: "public" },
  facts: { requester: "police-federal", standing: "proved", instrument: "oral-request-no-process", handler: "front-line" },
  items: [{ record: "loan-history" }],
}, { asOf: "2026-11-24" });
console.log(performance.now() - before);
`;

/** Starts from nothing, of the built package; none where it is not built. */
export function measureCold(times: number): readonly { readonly what: string; readonly figure: Figure }[] {
  if (!existsSync(`${top}dist/index.js`)) return [];
  const node = (args: readonly string[]) => execFileSync(process.execPath, args, { cwd: top, encoding: "utf8" });
  const inside = Array.from({ length: times }, () => Number(node(["--input-type=module", "-e", program])) * 1e6);
  inside.sort((one, other) => one - other);
  const at = (part: number) => inside[Math.floor(part * inside.length)] ?? Number.NaN;
  const request = "examples/requests/fbi-agent-at-the-desk.json";
  return [
    { what: coldStart, figure: { median: at(0.5), lower: at(0.25), upper: at(0.75), batches: times } },
    { what: coldCommand, figure: measureOnce(times, () => node(["dist/cli/main.js", "decide", request])) },
  ];
}
