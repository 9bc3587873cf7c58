import {
  constant,
  day,
  either,
  flag,
  type Keys,
  list,
  type OptionalKey,
  object,
  optional,
  required,
  type Shape,
  text,
  whole,
  words,
} from "../internal/shape/shape.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { record } from "../vocabulary/facts/record.js";
import { jurisdictionCodes } from "../vocabulary/jurisdiction-codes.js";
import type {
  DeclarationDraft,
  DeclaredRetention,
  Entry,
  Evidence,
  ReceivingInterface,
  Stated,
  WithEvidence,
} from "./declaration.js";
import {
  audiences,
  copyKinds,
  definedTerms,
  deliveries,
  disposals,
  evidenceKinds,
  exportFormats,
  interfaceKinds,
  namedLaws,
  platforms,
  productFunctions,
  purposes,
  rightWays,
  securityFrameworks,
  transports,
} from "./vocabulary.js";

const count = () => whole();
const url = () =>
  text({
    form: {
      pattern: /^https?:\/\/[^\s]+$/,
      expected: "an address that begins with https:// or http://",
      test: URL.canParse,
    },
  });
const country = () => text({ form: { pattern: /^[A-Z]{2}$/, expected: "a country code of two letters such as US" } });
const element = () => words(dataElements);
const elements = () => list(element());
const period = () => either([count(), constant("indefinite")]);

const evidence = (): Keys<Evidence> => ({
  source: required(words(evidenceKinds), "What shows it."),
  citation: optional(text(), "Where to find it: a clause, a page, a test report."),
  checkedOn: optional(day(), "The calendar day on which somebody last looked."),
});

/** A value, bare or with its evidence; may be left out. */
const stated = <Value>(value: Shape<Value>): OptionalKey<Stated<Value>> => {
  const shown = object<WithEvidence<Value>>(
    { value: required(value), ...evidence() } as Keys<WithEvidence<Value>>,
    "{ value, source }",
  ); // its keys
  return optional({ kind: "either", of: [value, shown] });
};
const yesNo = () => stated(flag());

/** A section that may be left out. */
const section = <Value>(keys: NoInfer<Keys<Value>>): OptionalKey<Value> => optional(object<Value>(keys));

/** A list of entries, each with its evidence; may be left out. */
const entries = <Of extends Entry>(keys: NoInfer<Omit<Keys<Of>, "evidence">>): OptionalKey<readonly Of[]> =>
  // the keys of the entry, and that of its evidence
  optional(list(object<Of>({ ...keys, evidence: section<Evidence>(evidence()) } as unknown as Keys<Of>)));

const draftKeys = (): Keys<DeclarationDraft> => {
  const receiving = () =>
    section<ReceivingInterface>({
      transport: stated(words(["tls", "vpn", "ssh", "bare"])),
      fieldsReceived: stated(elements()),
    });
  const retention = section<DeclaredRetention>({
    trigger: optional(text(), "The event from which the days are counted."),
    minDays: optional(count()),
    maxDays: optional(period()),
    disposal: optional(words(disposals)),
  });
  return {
    vendor: required(
      object({
        name: required(text()),
        privacyContact: section({ email: stated(text()), checkedOn: stated(day()) }),
      }),
    ),
    product: required(
      object({
        id: required(text()),
        name: optional(text()),
        function: optional(list(words(productFunctions), { min: 1 })),
        delivery: optional(list(words(deliveries), { min: 1 })),
        interfaces: optional(list(words(interfaceKinds))),
        audience: optional(list(words(audiences), { min: 1 })),
        platform: optional(words(platforms)),
        sharedBy: optional(words(["one-library", "several-libraries"])),
        schema: entries({ field: required(text()), element: required(words([...dataElements, "unclassified"])) }),
      }),
    ),
    policy: section({
      url: stated(url()),
      version: stated(text()),
      readingLevel: stated(count()),
      plainLanguageReviewed: yesNo(),
      coversProducts: stated(list(text())),
    }),
    contract: section({
      signedOn: stated(day()),
      renewalDate: stated(day()),
      bindsVendorTo: stated(list(words(["privacy", "retention", "security"]))),
      privacyTerms: section({ form: stated(words(["in-body", "dated-annex", "web-link", "none"])) }),
      definitions: section({ terms: stated(list(words(definedTerms))), personalData: stated(elements()) }),
      vagueTerms: stated(list(text())),
      servicePurposes: stated(list(words(purposes))),
      dataOwner: stated(words(["library", "patron", "vendor", "shared"])),
      changeNoticeDays: stated(count()),
      acknowledgedLaws: stated(list(words([...jurisdictionCodes, ...namedLaws]))),
      liability: section({ excludesOwnPrivacyFailure: yesNo() }),
      modelTrainingAgreed: yesNo(),
    }),
    procurement: section({ privacyQuestionsAsked: yesNo(), reviewedOn: stated(day()) }),
    data: section({
      storesNone: optional(flag()),
      collected: entries({
        element: required(element()),
        record: optional(words(record.values)),
        need: optional(words(["required", "optional"])),
        justification: optional(text()),
        defaultOff: optional(flag()),
        purposes: optional(list(words(purposes))),
        retention,
        recipients: optional(list(text())),
      }),
      enrichmentSources: stated(list(text())),
    }),
    features: section({
      loanHistory: section({
        offered: yesNo(),
        default: stated(words(["on", "off"])),
        autoOptIn: yesNo(),
        onOptOut: stated(words(["erase", "keep", "hide"])),
        syncsWithIls: yesNo(),
      }),
      others: entries({
        name: required(text()),
        needsPersonalData: optional(flag()),
        default: optional(words(["on", "off"])),
      }),
    }),
    consent: section({
      recordHolds: stated(list(words(["text-version", "date", "purpose", "data"]))),
      withdrawable: yesNo(),
    }),
    sharing: section({
      sale: yesNo(),
      recipients: entries({
        name: required(text()),
        role: optional(words(["processor", "third-party"])),
        elements: optional(elements()),
        purpose: optional(words(purposes)),
        country: optional(country()),
        form: optional(words(["aggregate", "de-identified", "pseudonymous", "raw"])),
        boundBySameTerms: optional(flag()),
      }),
      requiresLibraryConsent: yesNo(),
      crossMemberUse: stated(list(words(["transaction", "statistics", "marketing", "lookup"]))),
    }),
    rights: section({
      access: stated(words(rightWays)),
      correct: stated(words(rightWays)),
      delete: stated(words(rightWays)),
      export: stated(words(rightWays)),
      deadlineDays: stated(count()),
    }),
    retention: section({
      configurableByLibrary: yesNo(),
      factoryDefaults: entries({
        setting: required(text()),
        period: required(either([count(), constant("never-delete")])),
      }),
    }),
    rules: section({
      loan: section({
        onReturn: stated(words(["unlink", "unlink-later", "keep"])),
        residualPersonFields: stated(list(text())),
      }),
      fee: section({
        fieldsCleared: stated(list(words(["loan-id", "item-id", "title"]))),
        clearedAfterDays: stated(either([count(), constant("never")])),
      }),
      noticeText: stated(words(["stored", "not-stored"])),
    }),
    backups: section({ maxAgeDays: stated(period()) }),
    logs: entries({
      name: required(text()),
      elements: optional(elements()),
      maxAgeDays: optional(period()),
    }),
    copies: entries({
      name: required(text()),
      kind: required(words(copyKinds)),
      elements: optional(elements()),
      propagation: optional(either([words(["same-job", "never"]), count()])),
      maxDays: optional(period()),
    }),
    deidentified: section({ fields: stated(elements()), k: stated(count()) }),
    exit: section({
      returnFormat: stated(words(exportFormats)),
      deleteWithinDays: stated(count()),
      proof: yesNo(),
    }),
    hold: section({
      supported: yesNo(),
      scope: stated(words(["record-level", "patron-level", "system-wide"])),
    }),
    security: section({
      transit: stated(words(transports)),
      atRest: yesNo(),
      framework: stated(words(securityFrameworks)),
      lastAudit: stated(day()),
      auditShared: yesNo(),
    }),
    credentials: section({
      storage: stated(words(["salted-hash", "unsalted-hash", "encrypted", "plain", "not-stored"])),
      exports: stated(elements()),
    }),
    interfaces: section({
      sip2: receiving(),
      ncip: receiving(),
      api: receiving(),
      sso: section({ attributes: entries({ element: required(element()), justification: optional(text()) }) }),
    }),
    clients: entries({
      name: required(text()),
      auth: optional(words(["none", "shared-password", "own-password", "key", "certificate", "token"])),
      scopes: optional(list(text())),
      neededScopes: optional(list(text())),
    }),
    devices: section({ defaultPasswordsChanged: yesNo(), remoteRootDisabled: yesNo() }),
    access: section({
      anonymousUse: stated(words(["full", "search-only", "none"])),
      reasonGiven: yesNo(),
      account: stated(words(["none", "optional", "required"])),
      roleBased: yesNo(),
      viewLog: yesNo(),
    }),
    web: section({ thirdPartyHosts: stated(list(text())), socialWidgets: stated(list(text())) }),
    logging: section({ userActivity: yesNo() }),
    session: section({ purgeOn: stated(words(["logout", "exit", "restart", "schedule", "never"])) }),
    reports: section({ personLevel: yesNo() }),
    storage: section({ countries: stated(list(country())) }),
    legalDemands: section({ notifyLibrary: yesNo(), procedureUrl: stated(url()) }),
    breach: section({ planUrl: stated(url()), notifyLibraryHours: stated(count()) }),
    training: section({ lastHeld: stated(day()) }),
    minors: section({
      under13: stated(words(["not-collected", "school-consent", "verifiable-parental-consent", "not-addressed"])),
    }),
    guardianView: section({ offered: yesNo(), endsAtAge: stated(count()) }),
    k12: section({
      dataSecurityPlan: stated(list(words(["nist-csf", "strong-encryption", "training"]))),
      dpa: section({ signed: yesNo(), state: stated(words(jurisdictionCodes)) }),
    }),
    disclosure: section({
      file: stated(text()),
      version: stated(text()),
      storesNone: yesNo(),
      declared: stated(elements()),
      freeText: stated(list(text())),
    }),
  };
};

/** What `defineDeclaration` takes. */
export const declarationShape: Shape<DeclarationDraft> = /* @__PURE__ */ (() =>
  object<DeclarationDraft>(draftKeys(), "a declaration"))();

/** A declaration as a file has it. */
export type DeclarationFile = DeclarationDraft & { readonly $schema?: string; readonly version?: 1 };

/** What a declaration file may look like. */
export const declarationFileShape: Shape<DeclarationFile> = /* @__PURE__ */ (() =>
  object<DeclarationFile>(
    {
      $schema: optional(text(), "The address of this schema."),
      version: optional(constant(1), "The version of the form."),
      ...draftKeys(),
    },
    "a declaration",
  ))();
