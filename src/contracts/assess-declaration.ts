import { freezeData } from "../internal/freeze.js";
import { appliesTo } from "./applicability.js";
import { appliedLimits } from "./applied-limits.js";
import type { Assessment, AssessmentCaveat, AssessOptions, Conclusion, Finding, OutcomeCounts } from "./assessment.js";
import { type CheckCitation, type CheckWithCode, checksWithCode, isCheckId, strongest } from "./checks.js";
import type { Declaration } from "./declaration.js";
import { isWeaker, weakestOf } from "./evidence.js";
import { type Given, limitOf, type Outcome, outcomeOf, type Point } from "./judgement.js";
import { retentionRows } from "./retention.js";
import { soundOptions } from "./sound-options.js";
import { bareValue } from "./stated.js";
import { type JudgedWaiver, statusOf, withoutRepeats } from "./waivers.js";

/** What `assessDeclaration` takes: a declaration, or the result of `defineDeclaration` or `parseDeclaration`. */
export type Assessable = Declaration | { readonly ok: true; readonly value: Declaration } | { readonly ok: false };

/**
 * Holds a vendor's declaration against the 89 checks, with the limits of one library, on one day.
 *
 * | what is declared | outcome |
 * |---|---|
 * | all that the check reads, and it is well | `met` |
 * | something that fails | `not-met` |
 * | not all that the check reads, and nothing of it fails | `not-declared` |
 * | something that hangs on a limit the library has not set, or that a list cannot settle | `needs-a-person` |
 * | that the product is of another kind | `not-applicable` |
 *
 * Silence never passes. A check of which nobody says whether it applies is carried out. A waiver counts only with a
 * reason, before its day, and where no law binds. Never throws: what is no declaration, or terms that cannot be read,
 * come to `not-assessed`. Pure. Not legal advice.
 *
 * @param declaration - a declaration of `defineDeclaration` or `parseDeclaration`, or the result
 * @param options - the library's limits, jurisdiction and waivers, and the day
 *
 * @example
 * ```ts
 * import { assessDeclaration, defineDeclaration } from "patron-privacy/contracts";
 *
 * const declaration = defineDeclaration({
 *   vendor: { name: "Shelf Systems" },
 *   product: { id: "shelf-ils", function: ["ils"] },
 *   sharing: { sale: { value: false, source: "contract-clause", citation: "clause 9.1" } },
 *   contract: { changeNoticeDays: 10 },
 * });
 * const assessment = assessDeclaration(declaration, {
 *   limits: { minChangeNoticeDays: 60 },
 *   jurisdiction: "US-NY",
 *   k12: false,
 *   asOf: "2026-11-24",
 *   waivers: [],
 * });
 * const outcome = (check: string) => assessment.findings.find((finding) => finding.check === check)?.outcome;
 * outcome("no-sale"); // => "met"
 * outcome("change-notice-before-effect"); // => "not-met"
 * outcome("encrypted-at-rest"); // => "not-declared"
 * assessment.conclusion; // => "not-acceptable"
 * ```
 */
export function assessDeclaration(declaration: Assessable, options: AssessOptions): Assessment {
  const declared = declarationOf(declaration);
  const sound = soundOptions(options);
  if (declared === undefined || sound === undefined) return notAssessed(declared);
  const given: Given = { declaration: declared, ...sound };
  const judged = checksWithCode.map((one) => judge(one, given));
  const waivers = withoutRepeats(
    sound.waivers.map((waiver): JudgedWaiver => {
      const finding = isCheckId(waiver.check) ? judged.find(({ check }) => check === waiver.check) : undefined;
      const waivable = finding && { open: isOpen(finding), binding: finding.binding };
      return { waiver, status: statusOf(waiver, waivable, sound.asOf) };
    }),
  );
  const findings = judged.map((finding): Finding => {
    const counts = waivers.find(({ waiver, status }) => status === "in-force" && waiver.check === finding.check);
    return counts === undefined ? finding : { ...finding, waiver: counts.waiver };
  });
  return freezeData({
    "~patron-privacy/brand": "Assessment",
    version: 1,
    ...headOf(declared),
    asOf: sound.asOf,
    jurisdiction: sound.jurisdiction,
    k12: sound.k12,
    conclusion: conclude(findings),
    counts: {
      all: countsOf(findings),
      must: countsOf(findings.filter(({ level }) => level === "must")),
      should: countsOf(findings.filter(({ level }) => level === "should")),
    },
    limits: appliedLimits(
      findings.flatMap(({ check, outcome }) => (outcome === "not-applicable" ? [] : [check])),
      sound.limits,
    ),
    findings,
    retention: retentionRows(declared, sound.limits),
    waivers,
    caveats: caveatsOf(findings, given),
  });
}

/**
 * Is an assessment a pass? Only when every must that applies is met or waived.
 *
 * @example
 * ```ts
 * import { assessDeclaration, isAcceptable } from "patron-privacy/contracts";
 *
 * isAcceptable(assessDeclaration({ ok: false }, { jurisdiction: "US-OH", k12: false, asOf: "2026-11-24" })); // => false
 * ```
 */
export function isAcceptable({ conclusion }: Assessment): boolean {
  return conclusion === "acceptable" || conclusion === "acceptable-with-remarks";
}

function judge({ check, holds }: CheckWithCode, given: Given): Finding {
  const applies = appliesTo(check.applies, given);
  const points = applies === "no" ? [] : distinct(holds.judge(given));
  const shown = points.flatMap(({ evidence }) => evidence ?? []);
  const weakest = shown.length === 0 ? null : weakestOf(shown).source;
  const weak = weakest !== null && isWeaker(weakest, check.evidence);
  const found = applies === "no" ? "not-applicable" : outcomeOf(points);
  const review = found === "met" && weak && limitOf(given, "weakEvidence").value === "review";
  const cites = check.cites.map((one) => citedHere(one, given));
  const binds = check.binding !== null && appliesTo(check.binding, given) !== "no";
  return {
    check: check.id,
    section: check.section,
    level: check.mustWhere !== null && appliesTo(check.mustWhere, given) !== "no" ? "must" : check.level,
    outcome: review ? "needs-a-person" : found,
    applies,
    binding: binds && found !== "not-applicable",
    points,
    evidence: { asked: check.evidence, given: weakest, weak },
    cites,
    strength: strongest(cites),
    waiver: null,
  };
}

/** A law that does not bind this library is but an example. */
function citedHere(cite: CheckCitation, given: Given): CheckCitation {
  const elsewhere = cite.bindsIn !== undefined && appliesTo(cite.bindsIn, given) === "no";
  return elsewhere ? { ...cite, strength: "law-elsewhere" } : cite;
}

/** The same place is told once for the same reason. */
function distinct(points: readonly Point[]): readonly Point[] {
  const seen = new Set<string>();
  return points.filter(({ field, code, element = "" }) => {
    const key = `${field} ${code} ${element}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Is there anything left to mend, to declare or to look at? */
export function isOpen({ outcome }: Finding): boolean {
  return outcome !== "met" && outcome !== "not-applicable";
}

function conclude(findings: readonly Finding[]): Conclusion {
  const open = findings.filter((finding) => isOpen(finding) && finding.waiver === null);
  const musts = open.filter(({ level }) => level === "must");
  if (musts.some(({ outcome }) => outcome === "not-met")) return "not-acceptable";
  if (musts.length > 0) return "open";
  return open.length > 0 ? "acceptable-with-remarks" : "acceptable";
}

/** How many findings came to what. */
export function countsOf(findings: readonly Finding[]): OutcomeCounts {
  const of = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return {
    met: of("met"),
    "not-met": of("not-met"),
    "not-declared": of("not-declared"),
    "needs-a-person": of("needs-a-person"),
    "not-applicable": of("not-applicable"),
    waived: findings.filter(({ waiver }) => waiver !== null).length,
    weak: findings.filter(({ outcome, evidence }) => outcome === "met" && evidence.weak).length,
  };
}

function caveatsOf(findings: readonly Finding[], { limits, jurisdiction, k12 }: Given): readonly AssessmentCaveat[] {
  const applicable = findings.filter(({ outcome }) => outcome !== "not-applicable");
  const onDefaults = applicable.some(({ points }) => points.some(({ limit }) => limit?.from === "default"));
  const told: readonly (readonly [AssessmentCaveat, boolean])[] = [
    ["not-legal-advice", true],
    ["declared-not-tested", true],
    ["jurisdiction-unknown", jurisdiction === "unknown"],
    ["k12-unknown", k12 === "unknown"],
    ["default-limits", onDefaults],
    ["no-schedule", limits.schedule === undefined],
    ["applicability-not-declared", applicable.some(({ applies }) => applies === "not-declared")],
    ["headings-only", applicable.some(({ cites }) => cites.some(({ source }) => source === "niso"))],
    ["account-of-law", applicable.some(({ cites }) => cites.some(isAccountOfLaw))],
    ["ferpa-unresolved", k12 !== false],
    ["state-agreement", k12 !== false && jurisdiction !== "US-NY"],
  ];
  return told.flatMap(([caveat, holds]) => (holds ? [caveat] : []));
}

function isAccountOfLaw({ source, strength }: CheckCitation): boolean {
  return strength === "law" && (source === "ny-121" || source === "e-reader");
}

function declarationOf(input: unknown): Declaration | undefined {
  if (isDeclaration(input)) return input;
  if (typeof input !== "object" || input === null || !("ok" in input) || input.ok !== true) return undefined;
  return "value" in input && isDeclaration(input.value) ? input.value : undefined;
}

function isDeclaration(input: unknown): input is Declaration {
  return (
    typeof input === "object" &&
    input !== null &&
    "~patron-privacy/brand" in input &&
    input["~patron-privacy/brand"] === "Declaration"
  );
}

function headOf({
  vendor,
  product,
  contract,
  fingerprint,
}: Declaration): Pick<Assessment, "vendor" | "product" | "contract" | "declaration"> {
  return {
    vendor: { name: vendor.name },
    product: { id: product.id, name: product.name ?? null },
    contract: {
      signedOn: bareValue(contract?.signedOn) ?? null,
      renewalDate: bareValue(contract?.renewalDate) ?? null,
    },
    declaration: fingerprint,
  };
}

/** Nothing passes by mistake: every check is left to a person. */
function notAssessed(declared: Declaration | undefined): Assessment {
  const findings = checksWithCode.map(
    ({ check }): Finding => ({
      check: check.id,
      section: check.section,
      level: check.level,
      outcome: "needs-a-person",
      applies: "not-declared",
      binding: check.binding !== null,
      points: [],
      evidence: { asked: check.evidence, given: null, weak: false },
      cites: check.cites,
      strength: check.strength,
      waiver: null,
    }),
  );
  return freezeData({
    "~patron-privacy/brand": "Assessment",
    version: 1,
    ...(declared === undefined
      ? {
          vendor: { name: "" },
          product: { id: "", name: null },
          contract: { signedOn: null, renewalDate: null },
          declaration: "",
        }
      : headOf(declared)),
    asOf: "",
    jurisdiction: "unknown",
    k12: "unknown",
    conclusion: "not-assessed",
    counts: {
      all: countsOf(findings),
      must: countsOf(findings.filter(({ level }) => level === "must")),
      should: countsOf(findings.filter(({ level }) => level === "should")),
    },
    limits: [],
    findings,
    retention: [],
    waivers: [],
    caveats: ["not-legal-advice", "malformed"],
  });
}
