import * as z from "zod";
import { isCalendarDay } from "../internal/calendar.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { record } from "../vocabulary/facts/record.js";
import { type Jurisdiction, jurisdictions } from "../vocabulary/jurisdictions.js";
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

const text = () => z.string().min(1).max(4_000);
const day = () => z.iso.date().refine(isCalendarDay);
const count = () => z.number().int().min(0);
const url = () => z.url({ protocol: /^https?$/ });
const country = () => z.string().regex(/^[A-Z]{2}$/);
const element = () => z.enum(dataElements);
const jurisdictionCodes = /* @__PURE__ */ Object.keys(jurisdictions) as readonly Jurisdiction[]; // keys of a const object
const period = () => z.union([count(), z.literal("indefinite")]);

const evidence = () => ({
  source: z.enum(evidenceKinds),
  citation: text().exactOptional(),
  checkedOn: day().exactOptional(),
});
/** A value, bare or with its evidence; may be left out. */
const stated = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.strictObject({ value, ...evidence() })]).exactOptional();
const yesNo = () => stated(z.boolean());
/** A section or list that may be left out. */
const section = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape).exactOptional();
const entries = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z
    .array(z.strictObject({ ...shape, evidence: z.strictObject(evidence()).exactOptional() }))
    .max(10_000)
    .exactOptional();
const list = <Value extends z.ZodType>(value: Value) => z.array(value).max(10_000);

/** What a declaration file may look like. */
export const declarationFileSchema = /* @__PURE__ */ (() => {
  const elements = () => list(element());
  const receiving = () =>
    section({
      transport: stated(z.enum(["tls", "vpn", "ssh", "bare"])),
      fieldsReceived: stated(elements()),
    });
  const retention = section({
    trigger: text().exactOptional(),
    minDays: count().exactOptional(),
    maxDays: period().exactOptional(),
    disposal: z.enum(disposals).exactOptional(),
  });
  return z.strictObject({
    $schema: z.string().exactOptional(),
    version: z.literal(1).exactOptional(),
    vendor: z.strictObject({
      name: text(),
      privacyContact: section({ email: stated(text()), checkedOn: stated(day()) }),
    }),
    product: z.strictObject({
      id: text(),
      name: text().exactOptional(),
      function: list(z.enum(productFunctions)).min(1).exactOptional(),
      delivery: list(z.enum(deliveries)).min(1).exactOptional(),
      interfaces: list(z.enum(interfaceKinds)).exactOptional(),
      audience: list(z.enum(audiences)).min(1).exactOptional(),
      platform: z.enum(platforms).exactOptional(),
      sharedBy: z.enum(["one-library", "several-libraries"]).exactOptional(),
      schema: entries({ field: text(), element: z.enum([...dataElements, "unclassified"]) }),
    }),
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
      bindsVendorTo: stated(list(z.enum(["privacy", "retention", "security"]))),
      privacyTerms: section({ form: stated(z.enum(["in-body", "dated-annex", "web-link", "none"])) }),
      definitions: section({ terms: stated(list(z.enum(definedTerms))), personalData: stated(elements()) }),
      vagueTerms: stated(list(text())),
      servicePurposes: stated(list(z.enum(purposes))),
      dataOwner: stated(z.enum(["library", "patron", "vendor", "shared"])),
      changeNoticeDays: stated(count()),
      acknowledgedLaws: stated(list(z.enum([...jurisdictionCodes, ...namedLaws]))),
      liability: section({ excludesOwnPrivacyFailure: yesNo() }),
      modelTrainingAgreed: yesNo(),
    }),
    procurement: section({ privacyQuestionsAsked: yesNo(), reviewedOn: stated(day()) }),
    data: section({
      storesNone: z.boolean().exactOptional(),
      collected: entries({
        element: element(),
        record: z.enum(record.values).exactOptional(),
        need: z.enum(["required", "optional"]).exactOptional(),
        justification: text().exactOptional(),
        defaultOff: z.boolean().exactOptional(),
        purposes: list(z.enum(purposes)).exactOptional(),
        retention,
        recipients: list(text()).exactOptional(),
      }),
      enrichmentSources: stated(list(text())),
    }),
    features: section({
      loanHistory: section({
        offered: yesNo(),
        default: stated(z.enum(["on", "off"])),
        autoOptIn: yesNo(),
        onOptOut: stated(z.enum(["erase", "keep", "hide"])),
        syncsWithIls: yesNo(),
      }),
      others: entries({
        name: text(),
        needsPersonalData: z.boolean().exactOptional(),
        default: z.enum(["on", "off"]).exactOptional(),
      }),
    }),
    consent: section({
      recordHolds: stated(list(z.enum(["text-version", "date", "purpose", "data"]))),
      withdrawable: yesNo(),
    }),
    sharing: section({
      sale: yesNo(),
      recipients: entries({
        name: text(),
        role: z.enum(["processor", "third-party"]).exactOptional(),
        elements: elements().exactOptional(),
        purpose: z.enum(purposes).exactOptional(),
        country: country().exactOptional(),
        form: z.enum(["aggregate", "de-identified", "pseudonymous", "raw"]).exactOptional(),
        boundBySameTerms: z.boolean().exactOptional(),
      }),
      requiresLibraryConsent: yesNo(),
      crossMemberUse: stated(list(z.enum(["transaction", "statistics", "marketing", "lookup"]))),
    }),
    rights: section({
      access: stated(z.enum(rightWays)),
      correct: stated(z.enum(rightWays)),
      delete: stated(z.enum(rightWays)),
      export: stated(z.enum(rightWays)),
      deadlineDays: stated(count()),
    }),
    retention: section({
      configurableByLibrary: yesNo(),
      factoryDefaults: entries({ setting: text(), period: z.union([count(), z.literal("never-delete")]) }),
    }),
    rules: section({
      loan: section({
        onReturn: stated(z.enum(["unlink", "unlink-later", "keep"])),
        residualPersonFields: stated(list(text())),
      }),
      fee: section({
        fieldsCleared: stated(list(z.enum(["loan-id", "item-id", "title"]))),
        clearedAfterDays: stated(z.union([count(), z.literal("never")])),
      }),
      noticeText: stated(z.enum(["stored", "not-stored"])),
    }),
    backups: section({ maxAgeDays: stated(period()) }),
    logs: entries({
      name: text(),
      elements: elements().exactOptional(),
      maxAgeDays: period().exactOptional(),
    }),
    copies: entries({
      name: text(),
      kind: z.enum(copyKinds),
      elements: elements().exactOptional(),
      propagation: z.union([z.enum(["same-job", "never"]), count()]).exactOptional(),
      maxDays: period().exactOptional(),
    }),
    deidentified: section({ fields: stated(elements()), k: stated(count()) }),
    exit: section({
      returnFormat: stated(z.enum(exportFormats)),
      deleteWithinDays: stated(count()),
      proof: yesNo(),
    }),
    hold: section({
      supported: yesNo(),
      scope: stated(z.enum(["record-level", "patron-level", "system-wide"])),
    }),
    security: section({
      transit: stated(z.enum(transports)),
      atRest: yesNo(),
      framework: stated(z.enum(securityFrameworks)),
      lastAudit: stated(day()),
      auditShared: yesNo(),
    }),
    credentials: section({
      storage: stated(z.enum(["salted-hash", "unsalted-hash", "encrypted", "plain", "not-stored"])),
      exports: stated(elements()),
    }),
    interfaces: section({
      sip2: receiving(),
      ncip: receiving(),
      api: receiving(),
      sso: section({ attributes: entries({ element: element(), justification: text().exactOptional() }) }),
    }),
    clients: entries({
      name: text(),
      auth: z.enum(["none", "shared-password", "own-password", "key", "certificate", "token"]).exactOptional(),
      scopes: list(text()).exactOptional(),
      neededScopes: list(text()).exactOptional(),
    }),
    devices: section({ defaultPasswordsChanged: yesNo(), remoteRootDisabled: yesNo() }),
    access: section({
      anonymousUse: stated(z.enum(["full", "search-only", "none"])),
      reasonGiven: yesNo(),
      account: stated(z.enum(["none", "optional", "required"])),
      roleBased: yesNo(),
      viewLog: yesNo(),
    }),
    web: section({ thirdPartyHosts: stated(list(text())), socialWidgets: stated(list(text())) }),
    logging: section({ userActivity: yesNo() }),
    session: section({ purgeOn: stated(z.enum(["logout", "exit", "restart", "schedule", "never"])) }),
    reports: section({ personLevel: yesNo() }),
    storage: section({ countries: stated(list(country())) }),
    legalDemands: section({ notifyLibrary: yesNo(), procedureUrl: stated(url()) }),
    breach: section({ planUrl: stated(url()), notifyLibraryHours: stated(count()) }),
    training: section({ lastHeld: stated(day()) }),
    minors: section({
      under13: stated(z.enum(["not-collected", "school-consent", "verifiable-parental-consent", "not-addressed"])),
    }),
    guardianView: section({ offered: yesNo(), endsAtAge: stated(count()) }),
    k12: section({
      dataSecurityPlan: stated(list(z.enum(["nist-csf", "strong-encryption", "training"]))),
      dpa: section({ signed: yesNo(), state: stated(z.enum(jurisdictionCodes)) }),
    }),
    disclosure: section({
      file: stated(text()),
      version: stated(text()),
      storesNone: yesNo(),
      declared: stated(elements()),
      freeText: stated(list(text())),
    }),
  });
})();

/**
 * The JSON Schema of a declaration file, for editors and for vendors' own tests.
 *
 * @example
 * ```ts
 * import { declarationSchema } from "patron-privacy/contracts";
 *
 * "vendor" in Object(Object(declarationSchema()).properties); // => true
 * ```
 */
export function declarationSchema(): object {
  return {
    ...z.toJSONSchema(declarationFileSchema, { unrepresentable: "any" }),
    title: "What a vendor declares of one product and its contract (patron-privacy)",
  };
}
