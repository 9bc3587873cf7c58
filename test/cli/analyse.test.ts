import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patron-privacy-"));
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
const before = file("before.json", { id: "town", title: "Town", packs: ["toolkit", "federal", "us-nh"] });
const own = {
  id: "town/media",
  kind: "disclosure",
  when: { requester: ["media"], record: ["aggregate-statistics"], standing: ["proved"] },
  effect: ["permit"],
  says: "Reporters may have figures.",
  cites: [{ source: "own" }],
};
const after = file("after.json", {
  id: "town",
  title: "Town",
  packs: ["toolkit", "federal", "us-nh"],
  sources: { own: { title: "Our policy" } },
  rules: [own],
});
const noMedia = {
  id: "no-media",
  when: {
    requester: ["media"],
    record: ["loan-history"],
    instrument: ["oral-request-no-process"],
    consent: ["none"],
    otherLaw: ["none"],
  },
  claim: { verdict: ["forbidden", "unsettled"] },
};

test("diff between two days, in words", async () => {
  const { status, stdout } = await run(["diff", before, "--as-of", "2025-11-24", "--as-of-after", "2026-11-24"]);
  expect(status).toBe(1);
  expect(stdout).toContain("us-nh/parent-or-guardian");
  expect(stdout).toMatch(/Brings doubt \(forbidden, then unsettled\), where/);
  expect(stdout).toContain("Patron's age: below 18");
});
test("diff of a policy with itself is empty, and as JSON", async () => {
  expect(await run(["diff", after])).toMatchObject({ status: 0 });
  const { status, stdout } = await run(["diff", before, after, "--json"]);
  expect([status, JSON.parse(stdout).rules.map(({ rule }: { rule: string }) => rule)]).toStrictEqual([
    JSON.parse(stdout).rules.some((one: { transitions: unknown[] }) => one.transitions.length > 0) ? 1 : 0,
    ["town/media"],
  ]);
});
test("prove: holds, broken, and not readable", async () => {
  const holds = await run(["prove", before, file("p.json", [noMedia])]);
  expect([holds.status, holds.stdout]).toStrictEqual([0, expect.stringContaining("no-media")]);
  const broken = await run(["prove", before, file("q.json", [{ ...noMedia, claim: { verdict: ["permitted"] } }])]);
  expect([broken.status, broken.stdout]).toStrictEqual([1, expect.stringContaining("For example")]);
  const bad = await run(["prove", before, file("r.json", [{ ...noMedia, when: { requester: ["press"] } }])]);
  expect([bad.status, bad.stderr]).toStrictEqual([2, expect.stringContaining("properties.0.when.requester.0")]);
});
test("days and policies that are none", async () => {
  expect(await run(["diff", before, "--as-of", "soon"])).toMatchObject({ status: 2 });
  expect(await run(["prove", before, file("s.json", [noMedia]), "--as-of", "soon"])).toMatchObject({ status: 2 });
  expect(await run(["diff", file("t.json", {})])).toMatchObject({ status: 3 });
  expect(await run(["check", before, "--analyse", "--as-of", "soon"])).toMatchObject({ status: 2 });
});
test("check --analyse names gaps", async () => {
  const { status, stdout } = await run(["check", before, "--analyse"]);
  expect([status, stdout]).toStrictEqual([0, expect.stringContaining("Gap: No rule speaks")]);
});
