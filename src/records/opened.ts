import type { Decision, ItemDecision } from "../decide/decision.js";
import { mayAnswerNow } from "../decide/may-answer-now.js";
import { type Key, keyText } from "../internal/key-text.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { isPlain } from "./copy.js";
import type { OtherPerson } from "./person.js";
import type { Refusal } from "./release-result.js";

/** What of a decision is used, and for whom beside the patron. */
export interface ReleaseOptions {
  /** The positions of the items of the decision to use; all of them where it is left out. */
  readonly items?: number | readonly number[];
  /**
   * People beside the patron for whose data you have a ground of its own. Only what the decision's extent allows is
   * given of them too.
   */
  readonly alsoAbout?: readonly OtherPerson[];
  /**
   * The key of the patron of the request, as the system has it: the row of another patron is refused. Keys are compared
   * as values, so a number and a text can be one key. It is in no result.
   */
  readonly subject?: Key;
}

/** The elements that may be given, by kind of record. */
export type Allowed = ReadonlyMap<RecordType, ReadonlySet<DataElement>>;

/** What a decision opens, by kind of record, and for whom beside the patron. */
export interface Opened {
  readonly allowed: Allowed;
  readonly alsoAbout: ReadonlySet<OtherPerson>;
  /** The key of the patron, to compare; `undefined` where none was given. */
  readonly subject: string | undefined;
}

/** What the decision opens, or why it opens nothing. */
export function openedBy(
  decision: Decision | ItemDecision,
  { items, alsoAbout = [], subject }: ReleaseOptions,
): Opened | Refusal {
  const used = itemsOf(decision, items);
  if (typeof used === "string") return used;
  const key = keyText(subject);
  if (subject !== undefined && key === undefined) return "malformed-subject";
  return { allowed: allowedBy(used), alsoAbout: new Set(alsoAbout), subject: key };
}

/** The items used, or why none may be. */
function itemsOf(
  decision: Decision | ItemDecision,
  wanted: ReleaseOptions["items"],
): readonly AnsweredItem[] | "may-not-answer" | "malformed-decision" | "no-such-item" {
  if (!isPlain(decision)) return "malformed-decision";
  const all = "items" in decision ? decision.items : [decision];
  if (!Array.isArray(all) || !all.every(isItem)) return "malformed-decision";
  if (wanted === undefined) return mayAnswerNow(decision) ? all.filter((item) => mayAnswerNow(item)) : "may-not-answer";
  const positions = typeof wanted === "number" ? [wanted] : wanted;
  const items = positions.map((position) => all[position]);
  if (items.length === 0 || items.includes(undefined)) return "no-such-item";
  const chosen = items.filter((item) => item !== undefined);
  const open = chosen.filter((item) => mayAnswerNow(item));
  return open.length === chosen.length ? open : "may-not-answer";
}

type AnsweredItem = Extract<ItemDecision, { readonly action: "answer" }>;

function isItem(item: unknown): item is ItemDecision {
  if (!isPlain(item)) return false;
  const { record, action, may }: { readonly record?: unknown; readonly action?: unknown; readonly may?: unknown } =
    item;
  return typeof record === "string" && (action !== "answer" || Array.isArray(may));
}

/** The elements that the items allow, by kind of record. */
function allowedBy(items: readonly AnsweredItem[]): Allowed {
  const allowed = new Map<RecordType, ReadonlySet<DataElement>>();
  for (const { record, may: elements } of items) {
    const before = allowed.get(record);
    const may = setOf(elements);
    allowed.set(record, before === undefined ? may : new Set([...may].filter((element) => before.has(element))));
  }
  return allowed;
}

const sets = /* @__PURE__ */ new WeakMap<readonly DataElement[], ReadonlySet<DataElement>>();

/** A list as a set; that of a list which cannot change is kept, since one decision may be asked about many objects. */
function setOf(list: readonly DataElement[]): ReadonlySet<DataElement> {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const set = new Set(list);
  if (Object.isFrozen(list)) sets.set(list, set);
  return set;
}
