import type { Assessment, Finding } from "./assessment.js";
import { type CheckText, checkTexts } from "./check-texts.js";
import type { CheckId } from "./checks.js";
import type { Limit, Point, Shown } from "./judgement.js";
import { type ContractTexts, contractTexts } from "./texts.js";

/** In which words a report speaks; English where they are left out. */
export interface ReportOptions {
  readonly texts?: ContractTexts;
  readonly checkTexts?: { readonly [id in CheckId]: CheckText };
}

/** The words of a report. */
export type ReportTexts = Required<ReportOptions>;

/** Places of a declaration of which the same is to be said. */
export interface Remark {
  readonly says: string;
  readonly places: readonly string[];
}

/** A finding in words. */
export interface FindingInWords {
  readonly question: string;
  readonly ask: string;
  readonly outcome: string;
  readonly remarks: readonly Remark[];
  readonly evidence: string;
  readonly sources: readonly string[];
}

/** The words of a report, English where none are given. */
export function textsOf(options: ReportOptions = {}): ReportTexts {
  return { texts: options.texts ?? contractTexts, checkTexts: options.checkTexts ?? checkTexts };
}

/** Says one finding in words: what was asked, what was found where, and on what it rests. */
export function inWords(finding: Finding, reportTexts: ReportTexts): FindingInWords {
  const { texts } = reportTexts;
  const [question, ask] = reportTexts.checkTexts[finding.check];
  return {
    question,
    ask,
    outcome: texts.outcomes[finding.outcome],
    remarks: remarksOn(finding, texts),
    evidence: evidenceOf(finding, texts),
    sources: finding.cites.map((cite) => sourceOf(cite, texts)),
  };
}

/** What is to be said of the places that make the outcome what it is; of a check that is met, nothing. */
function remarksOn({ outcome, points }: Finding, texts: ContractTexts): readonly Remark[] {
  const byWords = new Map<string, string[]>();
  for (const point of points) {
    if (point.outcome === "met" && point.code !== "exception" && outcome !== "not-applicable") continue;
    const says = sentence(point, texts);
    byWords.set(says, [...(byWords.get(says) ?? []), placeOf(point)]);
  }
  return [...byWords].map(([says, places]) => ({ says, places }));
}

/** Says one place in a sentence. */
export function sentence({ code, found, limit }: Point, texts: ContractTexts): string {
  return texts.points[code]
    .replace("{found}", () => (found === undefined ? texts.words.nothing : shown(found, texts)))
    .replace("{limit}", () => (limit === undefined ? texts.words.nothing : limitOf(limit, texts)));
}

/** A place with the data element it is about, where the path does not name one. */
export function placeOf({ field, element }: Point): string {
  return element === undefined ? field : `${field} (${element})`;
}

function limitOf({ from, name, value, source }: Limit, texts: ContractTexts): string {
  const is = shown(value, texts);
  if (from === "check" || name === undefined) return is;
  const where = source === undefined ? "" : `, ${source}`;
  return `${is} (${texts.limits[name]}: ${texts.limitFrom[from]}${where})`;
}

/** A value as a person reads it. */
export function shown(value: Shown, { words }: ContractTexts): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (value === "indefinite") return words.indefinite;
  if (typeof value === "string" || typeof value === "number") return String(value);
  return value.length === 0 ? words.nothing : value.join(", ");
}

function evidenceOf({ evidence, points }: Finding, texts: ContractTexts): string {
  const { words, evidence: kinds } = texts;
  const asked = `${words.evidenceAsked}: ${kinds[evidence.asked]}`;
  if (evidence.given === null) return `${words.evidenceNone} (${asked})`;
  const cited = [...new Set(points.flatMap(({ evidence: shows }) => shows?.citation ?? []))].slice(0, 3);
  const given = cited.length === 0 ? kinds[evidence.given] : `${kinds[evidence.given]} (${cited.join("; ")})`;
  return evidence.weak ? `${given}; ${words.weak} (${asked})` : given;
}

function sourceOf({ title, section, mark, strength }: Finding["cites"][number], texts: ContractTexts): string {
  const place = section === undefined ? title : `${title}, ${section}`;
  const notes = [texts.strengths[strength], ...(mark === "unread" ? [texts.marks.unread] : [])];
  return `${place} (${notes.join("; ")})`;
}

/** Waivers of an open check that do not count, each with its reason: an expired one is told where it is missed. */
export function voidWaivers(finding: Finding, { waivers }: Assessment, texts: ContractTexts): readonly string[] {
  return waivers.flatMap(({ waiver, status }) =>
    waiver.check === finding.check && status !== "in-force" && status !== "not-needed"
      ? [`${texts.words.waiver}: ${texts.waivers[status]} (${texts.words.ended} ${waiver.until}).`]
      : [],
  );
}

/** The findings with one outcome, musts first; those with a waiver that counts stand among them. */
export function withOutcome({ findings }: Assessment, outcome: Finding["outcome"]): readonly Finding[] {
  const found = findings.filter((finding) => finding.outcome === outcome);
  return [...found.filter(({ level }) => level === "must"), ...found.filter(({ level }) => level === "should")];
}

/** Text of others takes one line, with no control characters of a terminal and none that turn the direction of writing. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s\u202A-\u202E\u2066-\u2069]+/gu, " ");
}
