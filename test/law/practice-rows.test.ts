import { expect, test } from "vitest";
import { definePolicy } from "../../src/index.js";
import { practice } from "../../src/law/practice/index.js";
import { moreWords } from "../../src/law/practice/more-words.js";
import { narrowing } from "../../src/law/practice/narrowing.js";
import { rows } from "../../src/law/practice/rows.js";

/** Every row of the fact sheet on informal requests, with the sources the sheet gives for it, copied by hand. */
const sheet = {
  "inf-self-in-person": ["calvert", "mult-unauth", "mult-app"],
  "inf-self-phone": ["calvert", "uvu-conf"],
  "inf-self-remote": ["mult-policy", "mult-rationale"],
  "inf-self-fails": ["mult-unauth"],
  "inf-card-bearer": ["smcl", "jeanes", "calvert", "mult-notpresent"],
  "inf-found-card": ["mult-unauth"],
  "inf-name-only": ["mult-notpresent", "mult-rationale"],
  "inf-spouse-family": ["uvu-conf", "cheltenham"],
  "inf-parent-under-age": [
    "superior",
    "winneconne",
    "co-lincoln",
    "canby",
    "vt-springfield-new",
    "me-scarborough",
    "clermont",
  ],
  "inf-parent-denied-placement": ["wi-43-30", "superior"],
  "inf-teen-over-age": ["superior", "calvert"],
  "inf-teacher-principal": ["wny-school", "cr-schools", "anamosa", "wny-ferpa"],
  "inf-school-officer": ["wny-school"],
  "inf-caregiver-holds": ["mult-policy"],
  "inf-presence-query": ["mcpl-in", "parchment"],
  "inf-police-presence": ["wny-police"],
  "inf-who-has-book": ["framingham"],
  "inf-other-library-ill": ["wi-43-30", "mi-603"],
  "inf-consortium": ["wny-ils", "nekls", "ccls-proc"],
  "inf-agency-safety-share": ["mult-excl"],
  "inf-vendor": ["mo-817", "ca-7927", "ala-vendor"],
  "inf-collection-agency": ["mi-603", "wi-43-30"],
  "inf-media": ["ws-media", "moweaqua", "il-70-1"],
  "inf-researcher": ["il-70-1", "oh-lsc"],
  "inf-elected-official": ["mo-817", "mi-603", "barber-hh"],
  "inf-board-member": ["paola", "vt-newhaven", "ala-qa"],
  "inf-coworker": ["mattituck", "athens", "mult-staff"],
  "inf-volunteer-sub": ["wny-subs", "framingham"],
  "inf-missing-person": ["mtpleasant", "vt-kimball", "il-70-1"],
  "inf-welfare-partner": ["txlis"],
  "inf-child-abuse": ["or-mandated", "or-corvallis"],
  "inf-crime-victim-library": ["paola", "archbold", "keokuk", "wcpl"],
  "inf-video": ["hepburn", "archbold", "wcpl"],
  "inf-death": ["dead-patron"],
  "inf-consent": ["nc-125-19", "mo-817", "mt-1103", "grant-in"],
  "inf-statistics": ["il-70-1", "ca-7927"],
  "inf-ownership-tension": ["canby", "mi-alanson", "moweaqua"],
} as const;

const byId = new Map(practice.rules.map((rule) => [rule.id, rule]));
const cited = (id: string): readonly string[] => byId.get(id)?.cites.map(({ source }) => source) ?? [];

test("the pack defines a policy without an issue", () => {
  expect(definePolicy({ id: "practice", title: "Practice", packs: [practice] })).toMatchObject({ ok: true });
});

test("no row of the sheet is missing, and none is made up", () => {
  expect(Object.keys(rows).toSorted()).toStrictEqual(Object.keys(sheet).toSorted());
});

test.each(Object.entries(rows))("%s names rules that exist", (_row, ids) => {
  expect(ids.filter((id) => !byId.has(id))).toStrictEqual([]);
});

test.each(Object.entries(rows))("%s is carried by a rule of its own, or by the family of its rules", (row, ids) => {
  const family = row.startsWith("inf-self") ? "practice/inf-self" : `practice/${row}`;
  expect(ids.filter((id) => id.startsWith(family))).not.toStrictEqual([]);
});

test.each(Object.entries(sheet))("the rules of %s cite every source of the row", (row, sources) => {
  const found = Object.entries(rows).flatMap(([id, rules]) => (id === row ? rules.flatMap(cited) : []));
  expect(sources.filter((source) => !found.includes(source))).toStrictEqual([]);
});

test("every rule belongs to a row, to the manner of ordinary requests, or to the words that the sheet has no row for", () => {
  const listed: readonly string[] = Object.values(rows).flat();
  const beside = [...narrowing, ...moreWords].map(({ id }) => id);
  const loose = practice.rules.map(({ id }) => id).filter((id) => !listed.includes(id) && !beside.includes(id));
  expect(loose.filter((id) => !id.startsWith("practice/ordinary-requests"))).toStrictEqual([]);
});

test("every source is cited, and says where and when it was read", () => {
  const used = new Set([...byId.keys()].flatMap(cited));
  expect(Object.keys(practice.sources).filter((key) => !used.has(key))).toStrictEqual([]);
  for (const source of Object.values(practice.sources)) {
    expect(source).toMatchObject({ url: expect.stringMatching(/^https?:/), checkedOn: "2026-11-23" });
    expect(source.textAsOf === null || /^\d{4}(?:-\d\d){0,2}$/.test(source.textAsOf ?? "")).toBe(true);
  }
});

test("doubt is marked and told: two effects go with a mark and a note", () => {
  for (const rule of practice.rules) {
    if (rule.kind !== "disclosure" || rule.effect.length === 1) continue;
    expect(rule.marks ?? [], rule.id).not.toStrictEqual([]);
    expect(rule.notes, rule.id).toBeDefined();
  }
});

test("a rule that cites our own proposal says that it is one", () => {
  for (const { id, cites, marks = [] } of practice.rules) {
    if (cites.every(({ mark }) => mark === "proposal")) expect(marks, id).toContain("proposal");
  }
});
