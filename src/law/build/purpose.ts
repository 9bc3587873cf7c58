import { elementsByGroup } from "../../vocabulary/element-groups.js";
import { type RecordType, record } from "../../vocabulary/facts/record.js";
import { lawRecordClass } from "../../vocabulary/law-records.js";
import { elementsOf } from "../../vocabulary/record-elements.js";
import type { Gives, Ground, GroundKind, Purpose } from "./ground.js";

/** What a purpose needs: kinds of record, and of these the data elements. */
export interface Need {
  readonly records: readonly RecordType[];
  readonly gives: Gives;
  /** What is ours in it, and why. */
  readonly narrowed: string;
}

/** Kinds of record of which statutes speak and which show a use of the library. */
const ofUse: readonly RecordType[] = record.values.filter(
  (one) =>
    lawRecordClass[one] !== undefined &&
    elementsOf(one).some((element) => elementsByGroup.use.some((its) => its === element)),
);

const item = ["item-identifier", "title-or-description", "transaction-date", "transaction-state"] as const;

const recovery: Need = {
  records: ["fines-and-fees", "collection-referral", "current-loan", "interlibrary-loan", "registration"],
  narrowed:
    "Read as what is owed, the item and how to reach the person: recovery needs nothing of what was read over the years.",
  gives: {
    only: {
      groups: ["contact"],
      elements: ["legal-name", "guardian-link", ...item, "amount-owed", "collection-status"],
    },
  },
};

/** What each purpose needs; a purpose that needs the whole record is not here. */
const needs: { readonly [purpose in Exclude<Purpose, "record">]: Need } = {
  recovery,
  use: {
    records: ofUse,
    narrowed: "Read as what the child used: an address or a protection marker may be hidden from this very parent.",
    gives: { only: { groups: ["use"], elements: ["legal-name", "amount-owed"] } },
  },
  "child-record": {
    records: record.values,
    narrowed:
      "Read without contact data, notes, health and identity numbers, which may be hidden from this very parent.",
    gives: {
      except: {
        groups: ["contact", "relation", "credential", "device", "free-text", "image", "special", "staff"],
        elements: ["government-id", "payment-card", "payment-detail", "consent-record"],
      },
    },
  },
  loan: {
    narrowed: "Read as the loan itself: the other library needs nothing else.",
    records: ["interlibrary-loan", "current-loan", "hold", "copy-request"],
    gives: { only: { elements: ["legal-name", "patron-barcode", ...item, "service-location"] } },
  },
};

const usual: { readonly [kind in GroundKind]?: Purpose } = {
  "overdue-recovery": "recovery",
  "next-of-kin": "recovery",
  "parent-or-guardian": "use",
  interlibrary: "loan",
};

/**
 * What a ground needs for its purpose. Where the words of a law name no records or elements, this is the narrow reading
 * for its kind; `reach` in the ground says where the words go further.
 */
export function needOf({ ground, reach }: Ground): Need | undefined {
  const purpose = reach ?? usual[ground] ?? "record";
  return purpose === "record" ? undefined : needs[purpose];
}
