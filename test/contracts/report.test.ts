import { describe, expect, test } from "vitest";
import { toJson, toMarkdown, toText } from "../../src/contracts/index.js";
import { assessed, declarationFile } from "./support.js";

/** A database of which little is said. */
const little = {
  vendor: { name: "v" },
  product: { id: "p", name: "P", function: ["database"], delivery: ["hosted"], platform: "other" },
  contract: {
    signedOn: "2025-01-01",
    renewalDate: { value: "2027-01-01", source: "contract-clause" },
    changeNoticeDays: 59,
    dataOwner: { value: "library", source: "contract-clause", citation: "clause 1" },
  },
  storage: { countries: ["US"] },
} as const;
const assessment = assessed(little, {
  limits: { minChangeNoticeDays: 60, schedule: [] },
  waivers: [
    { check: "change-notice-before-effect", reason: "until the renewal", until: "2027-01-01", approvedBy: "Board" },
    { check: "encrypted-at-rest", reason: "promised", until: "2026-01-01" },
  ],
});
const markdown = toMarkdown(assessment);

/** What stands between one heading and the next. */
const under = (heading: string) => markdown.split("\n## ").find((part) => part.startsWith(heading)) ?? "";

describe("a report for the contract file", () => {
  test("says at the top of what it is and from when", () => {
    const [top = ""] = markdown.split("\n## ");
    for (const line of [
      "| **Product** | P (p) |",
      "| **Contract signed on** | 2025-01-01 |",
      "| **Contract renews on** | 2027-01-01 |",
      "| **Assessed as of** | 2026-11-24 |",
      "| **Jurisdiction** | US-OH |",
      "| **K-12 school** | no |",
    ])
      expect(top).toContain(line);
    // the one failure is waived, and the rest is silence
    expect(top).toMatch(/\*\*Conclusion:\*\* Open:/);
  });
  test("says what to do next", () => {
    const steps = under("What to do next").split("\n").slice(2, 9);
    expect(steps[0]).toBe(
      "1. Negotiate what is not met: 1 in all, of them 1 musts. Each says what to ask for, and on what it rests.",
    );
    expect(steps[1]).toMatch(/^2\. Send the vendor the questions that the declaration leaves open: \d+\.$/);
    // where data is stored is for the library to allow
    expect(steps[2]).toMatch(/^3\. Decide 1 that only a person can decide/);
    expect(steps[3]).toBe("4. Watch the waivers: 1 in force, the first until 2027-01-01.");
    expect(steps[4]).toBe("5. Renew or strike the waivers that do not count: 1.");
    expect(steps[5]).toMatch(/^6\. Look at the limits: 2 are the library's own, \d+ our proposals, 1 not set\.$/);
    expect(toText(assessment)).toContain("What to do next");
  });
  test("names check, place, limit and whose it is, evidence and source of what fails, and its waiver", () => {
    const failure = under("What fails");
    expect(failure).toContain("`change-notice-before-effect` · must · Contract and transparency");
    expect(failure).toContain(
      "- `contract.changeNoticeDays`: 59 is less than 60 (days of notice of changes, at least: the library's limit)",
    );
    expect(failure).toContain(
      "**Evidence:** a bare statement; weaker than asked for (asked for: clause of the contract)",
    );
    expect(failure).toContain("**Source:** ALA/IMLS Privacy Field Guides, Contract red flags (professional guidance)");
    expect(failure).toContain("**waived until 2027-01-01:** until the renewal");
  });
  test("asks the vendor for what is missing, says who says so, and what the library answers itself", () => {
    const silence = under("What is not declared");
    expect(silence).toMatch(
      /\| `encrypted-at-rest` \| must \| `security\.atRest` \| test \| ALA, Library Privacy Checklist/,
    );
    expect(silence).toMatch(/The library answers this itself\. \| `privacy-in-selection`/);
    expect(silence).not.toMatch(/itself\. \| `encrypted-at-rest`/);
  });
  test("lists the limits that counted, each with whose it is", () => {
    const limits = under("The limits that counted");
    expect(limits).toContain("| days of notice of changes, at least | 60 | the library's limit |");
    expect(limits).toContain("| the library's retention schedule, days | 0 rows | the library's limit |");
    expect(limits).toContain("| hours to tell of a breach, at most | 72 | our proposal; the library has set none |");
    expect(limits).toContain("| countries that the library allows | – | not set, and only the library can |");
    // a limit that only checks read which do not apply is none of its business
    expect(limits).not.toContain("days after a fee is closed");
  });
  test("says why something does not apply", () => {
    const without = under("What does not apply");
    expect(without).toContain("| `loan-unlinked-on-return` | must | only for library systems |");
    expect(without).toContain("| `k12-plan-per-contract` | must | only for schools (K-12); only in US-NY |");
    expect(without).toContain("| `k12-standard-dpa` | must | only for schools (K-12); not in US-NY |");
  });
  test("a waiver that has ended is told where it is missed, once", () => {
    const text = toText(assessment, { width: 1_000 });
    const about = text.split("\n- ").find((part) => part.startsWith("must: encrypted-at-rest")) ?? "";
    expect(about).toContain("Waiver: expired, does not count (until 2026-01-01).");
    expect(about.match(/does not count/g)).toHaveLength(1);
  });
});

test("nothing is left out of the JSON report that stands in the others", () => {
  const typical = assessed(declarationFile("typical"));
  const report = toJson(typical);
  expect(report.findings).toHaveLength(89);
  expect(report).toMatchObject({ contract: typical.contract, limits: typical.limits, waivers: typical.waivers });
  for (const { words } of report.findings) expect(words.sources.length).toBeGreaterThan(0);
  expect(report.findings.every(({ outcome, words }) => outcome === "met" || words.ask !== "")).toBe(true);
});

test("an assessment of nothing has nothing to do next, and passes nothing", () => {
  const none = toMarkdown({ ...assessment, ...{ limits: [], waivers: [] } });
  expect(none).not.toMatch(/Watch the waivers|Renew or strike|Look at the limits/);
});
