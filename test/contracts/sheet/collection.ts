import { collecting, email, type Parts, type SheetRow } from "./row.js";

const field = (element: "email" | "phone" | "unclassified") => ({ field: `user.${element}`, element });
const elsewhere = (function_: "ils" | "database"): { readonly declared: Parts } => ({
  declared: { product: { function: [function_], interfaces: [], delivery: ["on-premises"] } },
});
const sip = ["patron-barcode", "pin", "account-status", "account-block", "transaction-state", "language"] as const;

/** Section C of the sheet: collection. */
export const collection: readonly SheetRow[] = [
  {
    id: "collected-elements-declared",
    level: "must",
    predicate: "`data.collected.length > 0`, each entry complete, ids in the element taxonomy",
    sources: ["ala-vendors-g", "pdd"],
    fields: [
      "data.collected[].need",
      "data.collected[].purposes",
      "data.collected[].retention",
      "data.collected[].recipients",
    ],
    evidence: "policy",
    met: collecting(),
    // what is left out is silence; ids that are not in the taxonomy are refused when the declaration is read
    failing: [],
    half: [
      { data: { collected: [] } },
      { data: { collected: [{ element: "email", need: "optional", purposes: ["notices"], recipients: [] }] } },
      { data: { collected: [email, { element: "phone" }] } },
    ],
  },
  {
    id: "schema-fields-all-declared",
    level: "must",
    predicate: "`fields.map(classify) ⊆ data.collected`; unmapped field = fail, not skip",
    sources: ["pdd", "ours"],
    fields: ["product.schema[].element", "data.collected[].element"],
    evidence: "test",
    met: collecting({}, { product: { schema: [field("email")] } }),
    failing: [
      [
        collecting({}, { product: { schema: [field("email"), field("phone")] } }),
        "product.schema[1].element",
        "data.collected",
      ],
      [
        collecting({}, { product: { schema: [field("email"), field("unclassified")] } }),
        "product.schema[1].element",
        "a data element",
      ],
    ],
    half: [collecting(), { product: { schema: [field("email")] } }, collecting({}, { product: { schema: [] } })],
    notApplicable: elsewhere("database"),
  },
  {
    id: "minimum-necessary",
    level: "must",
    predicate: "`∀ e: e.need === 'required' ? e.justification : e.defaultOff`",
    sources: ["ala-vendors", "ala-opac", "lfp-audit"],
    fields: ["data.collected[].need", "data.collected[].justification", "data.collected[].defaultOff"],
    evidence: "policy",
    met: { data: { collected: [email, { element: "phone", need: "optional", defaultOff: true }] } },
    failing: [
      [
        { data: { collected: [{ element: "phone", need: "required" }] } },
        "data.collected[0].justification",
        "optional and off",
      ],
      [
        { data: { collected: [{ element: "phone", need: "optional", defaultOff: false }] } },
        "data.collected[0].defaultOff",
        true,
      ],
    ],
    half: [
      { data: { collected: [{ element: "phone", justification: "we call" }] } },
      { data: { collected: [{ element: "phone", need: "optional" }] } },
    ],
  },
  {
    id: "no-sensitive-categories",
    level: "must",
    predicate: "`data.collected ∩ {special group, ethnicity-or-demographic} = ∅` or approved exception",
    sources: ["lfp-score"],
    fields: ["data.collected[].element", "product.schema[].element"],
    evidence: "policy",
    met: collecting(),
    failing: ["disability-or-health", "vulnerability-marker", "incident-allegation", "ethnicity-or-demographic"].map(
      (element) => [collecting({ element }), "data.collected[0]", "no health, ethnic or similar data"],
    ),
    half: [{ data: { collected: [] } }],
  },
  {
    id: "no-government-id",
    level: "must",
    predicate: "`government-id ∉ data.collected`",
    sources: ["pdd", "ours"],
    fields: ["data.collected[].element", "product.schema[].element"],
    evidence: "policy",
    met: collecting(),
    failing: [[collecting({ element: "government-id" }), "data.collected[0]", "no government-id"]],
    half: [{ data: { collected: [] } }],
  },
  {
    id: "no-precise-location",
    level: "must",
    predicate: "`geolocation ∉ data.collected`",
    sources: ["fg-policy-flags"],
    fields: ["data.collected[].element", "product.schema[].element"],
    evidence: "policy",
    met: collecting(),
    failing: [[collecting({ element: "geolocation" }), "data.collected[0]", "no geolocation"]],
    notApplicable: { declared: { product: { delivery: ["hosted", "web"] } } },
  },
  {
    id: "derived-instead-of-raw",
    level: "should",
    predicate: "`date-of-birth ∈ received ⇒ age-class insufficient is justified`",
    sources: ["lcf-25"],
    fields: [
      "product.interfaces",
      "interfaces.sip2.fieldsReceived",
      "interfaces.ncip.fieldsReceived",
      "interfaces.api.fieldsReceived",
      "interfaces.sso.attributes[].element",
      "data.collected[].justification",
    ],
    evidence: "test",
    met: {
      product: { interfaces: ["api", "sso"] },
      interfaces: { api: { fieldsReceived: ["age-class"] }, sso: { attributes: [{ element: "pseudonymous-id" }] } },
    },
    failing: [
      [
        {
          product: { interfaces: ["api"] },
          interfaces: { api: { fieldsReceived: ["patron-barcode", "date-of-birth"] } },
        },
        "interfaces.api.fieldsReceived",
        "age-class",
      ],
    ],
    half: [
      // another interface may well carry the date
      { interfaces: { api: { fieldsReceived: ["age-class"] } } },
      { product: { interfaces: ["api", "sip2"] }, interfaces: { api: { fieldsReceived: ["age-class"] } } },
      { product: { interfaces: ["api", "sso"] }, interfaces: { api: { fieldsReceived: ["age-class"] } } },
    ],
    notApplicable: { declared: { product: { interfaces: [] } } },
  },
  {
    id: "sip-response-minimised",
    level: "must",
    predicate: "`sip.fieldsReceived ⊆ allowlist[product.function]`",
    sources: ["ala-dx", "sip2-jsip"],
    // the lists are ours
    also: ["ours"],
    fields: ["product.interfaces", "interfaces.sip2.fieldsReceived", "interfaces.ncip.fieldsReceived"],
    evidence: "test",
    met: {
      product: { function: ["self-service"], interfaces: ["sip2"] },
      interfaces: { sip2: { fieldsReceived: ["patron-barcode", "pin"] } },
    },
    failing: [
      [
        {
          product: { function: ["self-service"], interfaces: ["sip2"] },
          interfaces: { sip2: { fieldsReceived: ["patron-barcode", "legal-name"] } },
        },
        "interfaces.sip2.fieldsReceived",
        sip,
      ],
    ],
    half: [
      {
        product: { function: ["self-service"], interfaces: ["sip2", "ncip"] },
        interfaces: { sip2: { fieldsReceived: ["patron-barcode"] } },
      },
      { product: { function: ["self-service"] }, interfaces: { sip2: { fieldsReceived: ["patron-barcode"] } } },
    ],
    notApplicable: { declared: { product: { interfaces: ["api"], function: ["ils"] } } },
  },
  {
    id: "sso-attributes-minimised",
    level: "must",
    predicate: "`sso.attributes ⊆ {pseudonymous-id, affiliation} ∪ justified`",
    sources: ["eduperson", "ours"],
    fields: ["interfaces.sso.attributes[].element", "interfaces.sso.attributes[].justification"],
    evidence: "test",
    met: {
      interfaces: {
        sso: {
          attributes: [
            { element: "pseudonymous-id" },
            { element: "affiliation" },
            { element: "email", justification: "hold notices" },
          ],
        },
      },
    },
    failing: [
      [
        { interfaces: { sso: { attributes: [{ element: "affiliation" }, { element: "legal-name" }] } } },
        "interfaces.sso.attributes[1]",
        ["pseudonymous-id", "affiliation"],
      ],
    ],
    half: [{ interfaces: { sso: {} } }],
    notApplicable: { declared: { product: { interfaces: ["sip2"] } } },
  },
  {
    id: "anonymous-use-supported",
    level: "must",
    predicate: "`access.anonymousUse ∈ {full, search-only}` or reason given to the user",
    sources: ["ala-impl", "niso", "lfp-audit"],
    fields: ["access.anonymousUse", "access.reasonGiven"],
    evidence: "test",
    met: { access: { anonymousUse: "search-only" } },
    failing: [
      [{ access: { anonymousUse: "none", reasonGiven: false } }, "access.anonymousUse", ["full", "search-only"]],
      [{ access: { anonymousUse: "none" } }, "access.anonymousUse", ["full", "search-only"]],
    ],
    notApplicable: elsewhere("ils"),
  },
  {
    id: "account-optional",
    level: "should",
    predicate: "`access.account ∈ {none, optional}`",
    sources: ["vendorpol", "lfp-audit"],
    fields: ["access.account"],
    evidence: "test",
    met: { access: { account: "optional" } },
    failing: [[{ access: { account: "required" } }, "access.account", ["none", "optional"]]],
    notApplicable: elsewhere("ils"),
  },
  {
    id: "no-third-party-trackers",
    level: "must",
    predicate: "`web.thirdPartyHosts ∩ trackerList = ∅`",
    sources: ["lib-web-survey", "lfp-audit", "fg-policy-flags"],
    fields: ["web.thirdPartyHosts"],
    evidence: "test",
    terms: { limits: { trackers: ["spy.example"], allowedHosts: ["fonts.example"] } },
    met: { web: { thirdPartyHosts: ["fonts.example"] } },
    failing: [[{ web: { thirdPartyHosts: ["pixel.SPY.example"] } }, "web.thirdPartyHosts", "no third-party tracker"]],
    notApplicable: { declared: { product: { delivery: ["hosted", "device"] } } },
  },
  {
    id: "no-social-widgets",
    level: "should",
    predicate: "`web.socialWidgets` is empty",
    sources: ["lib-web-survey"],
    fields: ["web.socialWidgets"],
    evidence: "test",
    met: { web: { socialWidgets: [] } },
    failing: [[{ web: { socialWidgets: ["like button"] } }, "web.socialWidgets", 0]],
    notApplicable: { declared: { product: { delivery: ["app"] } } },
  },
  {
    id: "filter-does-not-log",
    level: "must",
    predicate: "`logging.userActivity === false`",
    sources: ["private-search"],
    fields: ["logging.userActivity"],
    evidence: "test",
    met: { logging: { userActivity: false } },
    failing: [[{ logging: { userActivity: true } }, "logging.userActivity", false]],
    notApplicable: elsewhere("ils"),
  },
  {
    id: "session-data-wiped",
    level: "must",
    predicate: "`session.purgeOn ∈ {logout, exit}`",
    sources: ["ala-pac"],
    fields: ["session.purgeOn"],
    evidence: "test",
    met: { session: { purgeOn: "exit" } },
    failing: [
      [{ session: { purgeOn: "restart" } }, "session.purgeOn", ["logout", "exit"]],
      [{ session: { purgeOn: "never" } }, "session.purgeOn", ["logout", "exit"]],
    ],
    notApplicable: elsewhere("ils"),
  },
];
