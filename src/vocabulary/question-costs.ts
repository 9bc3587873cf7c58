import { type FactId, factIds } from "./facts.js";

/**
 * What it costs to learn a fact: 1 for what the person asked sees or hears at once, 2 for what a document, an account or
 * a second question shows, 4 for what somebody else must be asked. The library's own facts cost 1: it knows itself.
 */
export type QuestionCosts = { readonly [F in FactId]: number };

const atOnce = [
  "requester",
  "purpose",
  "asked",
  "scope",
  "record",
  "linkage",
  "instrument",
  "execution",
  "channel",
  "place",
  "handler",
  "holder",
  "scene",
  "initiative",
  "handlerTie",
  "face",
  "footageFor",
  "libraryType",
  "publiclyFunded",
  "openToPublic",
  "federalEducationFunds",
  "communicationService",
] as const satisfies readonly FactId[];

const elsewhere = [
  "finding",
  "hearing",
  "notice",
  "review",
  "custody",
  "emancipated",
  "investigation",
  "libraryAsked",
  "recipientAssurance",
  "otherLaw",
] as const satisfies readonly FactId[];

/** The costs of questions where nobody says otherwise. */
export const questionCosts: QuestionCosts = /* @__PURE__ */ Object.fromEntries(
  factIds.map((fact) => [fact, among(atOnce, fact) ? 1 : among(elsewhere, fact) ? 4 : 2]),
) as QuestionCosts; // the list holds every fact

function among(list: readonly FactId[], fact: FactId): boolean {
  return list.includes(fact);
}
