import { builtIn } from "./built-in.js";
import { columns, dates, happens, owed } from "./columns.js";
import { mapSources } from "./sources.js";

const table = {
  system: "Koha",
  source: mapSources["koha-sql"],
  versions: ["Koha main, kohastructure.sql 0184212"],
} as const;

/** Field map: Koha patron as the database keeps it (`borrowers`). */
export const kohaBorrowers = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/borrowers",
  title: "Koha patron (table borrowers)",
  table: "borrowers",
  record: "registration",
  key: "borrowernumber",
  subject: "borrowernumber",
  fields: {
    ...columns({
      "internal-patron-id": "borrowernumber",
      "patron-barcode": "cardnumber",
      "legal-name": "surname firstname middle_name initials",
      "preferred-name": "preferred_name",
      "former-or-other-name": "othernames",
      "name-affix": "title",
      pronouns: "pronouns",
      "postal-address": "streetnumber streettype address address2 B_streetnumber B_streettype B_address B_address2",
      "postal-code": "city state zipcode country B_city B_state B_zipcode B_country",
      email: "email emailpro B_email",
      phone: "phone mobile fax phonepro B_phone smsalertnumber",
      "date-of-birth": "dateofbirth",
      "home-library": "branchcode",
      "patron-category": "categorycode",
      "enrolment-date": "password_expiration_date date_renewed",
      "account-status": "gonenoaddress lost anonymized protected",
      "account-block": "debarred",
      "staff-note": "debarredcomment borrowernotes contactnote",
      "guardian-link": "contactname contactfirstname contacttitle relationship",
      gender: "sex",
      password: "password",
      "auth-token": "secret overdrive_auth_token",
      "login-security-state": "auth_method login_attempts",
      affiliation: "flags",
      username: "userid",
      "patron-note": "opacnote",
      "custom-field": "sort1 sort2",
      "alternate-contact":
        "altcontactfirstname altcontactsurname altcontactaddress1 altcontactaddress2 altcontactaddress3 altcontactstate altcontactzipcode altcontactcountry altcontactphone",
      "contact-preference": "sms_provider_id lang autorenew_checkouts primary_contact_method",
      "shared-access-grant": "privacy_guarantor_fines privacy_guarantor_checkouts",
      "privacy-preference": "checkprevcheckout",
      "last-activity": "updated_on",
    }),
    dateenrolled: dates("registered", "enrolment-date"),
    dateexpiry: dates("expired", "enrolment-date"),
    lastseen: dates("last-used", "last-activity"),
    privacy: {
      element: "privacy-preference",
      retention: [{ fact: "keeps-history", whenNull: "not-known", values: { "0": true, "2": false } }],
      note: "0 for ever, 1 the default of the library, 2 never",
    },
  },
});

const loan = {
  ...columns({
    "internal-patron-id": "borrowernumber",
    "staff-actor": "issuer_id",
    "item-identifier": "itemnumber",
    "transaction-state":
      "issue_id booking_id renewals_count unseen_renewals auto_renew auto_renew_error onsite_checkout noteseen",
    "transaction-date": "date_due lastreneweddate timestamp notedate",
    "service-location": "branchcode checkin_library",
    "patron-note": "note",
  }),
  issuedate: dates("checked-out"),
  returndate: happens("item-returned"),
};

/** Field map: Koha loan that is going on (`issues`). */
export const kohaIssues = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/issues",
  title: "Koha loan (table issues)",
  table: "issues",
  record: "current-loan",
  key: "issue_id",
  subject: "borrowernumber",
  past: { record: "loan-history", when: [{ field: "returndate", present: true }] },
  fields: loan,
});

/** Field map: Koha loan that is over (`old_issues`): the same row, under the same key. */
export const kohaOldIssues = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/old-issues",
  title: "Koha loan that is over (table old_issues)",
  table: "old_issues",
  record: "loan-history",
  key: "issue_id",
  subject: "borrowernumber",
  was: ["koha/issues"],
  fields: loan,
});

const hold = {
  ...columns({
    "internal-patron-id": "borrowernumber",
    "item-identifier": "biblionumber deleted_biblionumber item_group_id itemnumber",
    "service-location": "branchcode desk_id",
    "transaction-date":
      "notificationdate reminderdate timestamp waitingdate expirationdate patron_expiration_date suspend_until",
    "operational-reference": "cancellation_reason",
    "transaction-state": "reserve_id priority found lowestPriority suspend item_level_hold non_priority hold_group_id",
    "title-or-description": "itemtype",
    "patron-note": "reservenotes",
  }),
  reservedate: dates("request-made"),
  cancellationdate: dates("request-closed"),
};

/** Field map: Koha hold that is going on (`reserves`). */
export const kohaReserves = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/reserves",
  title: "Koha hold (table reserves)",
  table: "reserves",
  record: "hold",
  key: "reserve_id",
  subject: "borrowernumber",
  fields: hold,
});

/** Field map: Koha hold that is over (`old_reserves`): the same row, under the same key. */
export const kohaOldReserves = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/old-reserves",
  title: "Koha hold that is over (table old_reserves)",
  table: "old_reserves",
  record: "hold-history",
  key: "reserve_id",
  subject: "borrowernumber",
  was: ["koha/reserves"],
  fields: hold,
});

/** Field map: Koha fee, fine or payment (`accountlines`). It keeps the loan's key and the item's. */
export const kohaAccountlines = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/accountlines",
  title: "Koha fee, fine or payment (table accountlines)",
  table: "accountlines",
  record: "fines-and-fees",
  key: "accountlines_id",
  subject: "borrowernumber",
  fields: {
    ...columns({
      "internal-patron-id": "borrowernumber",
      "item-identifier": "itemnumber",
      "operational-reference": "accountlines_id register_id",
      "amount-owed": "amount",
      "transaction-state": "credit_type_code debit_type_code status interface",
      "payment-detail": "credit_number payment_type",
      "transaction-date": "timestamp",
      "title-or-description": "description",
      "staff-note": "note",
      "staff-actor": "manager_id",
      "service-location": "branchcode",
    }),
    date: dates("created"),
    amountoutstanding: owed,
    issue_id: { element: "operational-reference", refersTo: "koha/issues" },
    old_issue_id: { element: "operational-reference", refersTo: "koha/issues" },
    reserve_id: { element: "operational-reference", refersTo: "koha/reserves" },
    old_reserve_id: { element: "operational-reference", refersTo: "koha/reserves" },
  },
});

/** Field map: Koha transaction as it is counted (`statistics`): patron, item and time, whatever is anonymized elsewhere. */
export const kohaStatistics = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/statistics",
  title: "Koha transaction for counting (table statistics)",
  table: "statistics",
  record: "loan-history",
  subject: "borrowernumber",
  fields: {
    ...columns({
      "internal-patron-id": "borrowernumber",
      "patron-category": "categorycode",
      "item-identifier": "itemnumber illrequest_id",
      "title-or-description": "itemtype ccode",
      "service-location": "branch location",
      "transaction-state": "type interface",
    }),
    datetime: dates("created"),
    value: { element: "amount-owed", record: "fines-and-fees" },
    other: { element: "custom-field", note: "used by SIP, for anything" },
  },
});

/** Field map: Koha log of actions (`action_logs`). What `object` is hangs on `module`. */
export const kohaActionLogs = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/action-logs",
  title: "Koha log of actions (table action_logs)",
  table: "action_logs",
  record: "staff-access-log",
  key: "action_id",
  fields: {
    ...columns({
      "staff-actor": "user",
      "operational-reference": "action_id module action interface script trace",
    }),
    timestamp: dates("created"),
    object: {
      by: "module",
      cases: { MEMBERS: "internal-patron-id", FINES: "internal-patron-id", CIRCULATION: "internal-patron-id" },
      mark: "doubtful",
      note: "a patron's number for these modules, else the number of something else",
    },
    info: { element: "custom-field", note: "often the whole changed row" },
    diff: { element: "custom-field", note: "the changed row, before and after" },
  },
});

/** Field map: Koha searches of a patron (`search_history`). */
export const kohaSearchHistory = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/search-history",
  title: "Koha searches (table search_history)",
  table: "search_history",
  record: "search-history",
  key: "id",
  subject: "userid",
  fields: {
    ...columns({
      "internal-patron-id": "userid",
      "cookie-or-session-id": "sessionid",
      "search-query": "query_desc query_cgi",
      "operational-reference": "id type total",
    }),
    time: dates("created"),
  },
});

/** Field map: Koha notices (`message_queue`): the text names the patron and often titles. */
export const kohaMessageQueue = /* @__PURE__ */ builtIn({
  ...table,
  id: "koha/message-queue",
  title: "Koha notices (table message_queue)",
  table: "message_queue",
  record: "notice-log",
  key: "message_id",
  subject: "borrowernumber",
  fields: {
    ...columns({
      "internal-patron-id": "borrowernumber",
      "title-or-description": "subject content",
      "custom-field": "metadata",
      "operational-reference": "message_id letter_id letter_code content_type failure_code from_address reply_address",
      "contact-preference": "message_transport_type",
      "transaction-state": "status",
      "transaction-date": "updated_on",
    }),
    time_queued: dates("created"),
    to_address: { element: "email", couldBe: ["phone", "postal-address"], note: "by the way in which it is sent" },
    cc_address: { element: "alternate-contact", note: "often a guarantor's" },
  },
});
