import { builtIn } from "./built-in.js";
import { below, columns, dates, inRecord, owed } from "./columns.js";
import { folioLoan } from "./folio-loan.js";
import { folioRequest } from "./folio-request.js";
import { mapSources } from "./sources.js";

const from = {
  system: "FOLIO",
  source: mapSources["folio-circulation"],
  versions: ["mod-circulation 196c4da"],
} as const;

/** Parts of a call number (`call-number-components.json`). */
const callNumber = columns({ "title-or-description": "callNumber prefix suffix" });

/** Field map: FOLIO loan as the business API gives it (mod-circulation `loan.json`): the borrower and the item are inside. */
export const folioBusinessLoan = /* @__PURE__ */ builtIn({
  ...from,
  id: "folio/business-loan",
  title: "FOLIO loan of the business API (mod-circulation loan.json)",
  extends: folioLoan,
  // the business API has these under other names, or not at all
  without: ["patronGroupIdAtCheckout", "itemStatus", "agedToLostDelayedBilling", "reminders"].flatMap((path) =>
    Object.keys(folioLoan.fields).filter((one) => one === path || one.startsWith(`${path}.`)),
  ),
  fields: {
    ...columns({
      "transaction-state": "dueDateChangedByNearExpireUser dueDateChangedByHold",
      "operational-reference": "borrower loanPolicy overdueFinePolicy lostItemPolicy feesAndFines item",
      "patron-category": "patronGroupAtCheckout patronGroupAtCheckout.id patronGroupAtCheckout.name",
      "service-location":
        "checkoutServicePoint checkoutServicePoint.name checkoutServicePoint.code checkinServicePoint checkinServicePoint.name checkinServicePoint.code",
    }),
    ...below("borrower", {
      ...columns({
        "legal-name": "firstName lastName middleName",
        "preferred-name": "preferredFirstName",
        "patron-barcode": "barcode",
        "patron-category": "patronGroup",
      }),
    }),
    ...below("loanPolicy", columns({ "operational-reference": "name" })),
    ...below("overdueFinePolicy", columns({ "operational-reference": "name" })),
    ...below("lostItemPolicy", columns({ "operational-reference": "name" })),
    ...below("item", {
      ...columns({
        "item-identifier": "id holdingsRecordId instanceId barcode",
        "title-or-description":
          "title callNumber copyNumber materialType materialType.name contributors contributors[].name primaryContributor enumeration chronology volume displaySummary callNumberComponents",
        "service-location":
          "location location.name inTransitDestinationServicePointId inTransitDestinationServicePoint inTransitDestinationServicePoint.name",
        "transaction-state": "status status.name",
        "transaction-date": "status.date",
      }),
      ...below("callNumberComponents", callNumber),
    }),
    "feesAndFines.amountRemainingToPay": { ...owed, record: "fines-and-fees" },
  },
});

/** Field map: FOLIO request as the business API gives it (mod-circulation `request.json`): the delivery address is inside. */
export const folioBusinessRequest = /* @__PURE__ */ builtIn({
  ...from,
  id: "folio/business-request",
  title: "FOLIO request of the business API (mod-circulation request.json)",
  extends: folioRequest,
  fields: {
    ...below(
      "requester",
      columns({ "patron-category": "patronGroupId patronGroup patronGroup.id patronGroup.group patronGroup.desc" }),
    ),
    ...below(
      "proxy",
      columns({ "patron-category": "patronGroupId patronGroup patronGroup.id patronGroup.group patronGroup.desc" }),
    ),
    ...below("item", {
      ...columns({
        "title-or-description":
          "callNumber copyNumber enumeration chronology volume displaySummary callNumberComponents",
        "transaction-state": "status",
        "service-location": "location location.name location.libraryName location.code",
      }),
      ...below("callNumberComponents", callNumber),
    }),
    deliveryAddress: "postal-address",
    ...below("deliveryAddress", {
      ...columns({
        "postal-address": "addressLine1 addressLine2",
        "postal-code": "city region postalCode countryId",
        "operational-reference": "addressTypeId",
      }),
    }),
    pickupServicePoint: "service-location",
    ...below("pickupServicePoint", {
      ...columns({
        "service-location": "name code discoveryDisplayName description",
        "operational-reference": "shelvingLagTime pickupLocation",
      }),
    }),
    "printDetails.lastPrintRequester": "staff-actor",
    ...below("printDetails.lastPrintRequester", columns({ "staff-actor": "firstName lastName middleName" })),
  },
});

/** Field map: FOLIO account as edge-patron gives it to a portal: loans, holds and charges of one patron. */
export const folioEdgeAccount = /* @__PURE__ */ builtIn({
  system: "FOLIO",
  id: "folio/edge-account",
  title: "FOLIO account for a portal (edge-patron account.json)",
  source: mapSources["folio-edge-patron"],
  versions: ["edge-patron 10ad72f"],
  record: "current-loan",
  subject: "id",
  fields: {
    id: { element: "internal-patron-id", note: "the key of the patron" },
    ...columns({ "activity-count": "totalLoans", "operational-reference": "loans" }),
    ...below("loans[]", {
      ...columns({
        "transaction-state": "id overdue",
        "transaction-date": "dueDate",
        "operational-reference": "item",
      }),
      loanDate: dates("checked-out"),
      ...below(
        "item",
        columns({ "item-identifier": "instanceId itemId isbn", "title-or-description": "title author" }),
      ),
    }),
    totalHolds: { element: "activity-count", record: "hold" },
    ...inRecord("hold", {
      holds: "operational-reference",
      ...below("holds[]", {
        ...columns({
          "transaction-state": "requestId status queuePosition",
          "transaction-date": "requestDate expirationDate canceledDate",
          "service-location": "pickupLocationId",
          "operational-reference":
            "item cancellationReasonId batchRequestInfo batchRequestInfo.batchRequestId batchRequestInfo.batchRequestSubmittedAt",
          "staff-note": "cancellationAdditionalInformation",
          "patron-note": "patronComments",
        }),
        canceledByUserId: { element: "staff-actor", mark: "doubtful", note: "may be the patron" },
        ...below(
          "item",
          columns({ "item-identifier": "instanceId itemId isbn", "title-or-description": "title author" }),
        ),
      }),
    }),
    ...inRecord("fines-and-fees", {
      ...columns({
        "amount-owed": "totalCharges totalCharges.amount",
        "activity-count": "totalChargesCount",
        "operational-reference": "totalCharges.isoCurrencyCode charges",
      }),
      ...below("charges[]", {
        ...columns({
          "amount-owed": "chargeAmount chargeAmount.amount",
          "operational-reference": "chargeAmount.isoCurrencyCode item feeFineId",
          "transaction-date": "accrualDate",
          "transaction-state": "state reason",
          "title-or-description": "description",
        }),
        ...below(
          "item",
          columns({ "item-identifier": "instanceId itemId isbn", "title-or-description": "title author" }),
        ),
      }),
    }),
  },
});

/** Field map: FOLIO version of a loan (mod-circulation-storage `loans-history-item.json`): each keeps the whole loan. */
export const folioLoanVersion = /* @__PURE__ */ builtIn({
  system: "FOLIO",
  id: "folio/loan-version",
  title: "FOLIO version of a loan (mod-circulation-storage loans-history-item.json)",
  source: mapSources["folio-storage"],
  versions: ["mod-circulation-storage ce24c3d"],
  record: "loan-history",
  key: "id",
  embeds: { loan: { map: folioLoan, element: "operational-reference" } },
  fields: {
    ...columns({ "operational-reference": "id operation" }),
    creationDate: dates("created"),
    "loan.id": { element: "operational-reference", refersTo: "folio/loan" },
  },
});
