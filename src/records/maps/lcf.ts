import { builtIn } from "./built-in.js";
import { below, columns, dates, happens, owed } from "./columns.js";
import { mapSources } from "./sources.js";

const lcf = {
  system: "LCF",
  source: mapSources["bic-lcf"],
  versions: ["BIC LCF 1.3.0, OpenAPI at 48c1919"],
  key: "identifier",
} as const;

/** Notes that any entity may carry. */
const notes = {
  note: "operational-reference",
  ...below("note[]", columns({ "operational-reference": "note-type", "staff-note": "date-time note-text" })),
} as const;

/** Field map: BIC LCF patron (E03). */
export const lcfPatron = /* @__PURE__ */ builtIn({
  ...lcf,
  id: "lcf/patron",
  title: "BIC LCF patron (E03)",
  record: "registration",
  subject: "identifier",
  fields: {
    ...columns({
      "internal-patron-id": "identifier",
      "patron-barcode": "barcode-id",
      "legal-name": "name",
      language: "language",
      "home-library": "home-institution-ref",
      "account-block": "patron-status",
      "patron-category": "patron-category",
      "custom-field": "patron-tag",
      affiliation: "authorisation-ref",
      "date-of-birth": "date-of-birth",
      "operational-reference":
        "contact-ref additional-patron-id structured-name associated-location card-status-info associated-patron-group loan-items-limit overdue-items-limit hold-items-limit associated-message associated-message[].message-ref associated-message[].delivery-status",
    }),
    ...below(
      "structured-name",
      columns({
        "name-affix": "titles-before-names prefix-to-key suffix-to-key letters-after-names titles-after-names",
        "legal-name": "names-before-key key-names names-after-key",
      }),
    ),
    ...below("additional-patron-id[]", columns({ "operational-reference": "patron-id-type type-name" })),
    "additional-patron-id[].value": {
      by: "additional-patron-id[].patron-id-type",
      cases: { "16": "researcher-id", "18": "researcher-id", "21": "researcher-id", "31": "researcher-id" },
      note: "by list PNI; a proprietary scheme is withheld",
    },
    ...below(
      "associated-location[]",
      columns({ "operational-reference": "association-type", "home-library": "location-ref" }),
    ),
    ...below("card-status-info", columns({ "account-status": "card-status", "staff-note": "blocked-card-message" })),
    ...below("associated-patron-group[]", {
      ...columns({ "household-group": "association-type group-type patron-group-id" }),
      "lead-patron-ref": { element: "internal-patron-id", person: "other" },
      "patron-ref": { element: "internal-patron-id", person: "other" },
    }),
    "patron-expiration-date": dates("expired", "enrolment-date"),
    "loan-ref": { element: "operational-reference", record: "current-loan", refersTo: "lcf/loan" },
    "on-loan-items": {
      element: "activity-count",
      record: "current-loan",
      retention: [{ fact: "items-on-loan", whenNull: "not-known" }],
    },
    "overdue-items": { element: "activity-count", record: "current-loan" },
    "recalled-items": { element: "activity-count", record: "current-loan" },
    "reservation-ref": { element: "operational-reference", record: "hold", refersTo: "lcf/reservation" },
    "available-hold-items": { element: "activity-count", record: "hold" },
    "unavailable-hold-items": { element: "activity-count", record: "hold" },
    "charge-ref": { element: "operational-reference", record: "fines-and-fees", refersTo: "lcf/charge" },
    "fees-due-items": { element: "activity-count", record: "fines-and-fees" },
    "fines-due-items": { element: "activity-count", record: "fines-and-fees" },
    "charge-limit": "operational-reference",
    ...below("charge-limit[]", columns({ "operational-reference": "charge-type amount currency" })),
    "deposit-balance": { element: "amount-owed", record: "fines-and-fees" },
    "deposit-balance.amount": { element: "amount-owed", record: "fines-and-fees" },
    "deposit-balance.currency": "operational-reference",
    ...notes,
  },
});

/** Field map: BIC LCF loan (E05). */
export const lcfLoan = /* @__PURE__ */ builtIn({
  ...lcf,
  id: "lcf/loan",
  title: "BIC LCF loan (E05)",
  record: "current-loan",
  subject: "patron-ref",
  past: { record: "loan-history", when: [{ field: "end-date", present: true }] },
  fields: {
    ...columns({
      "operational-reference": "identifier",
      "internal-patron-id": "patron-ref",
      "item-identifier": "item-ref",
      "transaction-date": "end-due-date recall-notice-date",
      "transaction-state": "loan-status",
      "page-or-resource-visited": "access-link access-link[].link",
    }),
    "access-link[].link-type": "operational-reference",
    "start-date": dates("checked-out"),
    "end-date": happens("item-returned"),
    "previous-loan-ref": { element: "operational-reference", refersTo: "lcf/loan" },
    "renewal-loan-ref": { element: "operational-reference", refersTo: "lcf/loan" },
    "reservation-ref": { element: "operational-reference", refersTo: "lcf/reservation" },
    "charge-ref": { element: "operational-reference", refersTo: "lcf/charge" },
    ...notes,
  },
});

/** Field map: BIC LCF reservation (E06). */
export const lcfReservation = /* @__PURE__ */ builtIn({
  ...lcf,
  id: "lcf/reservation",
  title: "BIC LCF reservation (E06)",
  record: "hold",
  subject: "patron-ref",
  fields: {
    ...columns({
      "operational-reference": "identifier suspension-period",
      "internal-patron-id": "patron-ref",
      "item-identifier": "manifestation-ref item-ref",
      "transaction-state": "reservation-type reservation-status hold-queue-position",
      "transaction-date": "pickup-date end-date suspension-period[].start-date suspension-period[].end-date",
      "service-location": "pickup-institution-ref pickup-location-ref",
    }),
    "start-date": dates("request-made"),
    "loan-ref": { element: "operational-reference", refersTo: "lcf/loan" },
    "charge-ref": { element: "operational-reference", refersTo: "lcf/charge" },
    ...notes,
  },
});

/** Field map: BIC LCF charge (E07). */
export const lcfCharge = /* @__PURE__ */ builtIn({
  ...lcf,
  id: "lcf/charge",
  title: "BIC LCF charge (E07)",
  record: "fines-and-fees",
  subject: "patron-ref",
  fields: {
    ...columns({
      "operational-reference": "identifier currency payment-ref",
      "internal-patron-id": "patron-ref",
      "transaction-state": "charge-type charge-status",
      "title-or-description": "description",
      "item-identifier": "item-ref manifestation-ref",
      "transaction-date": "payment-due-date",
      "amount-owed": "charge-amount paid-amount",
    }),
    "creation-date": dates("created"),
    "paid-date": happens("paid"),
    "due-amount": owed,
    "loan-ref": { element: "operational-reference", refersTo: "lcf/loan" },
    "reservation-ref": { element: "operational-reference", refersTo: "lcf/reservation" },
    ...notes,
  },
});

/** Field map: BIC LCF contact (E09). What the locator is hangs on the type of communication. */
export const lcfContact = /* @__PURE__ */ builtIn({
  ...lcf,
  id: "lcf/contact",
  title: "BIC LCF contact (E09)",
  record: "registration",
  subject: "patron-ref",
  fields: {
    ...columns({
      "operational-reference": "identifier communication-type location-ref institution-ref",
      "internal-patron-id": "patron-ref",
    }),
    locator: {
      by: "communication-type",
      cases: {
        "01": "phone",
        "02": "phone",
        "03": "phone",
        "04": "phone",
        "05": "email",
        "06": "postal-address",
        "11": "phone",
        "15": "email",
        "16": "postal-address",
      },
      note: "by list CMT",
    },
    ...notes,
  },
});
