import { builtIn } from "./built-in.js";
import { below } from "./columns.js";
import { kohaItem } from "./koha-item.js";
import { kohaLibraryAt } from "./koha-library.js";
import { kohaPatron } from "./koha-patron.js";
import { mapSources } from "./sources.js";

/** Field map: Koha checkout (REST `checkout.yaml`). */
export const kohaCheckout = /* @__PURE__ */ builtIn({
  id: "koha/checkout",
  system: "Koha",
  title: "Koha checkout (REST checkout.yaml)",
  record: "current-loan",
  source: mapSources["koha-rest"],
  versions: ["Koha main 0117c6d"],
  subject: "patron_id",
  key: "checkout_id",
  past: { record: "loan-history", when: [{ field: "checkin_date", present: true }] },
  embeds: {
    patron: { map: kohaPatron, element: "internal-patron-id", note: "the whole patron, when it is asked for" },
  },
  fields: {
    checkout_id: "transaction-state",
    patron_id: { element: "internal-patron-id", note: "patron embeds the whole patron object when asked for" },
    item_id: "item-identifier",
    booking_id: "transaction-state",
    external_id: "item-identifier",
    due_date: "transaction-date",
    library_id: "service-location",
    issuer_id: "staff-actor",
    checkin_date: { element: "transaction-date", retention: [{ event: "item-returned", whenNull: "not-happened" }] },
    checkin_library_id: "service-location",
    last_renewed_date: "transaction-date",
    renewals_count: "transaction-state",
    unseen_renewals: "transaction-state",
    auto_renew: "transaction-state",
    auto_renew_error: "transaction-state",
    timestamp: "transaction-date",
    checkout_date: { element: "transaction-date", retention: [{ event: "checked-out", whenNull: "not-known" }] },
    onsite_checkout: "transaction-state",
    note: "patron-note",
    note_date: "transaction-date",
    note_seen: "transaction-state",
    issuer: "staff-actor",
    item: "item-identifier",
    ...below("item", kohaItem),
    ...kohaLibraryAt("library", "service-location"),
    booking: "transaction-state",
  },
});
