import type { Source } from "../../policy/source.js";

const checkedOn = "2026-11-23";

/** Where the lists of fields were read. */
export const mapSources = {
  "folio-users": {
    title: "FOLIO mod-users, userdata.json, at 368b83f",
    url: "https://github.com/folio-org/mod-users",
    textAsOf: "2026-08-07",
    checkedOn,
  },
  "folio-storage": {
    title: "FOLIO mod-circulation-storage, loan.json and request.json, at ce24c3d",
    url: "https://github.com/folio-org/mod-circulation-storage",
    textAsOf: "2026-05-03",
    checkedOn,
    note: "The names of open and closed statuses are stated from settled knowledge, not read.",
  },
  "folio-feesfines": {
    title: "FOLIO mod-feesfines, accountdata.json, at 68e556d",
    url: "https://github.com/folio-org/mod-feesfines",
    textAsOf: "2026-08-11",
    checkedOn,
  },
  "koha-rest": {
    title: "Koha REST definitions: patron, checkout, hold, at 0117c6d",
    url: "https://github.com/Koha-Community/Koha",
    textAsOf: null,
    checkedOn,
    note: "The letters of the statuses of a hold are stated from settled knowledge, not read.",
  },
  "evergreen-sql": {
    title: "Evergreen SQL schema: actor and action, at 921164c",
    url: "https://github.com/evergreen-library-system/Evergreen",
    textAsOf: "2026-08-19",
    checkedOn,
  },
  "sip2-koha": {
    title: "SIP2 field codes as Koha keeps them, C4/SIP/Sip/Constants.pm, at 0d4072e",
    url: "https://github.com/Koha-Community/Koha",
    textAsOf: null,
    checkedOn,
    note: "Names for the fields of the fixed part are ours.",
  },
  "koha-sql": {
    title: "Koha database, installer/data/mysql/kohastructure.sql, at 0184212",
    url: "https://github.com/openfifth/koha",
    textAsOf: null,
    checkedOn: "2026-11-30",
  },
  "folio-circulation": {
    title: "FOLIO mod-circulation, loan.json and request.json, at 196c4da",
    url: "https://github.com/folio-org/mod-circulation",
    textAsOf: "2026-08-20",
    checkedOn: "2026-11-30",
  },
  "folio-edge-patron": {
    title: "FOLIO edge-patron, account.json and what it holds, at 10ad72f",
    url: "https://github.com/folio-org/edge-patron",
    textAsOf: "2025-12-25",
    checkedOn: "2026-11-30",
  },
  "folio-patron-blocks": {
    title: "FOLIO mod-patron-blocks, automated-patron-block.json and userSummary.json, at 462a6ee",
    url: "https://github.com/folio-org/mod-patron-blocks",
    textAsOf: "2026-08-12",
    checkedOn: "2026-11-30",
  },
  "alma-user": {
    title: "Alma users API: an example of a user, and types that name rest_users.xsd",
    url: "https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_users.xsd",
    textAsOf: null,
    checkedOn: "2026-11-30",
    note: "The schema itself was not read; fields are those of a published example.",
  },
  "sierra-patron": {
    title: "Sierra API: patron object and patron record",
    url: "https://techdocs.iii.com/sierraapi/Content/zObjects/patronObjectDescription.htm",
    textAsOf: null,
    checkedOn: "2026-11-30",
    note: "The page was read in part; the usual tags of variable fields are stated from settled knowledge.",
  },
  "vufind-driver": {
    title: "VuFind ILS drivers: patron and profile arrays",
    url: "https://github.com/vufind-org/vufind",
    textAsOf: null,
    checkedOn: "2026-11-30",
  },
  "bic-lcf": {
    title: "BIC LCF 1.3.0, OpenAPI and code lists, at 48c1919",
    url: "https://github.com/bic-org-uk/bic-lcf",
    textAsOf: "2023-12-17",
    checkedOn: "2026-11-30",
  },
  "evergreen-sip2": {
    title: "Evergreen SIP2 server, OpenILS/Application/SIP2.pm, at 921164c",
    url: "https://github.com/evergreen-library-system/Evergreen",
    textAsOf: "2026-08-19",
    checkedOn: "2026-11-30",
  },
  "folio-edge-sip2": {
    title: "FOLIO edge-sip2, PatronInformationResponse.ftl, at 71d7d8b",
    url: "https://github.com/folio-org/edge-sip2",
    textAsOf: "2026-06-30",
    checkedOn: "2026-11-30",
  },
  "sip2-lines": {
    title: "SIP2 lines of several vendors, as retold from public reports",
    checkedOn: "2026-11-30",
    textAsOf: null,
    note: "Seen in examples only; no specification of the vendor was read.",
  },
  "ncip-xsd": {
    title: "NCIP 2.02 schema in the XC NCIP toolkit, at 3e2603c",
    url: "https://github.com/eXtensibleCatalog/NCIP2-Toolkit",
    textAsOf: null,
    checkedOn,
    note: "An element of the schema is a key; the text of an element is its value.",
  },
  eduperson: {
    title: "eduPerson 202208, v4.4.0, at c672bc4",
    url: "https://github.com/REFEDS/eduperson",
    textAsOf: "2022-08",
    checkedOn,
  },
} as const satisfies { readonly [id: string]: Source };

/** Where it was seen how records that were called anonymized still identified people. */
export const residualSources = {
  "folio-storage": mapSources["folio-storage"],
  "folio-feesfines": mapSources["folio-feesfines"],
  "folio-circulation": {
    title: "FOLIO mod-circulation, anonymization of loans and requests, at 196c4da",
    url: "https://github.com/folio-org/mod-circulation",
    textAsOf: "2026-08-20",
    checkedOn,
  },
  "metadb-89": {
    title: "Metadb issue 89: patron ids in history rows",
    url: "https://github.com/metadb-project/metadb/issues/89",
    checkedOn,
  },
  "evergreen-sql": mapSources["evergreen-sql"],
  "evergreen-list": {
    title: "Evergreen list: loans are kept for ever unless settings and a job are in place",
    url: "https://www.mail-archive.com/open-ils-general@list.georgialibraries.org/msg05617.html",
    checkedOn,
  },
} as const satisfies { readonly [id: string]: Source };
