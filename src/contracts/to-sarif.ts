import { freezeData } from "../internal/freeze.js";
import { isOpen } from "./assess-declaration.js";
import type { Assessment, Finding } from "./assessment.js";
import type { Point } from "./judgement.js";
import { inWords, placeOf, type ReportOptions, type ReportTexts, sentence, textsOf, voidWaivers } from "./report.js";

/** Where the declaration stands, and in which words the log speaks. */
export interface SarifOptions extends ReportOptions {
  /** The address of the declaration file, absolute or relative to the repository; `declaration.json` where it is left out. */
  readonly uri?: string;
  /** Line and column, counted from 1, of a field such as `data.collected[2].retention`. */
  readonly lineOf?: (field: string) => { readonly line: number; readonly column: number } | undefined;
}

/** A text, as SARIF carries it. */
export interface SarifMessage {
  readonly text: string;
}

/** A check, as SARIF calls it a rule. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: "error" | "warning" };
  readonly properties: { readonly [name: string]: unknown };
}

/** A place in the declaration. */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly startColumn?: number };
  };
  readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string; readonly kind: "member" }];
}

/** What one check came to. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: "pass" | "fail" | "review" | "notApplicable";
  readonly level: "error" | "warning" | "none";
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly suppressions?: readonly [
    { readonly kind: "external"; readonly status: "accepted"; readonly justification: string },
  ];
  readonly properties: { readonly [name: string]: unknown };
}

/** A SARIF 2.1.0 log with one run. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly SarifRule[] } };
      readonly automationDetails: { readonly id: string };
      readonly columnKind: "utf16CodeUnits";
      readonly results: readonly SarifResult[];
      readonly properties: { readonly [name: string]: unknown };
    },
  ];
}

/**
 * An assessment as a SARIF 2.1.0 log, for build systems that show such logs.
 *
 * | outcome | kind | level |
 * |---|---|---|
 * | `not-met`, `not-declared` | `fail` | `error` for a must, `warning` for a should |
 * | `needs-a-person` | `review` | `none` |
 * | `met` | `pass` | `none` |
 * | `not-applicable` | `notApplicable` | `none` |
 *
 * A waiver that counts is a suppression with its reason. An expired one is none, and the message tells it.
 *
 * @example
 * ```ts
 * import { assessDeclaration, toSarif } from "patron-privacy/contracts";
 *
 * const assessment = assessDeclaration({ ok: false }, { jurisdiction: "US-OH", k12: false, asOf: "2026-11-24" });
 * toSarif(assessment).runs[0].results[0]?.kind; // => "review"
 * ```
 */
export function toSarif(
  assessment: Assessment,
  { uri = "declaration.json", lineOf, ...options }: SarifOptions = {},
): SarifLog {
  const reportTexts = textsOf(options);
  const { findings, vendor, product, declaration, asOf, jurisdiction, k12, conclusion } = assessment;
  return freezeData({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "patron-privacy", rules: findings.map((finding) => ruleOf(finding, reportTexts)) },
        },
        automationDetails: { id: `patron-privacy/vendor/${encodeURIComponent(product.id)}/` },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding, ruleIndex) =>
          resultOf(finding, ruleIndex, assessment, { uri, lineOf }, reportTexts),
        ),
        properties: { vendor: vendor.name, product: product.id, declaration, asOf, jurisdiction, k12, conclusion },
      },
    ],
  });
}

function ruleOf(finding: Finding, reportTexts: ReportTexts): SarifRule {
  const { question, ask, sources } = inWords(finding, reportTexts);
  const { words } = reportTexts.texts;
  const url = finding.cites.find((cite) => cite.url !== undefined)?.url;
  return {
    id: finding.check,
    shortDescription: { text: question },
    fullDescription: { text: `${question} ${ask}` },
    help: { text: `${words.ask}: ${ask}\n${words.source}: ${sources.join("; ")}` },
    ...(url === undefined ? {} : { helpUri: encodeURI(decodeURI(url)) }),
    defaultConfiguration: { level: levelOf(finding) },
    properties: {
      section: finding.section,
      level: finding.level,
      strength: finding.strength,
      evidence: finding.evidence.asked,
      tags: ["privacy", finding.section],
    },
  };
}

/** Where the declaration stands, and its lines. */
interface Places {
  readonly uri: string;
  readonly lineOf: SarifOptions["lineOf"] | undefined;
}

function resultOf(
  finding: Finding,
  ruleIndex: number,
  assessment: Assessment,
  places: Places,
  reportTexts: ReportTexts,
): SarifResult {
  const { outcome, waiver, check } = finding;
  const { declaration, product } = assessment;
  const fails = outcome === "not-met" || outcome === "not-declared";
  return {
    ruleId: check,
    ruleIndex,
    kind: fails ? "fail" : kinds[outcome],
    level: fails ? levelOf(finding) : "none",
    message: {
      text: messageOf(finding, assessment, reportTexts),
    },
    locations: isOpen(finding) ? locationsOf(finding, places) : [],
    partialFingerprints: { "patronPrivacyCheck/v1": `${product.id}:${check}` },
    ...(waiver === null
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: waiver.reason }] }),
    properties: {
      outcome,
      declaration,
      evidence: finding.evidence,
      binding: finding.binding,
      points: finding.points,
      ...(waiver === null ? {} : { waivedUntil: waiver.until }),
    },
  };
}

const kinds = {
  met: "pass",
  "needs-a-person": "review",
  "not-applicable": "notApplicable",
} as const;

function levelOf({ level }: Finding): "error" | "warning" {
  return level === "must" ? "error" : "warning";
}

function messageOf(finding: Finding, assessment: Assessment, reportTexts: ReportTexts): string {
  const { texts } = reportTexts;
  const { question, outcome, ask } = inWords(finding, reportTexts);
  const said = openPoints(finding)
    .slice(0, 5)
    .map((point) => `${placeOf(point)}: ${sentence(point, texts)}.`);
  const told = voidWaivers(finding, assessment, texts);
  return [`${question} ${outcome}.`, ...said, ...(isOpen(finding) ? [`${texts.words.ask}: ${ask}`] : []), ...told].join(
    " ",
  );
}

/** A place each, for every place that is open; where none is known, the declaration as a whole. */
function locationsOf(finding: Finding, { uri, lineOf }: Places): readonly SarifLocation[] {
  const fields = [...new Set(openPoints(finding).map(({ field }) => field))];
  return (fields.length === 0 ? ["declaration"] : fields).map((field) => {
    const place = lineOf?.(field);
    const region = place === undefined ? { startLine: 1 } : { startLine: place.line, startColumn: place.column };
    return {
      physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region },
      logicalLocations: [{ fullyQualifiedName: field, kind: "member" }],
    };
  });
}

function openPoints({ points }: Finding): readonly Point[] {
  return points.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable");
}
