import type { Answerable } from "../decide/decision.js";
import { freezeData } from "../internal/freeze.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { attempt, isPlain, type JsonValue, unreadable } from "./copy.js";
import { type FieldMap, isFieldMap, type MappedField } from "./field-map.js";
import { type Allowed, openedBy, type ReleaseOptions } from "./opened.js";
import type { OtherPerson } from "./person.js";
import { type RecordsOf, recordsOf } from "./records-of.js";
import type { GivenField, Refusal, Release, WithheldField, WithheldReason } from "./release-result.js";
import { Said } from "./said.js";
import { Tally } from "./tally.js";
import { type Oddity, walk } from "./walk.js";

/**
 * Copies from an object what a decision allows to give now, and nothing else.
 *
 * It takes only what passed `mayAnswerNow`: a whole decision, or one item of it. Nothing is released otherwise, whatever
 * the types say. A field is copied only if the map knows it, it is
 * about the patron, and an item of the decision about its kind of record allows its element: a decision on a current
 * loan opens neither a returned one nor the patron kept inside it. Two items about one kind of record must both allow
 * it. That the object is about the patron of the request is yours to see to, and that the decision is one that `decide`
 * made: it is plain data, and who can put another in its place opens what they like. Never throws, whatever the object is.
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
 *       requester: "patron",
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
 * const { data, withheld } = release(checkout, decision, kohaCheckout);
 * data; // => { item_id: 7, due_date: "2026-12-01", checkin_date: null }
 * withheld.map(({ path, why }) => `${path}: ${why}`); // => ["patron_id: not-allowed", "issuer_id: second-person"]
 * ```
 */
export function release(object: unknown, decision: Answerable, map: FieldMap, options: ReleaseOptions = {}): Release {
  if (!isFieldMap(map)) return refuse("not-a-map");
  const opened = attempt(() => openedBy(decision, options));
  if (opened === unreadable) return refuse("malformed-decision");
  if (typeof opened === "string") return refuse(opened);
  if (!isPlain(object)) return refuse("not-an-object");
  const { allowed, alsoAbout } = opened;
  const recordsFor = recordsOf(map, object);
  if (!opensAny(map, recordsFor, allowed)) return refuse("other-record");

  const given = new Tally<GivenField>();
  const withheld = new Tally<WithheldField>();
  const withhold = (path: string, field: MappedField | undefined, why: WithheldReason) =>
    withheld.add(saidOfWithheld.of(map, path, why, () => withheldField(path, field, why)));
  const copy = walk(map, object, {
    value: (path, field) => {
      const why = whyNot(field, recordsFor(field.record), allowed, alsoAbout);
      if (why !== undefined) withhold(path, field, why);
      else given.add(saidOfGiven.of(map, path, null, () => ({ path, element: field.element, count: 1 })));
      return why === undefined;
    },
    odd: (path, why, field) => withhold(path, field, reasonOf(why, field)),
  });
  return freezeData({
    data: isPlain(copy) ? (copy as { readonly [key: string]: JsonValue }) : null, // a copy of an object is an object
    given: given.list(),
    withheld: withheld.list(),
    refused: null,
  });
}

const saidOfGiven = /* @__PURE__ */ new Said<null, GivenField>();
const saidOfWithheld = /* @__PURE__ */ new Said<WithheldReason, WithheldField>();

function withheldField(path: string, field: MappedField | undefined, why: WithheldReason): WithheldField {
  const person = why === "second-person" ? field?.person : undefined;
  const about = person === undefined ? {} : { person };
  return { path, element: field?.element ?? null, why, ...about, count: 1 };
}

const mappedTo = /* @__PURE__ */ new WeakMap<FieldMap, ReadonlySet<RecordType>>();

/** Is there a field of a kind of record that the decision opens? */
function opensAny(map: FieldMap, recordsFor: RecordsOf, allowed: Allowed): boolean {
  const kinds = mappedTo.get(map) ?? new Set(Object.values(map.fields).map(({ record }) => record));
  mappedTo.set(map, kinds);
  return [...kinds].some((kind) => recordsFor(kind).some((record) => allowed.has(record)));
}

const none: readonly DataElement[] = [];

function whyNot(
  { element, person, couldBe = none }: MappedField,
  records: readonly RecordType[],
  allowed: Allowed,
  alsoAbout: ReadonlySet<OtherPerson>,
): WithheldReason | undefined {
  if (person !== undefined && !alsoAbout.has(person)) return "second-person";
  if (element === "custom-field") return "local-field";
  if (records.some((record) => !allowed.has(record))) return "not-decided";
  for (const record of records) {
    const may = allowed.get(record);
    if (may?.has(element) !== true || !couldBe.every((other) => may.has(other))) return "not-allowed";
  }
  return undefined;
}

function reasonOf(why: Oddity, field: MappedField | undefined): WithheldReason {
  if (field?.person !== undefined) return "second-person";
  return why === "not-described" && field?.element === "custom-field" ? "local-field" : why;
}

/** Nothing, and why. */
export function refuse(refused: Refusal): Release {
  return freezeData({ data: null, given: [], withheld: [], refused });
}
