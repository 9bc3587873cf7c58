import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./run.js";

const directory = mkdtempSync(join(tmpdir(), "doubts-"));
const file = (name: string, policy: object) => {
  const path = join(directory, name);
  writeFileSync(path, JSON.stringify(policy));
  return path;
};
/** One doubt of its own, and no law: `law-not-loaded` is no question for counsel. */
const small = file("small.json", {
  id: "town",
  title: "Town Library",
  jurisdiction: "US-NY",
  sources: { board: { title: "Town Library Board, Privacy Policy", checkedOn: "2026-11-24" } },
  doubts: [
    {
      id: "town/hosts",
      asks: "Is a host a guardian?",
      readings: { is: "A host is one.", "is-not": "A host is none." },
      leftTo: "policy",
      notes: "The policy does not say.",
    },
  ],
  rules: [
    {
      id: "town/guardians",
      kind: "disclosure",
      when: { requester: ["caregiver"], standing: ["proved"], record: ["current-loan"] },
      effect: ["permit", "silent"],
      doubts: [{ doubt: "town/hosts", as: { is: "permit", "is-not": "silent" } }],
      says: "Guardians may see what a child has out.",
      cites: [{ source: "board", section: "4" }],
    },
  ],
});

describe("doubts", () => {
  test("prints each question with its readings, what hangs on it and what was read", async () => {
    const { status, stdout } = await run(["doubts", small, "--as-of", "2026-11-24"]);
    expect(status).toBe(0);
    // 71 people and papers, each for a copy of 51 kinds of record and for 5 other things
    expect(stdout).toContain(`Looked at ${71 * 56} situations.`);
    expect(stdout.replaceAll(/\n +/g, " ").replaceAll(/ +/g, " ")).toContain(
      [
        "1 Is a host a guardian? [town/hosts]",
        "- is: A host is one.",
        "- is-not: A host is none.",
        "Leaves 1 situation unsettled; 1 rule hangs on it. For example: who asks: a caregiver; record: current loan.",
        "The law leaves this to the library: its board may answer.",
        "Read: Town Library Board, Privacy Policy, 4 (2026-11-24).",
        "Said there: The policy does not say.",
      ].join(" "),
    );
    expect(stdout).toContain("Not legal advice");
  });
  test("--json prints them as data, most situations first", async () => {
    const { status, stdout } = await run(["doubts", "us-NY", "--json", "--as-of", "2026-11-24"]);
    expect(status).toBe(0);
    const { doubts, of, library, asOf } = JSON.parse(stdout);
    expect([asOf, library.libraryType]).toStrictEqual(["2026-11-24", "public"]);
    expect(doubts.length).toBeGreaterThan(20);
    expect(doubts[0].situations).toBeGreaterThan(doubts[20].situations);
    expect(of).toBeGreaterThan(doubts[0].situations);
    expect(Object.keys(doubts[0])).toEqual(
      expect.arrayContaining(["doubt", "asks", "readings", "cites", "rules", "situations", "example"]),
    );
  });
  test("of a state asks what kind of library; a policy says it itself", async () => {
    const { stdout } = await run(["doubts", "us-ny", "--library-type", "public-school", "--as-of", "2026-11-24"]);
    expect(stdout).toContain("a public-school library");
    expect(stdout).toContain("[federal/ferpa-education-records]");
    expect(await run(["doubts", small, "--library-type", "public"])).toMatchObject({ status: 2 });
  });
  test("--worksheet prints what counsel fills in, as Markdown or as a page", async () => {
    const { status, stdout } = await run(["doubts", small, "--worksheet"]);
    expect(status).toBe(0);
    expect(stdout).toContain("# Open questions of law: a worksheet for counsel");
    expect(stdout).toContain("- [ ] is: A host is one.");
    expect((await run(["doubts", small, "--worksheet", "--html"])).stdout).toContain("<!doctype html>");
  });
  test("bad input is told", async () => {
    expect(await run(["doubts", "us-zz"])).toMatchObject({ status: 2 });
    expect(await run(["doubts", "us-ny", "--as-of", "soon"])).toMatchObject({ status: 2 });
    expect(await run(["doubts", "no-such-file.json"])).toMatchObject({ status: 2 });
    expect(await run(["doubts", file("bad.json", { id: "x" })])).toMatchObject({ status: 3 });
  });
});
