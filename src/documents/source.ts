import { type DecideOptions, decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import type { RequestFacts, RequestItem } from "../decide/request.js";
import type { Organization } from "../organization/organization.js";
import type { Policy } from "../policy/policy.js";
import type { Citation } from "../policy/source.js";
import { dueAgain } from "../program/recurrence.js";
import type { LibraryDocument, Sentence } from "./document.js";
import { type DocumentTexts, documentTexts } from "./texts.js";

/** What every document is made from. */
export interface DocumentSource {
  readonly policy: Policy;
  readonly organization: Organization;
  /** The calendar day as of which the document holds. */
  readonly asOf: DecideOptions["asOf"];
  /** Texts in another language; English where they are left out. */
  readonly texts?: DocumentTexts;
}

/** The texts that count. */
export function textsOf({ texts = documentTexts }: DocumentSource): DocumentTexts {
  return texts;
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
): Decision {
  return decide(policy, { library: {}, facts: { handler: "front-line", ...facts }, items: [item] }, { asOf });
}

/** A sentence on what to do in a situation, by the rules that stand. */
export function actionSentence(source: DocumentSource, decision: Decision): Sentence {
  const rules = decision.reasons.map(({ rule }) => rule);
  return { text: textsOf(source).actions[decision.action], from: [rules[0] ?? "default", ...rules.slice(1)] };
}

/** The frame of a document: title, library, and what it rests on. */
export function framed(
  source: DocumentSource,
  kind: LibraryDocument["kind"],
  title: string,
  blocks: LibraryDocument["blocks"],
  authority: readonly Citation[] = [],
): LibraryDocument {
  const { asOf, reviewBy, policy, notAdvice, language, authority: by } = textsOf(source);
  const titles = [...new Set(authority.map((cite) => cite.title))];
  return {
    version: 1,
    kind,
    language,
    title,
    library: source.organization.title,
    blocks,
    foot: [
      ...(titles.length === 0 ? [] : [`${by}: ${titles.join("; ")}.`]),
      `${asOf} ${source.asOf}. ${reviewBy} ${dueAgain(source.asOf, { count: 12, unit: "month" })}.`,
      `${policy} ${source.policy.id} ${source.policy.fingerprint.slice(0, 8)}. ${notAdvice}`,
    ],
  };
}
