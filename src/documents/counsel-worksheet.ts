import { situationWords } from "../analyse/everyday.js";
import type { OpenQuestion, OpenQuestions } from "../analyse/index.js";
import { citation } from "../explain/citation.js";
import { freezeData } from "../internal/freeze.js";
import type { Citation } from "../policy/source.js";
import type { Block, LibraryDocument, Sentence } from "./document.js";
import { type FramedBy, framed, sentence, textsOf, wordsOf } from "./source.js";
import type { DocumentTexts } from "./texts.js";

/**
 * A worksheet for counsel: for each open question what hangs on it, what was read and when, the readings to tick, and
 * lines for the answer, and at the end how an answer becomes a reading of the policy. It asks; it is no legal advice.
 *
 * @param source - the policy and the day; an organisation is not needed
 * @param open - what `doubts` of `patron-privacy/analysis` gives for that policy and day
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { doubts } from "patron-privacy/analysis";
 * import { counselWorksheet, toMarkdown } from "patron-privacy/documents";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const source = { policy: policy.value, asOf: "2026-11-24" };
 * const worksheet = toMarkdown(counselWorksheet(source, doubts(policy.value, source)));
 * worksheet.includes("us-ny/agency-subpoena"); // => true
 * ```
 */
export function counselWorksheet(source: FramedBy, open: OpenQuestions): LibraryDocument {
  const { worksheet: words, notAdvice } = textsOf(source);
  const { of, library, doubts } = open;
  const { values } = wordsOf(source).facts.libraryType;
  const type = values[library.libraryType ?? "public"]?.[0] ?? "";
  const [first] = doubts;
  const intro = [words.intro, words.ask, words.meanwhile, notAdvice, filled(words.counted, { of, library: type })];
  return freezeData(
    framed(source, "counsel-worksheet", words.title, [
      { kind: "sentences", sentences: intro.map((text) => sentence(text, "doubts")) },
      ...(first === undefined
        ? [{ kind: "sentences", sentences: [sentence(words.nothing, "doubts")] } as const]
        : [...doubts.flatMap((one, at) => question(one, at + 1, words)), ...after(first, source.asOf, words)]),
    ]),
  );
}

type Words = DocumentTexts["worksheet"];

function question(open: OpenQuestion, number: number, words: Words): readonly Block[] {
  const { doubt, asks, readings, leftTo, cites, notes, rules, situations, example, disputed = [] } = open;
  const from = (text: string): Sentence => sentence(text, doubt);
  const hangs = filled(situations === 0 ? words.idle : words.hangs, { situations, rules: rules.length });
  const about = [
    filled(words.id, { id: doubt }),
    hangs,
    ...(example === undefined ? [] : [filled(words.example, { example: situationWords(example) })]),
    ...(leftTo === undefined ? [] : [words.leftTo]),
    ...disputed.map(({ by, as, on }) => filled(words.disputed, { by: words.readers[by], as, on })),
  ];
  return [
    { kind: "heading", text: `${number}. ${asks}` },
    { kind: "sentences", sentences: about.map(from) },
    {
      kind: "sentences",
      sentences: [words.read, ...(notes === undefined ? [] : [filled(words.notes, { notes })])].map(from),
    },
    { kind: "list", sentences: cites.map((cite) => sentence(sourceLine(cite, words), doubt, cite.source)) },
    {
      kind: "boxes",
      sentences: [
        ...Object.entries(readings).map(([name, means]) => from(filled(words.reading, { name, means }))),
        from(words.neither),
      ],
    },
    { kind: "form", fields: words.fields.map(from) },
  ];
}

/** A source with the day on which somebody last looked, and where it was read. */
function sourceLine(cite: Citation, words: Words): string {
  const { checkedOn, url, mark } = cite;
  return [
    `${citation(cite)};`,
    ...(mark === "unread" ? [`${words.unread};`] : []),
    checkedOn === undefined ? words.unchecked : filled(words.checked, { day: checkedOn }),
    ...(url === undefined ? [] : [`(${url})`]),
  ].join(" ");
}

/** How the answer to a question becomes a reading, shown on the first. */
function after({ doubt, readings }: OpenQuestion, asOf: string, { after: words }: Words): readonly Block[] {
  const [as = ""] = Object.keys(readings);
  const says = (text: string) => sentence(text, "doubts");
  return [
    { kind: "heading", text: words.title },
    { kind: "sentences", sentences: [says(words.says)] },
    {
      kind: "code",
      language: "yaml",
      code: [
        "sources:",
        `  counsel-answer: { title: "Letter of counsel", checkedOn: ${asOf} }`,
        "readings:",
        `  - doubt: ${doubt}`,
        `    as: ${as}`,
        "    by: counsel",
        `    on: ${asOf}`,
        "    cites: [{ source: counsel-answer }]",
      ].join("\n"),
    },
    { kind: "list", sentences: [words.by, words.from, words.diff].map(says) },
  ];
}

/** A text with what stands in its braces. */
function filled(text: string, by: { readonly [name: string]: string | number }): string {
  return text.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(by[name] ?? all));
}
