import type { Source } from "../../policy/source.js";

/** The staff manual of one library, which gives its reasons. */
export const multnomah = {
  "mult-app": {
    title: "Multnomah, Confidentiality, application",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-application",
    textAsOf: "2021-01",
    checkedOn: "2026-11-23",
  },
  "mult-excl": {
    title: "Multnomah, sharing information on excluded customers",
    url: "https://cards-commons.multcolib.org/node/1266",
    textAsOf: null,
    checkedOn: "2026-11-23",
    note: "A staff manual.",
  },
  "mult-notpresent": {
    title: "Multnomah, Confidentiality, patron not present",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-application-0",
    textAsOf: "2023-09",
    checkedOn: "2026-11-23",
  },
  "mult-policy": {
    title: "Multnomah, Confidentiality of patron records, policy",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-policy",
    textAsOf: "2024-05",
    checkedOn: "2026-11-23",
    note: "Text of January and May 2024.",
  },
  "mult-quick": {
    title: "Multnomah, Confidentiality quick facts",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-quick-facts",
    textAsOf: "2025-05",
    checkedOn: "2026-11-23",
  },
  "mult-rationale": {
    title: "Multnomah, Confidentiality, rationale",
    url: "https://cards-commons.multcolib.org/node/1084",
    textAsOf: "2021-01",
    checkedOn: "2026-11-23",
  },
  "mult-staff": {
    title: "Multnomah, Staff use of personal library cards",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/staff-use-personal-library-cards",
    textAsOf: "2023-01",
    checkedOn: "2026-11-23",
  },
  "mult-unauth": {
    title: "Multnomah, Confidentiality, unauthorized access",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-unauthorized",
    textAsOf: "2021-01",
    checkedOn: "2026-11-23",
  },
} as const satisfies { readonly [key: string]: Source };
