import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { situationWords } from "../../src/analyse/everyday.js";
import { doubts } from "../../src/analyse/index.js";
import {
  type Block,
  counselWorksheet,
  type DocumentTexts,
  documentTexts,
  sentencesOf,
  toHtml,
  toMarkdown,
} from "../../src/documents/index.js";
import { definePolicy } from "../../src/index.js";
import { newYork } from "../../src/law/us/ny.js";
import { basePacks } from "../support/baseline.js";
import { defined } from "../support/small-policy.js";

const asOf = "2026-11-24";
const draft = {
  id: "town",
  title: "Town Library",
  packs: [...basePacks, newYork],
  profile: { libraryType: "public" },
} as const;
const policy = defined(draft);
const open = doubts(policy, { asOf });
const worksheet = counselWorksheet({ policy, asOf }, open);
const markdown = toMarkdown(worksheet);
const blocksOf = <Kind extends Block["kind"]>(kind: Kind) =>
  worksheet.blocks.filter((block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind);

describe("the worksheet for counsel, New York", () => {
  test("says what it is, for whom, and that it is no legal advice", () => {
    expect(worksheet).toMatchObject({ kind: "counsel-worksheet", library: "Town Library" });
    expect(markdown).toContain("This is not legal advice.");
    expect(markdown).toContain(`Looked at ${open.of} situations`);
  });
  test("has every open question, in its order, with a box for each reading and four lines to fill in", () => {
    const headings = blocksOf("heading").map(({ text }) => text);
    expect(headings.slice(0, -1)).toStrictEqual(open.doubts.map(({ asks }, at) => `${at + 1}. ${asks}`));
    expect(blocksOf("boxes").map(({ sentences }) => sentences.length - 1)).toStrictEqual(
      open.doubts.map(({ readings }) => Object.keys(readings).length),
    );
    expect(blocksOf("form").map(({ fields }) => fields.length)).toStrictEqual(open.doubts.map(() => 4));
  });
  test("tells what hangs on a question, with an example, and the day on which each source was looked at", () => {
    const at = markdown.indexOf("The question is called us-ny/agency-subpoena.");
    const its = markdown.slice(at, markdown.indexOf("\n## ", at));
    const asked = open.doubts.find(({ doubt }) => doubt === "us-ny/agency-subpoena");
    expect(its).toContain(`It leaves ${asked?.situations} of these situations unsettled.`);
    expect(its).toContain(
      "For example: who asks: an elected official; record: registration; paper presented: a legislative",
    );
    expect(its).toContain("N.Y. C.P.L.R. § 4509; last looked at on 2026-11-23");
    expect(its).toContain(
      "- [ ] opens: Yes: the record must be given.\n- [ ] does-not-open: No: it opens nothing by itself.",
    );
    expect(its).toContain("**Name and signature**\n\n____________________");
  });
  test("shows how an answer is written into the policy, so that it can be copied there", () => {
    const [code] = blocksOf("code");
    const { sources, readings } = parse(code?.code ?? "");
    expect(markdown).toContain(`\`\`\`yaml\n${code?.code}\n\`\`\``);
    const result = definePolicy({ ...draft, sources, readings });
    expect(result.ok && result.warnings).toStrictEqual([]);
    expect(result.ok && result.value.readings.map(({ doubt }) => doubt)).toStrictEqual([open.doubts[0]?.doubt]);
  });
  test("prints as one page of HTML without script", () => {
    const html = toHtml(worksheet);
    expect(html).toContain('<ul class="boxes"><li>displaces: ');
    expect(html).toContain("<pre>sources:\n");
    expect(html).not.toContain("<script");
  });
});

test("where no question is open it says so", () => {
  const none = defined({ id: "t", title: "T", jurisdiction: "US-NY" });
  const empty = toMarkdown(counselWorksheet({ policy: none, asOf }, doubts(none, { asOf })));
  expect(empty).toContain("No question of law is open for this library on this day.");
  expect(empty).not.toContain("```");
});

test("a question in dispute names both answers, and one left to the library says so", () => {
  const [first] = open.doubts;
  if (first === undefined) throw new Error("there are questions in New York");
  const disputed = [{ as: "displaces", by: "counsel", on: "2026-01-05" }] as const;
  const one = { ...first, leftTo: "policy", notes: "Two opinions.", disputed } as const;
  const printed = toMarkdown(counselWorksheet({ policy, asOf }, { ...open, doubts: [one] }));
  expect(printed).toContain("In dispute: counsel reads it as “displaces”, from 2026-01-05.");
  expect(printed).toContain("The law leaves this to the library: its board may answer.");
  expect(printed).toContain("Said there: Two opinions.");
});

test("every word of its own can be translated", () => {
  type Words = string | { readonly [key: string]: Words } | readonly Words[];
  const marked = (words: Words): Words =>
    typeof words === "string"
      ? `⟦${words}⟧`
      : Array.isArray(words)
        ? words.map(marked)
        : Object.fromEntries(Object.entries(words).map(([key, one]) => [key, marked(one)]));
  // the same shape with other words
  const texts = { ...documentTexts, worksheet: marked(documentTexts.worksheet) } as unknown as DocumentTexts;
  const { blocks } = counselWorksheet({ policy, asOf, texts }, open);
  const given = open.doubts.flatMap(({ doubt, cites, example }) => [
    doubt,
    ...cites.flatMap(({ title, url = "", section = "" }) => [title, url, section]),
    ...(example === undefined ? [] : [situationWords(example)]),
  ]);
  const outside = sentencesOf({ ...worksheet, blocks })
    .map(({ text, from }) => (from[0] === "doubts" ? text.replace("This is not legal advice.", "") : text))
    .map((text) => text.replaceAll(/⟦[^⟦⟧]*⟧/g, ""))
    .map((text) => given.reduce((left, one) => (one === "" ? left : left.replaceAll(one, "")), text));
  expect(outside.filter((text) => /\p{L}{2,}/u.test(text))).toStrictEqual([]);
});
