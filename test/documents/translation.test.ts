import { describe, expect, test } from "vitest";
import { type DocumentTexts, documentTexts, type LibraryDocument, sentencesOf } from "../../src/documents/index.js";
import { type Catalogue, english } from "../../src/index.js";
import { fallbackPresets } from "../../src/organization/index.js";
import { procedureTables } from "../../src/procedure/index.js";
import { clauses } from "../../src/program/index.js";
import { millbrook } from "../organization/support.js";
import { audit, makers, records, source } from "./support.js";

/* Every text is put in marks; what is left outside them was not translated. */

type Texts = string | readonly Texts[] | { readonly [key: string]: Texts };
function marked<Value extends Texts>(value: Value): Value;
function marked(value: Texts): Texts {
  if (typeof value === "string") return `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map((one: Texts) => marked(one));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
}

const organization = millbrook({
  fallbacks: [
    { try: "position", position: "director", phone: true, only: { hours: "open", requests: ["paper", "spoken"] } },
    { try: "position", position: "deputy", only: { vacant: "director", branches: ["main"] } },
    { try: "custodian" },
    { try: "whoever-was-asked" },
    { try: "institution", institution: "Town Police", does: "takes-over" },
    ...fallbackPresets["other-institution"].steps([]).slice(0, 1),
    { try: "help-line", says: "State Library" },
    { try: "senior-on-duty" },
    { try: "wait" },
  ],
  custodians: [{ position: "main-supervisor", records: ["surveillance-video"], citation: "x" }],
});
const plain = source("TX", organization);
const texts: DocumentTexts = {
  // the widened shape of the English texts, with the maps that they leave empty
  ...(marked(documentTexts as unknown as { readonly [key: string]: Texts }) as unknown as DocumentTexts),
  steps: Object.fromEntries(
    procedureTables.flatMap(({ steps }) =>
      steps.flatMap(({ id, says, stops = [] }) => [{ id, says }, ...stops].map((one) => [one.id, `⟦${one.says}⟧`])),
    ),
  ),
  nevers: Object.fromEntries(
    procedureTables.map(({ procedure, never }) => [procedure, never.map(({ says }) => `⟦${says}⟧`)]),
  ),
  clauses: Object.fromEntries(clauses.map(({ id, says }) => [id, `⟦${says}⟧`])),
};
const catalogue: Catalogue = {
  // a catalogue is nothing but texts
  ...(marked(english as unknown as { readonly [key: string]: Texts }) as unknown as Catalogue),
  rules: Object.fromEntries(plain.policy.rules.map(({ rule }) => [rule.id, `⟦${rule.says}⟧`])),
};

/** What the library itself wrote, and the names of sources: nobody translates those. */
const own = [
  organization.title,
  ...Object.values(organization.branches).map(({ title }) => title),
  ...Object.values(organization.positions).map(({ title }) => title),
  ...Object.values(organization.people).map(({ name }) => name),
  ...records.flatMap(({ why, kept, sharedWith }) => [why, kept, ...sharedWith]),
  ...audit.areas.flatMap(({ title, owner = "" }) => [title, owner]),
  ...[audit.lead, "Town Police", "campus police", "State Library", "millbrook", "Fed. R. Crim. P. 41"],
  ...plain.policy.rules.flatMap(({ sources }) => Object.values(sources).map(({ title }) => title)),
  ...clauses.map(({ id }) => id),
].sort((one, other) => other.length - one.length);

function untranslated(text: string): string {
  const outside = text.replaceAll(/⟦[^⟦⟧]*⟧/g, " ");
  const left = own.reduce((rest, one) => (one === "" ? rest : rest.replaceAll(one, " ")), outside);
  return (left.match(/\p{L}{2,}/gu) ?? []).join(" ");
}
function textsIn(document: LibraryDocument): readonly string[] {
  const around = document.blocks.flatMap((block) => [
    ...("title" in block ? [block.title] : []),
    ...("text" in block ? [block.text] : []),
    ...("columns" in block ? block.columns : []),
  ]);
  // the fingerprint of a policy is letters too
  const foot = document.foot.map((line) => line.replace(/millbrook [0-9a-f]{8}/, ""));
  return [document.title, document.library, ...around, ...sentencesOf(document).map(({ text }) => text), ...foot];
}

describe("every sentence can be translated", () => {
  test.each(Object.entries(makers))("of the %s", (_name, make) => {
    const document = make({ ...plain, texts, catalogue });
    expect(textsIn(document).filter((text) => untranslated(text) !== "")).toStrictEqual([]);
    // and the test sees what is not: the same document in English
    expect(textsIn(make(plain)).filter((text) => untranslated(text) !== "").length).toBeGreaterThan(3);
  });
});
