import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type AssessOptions,
  assessDeclaration,
  type CheckId,
  checks,
  contractSources,
  type Finding,
  parseDeclaration,
  sourceStrengths,
  toText,
} from "../../src/contracts/index.js";
import { choice } from "./sheet/choice.js";
import { collection } from "./sheet/collection.js";
import { contract } from "./sheet/contract.js";
import { minors } from "./sheet/minors.js";
import { ownership } from "./sheet/ownership.js";
import { retention } from "./sheet/retention.js";
import { type Parts, type SheetRow, terms } from "./sheet/row.js";
import { security } from "./sheet/security.js";
import { selfDeclaration } from "./sheet/self-declaration.js";
import { sharing } from "./sheet/sharing.js";

const rows: readonly SheetRow[] = [
  ...contract,
  ...ownership,
  ...collection,
  ...choice,
  ...sharing,
  ...retention,
  ...security,
  ...minors,
  ...selfDeclaration,
];

function assessed({ vendor, product, ...parts }: Parts, options: Partial<AssessOptions> = {}) {
  const declaration = parseDeclaration({
    vendor: { name: "v", ...vendor },
    product: { id: "p", ...product },
    ...parts,
  });
  if (!declaration.ok) throw new Error(JSON.stringify(declaration.issues));
  return assessDeclaration(declaration, { ...terms, ...options });
}

function finding(check: CheckId, parts: Parts, options: Partial<AssessOptions> = {}): Finding {
  const found = assessed(parts, options).findings.find((one) => one.check === check);
  if (found === undefined) throw new Error(`no check ${check}`);
  return found;
}

describe.each(rows)("$id", (row) => {
  const { id, met, failing, half = [] } = row;
  const check = checks.find((one) => one.id === id);
  const outcome = (parts: Parts) => finding(id, parts, row.terms).outcome;

  test("is as the sheet has it: level, places, sources and evidence", () => {
    expect(check?.level).toBe(row.level);
    expect([...(check?.fields ?? [])].sort()).toStrictEqual([...row.fields].sort());
    expect(check?.cites.map(({ source }) => source)).toStrictEqual([...row.sources, ...(row.also ?? [])]);
    expect(check?.evidence).toBe(row.evidence);
  });
  test("is met by what it asks for, and only said to be: weaker than asked for", () => {
    const found = finding(id, met, row.terms);
    expect(found).toMatchObject({ outcome: "met", level: row.level });
    expect(found.evidence).toStrictEqual({
      asked: row.evidence,
      given: "statement",
      weak: row.evidence !== "statement",
    });
  });
  test.each(failing.map(([parts, field, limit]) => ({ parts, field, limit })))(
    "is not met at $field, held against $limit",
    ({ parts, field, limit }) => {
      const found = finding(id, parts, row.terms);
      expect(found.outcome).toBe("not-met");
      const failed = found.points.filter((point) => point.outcome === "not-met");
      expect(failed.map((point) => point.field)).toContain(field);
      expect(failed.find((point) => point.field === field)?.limit?.value).toStrictEqual(limit);
      // the report names check, place, limit, source and how strong it is
      const said = toText(assessed(parts, { ...row.terms }), { width: 10_000 });
      const about = said.split("\n- ").find((part) => part.includes(`: ${id}`)) ?? "";
      expect(about).toContain(field);
      for (const { title } of found.cites) expect(about).toContain(title);
      expect(about).toContain("a bare statement");
    },
  );
  test("is not declared where nothing is said, and half is no pass", () => {
    expect(outcome({})).toBe("not-declared");
    for (const parts of half)
      expect(["not-declared", "needs-a-person"], JSON.stringify(parts)).toContain(outcome(parts));
  });
});

test.each(rows.filter(({ notApplicable }) => notApplicable !== undefined))(
  "$id does not apply to what the sheet leaves out, whatever is said",
  ({ id, met, failing, notApplicable, terms: own }) => {
    const { product, ...rest } = notApplicable?.declared ?? {};
    for (const parts of [{}, met, failing[0]?.[0] ?? {}]) {
      // what shows of what kind a product is would make it apply
      const { product: _product, interfaces: _interfaces, clients: _clients, sharing: _sharing, ...said } = parts;
      const declared = { ...said, ...rest, ...(product === undefined ? {} : { product }) };
      expect(finding(id, declared, { ...own, ...notApplicable?.terms }).outcome).toBe("not-applicable");
    }
  },
);

test("each of the 89, once", () => {
  expect(rows.map(({ id }) => id)).toStrictEqual(checks.map(({ id }) => id));
  expect(rows).toHaveLength(89);
});

test("only where leaving out is all that can go wrong does nothing fail", () => {
  expect(rows.filter(({ failing }) => failing.length === 0).map(({ id }) => id)).toStrictEqual([
    "collected-elements-declared",
    "recipients-listed",
    "retention-declared-per-element",
    "breach-plan",
  ]);
});

test("a check rests on the strongest of its sources, and a law of elsewhere is none", () => {
  for (const { id, met, terms: own } of rows) {
    const { cites, strength } = finding(id, met, own);
    const strongest = sourceStrengths.find((one) => cites.some((cite) => cite.strength === one));
    expect(strength, id).toBe(strongest);
    for (const { source, strength: here } of cites)
      expect([contractSources[source as keyof typeof contractSources].strength, "law-elsewhere"], id).toContain(here);
  }
  expect(finding("security-framework-named", {}).strength).toBe("guidance");
  expect(finding("security-framework-named", {}, { k12: true, jurisdiction: "US-NY" }).strength).toBe("law");
  expect(finding("vendor-staff-trained", {}, { k12: true, jurisdiction: "US-NY" }).level).toBe("must");
  expect(finding("vendor-staff-trained", {}, { k12: true, jurisdiction: "US-VT" }).level).toBe("should");
});

const sheet = new URL("../../../shared/domain/records-retention-vendors.md", import.meta.url);

describe.runIf(existsSync(sheet))("the table and the fact sheet, mechanically", () => {
  const text = existsSync(sheet) ? readFileSync(sheet, "utf8") : "";
  const section = text.split("## 4. Vendor and contract checklist")[1]?.split("\n### 4.1")[0] ?? "";
  const lines = section.split("\n").flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const id = /^`([a-z0-9-]+)`$/.exec(cells[1] ?? "")?.[1];
    return id === undefined ? [] : [{ id, level: cells[3], predicate: cells[5], source: cells[6] ?? "" }];
  });

  test("ids, levels, predicates and sources, in order", () => {
    const keys = (source: string) => [
      ...[...source.matchAll(/\[([a-z0-9-]+)(?: [^\]]*)?\]/g)].map(([, key = ""]) =>
        key.startsWith("niso-") ? "niso" : key,
      ),
      ...(source.includes("‡") ? ["ours"] : []),
    ];
    expect(rows.map(({ id, level, predicate, sources }) => ({ id, level, predicate, sources }))).toStrictEqual(
      lines.map(({ source, ...line }) => ({ ...line, sources: keys(source) })),
    );
  });
});
