import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import type {
  Audience,
  CopyKind,
  DefinedTerm,
  Delivery,
  Disposal,
  EvidenceKind,
  ExportFormat,
  InterfaceKind,
  NamedLaw,
  Platform,
  ProductFunction,
  Purpose,
  RightWay,
  SecurityFramework,
  Transport,
} from "./vocabulary.js";

/** What shows that something declared is true. */
export interface Evidence {
  readonly source: EvidenceKind;
  /** Where to find it: a clause, a page, a test report. */
  readonly citation?: string;
  /** The calendar day on which somebody last looked. */
  readonly checkedOn?: string;
}

/** A declared value with what shows that it is true. */
export interface WithEvidence<Value> extends Evidence {
  readonly value: Value;
}

/** A declared value, bare or with its evidence. A bare value is the vendor's word and no more. */
export type Stated<Value> = Value | WithEvidence<Value>;

/** The entries of a list carry one piece of evidence each. */
export interface Entry {
  readonly evidence?: Evidence;
}

/** One field of a product's schema, as a classifier of the library or of `patron-privacy/records` puts it. */
export interface SchemaField extends Entry {
  readonly field: string;
  readonly element: DataElement | "unclassified";
}

/** What the product is. What is left out is taken to apply, so that nothing is passed over by silence. */
export interface DeclaredProduct {
  readonly id: string;
  readonly name?: string;
  readonly function?: readonly ProductFunction[];
  readonly delivery?: readonly Delivery[];
  /** The interfaces it has; an empty list says that it has none. */
  readonly interfaces?: readonly InterfaceKind[];
  readonly audience?: readonly Audience[];
  readonly platform?: Platform;
  readonly sharedBy?: "one-library" | "several-libraries";
  /** The fields of its user-facing schema, each with its data element. */
  readonly schema?: readonly SchemaField[];
}

/** The vendor, and whom to ask. */
export interface DeclaredVendor {
  readonly name: string;
  readonly privacyContact?: { readonly email?: Stated<string>; readonly checkedOn?: Stated<string> };
}

/** The vendor's public privacy policy. */
export interface DeclaredPolicy {
  readonly url?: Stated<string>;
  readonly version?: Stated<string>;
  /** School grade that a reader needs, by any published formula. */
  readonly readingLevel?: Stated<number>;
  readonly plainLanguageReviewed?: Stated<boolean>;
  /** Product ids. */
  readonly coversProducts?: Stated<readonly string[]>;
}

/** What the contract says. */
export interface DeclaredContract {
  readonly signedOn?: Stated<string>;
  readonly renewalDate?: Stated<string>;
  readonly bindsVendorTo?: Stated<readonly ("privacy" | "retention" | "security")[]>;
  readonly privacyTerms?: { readonly form?: Stated<"in-body" | "dated-annex" | "web-link" | "none"> };
  readonly definitions?: {
    readonly terms?: Stated<readonly DefinedTerm[]>;
    /** Data elements that the definition of personal data covers. */
    readonly personalData?: Stated<readonly DataElement[]>;
  };
  /** Promises that rest on a vague word alone, as a reviewer of the library found them. */
  readonly vagueTerms?: Stated<readonly string[]>;
  readonly servicePurposes?: Stated<readonly Purpose[]>;
  readonly dataOwner?: Stated<"library" | "patron" | "vendor" | "shared">;
  readonly changeNoticeDays?: Stated<number>;
  /** A jurisdiction's code stands for its library-records law. */
  readonly acknowledgedLaws?: Stated<readonly (Jurisdiction | NamedLaw)[]>;
  readonly liability?: { readonly excludesOwnPrivacyFailure?: Stated<boolean> };
  readonly modelTrainingAgreed?: Stated<boolean>;
}

/** What the library did when it chose the product; the library fills this in. */
export interface DeclaredProcurement {
  readonly privacyQuestionsAsked?: Stated<boolean>;
  readonly reviewedOn?: Stated<string>;
}

/** How long one element is kept. */
export interface DeclaredRetention {
  /** The event from which the days are counted, such as `item-returned`. */
  readonly trigger?: string;
  readonly minDays?: number;
  readonly maxDays?: number | "indefinite";
  readonly disposal?: Disposal;
}

/** One data element that the product collects, in one kind of record where that matters. */
export interface CollectedElement extends Entry {
  readonly element: DataElement;
  readonly record?: RecordType;
  readonly need?: "required" | "optional";
  readonly justification?: string;
  readonly defaultOff?: boolean;
  readonly purposes?: readonly Purpose[];
  readonly retention?: DeclaredRetention;
  /** Names of recipients in `sharing.recipients`; an empty list says that nobody gets it. */
  readonly recipients?: readonly string[];
}

/** What is collected. */
export interface DeclaredData {
  /** The product stores nothing about a person. */
  readonly storesNone?: boolean;
  readonly collected?: readonly CollectedElement[];
  /** Outside sources that user data is joined with. */
  readonly enrichmentSources?: Stated<readonly string[]>;
}

/** The loan or reading history feature. */
export interface LoanHistoryFeature {
  readonly offered?: Stated<boolean>;
  readonly default?: Stated<"on" | "off">;
  /** A migration, sync or upgrade can switch it on. */
  readonly autoOptIn?: Stated<boolean>;
  readonly onOptOut?: Stated<"erase" | "keep" | "hide">;
  readonly syncsWithIls?: Stated<boolean>;
}

/** Another feature for which a person's data may be used. */
export interface Feature extends Entry {
  readonly name: string;
  readonly needsPersonalData?: boolean;
  readonly default?: "on" | "off";
}

/** Somebody who gets data from the vendor. */
export interface Recipient extends Entry {
  readonly name: string;
  /** A processor works for the vendor on this service; anybody else is a third party. */
  readonly role?: "processor" | "third-party";
  readonly elements?: readonly DataElement[];
  readonly purpose?: Purpose;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly form?: "aggregate" | "de-identified" | "pseudonymous" | "raw";
  readonly boundBySameTerms?: boolean;
}

/** With whom data is shared. */
export interface DeclaredSharing {
  readonly sale?: Stated<boolean>;
  /** An empty list says that nobody gets anything. */
  readonly recipients?: readonly Recipient[];
  readonly requiresLibraryConsent?: Stated<boolean>;
  /** In a system that libraries share: what one library may do with another's patrons. */
  readonly crossMemberUse?: Stated<readonly ("transaction" | "statistics" | "marketing" | "lookup")[]>;
}

/** An interface that hands over patron data. */
export interface ReceivingInterface {
  readonly transport?: Stated<"tls" | "vpn" | "ssh" | "bare">;
  readonly fieldsReceived?: Stated<readonly DataElement[]>;
}

/** One attribute that single sign-on releases. */
export interface SsoAttribute extends Entry {
  readonly element: DataElement;
  readonly justification?: string;
}

/** The interfaces of the product. */
export interface DeclaredInterfaces {
  readonly sip2?: ReceivingInterface;
  readonly ncip?: ReceivingInterface;
  readonly api?: ReceivingInterface;
  readonly sso?: { readonly attributes?: readonly SsoAttribute[] };
}

/** A program that logs in to the product. */
export interface Client extends Entry {
  readonly name: string;
  readonly auth?: "none" | "shared-password" | "own-password" | "key" | "certificate" | "token";
  readonly scopes?: readonly string[];
  readonly neededScopes?: readonly string[];
}

/** A log that the product or the vendor keeps. */
export interface Log extends Entry {
  readonly name: string;
  readonly elements?: readonly DataElement[];
  readonly maxAgeDays?: number | "indefinite";
}

/** A copy of the live data. */
export interface Copy extends Entry {
  readonly name: string;
  readonly kind: CopyKind;
  readonly elements?: readonly DataElement[];
  /** Does it follow a deletion: in the same job, within so many days, or never? */
  readonly propagation?: "same-job" | "never" | number;
  /** Its own period, where it has one. */
  readonly maxDays?: number | "indefinite";
}

/** One setting as it comes out of the box. */
export interface FactoryDefault extends Entry {
  readonly setting: string;
  readonly period: number | "never-delete";
}

/** The retention of the product as a whole. */
export interface DeclaredRetentionRules {
  readonly configurableByLibrary?: Stated<boolean>;
  readonly factoryDefaults?: readonly FactoryDefault[];
}

/** What the product does at the events of circulation. */
export interface DeclaredRules {
  readonly loan?: {
    /** `unlink`: the person goes from the loan on return, unless money is owed or the person opted in. */
    readonly onReturn?: Stated<"unlink" | "unlink-later" | "keep">;
    /** Fields that still name or link a person after anonymization; found by a test. */
    readonly residualPersonFields?: Stated<readonly string[]>;
  };
  readonly fee?: {
    readonly fieldsCleared?: Stated<readonly ("loan-id" | "item-id" | "title")[]>;
    /** Days after the fee is closed. */
    readonly clearedAfterDays?: Stated<number | "never">;
  };
  readonly noticeText?: Stated<"stored" | "not-stored">;
}

/** What a vendor declares of one product and its contract. Everything but the two names may be left out. */
export interface DeclarationDraft {
  readonly vendor: DeclaredVendor;
  readonly product: DeclaredProduct;
  readonly policy?: DeclaredPolicy;
  readonly contract?: DeclaredContract;
  readonly procurement?: DeclaredProcurement;
  readonly data?: DeclaredData;
  readonly features?: { readonly loanHistory?: LoanHistoryFeature; readonly others?: readonly Feature[] };
  readonly consent?: {
    readonly recordHolds?: Stated<readonly ("text-version" | "date" | "purpose" | "data")[]>;
    readonly withdrawable?: Stated<boolean>;
  };
  readonly sharing?: DeclaredSharing;
  readonly rights?: {
    readonly access?: Stated<RightWay>;
    readonly correct?: Stated<RightWay>;
    readonly delete?: Stated<RightWay>;
    readonly export?: Stated<RightWay>;
    readonly deadlineDays?: Stated<number>;
  };
  readonly retention?: DeclaredRetentionRules;
  readonly rules?: DeclaredRules;
  readonly backups?: { readonly maxAgeDays?: Stated<number | "indefinite"> };
  readonly logs?: readonly Log[];
  readonly copies?: readonly Copy[];
  readonly deidentified?: {
    /** What rows called anonymized or de-identified still hold; an empty list says that there are no such rows. */
    readonly fields?: Stated<readonly DataElement[]>;
    /** The smallest group in which any such row is hidden. */
    readonly k?: Stated<number>;
  };
  readonly exit?: {
    readonly returnFormat?: Stated<ExportFormat>;
    readonly deleteWithinDays?: Stated<number>;
    readonly proof?: Stated<boolean>;
  };
  readonly hold?: {
    readonly supported?: Stated<boolean>;
    readonly scope?: Stated<"record-level" | "patron-level" | "system-wide">;
  };
  readonly security?: {
    /** The weakest that any interface with user data accepts. */
    readonly transit?: Stated<Transport>;
    readonly atRest?: Stated<boolean>;
    readonly framework?: Stated<SecurityFramework>;
    readonly lastAudit?: Stated<string>;
    readonly auditShared?: Stated<boolean>;
  };
  readonly credentials?: {
    readonly storage?: Stated<"salted-hash" | "unsalted-hash" | "encrypted" | "plain" | "not-stored">;
    /** Data elements that exports and reports may carry. */
    readonly exports?: Stated<readonly DataElement[]>;
  };
  readonly interfaces?: DeclaredInterfaces;
  readonly clients?: readonly Client[];
  readonly devices?: {
    readonly defaultPasswordsChanged?: Stated<boolean>;
    readonly remoteRootDisabled?: Stated<boolean>;
  };
  readonly access?: {
    readonly anonymousUse?: Stated<"full" | "search-only" | "none">;
    /** The user is told why identification is needed. */
    readonly reasonGiven?: Stated<boolean>;
    readonly account?: Stated<"none" | "optional" | "required">;
    readonly roleBased?: Stated<boolean>;
    readonly viewLog?: Stated<boolean>;
  };
  readonly web?: {
    readonly thirdPartyHosts?: Stated<readonly string[]>;
    readonly socialWidgets?: Stated<readonly string[]>;
  };
  readonly logging?: { readonly userActivity?: Stated<boolean> };
  readonly session?: { readonly purgeOn?: Stated<"logout" | "exit" | "restart" | "schedule" | "never"> };
  readonly reports?: { readonly personLevel?: Stated<boolean> };
  readonly storage?: { readonly countries?: Stated<readonly string[]> };
  readonly legalDemands?: { readonly notifyLibrary?: Stated<boolean>; readonly procedureUrl?: Stated<string> };
  readonly breach?: { readonly planUrl?: Stated<string>; readonly notifyLibraryHours?: Stated<number> };
  readonly training?: { readonly lastHeld?: Stated<string> };
  readonly minors?: {
    readonly under13?: Stated<"not-collected" | "school-consent" | "verifiable-parental-consent" | "not-addressed">;
  };
  readonly guardianView?: { readonly offered?: Stated<boolean>; readonly endsAtAge?: Stated<number> };
  readonly k12?: {
    readonly dataSecurityPlan?: Stated<readonly ("nist-csf" | "strong-encryption" | "training")[]>;
    readonly dpa?: { readonly signed?: Stated<boolean>; readonly state?: Stated<Jurisdiction> };
  };
  readonly disclosure?: {
    readonly file?: Stated<string>;
    readonly version?: Stated<string>;
    readonly storesNone?: Stated<boolean>;
    /** Data elements that the disclosure file ticks. */
    readonly declared?: Stated<readonly DataElement[]>;
    /** Names of the schema's fields that the disclosure file calls free text. */
    readonly freeText?: Stated<readonly string[]>;
  };
}

/** A checked declaration. Made by `defineDeclaration` or `parseDeclaration`; frozen, and plain data throughout. */
export interface Declaration extends DeclarationDraft {
  readonly "~patron-privacy/brand": "Declaration";
  readonly version: 1;
  /** SHA-256 of the canonical JSON of what was declared. */
  readonly fingerprint: string;
}
