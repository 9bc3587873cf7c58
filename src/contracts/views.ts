import { countsOf, isOpen } from "./assess-declaration.js";
import type { Assessment, Finding, OutcomeCounts } from "./assessment.js";
import { type CheckSection, checkSections, checks } from "./checks.js";
import { type NisoPrinciple, nisoPrinciples } from "./niso.js";

/** The three levels of published graders, for some of the checks. Waivers do not count: they do not better a product. */
export interface ThreeLevels {
  /** In the manner of the Library Freedom Project's scorecard. */
  readonly light: "green" | "yellow" | "red";
  /** In the manner of Licensing Privacy: minimum viable privacy. */
  readonly minimum: "exceeds" | "meets" | "does-not-meet";
}

/**
 * The three levels that published graders use.
 *
 * | must | should | light | minimum viable privacy |
 * |---|---|---|---|
 * | all met | all met | green | exceeds |
 * | all met | some open | yellow | meets |
 * | some open | any | red | does not meet |
 *
 * @returns `null` where none of the checks applies
 */
export function threeLevels(findings: readonly Finding[]): ThreeLevels | null {
  if (findings.every(({ outcome }) => outcome === "not-applicable")) return null;
  const open = findings.filter(isOpen);
  if (open.length === 0) return { light: "green", minimum: "exceeds" };
  return open.some(({ level }) => level === "must")
    ? { light: "red", minimum: "does-not-meet" }
    : { light: "yellow", minimum: "meets" };
}

/** Some of the checks of an assessment, counted and graded. */
export interface View {
  readonly counts: OutcomeCounts;
  readonly levels: ThreeLevels | null;
}

/** An assessment by the sections of the checklist. */
export function bySection({ findings }: Assessment): readonly (View & { readonly section: CheckSection })[] {
  return checkSections.map((section) => ({ section, ...view(findings.filter((one) => one.section === section)) }));
}

/** An assessment by the twelve NISO principles, of which only the headings were read. */
export function byNisoPrinciple({ findings }: Assessment): readonly (View & { readonly principle: NisoPrinciple })[] {
  return nisoPrinciples.map((principle) => {
    const carried = checks.filter(({ niso }) => niso.includes(principle.number)).map(({ id }) => id);
    return { principle, ...view(findings.filter(({ check }) => carried.includes(check))) };
  });
}

function view(findings: readonly Finding[]): View {
  return { counts: countsOf(findings), levels: threeLevels(findings) };
}
