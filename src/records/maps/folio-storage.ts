import { builtIn } from "./built-in.js";
import { below, columns, dates, inRecord, owed } from "./columns.js";
import { mapSources } from "./sources.js";

const storage = {
  system: "FOLIO",
  source: mapSources["folio-storage"],
  versions: ["mod-circulation-storage ce24c3d"],
} as const;
const fees = { system: "FOLIO", source: mapSources["folio-feesfines"], versions: ["mod-feesfines 68e556d"] } as const;
const users = { system: "FOLIO", source: mapSources["folio-users"], versions: ["mod-users 368b83f"] } as const;
const blocks = {
  system: "FOLIO",
  source: mapSources["folio-patron-blocks"],
  versions: ["mod-patron-blocks 462a6ee"],
} as const;

/** Field map: FOLIO payment, waiver or transfer of a fee (mod-feesfines `feefineactiondata.json`). */
export const folioFeeAction = /* @__PURE__ */ builtIn({
  ...fees,
  id: "folio/fee-action",
  title: "FOLIO payment, waiver or transfer of a fee (mod-feesfines feefineactiondata.json)",
  record: "payment-transaction",
  key: "id",
  subject: "userId",
  fields: {
    ...columns({
      "transaction-state": "typeAction notify",
      "staff-note": "comments",
      "amount-owed": "amountAction",
      "payment-detail": "transactionInformation paymentMethod",
      "service-location": "createdAt originalCreatedAt",
      "internal-patron-id": "userId",
      "operational-reference": "id",
    }),
    dateAction: dates("created"),
    balance: owed,
    source: { element: "staff-actor", note: "the name of who did it, at a payment kiosk the patron's" },
    accountId: { element: "operational-reference", refersTo: "folio/account" },
  },
});

/** Field map: FOLIO block set by staff (mod-feesfines `manualblockdata.json`). */
export const folioManualBlock = /* @__PURE__ */ builtIn({
  ...fees,
  id: "folio/manual-block",
  title: "FOLIO block set by staff (mod-feesfines manualblockdata.json)",
  record: "account-block-note",
  key: "id",
  subject: "userId",
  fields: {
    ...columns({
      "account-block": "type code borrowing renewals requests",
      "staff-note": "desc staffInformation",
      "patron-note": "patronMessage",
      "internal-patron-id": "userId",
      "staff-actor": "metadata",
      "operational-reference": "id",
    }),
    expirationDate: dates("block-ended", "account-block"),
  },
});

/** Field map: FOLIO block that a limit sets (mod-patron-blocks `automated-patron-block.json`). */
export const folioAutomatedBlock = /* @__PURE__ */ builtIn({
  ...blocks,
  id: "folio/automated-block",
  title: "FOLIO block that a limit sets (mod-patron-blocks automated-patron-block.json)",
  record: "account-block-note",
  fields: columns({
    "operational-reference": "patronBlockConditionId",
    "account-block": "blockBorrowing blockRenewals blockRequests message",
  }),
});

/** Field map: FOLIO summary of what a patron has out and owes (mod-patron-blocks `userSummary.json`). */
export const folioUserSummary = /* @__PURE__ */ builtIn({
  ...blocks,
  id: "folio/user-summary",
  title: "FOLIO summary of what a patron has out and owes (mod-patron-blocks userSummary.json)",
  record: "current-loan",
  key: "id",
  subject: "userId",
  fields: {
    ...columns({
      "operational-reference":
        "id _version openLoans openLoans[].gracePeriod.intervalId openLoans[].gracePeriod.duration",
      "internal-patron-id": "userId",
      "transaction-date": "openLoans[].dueDate",
      "transaction-state": "openLoans[].recall openLoans[].itemLost openLoans[].itemClaimedReturned",
      "staff-actor": "metadata",
    }),
    "openLoans[].loanId": { element: "operational-reference", refersTo: "folio/loan" },
    ...inRecord("fines-and-fees", {
      ...columns({
        "operational-reference": "openFeesFines openFeesFines[].feeFineId openFeesFines[].feeFineTypeId",
        "amount-owed": "openFeesFines[].balance",
      }),
      "openFeesFines[].loanId": { element: "operational-reference", refersTo: "folio/loan" },
    }),
  },
});

/** Field map: FOLIO notice to be sent (mod-circulation-storage `scheduled-notice.json`). */
export const folioScheduledNotice = /* @__PURE__ */ builtIn({
  ...storage,
  id: "folio/scheduled-notice",
  title: "FOLIO notice to be sent (mod-circulation-storage scheduled-notice.json)",
  record: "notice-log",
  key: "id",
  subject: "recipientUserId",
  fields: {
    ...columns({
      "operational-reference":
        "id sessionId noticeConfig noticeConfig.timing noticeConfig.recurringPeriod.intervalId noticeConfig.recurringPeriod.duration noticeConfig.templateId noticeConfig.sendInRealTime",
      "internal-patron-id": "recipientUserId",
      "transaction-date": "nextRunTime",
      "transaction-state": "triggeringEvent",
      "contact-preference": "noticeConfig.format",
      "staff-actor": "metadata",
    }),
    loanId: { element: "operational-reference", refersTo: "folio/loan" },
    requestId: { element: "operational-reference", refersTo: "folio/request" },
    feeFineActionId: { element: "operational-reference", refersTo: "folio/fee-action" },
  },
});

/** Field map: FOLIO session at the desk, until its notices are sent (mod-circulation-storage `patron-action-session.json`). */
export const folioActionSession = /* @__PURE__ */ builtIn({
  ...storage,
  id: "folio/action-session",
  title: "FOLIO session at the desk (mod-circulation-storage patron-action-session.json)",
  record: "notice-log",
  key: "id",
  subject: "patronId",
  fields: {
    ...columns({
      "operational-reference": "id sessionId",
      "internal-patron-id": "patronId",
      "transaction-state": "actionType",
      "staff-actor": "metadata",
    }),
    loanId: { element: "operational-reference", refersTo: "folio/loan" },
  },
});

/** Field map: FOLIO check-in (mod-circulation-storage `check-in.json`): no patron, but an item and an instant. */
export const folioCheckIn = /* @__PURE__ */ builtIn({
  ...storage,
  id: "folio/check-in",
  title: "FOLIO check-in (mod-circulation-storage check-in.json)",
  record: "loan-history",
  key: "id",
  fields: {
    ...columns({
      "operational-reference": "id",
      "item-identifier": "itemId",
      "transaction-state": "itemStatusPriorToCheckIn requestQueueSize",
      "service-location": "itemLocationId servicePointId",
      "staff-actor": "performedByUserId",
    }),
    occurredDateTime: dates("item-returned"),
  },
});

/** Field map: FOLIO printing of request slips (mod-circulation-storage `print-events-request.json`). */
export const folioPrintEvent = /* @__PURE__ */ builtIn({
  ...storage,
  id: "folio/print-event",
  title: "FOLIO printing of request slips (mod-circulation-storage print-events-request.json)",
  record: "hold",
  fields: {
    requestIds: { element: "operational-reference", refersTo: "folio/request" },
    ...columns({ "staff-actor": "requesterId requesterName", "transaction-date": "printEventDate" }),
  },
});

/** Field map: FOLIO wishes for requests (mod-circulation-storage `request-preference.json`). */
export const folioRequestPreference = /* @__PURE__ */ builtIn({
  ...storage,
  id: "folio/request-preference",
  title: "FOLIO wishes for requests (mod-circulation-storage request-preference.json)",
  record: "registration",
  key: "id",
  subject: "userId",
  fields: {
    ...columns({
      "operational-reference": "id",
      "internal-patron-id": "userId",
      "contact-preference": "holdShelf delivery fulfillment",
      "home-library": "defaultServicePointId",
      "staff-actor": "metadata",
    }),
    defaultDeliveryAddressTypeId: { element: "postal-address", note: "a pointer" },
  },
});

/** Field map: FOLIO cost of a lost item (mod-circulation-storage `actual-cost-record.json`): patron and title in one row. */
export const folioActualCost = /* @__PURE__ */ builtIn({
  ...storage,
  id: "folio/actual-cost",
  title: "FOLIO cost of a lost item (mod-circulation-storage actual-cost-record.json)",
  record: "fines-and-fees",
  key: "id",
  subject: "user.id",
  fields: {
    ...columns({
      "operational-reference": "id user loan item instance feeFine",
      "transaction-state": "lossType status",
      "transaction-date": "lossDate expirationDate",
      "staff-note": "additionalInfoForStaff",
      "patron-note": "additionalInfoForPatron",
      "staff-actor": "metadata",
    }),
    ...below(
      "user",
      columns({
        "internal-patron-id": "id",
        "patron-barcode": "barcode",
        "legal-name": "firstName lastName middleName",
        "patron-category": "patronGroupId patronGroup",
      }),
    ),
    "loan.id": { element: "operational-reference", refersTo: "folio/loan" },
    ...below(
      "item",
      columns({
        "item-identifier": "id barcode holdingsRecordId",
        "title-or-description":
          "materialTypeId materialType volume enumeration chronology displaySummary copyNumber effectiveCallNumberComponents effectiveCallNumberComponents.callNumber effectiveCallNumberComponents.prefix effectiveCallNumberComponents.suffix",
        "service-location": "permanentLocationId permanentLocation effectiveLocationId effectiveLocation",
        "operational-reference": "loanTypeId loanType",
      }),
    ),
    ...below(
      "instance",
      columns({
        "item-identifier": "id identifiers identifiers[].value",
        "title-or-description": "title contributors contributors[].name",
        "operational-reference": "identifiers[].identifierType identifiers[].identifierTypeId",
      }),
    ),
    ...below("feeFine", {
      ...columns({
        "amount-owed": "billedAmount",
        "operational-reference": "ownerId owner typeId",
        "transaction-state": "type",
      }),
      accountId: { element: "operational-reference", refersTo: "folio/account" },
    }),
  },
});

/** Field map: FOLIO proxy and sponsor (mod-users `proxyfor.json`): two people in one row. */
export const folioProxyFor = /* @__PURE__ */ builtIn({
  ...users,
  id: "folio/proxy-for",
  title: "FOLIO proxy and sponsor (mod-users proxyfor.json)",
  record: "registration",
  key: "id",
  subject: "userId",
  fields: columns({
    "internal-patron-id": "userId",
    "proxy-link": "proxyUserId",
    "operational-reference": "id",
    "shared-access-grant": "requestForSponsor notificationsTo accrueTo status",
    "enrolment-date": "createdDate expirationDate",
    "staff-actor": "metadata",
  }),
});

/** Field map: FOLIO PIN (mod-users `patronpin.json`). */
export const folioPatronPin = /* @__PURE__ */ builtIn({
  ...users,
  id: "folio/patron-pin",
  title: "FOLIO PIN (mod-users patronpin.json)",
  record: "registration",
  key: "id",
  subject: "id",
  fields: columns({ "internal-patron-id": "id", pin: "pin" }),
});

/** Field map: FOLIO user of a consortium (mod-users `userTenant.json`). */
export const folioUserTenant = /* @__PURE__ */ builtIn({
  ...users,
  id: "folio/user-tenant",
  title: "FOLIO user of a consortium (mod-users userTenant.json)",
  record: "registration",
  key: "id",
  subject: "userId",
  fields: columns({
    "operational-reference": "id consortiumId",
    "internal-patron-id": "userId",
    username: "username",
    "home-library": "tenantId centralTenantId",
    phone: "phoneNumber mobilePhoneNumber",
    email: "email",
    "patron-barcode": "barcode",
    "external-id": "externalSystemId",
  }),
});

/** Field map: FOLIO registration to be checked (mod-users `staging_userdata.json`). */
export const folioStagingUser = /* @__PURE__ */ builtIn({
  ...users,
  id: "folio/staging-user",
  title: "FOLIO registration to be checked (mod-users staging_userdata.json)",
  record: "registration-application",
  key: "id",
  fields: {
    ...columns({
      "operational-reference": "id generalInfo addressInfo contactInfo",
      "account-status": "isEmailVerified status",
      "age-class": "minor",
      "external-id": "externalSystemId",
      "contact-preference": "preferredEmailCommunication",
      "staff-actor": "metadata",
    }),
    ...below(
      "generalInfo",
      columns({ "legal-name": "firstName middleName lastName", "preferred-name": "preferredFirstName" }),
    ),
    ...below(
      "addressInfo",
      columns({ "postal-address": "addressLine0 addressLine1", "postal-code": "city province zip country" }),
    ),
    ...below("contactInfo", columns({ phone: "phone mobilePhone", email: "email" })),
  },
});
