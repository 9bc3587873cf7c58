import { type DecideOptions, decide } from "../decide/decide.js";
import { expand } from "../decide/expand.js";
import type { ExpandedDecision, Reason } from "../decide/findings.js";
import type { RequestFacts, RequestItem } from "../decide/request.js";
import type { Organization } from "../organization/organization.js";
import type { Policy } from "../policy/policy.js";
import { layers } from "../policy/rule.js";
import { dueAgain } from "../program/recurrence.js";
import { type Catalogue, english } from "../vocabulary/catalogue.js";
import type { LibraryDocument, Sentence } from "./document.js";
import { type DocumentTexts, documentTexts } from "./texts.js";

/** What every document is made from. */
export interface DocumentSource {
  readonly policy: Policy;
  readonly organization: Organization;
  /** The calendar day as of which the document holds. */
  readonly asOf: DecideOptions["asOf"];
  /** The branch for which it is made: whom to call there, and its name on the page. */
  readonly branch?: string;
  /** Texts in another language; English where they are left out. */
  readonly texts?: DocumentTexts;
  /** The vocabulary and the sentences of rules in another language; English where it is left out. */
  readonly catalogue?: Catalogue;
}

/** What the frame of a document is made from: one that names nobody needs no organisation. */
export type FramedBy = Omit<DocumentSource, "organization" | "branch"> &
  Partial<Pick<DocumentSource, "organization" | "branch">>;

/** The texts that count. */
export function textsOf({ texts = documentTexts }: FramedBy): DocumentTexts {
  return texts;
}

/** The vocabulary that counts. */
export function wordsOf({ catalogue = english }: FramedBy): Catalogue {
  return catalogue;
}

/** A sentence with what it comes from. */
export function sentence(text: string, ...from: readonly [string, ...string[]]): Sentence {
  return { text, from };
}

/** The decision of the library's own policy on a situation at its desk. */
export function decisionOn(
  { policy, asOf }: DocumentSource,
  facts: RequestFacts,
  item: RequestItem = { record: "loan-history" },
): ExpandedDecision {
  return expand(decide(policy, { library: {}, facts: { handler: "front-line", ...facts }, items: [item] }, { asOf }));
}

/** The rules on which a decision rests, for a sentence that says what it comes to. */
export function rulesOf({ reasons }: ExpandedDecision): readonly [string, ...string[]] {
  const [first = "default", ...more] = reasons.map(({ rule }) => rule);
  return [first, ...more];
}

/** What the rules that stand say, in the language of the document. */
export function reasonsOf(source: DocumentSource, decision: ExpandedDecision): readonly Sentence[] {
  // a rule that is silent carries nothing that anybody should read out
  return decision.reasons.filter(speaks).map(({ rule, says }) => sentence(ruleSays(source, rule, says), rule));
}

/** What would open a decision, in the language of the document; each sentence once. */
export function routesOf(source: DocumentSource, { routes }: ExpandedDecision): readonly Sentence[] {
  const found = routes.map(({ rule, says }) => sentence(ruleSays(source, rule, says), rule));
  return [...new Map(found.map((one) => [one.text, one])).values()];
}

/** The sentence of a rule, translated where the catalogue has it. */
function ruleSays(source: DocumentSource, rule: string, says: string): string {
  return wordsOf(source).rules[rule] ?? says;
}

function speaks({ effect }: Reason): boolean {
  return effect.some((one) => one !== "silent");
}

/** A sentence on what to do in a situation, by the rules that stand. */
export function actionSentence(source: DocumentSource, decision: ExpandedDecision): Sentence {
  return { text: textsOf(source).actions[decision.action], from: rulesOf(decision) };
}

/** The situation of a local officer at the desk without any paper. */
export const officerWithoutPaper = {
  requester: "police-local",
  standing: "proved",
  instrument: "oral-request-no-process",
} as const satisfies RequestFacts;

/** The situation of somebody who may not be told. */
export const stranger = {
  requester: "member-of-public",
  standing: "refuted",
  instrument: "oral-request-no-process",
} as const satisfies RequestFacts;

/** The frame of a document: title, library, and what it rests on. */
export function framed(
  source: FramedBy,
  kind: LibraryDocument["kind"],
  title: string,
  blocks: LibraryDocument["blocks"],
  decisions: readonly ExpandedDecision[] = [],
): LibraryDocument {
  const { asOf, reviewBy, policy, notAdvice, language, authority: by } = textsOf(source);
  const { organization, branch } = source;
  const library = organization?.title ?? source.policy.title;
  const place = branch === undefined ? undefined : organization?.branches[branch]?.title;
  const spoken = decisions.flatMap(({ reasons }) => reasons.filter(speaks));
  // law first, then the library's own, then the toolkit; what the program itself says is no authority
  const ranked = layers.flatMap((layer) => spoken.filter((reason) => reason.layer === layer));
  const cites = ranked.flatMap((reason) => reason.cites).filter(({ source: of }) => of !== "patron-privacy");
  const titles = [...new Set(cites.map((cite) => cite.title))];
  return {
    version: 1,
    kind,
    language,
    title,
    library: place === undefined ? library : `${library}, ${place}`,
    blocks,
    foot: [
      ...(titles.length === 0 ? [] : [`${by}: ${titles.join("; ")}.`]),
      `${asOf} ${source.asOf}. ${reviewBy} ${dueAgain(source.asOf, { count: 12, unit: "month" })}.`,
      `${policy} ${source.policy.id} ${source.policy.fingerprint.slice(0, 8)}. ${notAdvice}`,
    ],
  };
}
