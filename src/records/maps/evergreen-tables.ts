import { builtIn } from "./built-in.js";
import { columns, dates, happens } from "./columns.js";
import { evergreenHold } from "./evergreen-hold.js";
import { mapSources } from "./sources.js";

const table = {
  system: "Evergreen",
  source: mapSources["evergreen-sql"],
  versions: ["Evergreen main 921164c"],
  key: "id",
} as const;
const account = { ...table, record: "registration", subject: "usr" } as const;

/** Field map: Evergreen card (`actor.card`); old cards stay there. */
export const evergreenCard = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/card",
  title: "Evergreen card (actor.card)",
  table: "actor.card",
  fields: columns({
    "operational-reference": "id",
    "internal-patron-id": "usr",
    "patron-barcode": "barcode",
    "account-status": "active",
  }),
});

/** Field map: Evergreen address (`actor.usr_address`). */
export const evergreenAddress = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/usr-address",
  title: "Evergreen address (actor.usr_address)",
  table: "actor.usr_address",
  fields: columns({
    "operational-reference": "id address_type pending replaces",
    "internal-patron-id": "usr",
    "account-status": "valid within_city_limits",
    "postal-address": "street1 street2",
    "postal-code": "city county state country post_code",
  }),
});

/** Field map: Evergreen setting of a patron (`actor.usr_setting`). What the value is hangs on the name. */
export const evergreenSetting = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/usr-setting",
  title: "Evergreen setting of a patron (actor.usr_setting)",
  table: "actor.usr_setting",
  fields: {
    ...columns({ "operational-reference": "id name", "internal-patron-id": "usr" }),
    value: {
      by: "name",
      cases: {
        "opac.default_phone": "phone",
        "opac.default_sms_notify": "phone",
        "opac.default_sms_carrier": "contact-preference",
        "opac.hold_notify": "contact-preference",
        "circ.send_email_checkout_receipts": "contact-preference",
        "opac.default_pickup_location": "home-library",
        "opac.default_search_location": "home-library",
      },
      note: "as JSON; every other setting is withheld",
    },
  },
});

/** Field map: Evergreen message to or about a patron (`actor.usr_message`). */
export const evergreenMessage = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/usr-message",
  title: "Evergreen message to or about a patron (actor.usr_message)",
  table: "actor.usr_message",
  record: "account-block-note",
  fields: {
    ...columns({
      "operational-reference": "id pub deleted sending_lib",
      "internal-patron-id": "usr",
      "staff-actor": "editor",
      "last-activity": "read_date",
      "account-block": "edit_date",
    }),
    title: { by: "pub", cases: { true: "patron-note", t: "patron-note" }, otherwise: "staff-note" },
    message: {
      by: "pub",
      cases: { true: "patron-note", t: "patron-note" },
      otherwise: "staff-note",
      note: "shown to the patron where `pub` is set, else staff's own",
    },
    create_date: dates("created", "account-block"),
    stop_date: dates("block-ended", "account-block"),
  },
});

/** Field map: Evergreen standing penalty (`actor.usr_standing_penalty`). */
export const evergreenPenalty = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/usr-standing-penalty",
  title: "Evergreen standing penalty (actor.usr_standing_penalty)",
  table: "actor.usr_standing_penalty",
  record: "account-block-note",
  fields: {
    ...columns({
      "operational-reference": "id org_unit",
      "internal-patron-id": "usr",
      "account-block": "standing_penalty",
      "staff-actor": "staff",
    }),
    usr_message: { element: "operational-reference", refersTo: "evergreen/usr-message" },
    set_date: dates("created", "account-block"),
    stop_date: dates("block-ended", "account-block"),
  },
});

/** Field map: Evergreen saved search (`actor.usr_saved_search`). */
export const evergreenSavedSearch = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/usr-saved-search",
  title: "Evergreen saved search (actor.usr_saved_search)",
  table: "actor.usr_saved_search",
  record: "search-history",
  subject: "owner",
  fields: {
    ...columns({
      "operational-reference": "id query_type target",
      "internal-patron-id": "owner",
      "search-query": "name query_text",
    }),
    create_date: dates("created"),
  },
});

/** Field map: Evergreen log-ins and uses of an account (`actor.usr_activity`). */
export const evergreenActivity = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/usr-activity",
  title: "Evergreen log-ins and uses of an account (actor.usr_activity)",
  table: "actor.usr_activity",
  record: "authentication-log",
  subject: "usr",
  fields: {
    ...columns({ "operational-reference": "id", "internal-patron-id": "usr", "transaction-state": "etype" }),
    event_time: dates("created", "last-activity"),
    event_data: {
      element: "ip-address",
      couldBe: ["user-agent", "device-id"],
      mark: "doubtful",
      note: "what the client sent",
    },
  },
});

/** Field map: Evergreen permission for another person (`actor.usr_privacy_waiver`). */
export const evergreenWaiver = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/usr-privacy-waiver",
  title: "Evergreen permission for another person (actor.usr_privacy_waiver)",
  table: "actor.usr_privacy_waiver",
  fields: {
    ...columns({
      "operational-reference": "id",
      "internal-patron-id": "usr",
      "shared-access-grant": "place_holds pickup_holds view_history checkout_items",
    }),
    name: { element: "legal-name", person: "proxy", note: "the name of the other person" },
  },
});

/** Field map: Evergreen password hash (`actor.passwd`). */
export const evergreenPasswd = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/passwd",
  title: "Evergreen password hash (actor.passwd)",
  table: "actor.passwd",
  fields: columns({
    "operational-reference": "id passwd_type",
    "internal-patron-id": "usr",
    password: "salt passwd",
    "login-security-state": "create_date edit_date",
  }),
});

/** Field map: Evergreen request to reset a password (`actor.usr_password_reset`). */
export const evergreenPasswordReset = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/usr-password-reset",
  title: "Evergreen request to reset a password (actor.usr_password_reset)",
  table: "actor.usr_password_reset",
  fields: columns({
    "operational-reference": "id",
    "auth-token": "uuid",
    "internal-patron-id": "usr",
    "login-security-state": "request_time has_been_reset",
  }),
});

/** Field map: Evergreen statistical category of a patron (`actor.stat_cat_entry_usr_map`): anything a site counts. */
export const evergreenStatCat = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/stat-cat-entry-usr-map",
  title: "Evergreen statistical category of a patron (actor.stat_cat_entry_usr_map)",
  table: "actor.stat_cat_entry_usr_map",
  record: "registration",
  subject: "target_usr",
  fields: columns({
    "operational-reference": "id",
    "internal-patron-id": "target_usr",
    "custom-field": "stat_cat stat_cat_entry",
  }),
});

/** Field map: Evergreen older versions of a patron (`actor.usr_delta_history`): what was changed, before. */
export const evergreenDelta = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/usr-delta-history",
  title: "Evergreen older versions of a patron (actor.usr_delta_history)",
  table: "actor.usr_delta_history",
  record: "registration",
  subject: "usr_id",
  fields: {
    ...columns({
      "operational-reference": "id eg_ws keylist",
      "internal-patron-id": "usr_id",
      "staff-actor": "eg_user",
    }),
    change_time: dates("created", "last-activity"),
    delta: { element: "custom-field", whole: true, note: "the values before the change, of any column of actor.usr" },
  },
});

/** Field map: Evergreen consent to be seen by another library (`actor.usr_org_unit_opt_in`). */
export const evergreenOptIn = /* @__PURE__ */ builtIn({
  ...account,
  id: "evergreen/usr-org-unit-opt-in",
  title: "Evergreen consent to be seen by another library (actor.usr_org_unit_opt_in)",
  table: "actor.usr_org_unit_opt_in",
  fields: columns({
    "operational-reference": "id opt_in_ws",
    "internal-patron-id": "usr",
    "consent-record": "org_unit opt_in_ts",
    "staff-actor": "staff",
  }),
});

/** Field map: Evergreen answer to a survey (`action.survey_response`). */
export const evergreenSurveyResponse = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/survey-response",
  title: "Evergreen answer to a survey (action.survey_response)",
  table: "action.survey_response",
  record: "survey-response",
  subject: "usr",
  fields: {
    ...columns({
      "operational-reference": "id response_group_id survey",
      "internal-patron-id": "usr",
      "custom-field": "question answer",
      "transaction-date": "effective_date",
    }),
    answer_date: dates("created"),
  },
});

/** Field map: Evergreen loan of something not in the catalogue (`action.non_cataloged_circulation`). */
export const evergreenNonCataloged = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/non-cataloged-circulation",
  title: "Evergreen loan of something not in the catalogue (action.non_cataloged_circulation)",
  table: "action.non_cataloged_circulation",
  record: "loan-history",
  subject: "patron",
  fields: {
    ...columns({
      "operational-reference": "id",
      "internal-patron-id": "patron",
      "staff-actor": "staff",
      "service-location": "circ_lib",
      "title-or-description": "item_type",
    }),
    circ_time: dates("checked-out"),
  },
});

/** Field map: Evergreen note on a hold (`action.hold_request_note`). */
export const evergreenHoldNote = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/hold-request-note",
  title: "Evergreen note on a hold (action.hold_request_note)",
  table: "action.hold_request_note",
  record: "hold",
  fields: {
    ...columns({ "operational-reference": "id slip pub staff" }),
    hold: { element: "operational-reference", refersTo: "evergreen/hold" },
    title: { by: "staff", cases: { false: "patron-note", f: "patron-note" }, otherwise: "staff-note" },
    body: { by: "staff", cases: { false: "patron-note", f: "patron-note" }, otherwise: "staff-note" },
  },
});

/** Field map: Evergreen notice about a hold (`action.hold_notification`). */
export const evergreenHoldNotification = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/hold-notification",
  title: "Evergreen notice about a hold (action.hold_notification)",
  table: "action.hold_notification",
  record: "notice-log",
  fields: {
    ...columns({ "operational-reference": "id", "staff-actor": "notify_staff", "staff-note": "note" }),
    hold: { element: "operational-reference", refersTo: "evergreen/hold" },
    notify_time: dates("created"),
    method: { element: "email", couldBe: ["phone"], note: "an address or a number" },
  },
});

/** Field map: Evergreen hold after it was aged (`action.aged_hold_request`). */
export const evergreenAgedHold = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/aged-hold-request",
  title: "Evergreen hold after it was aged (action.aged_hold_request)",
  table: "action.aged_hold_request",
  record: "deidentified-dataset",
  was: ["evergreen/hold"],
  fields: {
    ...columnsOfHold(),
    ...columns({
      "postal-code": "usr_post_code",
      "home-library": "usr_home_ou",
      "patron-category": "usr_profile",
      "birth-year": "usr_birth_year",
      "transaction-state": "staff_placed",
      "contact-preference": "phone_notify sms_notify",
    }),
    cancel_note: { element: "staff-note", record: "hold-history" },
  },
});

/** The columns that an aged hold shares with the hold it was. */
function columnsOfHold() {
  const { usr: _patron, requestor: _requestor, sms_carrier: _carrier, ...shared } = evergreenHold.fields;
  return Object.fromEntries(Object.entries(shared).map(([path, { record: _was, ...field }]) => [path, field]));
}

/** Field map: Evergreen appointment at the kerb (`action.curbside`). */
export const evergreenCurbside = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/curbside",
  title: "Evergreen appointment at the kerb (action.curbside)",
  table: "action.curbside",
  record: "hold",
  subject: "patron",
  past: { record: "hold-history", when: [{ field: "delivered", present: true }] },
  fields: {
    ...columns({
      "operational-reference": "id",
      "internal-patron-id": "patron",
      "service-location": "org",
      "transaction-date": "slot staged arrival",
      "staff-actor": "stage_staff delivery_staff",
      "patron-note": "notes",
    }),
    delivered: happens("request-closed"),
  },
});

/** Field map: Evergreen account sent to collection (`money.collections_tracker`). */
export const evergreenCollections = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/collections-tracker",
  title: "Evergreen account sent to collection (money.collections_tracker)",
  table: "money.collections_tracker",
  record: "collection-referral",
  subject: "usr",
  fields: {
    ...columns({
      "operational-reference": "id",
      "internal-patron-id": "usr",
      "staff-actor": "collector",
      "collection-status": "location",
    }),
    enter_time: dates("created"),
  },
});

/** Field map: Evergreen bill of no loan (`money.grocery`). */
export const evergreenGrocery = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/grocery",
  title: "Evergreen bill of no loan (money.grocery)",
  table: "money.grocery",
  record: "fines-and-fees",
  subject: "usr",
  fields: {
    ...columns({
      "operational-reference": "id",
      "internal-patron-id": "usr",
      "transaction-state": "unrecovered",
      "service-location": "billing_location",
      "staff-note": "note",
    }),
    xact_start: dates("created"),
    xact_finish: happens("paid"),
  },
});

/** Field map: Evergreen line of a bill (`money.billing`). */
export const evergreenBilling = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/billing",
  title: "Evergreen line of a bill (money.billing)",
  table: "money.billing",
  record: "fines-and-fees",
  fields: {
    ...columns({
      "operational-reference": "id",
      "transaction-date": "billing_ts void_time period_start period_end",
      "transaction-state": "voided billing_type btype",
      "staff-actor": "voider",
      "amount-owed": "amount",
      "staff-note": "note",
    }),
    create_date: dates("created"),
    xact: { element: "operational-reference", refersTo: "evergreen/circulation", note: "a loan, or another bill" },
  },
});

/** Field map: Evergreen payment at a desk (`money.bnm_desk_payment`). */
export const evergreenPayment = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/desk-payment",
  title: "Evergreen payment at a desk (money.bnm_desk_payment)",
  table: "money.bnm_desk_payment",
  record: "payment-transaction",
  fields: {
    ...columns({
      "operational-reference": "id",
      "transaction-state": "voided",
      "amount-owed": "amount amount_collected",
      "staff-note": "note",
      "staff-actor": "accepting_usr",
      "service-location": "cash_drawer",
    }),
    payment_ts: dates("created"),
    xact: { element: "operational-reference", refersTo: "evergreen/circulation", note: "a loan, or another bill" },
  },
});

/** Field map: Evergreen list of titles (`container.biblio_record_entry_bucket`). */
export const evergreenBookbag = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/biblio-record-entry-bucket",
  title: "Evergreen list of titles (container.biblio_record_entry_bucket)",
  table: "container.biblio_record_entry_bucket",
  record: "personal-list",
  subject: "owner",
  fields: {
    ...columns({
      "operational-reference": "id btype pub owning_lib",
      "internal-patron-id": "owner",
      "patron-note": "name description",
    }),
    create_time: dates("created"),
  },
});

/** Field map: Evergreen booking (`booking.reservation`). */
export const evergreenReservation = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/reservation",
  title: "Evergreen booking (booking.reservation)",
  table: "booking.reservation",
  record: "room-booking",
  subject: "usr",
  fields: {
    ...columns({
      "operational-reference": "id booking_interval fine_interval",
      "internal-patron-id": "usr",
      "transaction-state": "unrecovered",
      "transaction-date": "xact_start xact_finish start_time capture_time pickup_time return_time",
      "title-or-description": "target_resource_type",
      "item-identifier": "target_resource current_resource",
      "service-location": "request_lib pickup_lib",
      "staff-actor": "capture_staff",
      "contact-preference": "email_notify",
      "patron-note": "note",
    }),
    fine_amount: { element: "amount-owed", record: "fines-and-fees" },
    max_fine: { element: "amount-owed", record: "fines-and-fees" },
    request_time: dates("request-made"),
    end_time: dates("programme-ended"),
    cancel_time: dates("request-closed"),
  },
});

/** Field map: Evergreen wish to buy something (`acq.user_request`). */
export const evergreenUserRequest = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/user-request",
  title: "Evergreen wish to buy something (acq.user_request)",
  table: "acq.user_request",
  record: "acquisition-request",
  subject: "usr",
  fields: {
    ...columns({
      "operational-reference": "id lineitem max_fee cancel_reason",
      "internal-patron-id": "usr",
      "transaction-state": "hold request_type",
      "service-location": "pickup_lib",
      "item-identifier": "holdable_formats eg_bib isxn upc",
      phone: "phone_notify",
      "contact-preference": "email_notify",
      "transaction-date": "need_before",
      "title-or-description": "title volume author article_title article_pages publisher location pubdate",
      "patron-note": "mentioned other_info",
    }),
    request_date: dates("request-made"),
    cancel_time: dates("request-closed"),
  },
});

/** Field map: Evergreen event that made a notice (`action_trigger.event`): its output is in another table. */
export const evergreenTriggerEvent = /* @__PURE__ */ builtIn({
  ...table,
  id: "evergreen/trigger-event",
  title: "Evergreen event that made a notice (action_trigger.event)",
  table: "action_trigger.event",
  record: "notice-log",
  subject: "context_user",
  fields: {
    ...columns({
      "operational-reference": "id event_def update_process template_output error_output async_output context_library",
      "internal-patron-id": "context_user",
      "transaction-date": "run_time start_time update_time complete_time",
      "transaction-state": "state",
      "item-identifier": "context_bib context_item",
      "custom-field": "user_data",
    }),
    add_time: dates("created"),
    target: {
      element: "operational-reference",
      refersTo: "evergreen/circulation",
      note: "a loan, a hold, or another object, by the definition",
    },
  },
});
