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
    asked: ["view"],
    record: ["loan-history"],
    linkage: ["person-to-use", "person-only"],
    instrument: ["oral-request-no-process"],
    consent: ["none"],
    otherLaw: ["none"],
  },
  claim: { verdict: ["forbidden", "unsettled"] },
};

test("diff explains New Hampshire before and after 2026 to a librarian (HB 273: a minor's current loans)", async () => {
  const { status, stdout } = await run(["diff", "us-NH", "--as-of", "2025-12-31", "--as-of-after", "2026-01-01"]);
  expect(status).toBe(1);
  const text = stdout.replace(/\s+/g, " ");
  // first what it comes to: the ground, the doubt whether a minor is under 18 or under 21, and what the parent is told;
  // nothing else changed on that day
  expect(text).toMatch(
    /^2 changes alter whether something may be given; 1 change alters who may answer, how much, the steps or the duties\. In 2 ways it opens; in 2 ways it comes into doubt\. Looked at: every kind of library\. New A parent/,
  );
  expect(text).not.toContain("cut short");
  // what the act says, since when, and where that stands
  expect(text).toContain("New A parent or legal guardian who asks is to be told what printed and audio-visual items");
  expect(text).toContain("From 1 January 2026. Source: N.H. HB 273 (2025)");
  // nobody read the chaptered law, so it is a doubt and never a yes
  expect(text).toContain("Careful: Nobody has read the text of this in full; a lawyer should.");
  expect(text).toContain("In doubt now Before, it must not be given. After, the law is in doubt: give nothing and ask");
  // of whom and what it speaks
  expect(text).toContain(
    "Where - Who asks: a parent or a guardian - Proof of the claim: shown - What is asked: anything but to pass on",
  );
  expect(text).toContain("- Scope: one patron - Record: current loan - Counsel's review: not asked yet");
  expect(text).toContain("Patron's age: under 18");
  expect(text).toMatch(/For example Who asks: a parent; .*record: current loan; .*patron's age: 11; .*\./);
  // it opens where counsel has advised on the request, and nowhere else
  const opening =
    text.match(/Opens Before, it must not be given\. After, it must be given\. Where .*? Provided/g) ?? [];
  expect(opening).toHaveLength(2);
  for (const one of opening) expect(one).toContain("- Counsel's review: sufficient");
  expect(stdout).not.toMatch(/subjectAge|requester|verdict/);
});
test("a state is named where a policy file would be, and one that is none is told", async () => {
  expect(await run(["diff", "us-NH", "us-nh"])).toMatchObject({
    status: 0,
    stdout: "Nothing comes out otherwise.\nLooked at: every kind of library.\n",
  });
  expect(await run(["diff", "us-NH", "us-XX"])).toMatchObject({
    status: 3,
    stderr: "policy: no state is called US-XX\n",
  });
});
test("diff counts a log and a profile, and refuses both and odd ones", async () => {
  const days = ["diff", "us-NH", "--as-of", "2025-12-31", "--as-of-after", "2026-01-01"];
  const parent = {
    library: { jurisdiction: "US-NH", libraryType: "public" },
    facts: {
      requester: "parent",
      scope: "one-patron",
      standing: "proved",
      instrument: "oral-request-no-process",
      subjectAge: 11,
    },
    items: [{ record: "current-loan" }],
  };
  const reporter = { ...parent, facts: { ...parent.facts, requester: "media" } };
  const log = join(folder, "log.ndjson");
  writeFileSync(log, `${JSON.stringify(parent)}\n\n${JSON.stringify(reporter)}\n`);
  expect((await run([...days, "--log", log])).stdout).toContain("1 request (50.0 %) goes from forbidden to unsettled.");
  const weights = {
    requester: { parent: 10, patron: 90 },
    standing: { proved: 1 },
    instrument: { "oral-request-no-process": 1 },
    record: { "current-loan": 1, "loan-history": 3 },
    subjectAge: { 11: 1, 40: 1 },
  };
  const profile = { version: 1, requests: 8_000, library: { libraryType: "public" }, weights };
  // a parent in ten, a current loan in four, a child in two: 8000 / 80
  expect((await run([...days, "--profile", file("mix.json", profile)])).stdout).toContain("100 requests (1.3 %)");
  const { status, stderr } = await run([
    ...days,
    "--profile",
    file("odd.json", { ...profile, weights: { requester: { press: 1 } } }),
  ]);
  expect([status, stderr.split("\n").filter((line) => line !== "").length]).toStrictEqual([2, 1]);
  writeFileSync(log, `{"patron":"Jane Doe"}\n`);
  expect(await run([...days, "--log", log])).toMatchObject({ status: 2, stderr: "log, line 1: expected a request\n" });
  expect(await run([...days, "--log", join(folder, "none")])).toMatchObject({ status: 2 });
  expect(await run([...days, "--log", log, "--profile", log])).toMatchObject({ status: 2 });
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
  expect(broken.status).toBe(1);
  expect(broken.stdout.replace(/\s+/g, " ")).toMatch(
    /^broken no-media: no-media For example: Who asks: the media; .*record: loan history; .*\. Then it must not be given\. Looked at: every kind of library\. $/,
  );
  // a sentence for a librarian has no keys
  expect(broken.stdout).not.toMatch(/[{}"]|requester|libraryType|forbidden/);
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
test("check --analyse names duties that cannot both be met, with an example in words (D.C. Code 39-108)", async () => {
  const { stdout } = await run(["check", "us-DC", "--analyse"]);
  expect(stdout).toMatch(
    /Conflicting duties: “Within two working days .*which forbids it.* For example: .*silence: ordered by law/,
  );
  const { analysis } = JSON.parse((await run(["check", "us-DC", "--analyse", "--json"])).stdout);
  expect(analysis.conflictingDuties.conflicts[0].request.facts.secrecy).toBe("ordered");
});
test("vectors go to standard output or a file that conformance and coverage read", async () => {
  const policy = file("small.json", {
    id: "small",
    title: "Small",
    jurisdiction: "US-NH",
    sources: { own: { title: "Our policy" } },
    rules: [own],
  });
  const { status, stdout, stderr } = await run(["vectors", policy]);
  expect([status, JSON.parse(stdout).version]).toStrictEqual([0, 1]);
  expect(stderr).toMatch(/^\d+ vectors show \d+ sides of boundaries/);
  const out = join(folder, "vectors.json");
  const saved = await run(["vectors", policy, "--out", out]);
  expect([saved.status, saved.stdout]).toStrictEqual([0, stderr]);
  expect((await run(["conformance", out, "--policy", policy])).status).toBe(0);
  expect((await run(["coverage", policy, out])).stdout).toContain("1 of 1 rules exercised (100 %)");
  expect(await run(["vectors", policy, "--out", join(folder, "none", "v.json")])).toMatchObject({ status: 2 });
  expect(await run(["vectors", policy, "--as-of", "soon"])).toMatchObject({ status: 2 });
  expect(await run(["vectors", file("bad.json", {})])).toMatchObject({ status: 3 });
});
const teachers = {
  id: "school/teachers",
  kind: "disclosure",
  when: {
    requester: ["teacher"],
    record: ["aggregate-statistics"],
    standing: ["proved"],
    libraryType: ["public-school"],
  },
  effect: ["permit"],
  says: "Teachers may have figures.",
  cites: [{ source: "own" }],
};
// the law is not loaded, so what the policy opens is in doubt
const schoolsToo = (name: string, profile: object, rules: readonly object[] = [teachers]) =>
  file(name, {
    id: "town",
    title: "Town",
    jurisdiction: "US-NH",
    profile,
    sources: { own: { title: "Our policy" } },
    rules,
  });
const here = "Looked at: this library alone (kind of library: public). --anywhere looks at every kind.";
const anywhere = "Looked at: every kind of library.";
test("a statement is about the policy's own library, and --anywhere about every one", async () => {
  const town = schoolsToo("town.json", { libraryType: "public" });
  const closed = file("closed.json", [{ id: "p", when: {}, claim: { verdict: ["forbidden"] } }]);
  const proof = await run(["prove", town, closed], "", 200);
  expect([proof.status, proof.stdout]).toStrictEqual([0, expect.stringContaining(here)]);
  const unpinned = await run(["prove", town, closed, "--anywhere"], "", 900);
  expect([unpinned.status, unpinned.stdout]).toStrictEqual([
    1,
    expect.stringMatching(
      /kind of library: public school\. Then the law is in doubt, so nothing is given .*\nLooked at: every/,
    ),
  ]);
  const json = JSON.parse((await run(["prove", town, closed, "--json"])).stdout);
  expect(json).toStrictEqual([{ property: "p", holds: true, library: { libraryType: "public" } }]);
});
test("two policies are compared for the library that both are of", async () => {
  const before = schoolsToo("town-before.json", { libraryType: "public" }, []);
  const town = schoolsToo("town-after.json", { libraryType: "public" });
  const same = await run(["diff", before, town], "", 200);
  expect([same.status, same.stdout]).toStrictEqual([0, `Nothing comes out otherwise.\n${here}\n`]);
  const altered = /^1 change alters whether something may be given\.\n.*\nLooked at: every kind of library\.\n/;
  expect((await run(["diff", before, town, "--anywhere"])).stdout).toMatch(altered);
  // two profiles that differ are no one library
  expect((await run(["diff", before, schoolsToo("school.json", { libraryType: "public-school" })])).stdout).toMatch(
    altered,
  );
});
test("check --analyse and vectors are of the policy's own library", async () => {
  const town = schoolsToo("checked.json", { libraryType: "public" });
  const checked = await run(["check", town, "--analyse"]);
  expect([checked.status, checked.stdout]).toStrictEqual([0, expect.stringContaining(here)]);
  // a rule for schools is no news to a town
  expect(checked.stdout).not.toContain("Shadowed");
  expect((await run(["check", town, "--analyse", "--anywhere"])).stdout).toContain(anywhere);
  const { analysis } = JSON.parse((await run(["check", town, "--analyse", "--json"])).stdout);
  expect(analysis.library).toStrictEqual({ libraryType: "public" });
  const out = ["--out", join(folder, "of-town.json")];
  expect((await run(["vectors", town, ...out])).stdout).toContain(`\n1 rule is for other kinds of library.\n${here}\n`);
  expect((await run(["vectors", town, "--anywhere", ...out])).stdout).toContain(anywhere);
});
test("a comparison begins with what it comes to, in whole sentences", async () => {
  const log = {
    id: "town/log",
    kind: "duty",
    level: "must",
    act: "log-request",
    says: "Log it.",
    cites: [{ source: "own" }],
  };
  const before = schoolsToo("compared.json", {}, [log]);
  const after = schoolsToo("compared-after.json", {}, [teachers, { ...log, says: "Write it down." }]);
  expect((await run(["diff", before, after])).stdout).toMatch(
    /^1 change alters whether something may be given; 1 more alters nothing that comes out\.\nIn one way it comes into doubt\.\n/,
  );
});
test("kinds of record with one gap between them are told together", async () => {
  const { stdout } = await run(["check", schoolsToo("gaps.json", {}), "--analyse"]);
  expect(stdout.match(/^Gap: No rule speaks of every request for /gm)?.length).toBeLessThan(5);
});
