import {
  type AnyShape,
  either,
  list,
  object,
  objectOf,
  optional,
  required,
  type Shape,
  words,
} from "../internal/shape/shape.js";
import { valueShape } from "../policy/fact-shapes.js";
import { dataElements } from "../vocabulary/element-groups.js";
import type { FactSubject } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { jurisdictionCodes } from "../vocabulary/jurisdiction-codes.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";
import type { PatronRequest, RequestFacts, RequestItem, RequestLibrary } from "./request.js";

/** More items than this in one request are refused; a longer list is several requests. */
export const mostItems = 1_000;

/** More data elements than this in one item are refused: the vocabulary has far fewer. */
export const mostElements = 1_000;

/** What a request may hold besides the vocabulary, and the words for people. */
export interface RequestWords {
  /** Further words for a fact: names of the library's own, ids of fact sheets. */
  readonly also?: { readonly [F in FactId]?: readonly string[] };
  /** One line on a fact, for a JSON Schema. */
  readonly describe?: (id: FactId) => string;
}

const notKnown = ["unknown", "unavailable"] as const;

/** A request as it is given: of library and situation nothing need be known. */
export type GivenRequest = Partial<PatronRequest> & Pick<PatronRequest, "items">;

/** The request that is meant by one that is given. */
export function wholeRequest({ library = {}, facts = {}, items }: GivenRequest): PatronRequest {
  return { library, facts, items };
}

function factShape(id: FactId, also: RequestWords["also"] = {}): AnyShape {
  const fact = facts[id];
  if (id === "record") return words([...facts.record.values, ...(also[id] ?? [])]);
  return fact.kind === "closed"
    ? words([...fact.values, ...notKnown, ...(also[id] ?? [])])
    : either([valueShape(fact), words(notKnown)]);
}

function factKeys(subject: FactSubject, also: RequestWords["also"], describe: RequestWords["describe"]) {
  return Object.fromEntries(
    factIds
      .filter((id) => facts[id].about === subject && id !== "record")
      .map((id) => [id, optional(factShape(id, also), describe?.(id))]),
  );
}

function libraryShapeOf(also: RequestWords["also"], describe: RequestWords["describe"]): Shape<RequestLibrary> {
  // made of the facts that the type is made of
  return objectOf<RequestLibrary>({
    jurisdiction: optional(words([...jurisdictionCodes, ...notKnown]), "Whose law applies, such as `US-NY`."),
    ...factKeys("library", also, describe),
  });
}

/** What a request may say of a library. */
export const libraryShape: Shape<RequestLibrary> = /* @__PURE__ */ libraryShapeOf(undefined, undefined);

/** What a request may look like. */
export function requestShapeOf({ also = {}, describe }: RequestWords = {}): Shape<GivenRequest> {
  const about = (subject: FactSubject) => factKeys(subject, also, describe);
  const item = object<RequestItem>({
    record: required(factShape("record", also) as Shape<RequestItem["record"]>, describe?.("record")),
    elements: optional(
      list(words(dataElements), { max: mostElements }),
      "The data elements asked for; everything that the record may hold where it is left out.",
    ),
    // the facts of an item, of which `record` is the other
    ...(about("item") as { readonly linkage: ReturnType<typeof optional<NonNullable<RequestItem["linkage"]>>> }),
  });
  return object<GivenRequest>({
    library: optional(libraryShapeOf(also, describe), "What is known of the library."),
    facts: optional(
      objectOf<PatronRequest["facts"]>(about("request")),
      "What is known of the situation. A fact that is left out takes its resting value, or is unknown.",
    ),
    items: required(list(item, { min: 1, max: mostItems }), "What is asked for; each item is decided on its own."),
  });
}

/** What may be known of a situation; ids of fact sheets are understood as instruments. */
export const requestFactsShape: Shape<RequestFacts> = /* @__PURE__ */ (() =>
  // made of the facts that the type is made of
  objectOf<RequestFacts>(factKeys("request", { instrument: Object.keys(splitInstruments) }, undefined)))();

/** What a typed request may look like. */
export const requestShape: Shape<GivenRequest> = /* @__PURE__ */ requestShapeOf();
