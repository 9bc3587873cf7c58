import type { Decision, ItemDecision } from "../decide/decision.js";
import { mayAnswerNow } from "../decide/may-answer-now.js";
import { freezeData } from "../policy/freeze.js";
import type { DataElement } from "../vocabulary/elements.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { attempt, isPlain, type JsonValue, unreadable } from "./copy.js";
import { type FieldMap, isFieldMap, type MappedField } from "./field-map.js";
import type { OtherPerson } from "./person.js";
import { recordsOf } from "./records-of.js";
import type { GivenField, Refusal, Release, WithheldField, WithheldReason } from "./release-result.js";
import { Tally } from "./tally.js";
import { type Oddity, walk } from "./walk.js";

/** What of a decision is used, and for whom beside the patron. */
export interface ReleaseOptions {
  /** The positions of the items of the decision to use; all of them where it is left out. */
  readonly items?: number | readonly number[];
  /**
   * People beside the patron for whose data you have a ground of its own. Only what the decision's extent allows is
   * given of them too.
   */
  readonly alsoAbout?: readonly OtherPerson[];
}

/**
 * Copies from an object what a decision allows to give now, and nothing else.
 *
 * Nothing is released unless `mayAnswerNow` holds for the items used. A field is copied only if the map knows it, it is
 * about the patron, and an item of the decision about its kind of record allows its element: a decision on a current
 * loan opens neither a returned one nor the patron kept inside it. Two items about one kind of record must both allow
 * it. That the object is about the patron of the request is yours to see to. Never throws, whatever the object is.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
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
 * const { data, withheld } = release(checkout, decision, kohaCheckout);
 * data; // => { item_id: 7, due_date: "2026-12-01", checkin_date: null }
 * withheld.map(({ path, why }) => `${path}: ${why}`); // => ["patron_id: not-allowed", "issuer_id: second-person"]
 * ```
 */
export function release(
  object: unknown,
  decision: Decision | ItemDecision,
  map: FieldMap,
  options: ReleaseOptions = {},
): Release {
  if (!isFieldMap(map)) return refuse("not-a-map");
  const opened = attempt(() => openedBy(decision, options));
  if (opened === unreadable) return refuse("malformed-decision");
  if (typeof opened === "string") return refuse(opened);
  if (!isPlain(object)) return refuse("not-an-object");
  const { allowed, alsoAbout } = opened;
  const recordsFor = recordsOf(map, object);
  if (!Object.values(map.fields).some((field) => recordsFor(field).some((record) => allowed.has(record))))
    return refuse("other-record");

  const given = new Tally<Omit<GivenField, "count">>();
  const withheld = new Tally<Omit<WithheldField, "count">>();
  const withhold = (path: string, field: MappedField | undefined, why: WithheldReason) => {
    const person = why === "second-person" ? field?.person : undefined;
    const about = person === undefined ? {} : { person };
    withheld.add(`${path} ${why}`, { path, element: field?.element ?? null, why, ...about });
  };
  const copy = walk(map, object, {
    value: (path, field) => {
      const why = whyNot(field, recordsFor(field), allowed, alsoAbout);
      if (why !== undefined) withhold(path, field, why);
      else given.add(path, { path, element: field.element });
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

type Allowed = ReadonlyMap<RecordType, ReadonlySet<DataElement>>;

function whyNot(
  { element, person, couldBe = [] }: MappedField,
  records: readonly RecordType[],
  allowed: Allowed,
  alsoAbout: ReadonlySet<OtherPerson>,
): WithheldReason | undefined {
  if (person !== undefined && !alsoAbout.has(person)) return "second-person";
  if (element === "custom-field") return "local-field";
  if (records.some((record) => !allowed.has(record))) return "not-decided";
  return [element, ...couldBe].every((one) => records.every((record) => allowed.get(record)?.has(one) === true))
    ? undefined
    : "not-allowed";
}

function reasonOf(why: Oddity, field: MappedField | undefined): WithheldReason {
  if (field?.person !== undefined) return "second-person";
  return why === "not-described" && field?.element === "custom-field" ? "local-field" : why;
}

interface Opened {
  readonly allowed: Allowed;
  readonly alsoAbout: ReadonlySet<OtherPerson>;
}

/** What the decision opens, or why it opens nothing. */
function openedBy(decision: Decision | ItemDecision, { items, alsoAbout = [] }: ReleaseOptions): Opened | Refusal {
  const used = itemsOf(decision, items);
  return typeof used === "string" ? used : { allowed: allowedBy(used), alsoAbout: new Set(alsoAbout) };
}

/** The items used, or why none may be. */
function itemsOf(
  decision: Decision | ItemDecision,
  wanted: ReleaseOptions["items"],
): readonly ItemDecision[] | "may-not-answer" | "malformed-decision" | "no-such-item" {
  if (!isPlain(decision)) return "malformed-decision";
  const all = "items" in decision ? decision.items : [decision];
  if (!Array.isArray(all) || !all.every(isItem)) return "malformed-decision";
  if (wanted === undefined) return mayAnswerNow(decision) ? all : "may-not-answer";
  const positions = typeof wanted === "number" ? [wanted] : wanted;
  const items = positions.map((position) => all[position]);
  if (items.length === 0 || items.includes(undefined)) return "no-such-item";
  const chosen = items.filter((item) => item !== undefined);
  return chosen.every((item) => mayAnswerNow(item)) ? chosen : "may-not-answer";
}

function isItem(item: unknown): item is ItemDecision {
  if (!isPlain(item)) return false;
  const { record, extent }: { readonly record?: unknown; readonly extent?: { readonly may?: unknown } } = item;
  return typeof record === "string" && Array.isArray(extent?.may);
}

/** The elements that the items allow, by kind of record. */
function allowedBy(items: readonly ItemDecision[]): Allowed {
  const allowed = new Map<RecordType, ReadonlySet<DataElement>>();
  for (const { record, extent } of items) {
    const before = allowed.get(record);
    allowed.set(record, new Set(extent.may.filter((element) => before === undefined || before.has(element))));
  }
  return allowed;
}

function refuse(refused: Refusal): Release {
  return freezeData({ data: null, given: [], withheld: [], refused });
}
