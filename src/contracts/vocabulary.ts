/** What a product does for a library. */
export const productFunctions = [
  "ils",
  "discovery",
  "ebook",
  "database",
  "sip-client",
  "self-service",
  "pc-booking",
  "public-computer",
  "payment",
  "events",
  "analytics",
  "wifi",
  "video",
  "filter",
  "messaging",
  "authentication",
  "website",
  "printing",
  "chat",
  "other",
] as const;

/** Names a function of a product. */
export type ProductFunction = (typeof productFunctions)[number];

/** How a product reaches its users. */
export const deliveries = ["hosted", "on-premises", "web", "app", "device"] as const;

/** Names a way of delivery. */
export type Delivery = (typeof deliveries)[number];

/** The interfaces by which a product exchanges patron data with other systems. */
export const interfaceKinds = ["sip2", "ncip", "sso", "api"] as const;

/** Names a kind of interface. */
export type InterfaceKind = (typeof interfaceKinds)[number];

/** For whom a product is meant. */
export const audiences = ["children", "teens", "adults"] as const;

/** Names an audience. */
export type Audience = (typeof audiences)[number];

/** The platforms that ask their modules for a disclosure file, and the rest. */
export const platforms = ["folio", "koha", "evergreen", "other"] as const;

/** Names a platform. */
export type Platform = (typeof platforms)[number];

/** What data about users may be used for. */
export const purposes = [
  "account",
  "circulation",
  "content-delivery",
  "notices",
  "payment",
  "support",
  "security",
  "statistics",
  "service-improvement",
  "personalisation",
  "research",
  "legal-compliance",
  "marketing",
  "advertising",
  "sale",
  "model-training",
] as const;

/** Names a purpose. */
export type Purpose = (typeof purposes)[number];

/** Terms that a contract should define. */
export const definedTerms = ["user-data", "personal-data", "aggregated", "anonymized", "de-identified"] as const;

/** Names a term to define. */
export type DefinedTerm = (typeof definedTerms)[number];

/** Ways in which data is disposed of. */
export const disposals = [
  "unlink",
  "delete",
  "shred",
  "overwrite",
  "generalize",
  "aggregate-then-delete",
  "transfer",
] as const;

/** Names a way of disposal. */
export type Disposal = (typeof disposals)[number];

/** What shows that a declared value is true, strongest first; the order is our own. */
export const evidenceKinds = ["contract-clause", "test", "policy", "statement"] as const;

/** Names a kind of evidence. A bare value counts as a `statement`. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Laws that a contract can acknowledge by name, besides a jurisdiction's library-records law, which is its code. */
export const namedLaws = ["ca-reader-privacy", "de-digital-book", "ny-education-law-2-d", "ferpa", "coppa"] as const;

/** Names a law that is not a jurisdiction's library-records law. */
export type NamedLaw = (typeof namedLaws)[number];

/** Copies of the live data that a product makes. */
export const copyKinds = [
  "warehouse",
  "history-rows",
  "search-index",
  "queue",
  "export",
  "replica",
  "cache",
  "test-copy",
  "notice-log",
] as const;

/** Names a kind of copy. */
export type CopyKind = (typeof copyKinds)[number];

/** Versions of transport encryption, weakest first. */
export const transports = ["none", "ssl", "tls-1.0", "tls-1.1", "tls-1.2", "tls-1.3"] as const;

/** Names a version of transport encryption. */
export type Transport = (typeof transports)[number];

/** Forms in which data comes back at the end of a contract. */
export const exportFormats = [
  "csv",
  "tsv",
  "json",
  "xml",
  "marc",
  "sql-dump",
  "sqlite",
  "proprietary",
  "none",
] as const;

/** Names a form of export. */
export type ExportFormat = (typeof exportFormats)[number];

/** Security frameworks that a vendor can name. */
export const securityFrameworks = [
  "nist-csf",
  "nist-800-53",
  "iso-27001",
  "soc-2",
  "cis-controls",
  "other",
  "none",
] as const;

/** Names a security framework. */
export type SecurityFramework = (typeof securityFrameworks)[number];

/** How a person gets at their data: by themselves, by asking the vendor, by way of the library, or not at all. */
export const rightWays = ["self-service", "on-request", "via-library", "none"] as const;

/** Names a way to use a right. */
export type RightWay = (typeof rightWays)[number];
