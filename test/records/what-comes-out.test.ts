import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/index.js";
import { folioUser, type JsonValue, kohaCheckout } from "../../src/records/index.js";
import { release } from "./given.js";
import { folioUserRow, kohaCheckoutRow } from "./rows.js";
import { clerk, officer, parent, patron, type Where } from "./situations.js";

/*
 * A FOLIO user record and a Koha checkout go in; these fields come out. The lists are worked out by hand from the law of
 * the three states and from the practice pack:
 *
 * - the patron: New York gives users their own records (CPLR 4509); Wisconsin and California do not name them, and the
 *   toolkit gives them. Practice leaves out other people, staff, credentials.
 * - a clerk at work: the operation of the library, in all three. No finer task is known than "operations".
 * - a parent: in Wisconsin below 16 (43.30(4)), what the child used, so no registration; in South Dakota below 18
 *   (14-2-51), the registration without address, phone and e-mail. New York and California name no parents.
 * - an officer with a grand-jury subpoena that counsel found insufficient: nothing anywhere.
 */

const identity = ["id", "username", "externalSystemId", "barcode"];
const status = ["active", "type", "patronGroup", "departments[]", "enrollmentDate", "expirationDate"];
const person = [
  "personal.pronouns",
  "personal.lastName",
  "personal.firstName",
  "personal.preferredFirstName",
  "personal.dateOfBirth",
  "personal.profilePictureLink",
  "personal.addresses[].id",
  "personal.addresses[].primaryAddress",
];
const contact = [
  "personal.email",
  "personal.phone",
  "personal.addresses[].addressLine1",
  "personal.addresses[].city",
  "personal.addresses[].region",
  "personal.addresses[].postalCode",
  "personal.preferredContactTypeId",
  "preferredEmailCommunication[]",
];
const user = [...identity, ...status, ...person, ...contact];
const userWithoutContact = [...identity, ...status, ...person];
/** All but the staff member, the patron kept inside, the booking, and a column that nobody mapped. */
const checkout = [
  ...["checkout_id", "patron_id", "item_id", "booking_id", "external_id"],
  ...["due_date", "checkin_date", "last_renewed_date", "checkout_date", "timestamp", "note_date"],
  ...["library_id", "checkin_library_id", "library.library_id", "library.name"],
  "item.callnumber",
  ...["renewals_count", "unseen_renewals", "auto_renew", "auto_renew_error", "onsite_checkout"],
  ...["note", "note_seen"],
];
/** What the child used: neither the number of the account nor a note. */
const checkoutOfUse = checkout.filter((path) => path !== "patron_id" && path !== "note");
const nothing: readonly string[] = [];

const parentOf16 = (items: Parameters<typeof parent>[0], where: Where) => parent(items, where, 16);

describe.each([
  // who, where, of a FOLIO user, of a Koha checkout
  ["the patron", "US-NY", patron, user, checkout],
  ["the patron", "US-WI", patron, user, checkout],
  ["the patron", "US-CA", patron, user, checkout],
  ["a clerk at work", "US-NY", clerk, user, checkout],
  ["a clerk at work", "US-WI", clerk, user, checkout],
  ["a clerk at work", "US-CA", clerk, user, checkout],
  ["the parent of a child of 15", "US-NY", parent, nothing, nothing],
  ["the parent of a child of 15", "US-WI", parent, nothing, checkoutOfUse],
  ["the parent of a child of 15", "US-SD", parent, userWithoutContact, checkout.filter((path) => path !== "note")],
  ["the parent of a child of 15", "US-CA", parent, nothing, nothing],
  ["the parent of a child of 16", "US-WI", parentOf16, nothing, nothing],
  ["an officer with an insufficient subpoena", "US-NY", officer, nothing, nothing],
  ["an officer with an insufficient subpoena", "US-WI", officer, nothing, nothing],
  ["an officer with an insufficient subpoena", "US-CA", officer, nothing, nothing],
] as const)("%s, %s", (_, where, decisionFor, ofUser, ofCheckout) => {
  test.each([
    ["a FOLIO user", folioUserRow, folioUser, "registration", ofUser],
    ["a Koha checkout", kohaCheckoutRow, kohaCheckout, "current-loan", ofCheckout],
  ] as const)("%s", (_, row, map, record, wanted) => {
    const decision: Decision = decisionFor([{ record }], where);
    const { data } = release(row, decision, map);
    expect(leavesOf(data).map(([path]) => path)).toStrictEqual([...wanted].sort());
    // a copy: what comes out is what went in
    expect(row).toMatchObject(data ?? {});
    // the decision on the one item opens the same
    const [item] = decision.items;
    expect(item && release(row, item, map).data).toStrictEqual(data);
  });
});

/** The paths of an object's texts, numbers, truth values and nulls, in order. */
function leavesOf(value: JsonValue | null, path = ""): readonly (readonly [path: string, value: JsonValue])[] {
  if (path === "" && value === null) return [];
  const parts: readonly (readonly [string, JsonValue])[] = Array.isArray(value)
    ? value.map((one: JsonValue) => [`${path}[]`, one])
    : typeof value === "object" && value !== null
      ? Object.entries(value).map(([key, one]) => [path === "" ? key : `${path}.${key}`, one])
      : [];
  const leaves = parts.flatMap(([below, one]) => leavesOf(one, below));
  return (parts.length === 0 ? [[path, value] as const] : leaves).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
