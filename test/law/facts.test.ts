import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { DisclosureRule } from "../../src/index.js";
import { codes, packOf } from "./packs.js";

/* Nothing is lost between the facts of a jurisdiction and its rules. */

const opens = (rule: DisclosureRule) => rule.effect.includes("permit") || rule.effect.includes("require");

describe.each(codes)("%s", async (code) => {
  const pack = await packOf(code);
  const { law } = pack;
  const disclosures = pack.rules.filter((rule) => rule.kind === "disclosure");
  const told = [
    ...pack.rules.map(({ notes = "" }) => notes),
    ...(pack.notEncoded ?? []).map(({ what, why }) => `${what} ${why}`),
  ].join("\n");

  test("every rule cites a section of a source and says one sentence", () => {
    for (const { cites, says } of pack.rules) {
      for (const { source, section } of cites) {
        expect(pack.sources).toHaveProperty([source]);
        expect(section).toMatch(/\S/);
      }
      expect(says).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("every source says when it was last looked at", () => {
    for (const [key, { checkedOn, textAsOf, officialUrl, url }] of Object.entries(pack.sources)) {
      expect(checkedOn, key).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(textAsOf, key).not.toBeUndefined();
      if (officialUrl !== undefined) expect(officialUrl, key).not.toBe(url);
    }
  });

  test("every source is cited by a rule, or a note says why it is there", () => {
    const cited = [
      ...pack.rules.flatMap(({ cites }) => cites.map(({ source }) => source)),
      ...law.otherLaws.flatMap(({ sources }) => sources),
      law.ageOfMajority?.source,
    ];
    for (const [key, { note = "" }] of Object.entries(pack.sources))
      if (!cited.includes(key)) expect(note, key).toMatch(/\S/);
  });

  test("every ground arrives as a rule", () => {
    for (const { id } of law.grounds)
      expect(disclosures.map((rule) => rule.id.replace(/-doubtful\/.*$/, ""))).toContain(id);
  });

  test("every provision, old or new, arrives as a rule with its days", () => {
    for (const { source, section, from, until } of law.provisions)
      expect(
        disclosures.some(
          (rule) =>
            rule.cites.some((cite) => cite.source === source && cite.section === section) &&
            (rule.from ?? null) === from &&
            (rule.until ?? null) === until,
        ),
        section,
      ).toBe(true);
  });

  test("no class of record is in two lists", () => {
    const { named, included, excluded, unclear } = law.records;
    const all = [...named, ...included, ...excluded, ...unclear];
    expect(new Set(all).size).toBe(all.length);
  });

  test("what is said of parents is a rule, a note or a reason", () => {
    const parents = disclosures.filter((rule) => opens(rule) && /parent|guardian/.test(JSON.stringify(rule.when)));
    if (law.minors.access === "permitted" || law.minors.access === "required" || law.minors.access === "unclear")
      expect(parents.length > 0 || /parent|guardian/i.test(told)).toBe(true);
    expect(law.minors.note).toMatch(/\S/);
  });

  test("what the law says of a subpoena, an order and a warrant agrees with the rules", () => {
    const { subpoena, courtOrder, searchWarrant } = law.process;
    for (const [instrument, says] of [
      ["grand-jury-subpoena", subpoena],
      ["court-order", courtOrder],
      ["search-warrant", searchWarrant],
    ] as const) {
      const found = disclosures.filter((rule) => opens(rule) && JSON.stringify(rule.when).includes(`"${instrument}"`));
      if (
        says === "sufficient" ||
        (says === "unclear" && (law.protection === "confidential" || law.protection === "privileged"))
      )
        expect(found.length > 0 || told.toLowerCase().includes(instrument.split("-").at(-1) ?? ""), instrument).toBe(
          true,
        );
    }
  });

  test("every open question is a note or a reason", () => {
    expect(law.openQuestions.length).toBeGreaterThan(0);
    for (const question of law.openQuestions) expect(told).toContain(question);
  });

  test("what opens on doubt, on an unread text or on a file of low confidence may also be silent", () => {
    const readInFull = law.otherLaws.filter(({ confidence }) => confidence === "high").map(({ id }) => id);
    for (const rule of disclosures.filter(({ id }) => !readInFull.includes(id.split("/")[1] ?? "")))
      if (((rule.marks ?? []).some((mark) => mark !== "restated") || law.confidence === "low") && opens(rule))
        expect(rule.effect, rule.id).toContain("silent");
  });

  test("what is restated cites an official analysis and at least two that agree", () => {
    for (const rule of disclosures)
      if (rule.marks?.includes("restated"))
        expect(new Set(rule.cites.map(({ source }) => source)).size).toBeGreaterThan(2);
  });

  test("paper of another state's court opens nothing", () => {
    for (const rule of disclosures) expect(JSON.stringify(rule.when)).not.toContain("out-of-state-court");
  });

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});

/* Where the facts that the packs were written from are at hand, each field is compared with them. */
const sheets = fileURLToPath(new URL("../../../shared/law/us-2/", import.meta.url));

interface Sheet {
  readonly authority: string;
  readonly protection: string;
  readonly confidence: string;
  readonly sources: readonly {
    readonly id: string;
    readonly url: string;
    readonly officialUrl?: string;
    readonly textAsOf: string | null;
    readonly checkedOn: string;
  }[];
  readonly coveredLibraries: readonly string[];
  readonly coveredRecords: { readonly [record: string]: string };
  readonly grounds: readonly {
    readonly ground: string;
    readonly effect: string;
    readonly restatedBy?: readonly string[];
  }[];
  readonly legalProcess: { readonly [field: string]: string };
  readonly minors: { readonly parentalAccess: string; readonly ageBelow: number | null };
  readonly remedies: { readonly [field: string]: string };
  readonly retention?: string;
  readonly recentChanges?: string;
  readonly openQuestions: readonly string[];
  readonly ageOfMajority?: { readonly age: number; readonly source: string };
  readonly otherLaws?: readonly OtherLawSheet[];
  readonly otherLawsSwept: { readonly checkedOn: string; readonly scope: string } | null;
}

interface OtherLawSheet {
  readonly id: string;
  readonly kind: string;
  readonly topic: string;
  readonly about: readonly string[];
  readonly section: string;
  readonly requesters: readonly string[];
  readonly purposes: readonly string[];
  readonly records: readonly string[];
  readonly exceptions: readonly string[];
  readonly appliesTo: { readonly publicBodies: string; readonly librariesNamed: string };
  readonly from: string | null;
  readonly until?: string | null;
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly openQuestions: readonly string[];
}

describe.runIf(existsSync(sheets)).each(codes)("%s beside its fact sheet", async (code) => {
  const { law, rules, sources, notEncoded = [] } = await packOf(code);
  const sheet: Sheet = existsSync(sheets) ? JSON.parse(readFileSync(`${sheets}${code}.json`, "utf8")) : undefined;

  test("authority, protection, confidence, libraries", () => {
    expect([law.authority, law.protection, law.confidence]).toEqual([
      sheet.authority,
      sheet.protection,
      sheet.confidence,
    ]);
    expect([...law.libraries].sort()).toEqual([...sheet.coveredLibraries].sort());
  });

  test("sources", () => {
    const urls = Object.values(sources).map(({ url }) => url);
    for (const { id, url, officialUrl, textAsOf, checkedOn } of sheet.sources) {
      expect(urls).toContain(url);
      expect(sources[id], id).toMatchObject({ textAsOf, checkedOn });
      expect(sources[id]?.officialUrl, id).toBe(officialUrl === url ? undefined : officialUrl);
    }
  });

  test("age of majority, other laws, how widely they were looked for", () => {
    const { age, source } = law.ageOfMajority ?? {};
    expect({ age, source }).toEqual({ age: sheet.ageOfMajority?.age, source: sheet.ageOfMajority?.source });
    expect(law.otherLawsSwept).toEqual(sheet.otherLawsSwept);
    expect(
      law.otherLaws.map((one) => ({
        id: `${code}-${one.id}`,
        kind: one.kind,
        topic: one.topic,
        about: one.about,
        section: one.section,
        requesters: one.requesters ?? [],
        purposes: one.purposes ?? [],
        records: one.records ?? [],
        exceptions: one.exceptions ?? [],
        publicBodies: one.binds.publicBodies,
        librariesNamed: one.binds.librariesNamed,
        from: one.from ?? null,
        until: one.until ?? null,
        sources: one.sources,
        confidence: one.confidence,
        asks: one.asks ?? [],
      })),
    ).toEqual(
      (sheet.otherLaws ?? []).map(({ appliesTo, openQuestions, ...one }) => ({
        id: one.id,
        kind: one.kind,
        topic: one.topic,
        about: one.about,
        section: one.section,
        requesters: one.requesters,
        purposes: one.purposes,
        records: one.records,
        exceptions: one.exceptions,
        publicBodies: appliesTo.publicBodies,
        librariesNamed: appliesTo.librariesNamed,
        from: one.from,
        until: one.until ?? null,
        sources: one.sources,
        confidence: one.confidence,
        asks: openQuestions,
      })),
    );
  });

  test("records", () => {
    const lists = { named: [], included: [], excluded: [], unclear: [] } as Record<string, string[]>;
    for (const [record, list] of Object.entries(sheet.coveredRecords)) lists[list]?.push(record);
    for (const list of ["named", "included", "excluded", "unclear"] as const)
      expect([...law.records[list]].sort(), list).toEqual(lists[list]?.sort());
  });

  test("grounds", () => {
    const kinds: readonly string[] = law.grounds.map(({ ground }) => ground);
    expect(law.grounds.length + notEncoded.length).toBeGreaterThanOrEqual(sheet.grounds.length);
    for (const { ground, restatedBy } of sheet.grounds)
      if (restatedBy !== undefined)
        expect(
          rules.find(({ id }) => id === `us-${code}/${ground}`),
          ground,
        ).toMatchObject({ marks: expect.arrayContaining(["restated"]) });
    for (const { ground } of sheet.grounds)
      expect(kinds.includes(ground) || kinds.includes("other") || notEncoded.length > 0, ground).toBe(true);
  });

  test("process, minors, remedies", () => {
    const { subpoena, courtOrder, searchWarrant, notice } = law.process;
    expect({ subpoena, courtOrder, searchWarrant, notice }).toEqual({
      subpoena: sheet.legalProcess["subpoena"],
      courtOrder: sheet.legalProcess["courtOrder"],
      searchWarrant: sheet.legalProcess["searchWarrant"],
      notice: sheet.legalProcess["noticeToPatron"],
    });
    expect(law.process.showing === "").toBe(sheet.legalProcess["showing"] === "");
    expect([law.minors.access, law.minors.below]).toEqual([sheet.minors.parentalAccess, sheet.minors.ageBelow]);
    const { criminal, civil, immunity } = law.remedies;
    expect([criminal, civil, immunity]).toEqual([
      sheet.remedies["criminal"],
      sheet.remedies["civil"],
      sheet.remedies["immunity"],
    ]);
  });

  test("retention, changes, open questions", () => {
    expect(law.retention === undefined).toBe(sheet.retention === undefined);
    expect(law.changes === undefined).toBe(sheet.recentChanges === undefined);
    expect(law.openQuestions.length).toBeGreaterThanOrEqual(sheet.openQuestions.length);
  });
});
