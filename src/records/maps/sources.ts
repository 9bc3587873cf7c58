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
