import { isCalendarDay } from "../internal/calendar.js";
import type { LibraryProfile } from "../policy/profile.js";
import { type Masks, type Space, setBit } from "../space/axes.js";
import type { ValuesOf } from "../space/values.js";
import { type DataElement, isDataElement } from "../vocabulary/element-groups.js";
import { type ClosedFact, type Fact, type FactSubject, isPoint } from "../vocabulary/fact.js";
import { factIds, facts } from "../vocabulary/facts.js";
import type { Value } from "../vocabulary/holds.js";
import { isJurisdiction } from "../vocabulary/jurisdiction-codes.js";
import { linkagesOf } from "../vocabulary/shows-somebody.js";
import type { RequestItem } from "./request.js";
import { areHeld, entriesOf, mostElements, mostItems } from "./snapshot.js";

/** How a fact is not known, as a code; values count from {@link firstValue} on. */
const absent = 0;
/** Nobody asked, and it has no resting value, or it was said to be unknown. */
const notKnown = 1;
/** Asked, and it cannot be had. */
const unavailable = 2;
/** The code of a fact's first value. */
const firstValue = 3;

/** The facts of a situation as one small number each, in the order of the vocabulary, and what numbers cannot hold. */
export interface RequestCode {
  readonly codes: Uint16Array;
  /** The same memory, two codes at a time. */
  readonly words: Int32Array;
  /** Mixes all codes; equal codes give an equal number. */
  readonly hash: number;
  /** The jurisdiction that the request names; `undefined`: none. */
  readonly jurisdiction: string | undefined;
  /** The return date, which a decision repeats; the code holds only its stretch. */
  readonly returnDate: string | undefined;
  readonly elements: readonly DataElement[] | undefined;
}

/** A code that is filled anew for each request. */
type Draft = { -readonly [key in keyof RequestCode]: RequestCode[key] };

interface Coder {
  readonly index: number;
  readonly about: FactSubject;
  readonly absent: number;
  readonly codes: ReadonlyMap<unknown, number>;
  readonly fact: Fact;
  readonly kind: Fact["kind"];
  readonly values: readonly Value[];
}

/**
 * Reads a request, and answers for each of its items from its code. The code is filled anew for the next item: what keeps
 * it copies it.
 */
export type RequestCoder = <Answer>(
  request: unknown,
  answer: (code: RequestCode) => Answer,
) => readonly Answer[] | undefined;

/**
 * Reads requests into codes without making anything new. What it cannot read at one glance it leaves to the
 * interpreter: `undefined`. Each key is read once, so that what is decided is what was read.
 */
export function requestCoder(valuesOf: ValuesOf, profile: LibraryProfile): RequestCoder {
  const coders = new Map(
    factIds.map((id, index): readonly [string, Coder] => {
      const fact: Fact = facts[id];
      const values = valuesOf(id, fact);
      const resting = fact.kind === "closed" ? (fact as ClosedFact).resting : undefined;
      return [
        id,
        {
          index,
          about: fact.about,
          absent: resting === undefined ? notKnown : absent,
          codes: new Map<unknown, number>([
            ["unknown", notKnown],
            ["unavailable", unavailable],
            ...(fact.kind === "closed" ? values.map((value, place) => [value, firstValue + place] as const) : []),
          ]),
          fact,
          kind: fact.kind,
          values,
        },
      ];
    }),
  );
  const start = codesOf([...coders.values()].map((coder) => coder.absent));
  const draft: Draft = { ...codesOf([]), hash: 0, jurisdiction: undefined, returnDate: undefined, elements: undefined };

  function fill(from: object, about: FactSubject): boolean {
    if (inheritsKeys(from)) return false;
    for (const key in from) {
      const value: unknown = (from as { readonly [key: string]: unknown })[key]; // any key may be read
      const coder = coders.get(key);
      if (coder === undefined) {
        if (key === "elements" && about === "item") {
          if (!listed(value)) return false;
        } else if (key !== "jurisdiction" || about !== "library") return false;
        else if (value === undefined) draft.jurisdiction = undefined;
        else if (value === "unknown" || value === "unavailable" || isJurisdiction(value)) draft.jurisdiction = value;
        else return false;
        continue;
      }
      if (coder.about !== about) return false;
      const code = value === undefined ? coder.absent : (coder.codes.get(value) ?? ofScale(coder, value));
      if (code === undefined) return false;
      draft.codes[coder.index] = code;
    }
    return true;
  }

  function ofScale({ fact, kind, values }: Coder, value: unknown): number | undefined {
    if (kind === "number") {
      if (typeof value !== "number" || !isPoint(fact, value)) return undefined;
    } else if (kind === "date") {
      if (typeof value !== "string" || !isCalendarDay(value)) return undefined;
      draft.returnDate = value;
    } else return undefined;
    let place = 0;
    for (let at = 1; at < values.length; at++) if (value >= (values[at] ?? value)) place = at;
    return firstValue + place;
  }

  function listed(value: unknown): boolean {
    if (value === undefined) return true;
    const list = entriesOf(value, mostElements);
    if (list?.every(isDataElement) !== true) return false;
    draft.elements = list;
    return true;
  }

  function withItem(item: unknown): boolean {
    draft.elements = undefined;
    if (!isPlain(item) || !fill(item, "item") || (draft.codes[recordIndex] ?? notKnown) < firstValue) return false;
    const record = facts.record.values[(draft.codes[recordIndex] ?? 0) - firstValue];
    if (record === undefined || !areHeld(record, draft.elements)) return false;
    draft.hash = mixed(draft.words);
    return true;
  }

  draft.words.set(start.words);
  // the library's own names of roles and records are for `parseRequest`
  const { roles: _roles, records: _records, ...libraryFacts } = profile;
  const readable = fill(Object.assign(Object.create(null), libraryFacts), "library");
  start.words.set(draft.words);
  const startJurisdiction = draft.jurisdiction;

  function read<Answer>(request: unknown, answer: (code: RequestCode) => Answer): readonly Answer[] | undefined {
    if (!readable || !isPlain(request)) return undefined;
    if (inheritsKeys(request)) return undefined;
    let library: unknown;
    let given: unknown;
    let listed: unknown;
    for (const key in request) {
      if (key === "library") library = request[key];
      else if (key === "facts") given = request[key];
      else if (key === "items") listed = request[key];
      else return undefined;
    }
    const items = entriesOf(listed, mostItems);
    if (items === undefined || items.length === 0) return undefined;
    if (!(library === undefined || isPlain(library)) || !(given === undefined || isPlain(given))) return undefined;
    draft.words.set(start.words);
    draft.jurisdiction = startJurisdiction;
    draft.returnDate = undefined;
    if (library !== undefined && !fill(library, "library")) return undefined;
    if (given !== undefined && !fill(given, "request")) return undefined;
    if (items.length === 1) return withItem(items[0]) ? [answer(draft)] : undefined;
    const about = draft.words.slice();
    const answers: Answer[] = [];
    for (const item of items) {
      draft.words.set(about);
      if (!withItem(item)) return undefined;
      answers.push(answer(draft));
    }
    return answers;
  }

  // a request whose getters ask for a decision themselves must not find the draft of another
  let reading = false;
  return (request, answer) => {
    if (reading) return undefined;
    reading = true;
    try {
      return read(request, answer);
    } catch {
      return undefined; // a getter or proxy that throws
    } finally {
      reading = false;
    }
  };
}

/** Codes in memory that can be read two at a time. */
function codesOf(codes: readonly number[]): Pick<RequestCode, "codes" | "words"> {
  const words = new Int32Array(Math.ceil(factIds.length / 2));
  const places = new Uint16Array(words.buffer);
  places.set(codes);
  return { codes: places, words };
}

/** A code that stays as it is. */
export function keptCode(code: RequestCode): RequestCode {
  return { ...code, ...codesOf(Array.from(code.codes)) };
}

/** Do two codes stand for the same request? */
export function sameCode(one: RequestCode, other: RequestCode): boolean {
  if (one.hash !== other.hash || one.jurisdiction !== other.jurisdiction || one.returnDate !== other.returnDate)
    return false;
  for (let at = 0; at < one.words.length; at++) if (one.words[at] !== other.words[at]) return false;
  const { elements } = one;
  return (
    elements === other.elements ||
    (elements?.length === other.elements?.length &&
      elements?.every((element, at) => element === other.elements?.[at]) === true)
  );
}

const recordIndex = factIds.indexOf("record");

/** How a fact stands, by its code. */
export function standingOf(code: number): "known" | "assumed" | "unknown" | "unavailable" {
  if (code >= firstValue) return "known";
  return code === absent ? "assumed" : code === unavailable ? "unavailable" : "unknown";
}

const restingPlaces = /* @__PURE__ */ factIds.map((id) => {
  const fact: Fact = facts[id];
  return fact.kind === "closed" ? fact.values.indexOf((fact as ClosedFact).resting ?? "") : -1;
});

/** The values of each fact that count where nobody stated it, as bits. */
export function unstatedIn({ axes, all }: Space): Masks {
  const masks = all.slice();
  for (const axis of axes) {
    const { onlyIfStated = [] }: Pick<ClosedFact, "onlyIfStated"> = facts[axis.id] as Fact as ClosedFact; // a scale has none
    for (const value of onlyIfStated) {
      const place = axis.values.indexOf(value);
      if (place >= 0) masks[axis.word + (place >>> 5)] = (masks[axis.word + (place >>> 5)] ?? 0) & ~(1 << (place & 31));
    }
  }
  return masks;
}

/**
 * The cases that a code leaves, as bits.
 *
 * @param unstated - the values that count where nobody stated a fact
 */
export function masksIn(from: RequestCode, { axes, words }: Space, unstated: Masks): Masks {
  const { codes } = from;
  const masks = new Int32Array(words);
  for (const [index, axis] of axes.entries()) {
    const code = codes[index] ?? notKnown;
    // what counsel says cannot be had: counsel has not been asked
    const rests = code === absent || (code === unavailable && axis.id === "review");
    const place = code >= firstValue ? code - firstValue : rests ? (restingPlaces[index] ?? -1) : -1;
    if (place >= 0) setBit(masks, axis, place);
    else if (axis.id === "linkage") {
      const { record, elements } = itemIn(from);
      for (const linkage of linkagesOf(record, elements, facts.linkage.values))
        setBit(masks, axis, axis.values.indexOf(linkage));
    } else for (let word = axis.word; word < axis.word + axis.words; word++) masks[word] = unstated[word] ?? 0;
  }
  return masks;
}

/** The item that a code stands for. */
export function itemIn({ codes, elements }: RequestCode): RequestItem {
  const record = facts.record.values[(codes[recordIndex] ?? firstValue) - firstValue] ?? facts.record.values[0];
  return elements === undefined ? { record } : { record, elements };
}

/**
 * Would `for … in` find keys that all objects inherit? Asked anew before each loop: a getter of the request can put one
 * there while it is read.
 */
function inheritsKeys(object: object): boolean {
  if (Object.getPrototypeOf(object) === null) return false;
  for (const _ in Object.prototype) return true;
  return false;
}

/** Is it an object with no keys but its own, and no list? */
function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * One odd number for each two facts, with no pattern between them: multiples of one number would give the same sum to
 * many different codes.
 */
const multipliers = /* @__PURE__ */ Int32Array.from(
  { length: Math.ceil(factIds.length / 2) },
  (_, at) => scattered(at + 1) | 1,
);

/** Spreads a small number over 32 bits (the finalizer of MurmurHash3). */
function scattered(number: number): number {
  const first = Math.imul(number, 0x9e3779b1);
  const second = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
  const third = Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  return third ^ (third >>> 16);
}

/** A number without pattern for some codes, always the same: a multilinear hash, whose steps need not wait for each other. */
function mixed(words: Int32Array): number {
  let hash = 0;
  for (let at = 0; at < words.length; at++) hash = (hash + Math.imul(words[at] ?? 0, multipliers[at] ?? 1)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7;
}
