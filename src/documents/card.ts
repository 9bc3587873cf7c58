import type { ExpandedDecision } from "../decide/findings.js";
import type { Decided } from "../decide/long-form.js";
import { freezeData } from "../internal/freeze.js";
import type { ContactAudience } from "../organization/organization.js";
import { agesOf, byAge } from "./ages.js";
import { callOrder } from "./call-order.js";
import { type Block, type LibraryDocument, sentencesOf } from "./document.js";
import { grandJury, searchUnderWay } from "./papers.js";
import {
  actionSentence,
  type DocumentSource,
  decisionOn,
  framed,
  officerWithoutPaper,
  sentence,
  stranger,
  textsOf,
} from "./source.js";

/** What a card is for, and who will see it. */
export interface CardOptions {
  /** `law-enforcement`, or `everyday` questions of ordinary life. */
  readonly about?: "law-enforcement" | "everyday";
  /** Private numbers never go on a card; others by what the organisation says of them. */
  readonly audience?: Exclude<ContactAudience, "managers">;
}

/**
 * What may be wrong with a card. `profile-incomplete`: a case turns on what kind of library it is, which the policy's
 * profile does not say.
 */
export const cardProblems = [
  "too-many-words",
  "too-many-steps",
  "too-many-cases",
  "nobody-to-call",
  "profile-incomplete",
] as const;

/** Names what is wrong with a card. */
export type CardProblem = (typeof cardProblems)[number];

/** A card, and what is wrong with it as a card. */
export interface ReferenceCard {
  readonly document: LibraryDocument;
  readonly words: number;
  /** One printed side: at most 300 words, seven steps, three cases. */
  readonly problems: readonly CardProblem[];
}

/**
 * A ready-reference card from the library's own policy and organisation (clause AD-7.7): what to do, what to say, whom
 * to call in which order, and three cases that the policy itself decides. One printed side.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { referenceCard, toMarkdown } from "patron-privacy/documents";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 * import { defineOrganization } from "patron-privacy/organization";
 *
 * const packs = [toolkit, practice, federal, newYork];
 * const profile = { jurisdiction: "US-NY", libraryType: "public" } as const;
 * const policy = definePolicy({ id: "town", title: "Town Library", packs, profile });
 * const organization = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: { main: { title: "Main" } },
 *   positions: { director: { title: "Director", role: "director" } },
 *   people: { ada: { name: "Ada", positions: ["director"] } },
 *   fallbacks: [{ try: "position", position: "director" }, { try: "decline" }],
 * });
 * if (!policy.ok || !organization.ok) throw new Error("there are issues");
 * const card = referenceCard({ policy: policy.value, organization: organization.value, asOf: "2026-11-24" });
 * card.problems; // => []
 * toMarkdown(card.document).includes("Director: Ada"); // => true
 * ```
 */
export function referenceCard(
  source: DocumentSource,
  { about = "law-enforcement", audience = "staff-room" }: CardOptions = {},
): ReferenceCard {
  const calls = (decisions: readonly Decided[]) => callList(source, audience, textsOf(source).card.call, decisions);
  const { document, decisions } = about === "everyday" ? everyday(source, calls) : lawEnforcement(source, calls);
  const { blocks } = document;
  const words = wordsIn(document);
  const steps = blocks.flatMap((block) => (block.kind === "steps" ? block.sentences : [])).length;
  const problems: readonly (CardProblem | false)[] = [
    words > 300 && "too-many-words",
    steps > 7 && "too-many-steps",
    blocks.filter(({ kind }) => kind === "case").length > 3 && "too-many-cases",
    blocks.some((block) => block.kind === "calls" && block.sentences.length === 0) && "nobody-to-call",
    decisions.some(({ missing }) => missing.some((fact) => profileFacts.includes(fact))) && "profile-incomplete",
  ];
  return freezeData({ document, words, problems: problems.filter((one) => one !== false) });
}

const profileFacts: readonly string[] = ["jurisdiction", "libraryType", "publiclyFunded", "openToPublic"];

/** The list of whom to call for the cases on the page. */
type CallsFor = (decisions: readonly Decided[]) => Block;

interface Made {
  readonly document: LibraryDocument;
  readonly decisions: readonly ExpandedDecision[];
}

function lawEnforcement(source: DocumentSource, calls: CallsFor): Made {
  const { card, case: cases } = textsOf(source);
  const noPaper = decisionOn(source, officerWithoutPaper);
  const subpoena = decisionOn(source, { ...officerWithoutPaper, ...grandJury });
  const warrant = decisionOn(source, { ...officerWithoutPaper, ...searchUnderWay });
  const decisions = [noPaper, subpoena, warrant];
  const steps: Block = {
    kind: "steps",
    sentences: [
      sentence(card.first, "desk-1"),
      sentence(card.identify, "desk-2"),
      sentence(`${card.say} ${card.words}`, "desk-3"),
      sentence(card.callBelow, "desk-4"),
      sentence(card.paper, "desk-6"),
      sentence(card.write, "desk-7"),
      sentence(card.quiet, "ST-6"),
    ],
  };
  const blocks: readonly Block[] = [
    steps,
    calls(decisions),
    {
      kind: "case",
      title: cases.noPaper,
      sentences: [actionSentence(source, noPaper), sentence(card.danger, "emerg-1")],
    },
    { kind: "case", title: cases.subpoena, sentences: [actionSentence(source, subpoena)] },
    { kind: "case", title: cases.warrant, sentences: [actionSentence(source, warrant)] },
  ];
  return { document: framed(source, "card", card.title, blocks, decisions), decisions };
}

function everyday(source: DocumentSource, calls: CallsFor): Made {
  const { card, case: cases } = textsOf(source);
  const presence = decisionOn(source, { ...stranger, asked: "presence" }, { record: "staff-observation" });
  const whoHas = decisionOn(source, { ...stranger, scope: "by-item" });
  const ages = agesOf(source);
  const decisions = [presence, whoHas, ...ages.map(({ decision }) => decision)];
  const blocks: readonly Block[] = [
    {
      kind: "steps",
      sentences: [
        sentence(card.private, "informal-1"),
        sentence(card.check, "informal-2"),
        sentence(`${card.say} ${card.kindly}`, "informal-3"),
        sentence(card.inDoubt, "desk-4"),
        sentence(card.quiet, "ST-6"),
      ],
    },
    {
      kind: "case",
      title: cases.presence,
      sentences: [actionSentence(source, presence), sentence(card.message, "informal-4")],
    },
    {
      kind: "case",
      title: cases.whoHas,
      sentences: [actionSentence(source, whoHas), sentence(card.hold, "informal-4")],
    },
    { kind: "case", title: cases.child, sentences: byAge(source, ages) },
    calls(decisions),
  ];
  return { document: framed(source, "card", card.everyday, blocks, decisions), decisions };
}

/** At most so many lines of a call list stand on a card; who is further down stands on the chart. */
const mostCalls = 6;
/** Beyond so many letters a call list names positions and numbers, and the chart the people. */
const mostLetters = 330;

/** The list of whom to call, short enough for one side. */
export function callList(
  source: DocumentSource,
  audience: ContactAudience,
  title: string,
  decisions: readonly Decided[],
): Extract<Block, { kind: "calls" }> {
  const named = callOrder(source, audience, decisions);
  const letters = named.calls.slice(0, mostCalls).reduce((sum, { text }) => sum + text.length, 0);
  const { calls, end, barred } =
    letters > mostLetters ? callOrder(source, audience, decisions, { names: false }) : named;
  const { card } = textsOf(source);
  const short = calls.slice(0, mostCalls);
  const more = calls.length > short.length ? [sentence(card.more, "AD-7.5")] : [];
  return { kind: "calls", title, sentences: short, after: [...more, ...barred, end] };
}

function wordsIn(document: LibraryDocument): number {
  const titles = document.blocks.flatMap((block) => ("title" in block ? [block.title] : []));
  const texts = [
    document.title,
    document.library,
    ...titles,
    ...sentencesOf(document).map(({ text }) => text),
    ...document.foot,
  ];
  return texts
    .join(" ")
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}
