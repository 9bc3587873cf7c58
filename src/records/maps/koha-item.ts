import type { FieldDraft } from "../field-map.js";
import { below, columns } from "./columns.js";

/**
 * A Koha item kept inside a loan or a hold (REST `item.yaml` and the fields of its biblio that say what it is). Staff
 * notes, prices, other loans and other holds of the item are not mapped.
 */
export const kohaItem: { readonly [path: string]: FieldDraft } = {
  ...columns({
    "item-identifier": "item_id biblio_id external_id inventory_number",
    "title-or-description":
      "callnumber call_number_sort collection_code copy_number serial_issue_number materials_notes uri item_type_id effective_item_type_id public_notes",
    "service-location": "home_library_id holding_library_id location permanent_location",
    "transaction-date": "checked_out_date last_checkout_date last_seen_date",
    "operational-reference": "call_number_source not_for_loan_status effective_not_for_loan_status",
    "transaction-state": "damaged_status lost_status withdrawn restricted_status",
  }),
  biblio: "title-or-description",
  ...unread(
    below(
      "biblio",
      columns({
        "item-identifier": "biblio_id isbn issn ean",
        "title-or-description":
          "title subtitle author medium part_number part_name series_title copyright_date publication_year publisher publication_place edition_statement uniform_title age_restriction item_type",
      }),
    ),
  ),
};

/** Fields stated from settled knowledge, not read. */
function unread(fields: { readonly [path: string]: FieldDraft }): { readonly [path: string]: FieldDraft } {
  return Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [
      path,
      typeof field === "string" ? { element: field, mark: "unread" as const } : field,
    ]),
  );
}
