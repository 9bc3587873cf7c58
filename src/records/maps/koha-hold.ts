import { builtIn } from "./built-in.js";
import { mapSources } from "./sources.js";

/** Field map: Koha hold (REST `hold.yaml`). */
export const kohaHold = /* @__PURE__ */ builtIn({
  id: "koha/hold",
  system: "Koha",
  title: "Koha hold (REST hold.yaml)",
  record: "hold",
  source: mapSources["koha-rest"],
  versions: ["Koha main 0117c6d"],
  subject: "patron_id",
  key: "hold_id",
  past: {
    record: "hold-history",
    when: [
      { field: "cancellation_date", present: true },
      { field: "status", closed: ["F"], open: ["W", "T", "P"] },
    ],
  },
  fields: {
    hold_id: "transaction-state",
    patron_id: "internal-patron-id",
    hold_date: { element: "transaction-date", retention: [{ event: "request-made", whenNull: "not-known" }] },
    biblio_id: "item-identifier",
    item_group_id: "item-identifier",
    pickup_library_id: "service-location",
    desk_id: "service-location",
    cancellation_date: { element: "transaction-date", retention: [{ event: "request-closed", whenNull: "not-known" }] },
    cancellation_reason: "operational-reference",
    notes: "patron-note",
    priority: "transaction-state",
    status: "transaction-state",
    timestamp: "transaction-date",
    item_id: "item-identifier",
    waiting_date: "transaction-date",
    expiration_date: "transaction-date",
    lowest_priority: "transaction-state",
    suspended: "transaction-state",
    suspended_until: "transaction-date",
    non_priority: "transaction-state",
    item_type: "title-or-description",
    item_level: "transaction-state",
  },
});
