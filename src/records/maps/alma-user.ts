import type { DataElement } from "../../vocabulary/element-groups.js";
import { builtIn } from "./built-in.js";
import { below, columns, dates } from "./columns.js";
import { mapSources } from "./sources.js";

/** Types of identifiers that were seen in answers. Each site has its own table of types: any other is withheld. */
const identifierTypes: { readonly [type: string]: DataElement } = {
  BARCODE: "patron-barcode",
  INST_ID: "student-or-employee-id",
  UNIV_ID: "student-or-employee-id",
  ORCID: "researcher-id",
};

/** A code with its description, as Alma writes most fields. */
const coded = (element: DataElement, paths: string) =>
  Object.fromEntries(
    paths.split(" ").flatMap((path) => [
      [path, element],
      [`${path}.value`, element],
      [`${path}.desc`, element],
    ]),
  );

/** Field map: Alma user (REST `user`). */
export const almaUser = /* @__PURE__ */ builtIn({
  id: "alma/user",
  system: "Alma",
  title: "Alma user (REST user object)",
  record: "registration",
  source: mapSources["alma-user"],
  versions: ["Alma Users API v1, from an example and types made of rest_users.xsd"],
  key: "primary_id",
  subject: "primary_id",
  fields: {
    ...columns({
      "internal-patron-id": "primary_id link",
      "legal-name": "first_name middle_name last_name full_name",
      "preferred-name": "pref_first_name pref_middle_name pref_last_name",
      "name-affix": "pref_name_suffix",
      pin: "pin_number",
      password: "password",
      "login-security-state": "force_password_change",
      "external-id": "external_id web_site_url",
      affiliation: "job_description is_researcher",
      "date-of-birth": "birth_date",
      "enrolment-date": "purge_date",
      "custom-field": "researcher",
      "operational-reference": "contact_info",
    }),
    expiry_date: dates("expired", "enrolment-date"),
    ...coded("patron-category", "record_type user_group account_type"),
    ...coded("name-affix", "user_title"),
    ...coded("gender", "gender"),
    ...coded("affiliation", "job_category cataloger_level"),
    ...coded("home-library", "campus_code"),
    ...coded("language", "preferred_language"),
    ...coded("account-status", "status"),
    ...below("contact_info", {
      address: "operational-reference",
      ...below("address[]", {
        ...columns({
          "operational-reference":
            "preferred segment_type start_date end_date address_type address_type[].value address_type[].desc",
          "postal-address": "line1 line2 line3 line4 line5",
          "postal-code": "city state_province postal_code",
          "staff-note": "address_note",
        }),
        ...coded("postal-code", "country"),
      }),
      email: "operational-reference",
      ...below(
        "email[]",
        columns({
          "operational-reference": "preferred segment_type email_type email_type[].value email_type[].desc",
          email: "email_address",
          "staff-note": "description",
        }),
      ),
      phone: "operational-reference",
      ...below(
        "phone[]",
        columns({
          "operational-reference": "preferred segment_type phone_type phone_type[].value phone_type[].desc",
          "contact-preference": "preferred_sms",
          phone: "phone_number",
        }),
      ),
    }),
    user_identifier: "operational-reference",
    ...below("user_identifier[]", {
      ...columns({ "operational-reference": "segment_type status", "staff-note": "note" }),
      ...coded("operational-reference", "id_type"),
      value: { by: "user_identifier[].id_type.value", cases: identifierTypes, note: "every other type is withheld" },
    }),
    user_role: { element: "custom-field", note: "what the user may do in Alma, with scopes and parameters" },
    user_block: { element: "operational-reference", record: "account-block-note" },
    ...inBlocks({
      ...columns({
        "operational-reference": "segment_type block_owner",
        "account-block": "block_status created_date expiry_date",
        "staff-note": "block_note",
        "staff-actor": "created_by",
      }),
      ...coded("account-block", "block_type block_description"),
    }),
    user_note: { element: "operational-reference", record: "account-block-note" },
    ...below("user_note[]", {
      segment_type: "operational-reference",
      ...coded("operational-reference", "note_type"),
      note_text: {
        by: "user_note[].user_viewable",
        record: "account-block-note",
        cases: { true: "patron-note" },
        otherwise: "staff-note",
        note: "the patron's where `user_viewable` is true, else staff's own",
      },
      ...columns({
        "operational-reference": "user_viewable popup_note note_owner created_date",
        "staff-actor": "created_by",
      }),
    }),
    user_statistic: { element: "custom-field", note: "anything a site counts" },
    proxy_for_user: "operational-reference",
    ...below("proxy_for_user[]", columns({ "proxy-link": "primary_id link full_name proxy_type" })),
    rs_library: "operational-reference",
    ...below("rs_library[]", coded("home-library", "code")),
    library_notice: "operational-reference",
    ...below("library_notice[]", { ...coded("contact-preference", "code"), value: "contact-preference" }),
  },
});

function inBlocks(fields: Parameters<typeof below>[1]) {
  return Object.fromEntries(
    Object.entries(below("user_block[]", fields)).map(([path, field]) => [
      path,
      typeof field === "string" ? { element: field, record: "account-block-note" as const } : field,
    ]),
  );
}
