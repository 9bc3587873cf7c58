import type { Condition } from "../../vocabulary/condition.js";
import { elementsByGroup } from "../../vocabulary/element-groups.js";
import { type RecordType, record } from "../../vocabulary/facts/record.js";
import { agencySubpoenas, courtOrders, subpoenas } from "../../vocabulary/groups.js";
import { elementsOf } from "../../vocabulary/record-elements.js";
import { anyForm } from "./grounds.js";

/* Exceptions that many laws share, and groups of people and records that they speak of. */

/** Paper of a court: a subpoena, an order, a search warrant. */
export const courtPaper: Condition = { instrument: [...subpoenas, ...courtOrders, "search-warrant"] };

/** Paper of an agency that no court stands behind. */
export const agencyPaper: Condition = { instrument: agencySubpoenas };

/** Another law demands it, as counsel confirms. */
export const otherLawDemands: Condition = { otherLaw: ["demands"], review: ["sufficient"] };

/** The patron agrees, in any form. */
export const patronAgrees: Condition = { consent: anyForm, consentBy: ["patron"], consentScope: ["covers"] };

/** The patron agrees in writing. */
export const patronAgreesInWriting: Condition = {
  ...patronAgrees,
  consent: ["written", "written-informed", "notarised"],
};

/** A public-records request. */
export const recordsRequest: Condition = { instrument: ["public-records-request"] };

/** People who are neither the patron, nor staff, nor a public body, nor a parent. */
export const privatePersons = [
  "spouse",
  "relative",
  "caregiver",
  "friends-group",
  "researcher",
  "media",
  "collection-agency",
  "litigant",
  "member-of-public",
] as const satisfies Condition["requester"];

/** Kinds of record that hold an address, a telephone number or another way to reach a person. */
export const recordsWithContact: readonly RecordType[] = record.values.filter((one) =>
  elementsOf(one).some((element) => elementsByGroup.contact.some((contact) => contact === element)),
);
