import { freezeData } from "../internal/freeze.js";
import type { Assessment, Finding } from "./assessment.js";
import { type FindingInWords, inWords, type ReportOptions, textsOf } from "./report.js";
import { byNisoPrinciple, bySection } from "./views.js";

/** An assessment as JSON that stands by itself: data and words. */
export interface VendorReport extends Omit<Assessment, "~patron-privacy/brand" | "findings" | "caveats"> {
  readonly format: "patron-privacy/vendor-report";
  readonly conclusionInWords: string;
  readonly findings: readonly (Finding & { readonly words: FindingInWords })[];
  readonly sections: ReturnType<typeof bySection>;
  readonly principles: ReturnType<typeof byNisoPrinciple>;
  readonly caveats: readonly { readonly caveat: Assessment["caveats"][number]; readonly says: string }[];
}

/**
 * An assessment as a versioned JSON report, with the words that a person reads beside the data.
 *
 * @example
 * ```ts
 * import { assessDeclaration, toJson } from "patron-privacy/contracts";
 *
 * const report = toJson(assessDeclaration({ ok: false }, { jurisdiction: "US-OH", k12: false, asOf: "2026-11-24" }));
 * [report.format, report.version, report.conclusion]; // => ["patron-privacy/vendor-report", 1, "not-assessed"]
 * ```
 */
export function toJson(assessment: Assessment, options?: ReportOptions): VendorReport {
  const words = textsOf(options);
  const { "~patron-privacy/brand": _brand, ...rest } = assessment;
  return freezeData({
    format: "patron-privacy/vendor-report",
    ...rest,
    conclusionInWords: words.texts.conclusions[assessment.conclusion],
    findings: assessment.findings.map((finding) => ({ ...finding, words: inWords(finding, words) })),
    sections: bySection(assessment),
    principles: byNisoPrinciple(assessment),
    caveats: assessment.caveats.map((caveat) => ({ caveat, says: words.texts.caveats[caveat] })),
  });
}
