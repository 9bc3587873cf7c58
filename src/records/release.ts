import type { Answerable } from "../decide/decision.js";
import { freezeData } from "../internal/freeze.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { attempt, entriesOf, isList, isPlain, type JsonValue, unreadable } from "./copy.js";
import { type FieldMap, isFieldMap, type MappedField } from "./field-map.js";
import { type Allowed, type Opened, openedBy, type ReleaseOptions } from "./opened.js";
import type { OtherPerson } from "./person.js";
import { Reads } from "./reads.js";
import { pastOf, type RecordsOf } from "./records-of.js";
import type { GivenField, Refusal, Release, ReleaseOfList, WithheldField, WithheldReason } from "./release-result.js";
import { Said } from "./said.js";
import { Tally } from "./tally.js";
import { type Oddity, type Visitor, walk } from "./walk.js";
import { whoseIs, whoseKeys } from "./whose.js";

/**
 * Copies from an object what a decision allows to give now, and nothing else.
 *
 * It takes only what passed `mayAnswerNow`: a whole decision, or one item of it. Nothing is released otherwise, whatever
 * the types say. A field is copied only if the map knows it, it is
 * about the patron, and an item of the decision about its kind of record allows its element: a decision on a current
 * loan opens neither a returned one nor the patron kept inside it. Two items about one kind of record must both allow
 * it. That the decision is one that `decide` made is yours to see to: it is plain data, and who can put another in its
 * place opens what they like. Each value is read once. Never throws, whatever the object is.
 *
 * With `subject`, the key of the patron of the request, a row of another patron is refused, and so is one that does not
 * say whose it is. Without it the result says that this was not checked.
 *
 * @example
 * ```ts
 * import { decide, definePolicy, mayAnswerNow } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 * import { kohaCheckout, release } from "patron-privacy/records";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const decision = decide(
 *   policy.value,
 *   {
 *     library: { jurisdiction: "US-NY", libraryType: "public" },
 *     facts: {
 *       requester: "patron", scope: "one-patron",
 *       standing: "proved",
 *       purpose: "own-use",
 *       credential: "account-facts",
 *       instrument: "oral-request-no-process",
 *       channel: "phone",
 *       handler: "front-line",
 *     },
 *     items: [{ record: "current-loan" }],
 *   },
 *   { asOf: "2026-11-24" },
 * );
 * const checkout = { patron_id: 51, item_id: 7, due_date: "2026-12-01", checkin_date: null, issuer_id: 3 };
 * if (!mayAnswerNow(decision)) throw new Error("nothing may be given");
 * const { data, withheld } = release(checkout, decision, kohaCheckout, { subject: "51" });
 * data; // => { item_id: 7, due_date: "2026-12-01", checkin_date: null }
 * withheld.map(({ path, why }) => `${path}: ${why}`); // => ["patron_id: not-allowed", "issuer_id: second-person"]
 * release({ ...checkout, patron_id: 99 }, decision, kohaCheckout, { subject: "51" }).refused; // => "other-patron"
 * release(checkout, decision, kohaCheckout).subject; // => "not-checked"
 * ```
 */
export function release(object: unknown, decision: Answerable, map: FieldMap, options: ReleaseOptions = {}): Release {
  const opened = openedFor(decision, map, options);
  return typeof opened === "string" ? refuse(opened, false) : releaseRow(object, opened, map);
}

/**
 * Copies from each object of a list what a decision allows to give now. Each is looked at on its own: whether it is past,
 * whose it is, what is withheld and why. With `subject` the rows of other patrons are left out of `data`.
 *
 * @example
 * ```ts
 * import { decide, definePolicy, mayAnswerNow } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 * import { kohaCheckout, releaseAll } from "patron-privacy/records";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const decision = decide(
 *   policy.value,
 *   {
 *     library: { jurisdiction: "US-NY", libraryType: "public" },
 *     facts: {
 *       requester: "patron",
 *       scope: "one-patron",
 *       standing: "proved",
 *       purpose: "own-use",
 *       credential: "account-facts",
 *       instrument: "oral-request-no-process",
 *       channel: "phone",
 *       handler: "front-line",
 *     },
 *     items: [{ record: "current-loan" }],
 *   },
 *   { asOf: "2026-11-24" },
 * );
 * const rows = [
 *   { patron_id: 51, due_date: "2026-12-01", checkin_date: null },
 *   { patron_id: 99, due_date: "2026-12-02", checkin_date: null },
 *   { patron_id: 51, due_date: "2026-10-01", checkin_date: "2026-10-01" },
 * ];
 * if (!mayAnswerNow(decision)) throw new Error("nothing may be given");
 * const { data, rows: each } = releaseAll(rows, decision, kohaCheckout, { subject: 51 });
 * data; // => [{ due_date: "2026-12-01", checkin_date: null }]
 * each.map(({ refused }) => refused); // => [null, "other-patron", "other-record"]
 * ```
 */
export function releaseAll(
  objects: unknown,
  decision: Answerable,
  map: FieldMap,
  options: ReleaseOptions = {},
): ReleaseOfList {
  const opened = openedFor(decision, map, options);
  const nothing = { data: [], rows: [], subject: "not-checked" as const };
  if (typeof opened === "string") return freezeData({ ...nothing, refused: opened });
  if (!isList(objects)) return freezeData({ ...nothing, refused: "not-a-list" });
  const rows = Array.from(entriesOf(objects, { left: Number.POSITIVE_INFINITY }), (one) =>
    releaseRow(one, opened, map),
  );
  return Object.freeze({
    data: Object.freeze(rows.flatMap(({ data }) => (data === null ? [] : [data]))),
    rows: Object.freeze(rows),
    refused: null,
    subject: opened.subject === undefined ? ("not-checked" as const) : ("checked" as const),
  });
}

/** What the decision opens of objects of this map, or why nothing. */
function openedFor(decision: Answerable, map: FieldMap, options: ReleaseOptions): Opened | Refusal {
  if (!isFieldMap(map)) return "not-a-map";
  const opened = attempt(() => openedBy(decision, options));
  return opened === unreadable ? "malformed-decision" : opened;
}

function releaseRow(object: unknown, { allowed, alsoAbout, subject }: Opened, map: FieldMap): Release {
  if (!isPlain(object)) return refuse("not-an-object", false);
  const reads = new Reads();
  const whose = subject === undefined ? "not-checked" : whoseIs(object, subject, map, reads);
  if (whose === "other-patron" || whose === "patron-not-named") return refuse(whose, true);
  const past = pastOf(map, object, reads);
  if (!opensAny(map, past.recordsFor, allowed)) return refuse("other-record", subject !== undefined);

  const given = new Tally<GivenField>();
  const withheld = new Tally<WithheldField>();
  const withhold = (path: string, field: MappedField | undefined, why: WithheldReason) =>
    withheld.add(
      why === "cannot-tell-whether-past"
        ? saidOfOpen.of(map, field ?? path, past.wouldTell.join(), () =>
            withheldField(path, field, why, past.wouldTell),
          )
        : saidOfWithheld.of(map, field ?? path, why, () => withheldField(path, field, why)),
    );
  const visitor: Visitor = {
    value: (path, field) => {
      const why = whyNot(field, past.recordsFor(field.record), allowed, alsoAbout);
      if (why !== undefined) withhold(path, field, why);
      else given.add(saidOfGiven.of(map, field, null, () => ({ path, element: field.element, count: 1 })));
      return why === undefined;
    },
    odd: (path, why, field) => withhold(path, field, reasonOf(why, field)),
    leaveOut: (path, keys) => {
      const other = subject === undefined ? undefined : whoseKeys(keys, subject);
      if (other === undefined || other === "own") return false;
      withhold(path, undefined, other);
      return true;
    },
  };
  const copy = walk(map, object, visitor, reads);
  return Object.freeze({
    // a copy of an object is an object
    data: isPlain(copy) ? freezeData(copy as { readonly [key: string]: JsonValue }) : null,
    given: given.list(),
    withheld: withheld.list(),
    refused: null,
    subject: subject === undefined ? ("not-checked" as const) : ("checked" as const),
  });
}

const saidOfGiven = /* @__PURE__ */ new Said<null, GivenField>();
const saidOfWithheld = /* @__PURE__ */ new Said<WithheldReason, WithheldField>();
const saidOfOpen = /* @__PURE__ */ new Said<string, WithheldField>();

function withheldField(
  path: string,
  field: MappedField | undefined,
  why: WithheldReason,
  wouldTell?: readonly string[],
): WithheldField {
  const person = why === "second-person" ? field?.person : undefined;
  const about = person === undefined ? {} : { person };
  const open = wouldTell === undefined ? {} : { wouldTell };
  return { path, element: field?.element ?? null, why, ...about, ...open, count: 1 };
}

const mappedTo = /* @__PURE__ */ new WeakMap<FieldMap, ReadonlySet<RecordType>>();

/** Is there a field of a kind of record that the decision opens? */
function opensAny(map: FieldMap, recordsFor: RecordsOf, allowed: Allowed): boolean {
  const kinds = mappedTo.get(map) ?? new Set(Object.values(map.fields).map(({ record }) => record));
  mappedTo.set(map, kinds);
  return [...kinds].some((kind) => recordsFor(kind).some((record) => allowed.has(record)));
}

const none: readonly DataElement[] = [];

/** Why a field is withheld, by what the decision opens; `undefined` where it is given. */
export function whyNot(
  { element, person, couldBe = none }: MappedField,
  records: readonly RecordType[],
  allowed: Allowed,
  alsoAbout: ReadonlySet<OtherPerson>,
): WithheldReason | undefined {
  if (person !== undefined && !alsoAbout.has(person)) return "second-person";
  if (element === "custom-field") return "local-field";
  const wanting = records.filter((record) => {
    const may = allowed.get(record);
    return may?.has(element) !== true || !couldBe.every((other) => may.has(other));
  });
  if (wanting.length === 0) return undefined;
  if (wanting.length < records.length) return "cannot-tell-whether-past";
  return records.some((record) => allowed.has(record)) ? "not-allowed" : "not-decided";
}

function reasonOf(why: Oddity, field: MappedField | undefined): WithheldReason {
  if (field?.person !== undefined) return "second-person";
  return why === "not-described" && field?.element === "custom-field" ? "local-field" : why;
}

const refusedRows = /* @__PURE__ */ new Map<string, Release>();

/** Nothing, and why; one object for each reason, since a list may hold many such rows. */
export function refuse(refused: Refusal, checked: boolean): Release {
  const name = `${refused} ${checked}`;
  const known = refusedRows.get(name);
  if (known !== undefined) return known;
  const subject = checked ? ("checked" as const) : ("not-checked" as const);
  const made: Release = freezeData({ data: null, given: [], withheld: [], refused, subject });
  refusedRows.set(name, made);
  return made;
}
