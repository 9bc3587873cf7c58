import { freezeData } from "../internal/freeze.js";
import type { ChangeKind, Office, Period, ProgramEvidenceKind, Recurrence } from "./requirement.js";
import type { ProgramSourceKey } from "./sources.js";

/** A field that an entry must have to count. */
export type NeededField = "by" | "version" | "title" | "jurisdiction";

/** What a published text says of how often something is done. */
export interface PublishedRecurrence {
  readonly says: string;
  readonly sources: readonly [ProgramSourceKey, ...ProgramSourceKey[]];
}

/** Who acts while the post is vacant. */
export interface VacancyRule {
  /** In order, in words. */
  readonly acts: readonly string[];
  /** Whose evidence then counts in place of the vacant office's. Empty: nobody's; it is never delegated. */
  readonly counts: readonly Office[];
}

/** What one kind of evidence is, how often it is due, and who acts where the post is vacant. */
export interface EvidenceRule {
  /** What to write down. */
  readonly shows: string;
  /** Our proposal unless its basis is `published`; left out: on change only. */
  readonly every?: Recurrence;
  /** A later change of this kind makes it old. */
  readonly onChange?: readonly ChangeKind[];
  /** It must be about the version in force of this other evidence. */
  readonly versionOf?: ProgramEvidenceKind;
  readonly needs?: readonly NeededField[];
  /** Each entry waits until it is closed; the period is how long it may wait. */
  readonly queue?: true;
  /** What published guidance says; empty where nothing was found. */
  readonly published: readonly PublishedRecurrence[];
  /** Left out where no rule was found. */
  readonly vacancy?: VacancyRule;
}

const months = (count: number): Recurrence => ({ count, unit: "month", basis: "default" });
const days = (count: number): Recurrence => ({ count, unit: "day", basis: "default" });
const nextListed: VacancyRule = { acts: ["next listed in the chain of command"], counts: ["administrators"] };
const director: VacancyRule = { acts: ["director"], counts: ["administrators"] };
const supervisor: VacancyRule = { acts: ["supervisor"], counts: ["supervisors", "administrators"] };
const parentCounsel: VacancyRule = { acts: ["counsel of the parent body"], counts: ["counsel"] };

const policyReview: PublishedRecurrence = {
  says: "A policy must say how often it will be reviewed. Practice is slow: 2003 to 2018, 2014 to 2024, 2020 to 2024, 2004 to 2011.",
  sources: ["ala-policy", "fargo-le", "eagle", "berlin", "sfpl-2011"],
};
const training: readonly PublishedRecurrence[] = [
  { says: "Regular training of staff.", sources: ["ala-vendors"] },
  { says: "Every employee and volunteer gets policy and procedure.", sources: ["pierce"] },
  { says: "Paid staff, contract workers and volunteers sign an agreement.", sources: ["vabeach"] },
  { says: "New York asks school contractors for a plan of training.", sources: ["ny-121"] },
];

/**
 * What each kind of evidence is, how often it is due and why, and who acts while the post is vacant. A period whose
 * basis is `default` is our own proposal; a library sets its own under `periods`.
 *
 * @example
 * ```ts
 * import { evidenceRules } from "patron-privacy/program";
 *
 * evidenceRules["spot-check"].every; // => { count: 6, unit: "month", basis: "default" }
 * evidenceRules["contact-check"].every?.source; // => "disaster-q"
 * ```
 */
export const evidenceRules: { readonly [kind in ProgramEvidenceKind]: EvidenceRule } = /* @__PURE__ */ freezeData({
  briefing: {
    shows: "a dated briefing or digest, and who was there",
    every: months(12),
    published: [],
  },
  "law-brief": {
    shows: "a brief on the law, with the jurisdiction and the day it was checked; counsel's note",
    every: months(12),
    onChange: ["law"],
    needs: ["jurisdiction"],
    published: [],
    vacancy: parentCounsel,
  },
  policy: {
    shows:
      "the adopted policy: title, version, day of adoption, topics, the body that adopted it, how often it is reviewed",
    every: months(24),
    needs: ["title", "version", "by"],
    published: [policyReview],
    // the board acts through its chair; adoption is never delegated
    vacancy: { acts: ["the board through its chair; adoption is never delegated"], counts: [] },
  },
  resources: { shows: "the budget line and the hours", every: months(12), published: [] },
  "counsel-review": {
    shows: "who counsel is, and the version and day of the policy that was looked at",
    needs: ["by", "version"],
    versionOf: "policy",
    published: [{ says: "Legal review of policies before they take effect.", sources: ["fg-policy"] }],
    vacancy: parentCounsel,
  },
  "reference-list": {
    shows: "the documents, law and rules that the policy rests on",
    every: months(24),
    published: [],
  },
  "vendor-assessment": {
    shows: "findings for each contract, with the day",
    every: months(12),
    published: [
      { says: "At purchase and at renewal.", sources: ["ala-ebook", "fg-select"] },
      { says: "Vendors are audited again regularly.", sources: ["lfp-audit"] },
    ],
    vacancy: director,
  },
  "privacy-audit": {
    shows: "the report of a full audit: lead, findings, who acts, by when",
    every: months(36),
    needs: ["by"],
    published: [
      { says: "Set a schedule and keep it, with a named lead; the first is the hardest.", sources: ["fg-repeat"] },
      { says: "Ongoing, not once.", sources: ["fg-what"] },
      { says: "Periodic.", sources: ["sfpl-audit"] },
    ],
    vacancy: { acts: ["privacy officer", "director"], counts: ["privacy-officer", "administrators"] },
  },
  "practice-review": {
    shows: "a review of current practice against the items of first priority",
    every: months(12),
    published: [{ says: "Ongoing, not once.", sources: ["fg-what"] }],
    vacancy: { acts: ["privacy officer", "director"], counts: ["privacy-officer", "administrators"] },
  },
  definitions: { shows: "the definitions of privacy and confidentiality", every: months(24), published: [] },
  "cross-references": { shows: "the library's policies that the procedures name", every: months(24), published: [] },
  "records-inventory": {
    shows: "what each system holds: owner, steward, custodian, classification, risk",
    every: months(12),
    onChange: ["systems"],
    published: [{ says: "Risk is scored again for each entry, with the day.", sources: ["uw-5", "uw-16"] }],
    vacancy: director,
  },
  "retention-schedule": {
    shows: "the schedule and the day it was looked at",
    every: { count: 12, unit: "month", basis: "published", source: "henderson" },
    published: [
      { says: "The disposal commission meets every year (Ohio).", sources: ["henderson"] },
      { says: "A schedule expires after ten years (Wisconsin).", sources: ["wi-2027"] },
    ],
    vacancy: { acts: ["records officer", "director"], counts: ["administrators"] },
  },
  "disposal-run": {
    shows: "the log of the last run of each disposal job",
    every: months(1),
    published: [{ says: "Expired accounts are purged every year.", sources: ["chambers", "sjpl"] }],
    vacancy: { acts: ["records officer", "director"], counts: ["administrators"] },
  },
  "organisation-chart": {
    shows: "the chart, with who may answer what",
    every: days(90),
    onChange: ["people"],
    published: [],
    vacancy: nextListed,
  },
  "authority-list": {
    shows: "who may answer requests, where and when",
    every: days(90),
    onChange: ["people"],
    published: [],
    vacancy: nextListed,
  },
  "request-categories": { shows: "the kinds of request that the procedures know", every: months(24), published: [] },
  "channel-rules": { shows: "when, how and how far to answer in each channel", every: months(24), published: [] },
  "law-enforcement-steps": { shows: "the written steps for staff", every: months(12), published: [] },
  card: {
    shows: "the text and version of the card",
    every: months(12),
    onChange: ["people"],
    needs: ["version"],
    published: [],
  },
  "card-placement": {
    shows: "where the card in force hangs",
    every: months(12),
    needs: ["version"],
    versionOf: "card",
    published: [],
  },
  delegation: {
    shows: "the written authority of administrators",
    every: months(12),
    published: [],
    vacancy: nextListed,
  },
  "privacy-officer": {
    shows: "the appointment, its end, and the deputy",
    published: [
      { says: "At least one on the premises whenever the library is open (one library).", sources: ["ahml"] },
    ],
    vacancy: { acts: ["director holds it until it is filled"], counts: ["administrators"] },
  },
  "privacy-training": {
    shows: "who completed it and when; at the start, then again",
    every: months(12),
    published: training,
    vacancy: supervisor,
  },
  "response-matrix": { shows: "who may answer whom, what, how and when", every: months(12), published: [] },
  "spot-check": {
    shows: "the log of spot checks, and the review of access logs",
    every: months(6),
    needs: ["by"],
    published: [{ says: "On a regular basis.", sources: ["seed"] }],
    vacancy: supervisor,
  },
  "training-evaluation": {
    shows: "scores, or incidents counted",
    every: months(12),
    published: [],
    vacancy: supervisor,
  },
  "communication-plan": {
    shows: "the plan, its version and its parts",
    every: { count: 12, unit: "month", basis: "published", source: "disaster-y" },
    needs: ["version"],
    published: [
      { says: "Reviewed every quarter, reissued every year.", sources: ["disaster-q"] },
      { says: "Updated every year or as needed.", sources: ["disaster-y"] },
    ],
    vacancy: nextListed,
  },
  "plan-drill": {
    shows: "the day of a drill",
    every: months(12),
    published: [{ says: "Drills to stay sharp; no interval.", sources: ["ala-crisis"] }],
    vacancy: nextListed,
  },
  "plan-acknowledgement": {
    shows: "who acknowledged the plan in force, by its version",
    every: months(12),
    needs: ["version"],
    versionOf: "communication-plan",
    published: [],
    vacancy: nextListed,
  },
  "contact-check": {
    shows: "the day on which every contact was checked, and by whom",
    every: { count: 90, unit: "day", basis: "published", source: "disaster-q" },
    needs: ["by"],
    published: [{ says: "Names and numbers checked every quarter, reissued every year.", sources: ["disaster-q"] }],
    vacancy: nextListed,
  },
  spokesperson: {
    shows: "who speaks for the library, and who does otherwise",
    published: [],
    vacancy: { acts: ["the alternate, by the library's media rule"], counts: ["administrators"] },
  },
  "media-training": { shows: "the day and who was there; also on appointment", every: months(24), published: [] },
  "relationship-register": {
    shows: "the agencies, officials and organisations, and how the library stands to each",
    every: months(24),
    published: [],
  },
  "public-notice": {
    shows: "the public notice: what, why, how long, shared with whom",
    onChange: ["policy"],
    published: [{ says: "The policy is posted and can be understood.", sources: ["ala-ov"] }],
  },
  "flaw-report": {
    shows: "each report of a flaw, and the day it was closed",
    every: days(30),
    queue: true,
    published: [],
  },
  "talking-points": { shows: "the talking points and their day", every: months(12), published: [] },
  "procedure-acknowledgement": {
    shows: "a statement signed by each person",
    every: months(12),
    published: training,
    vacancy: supervisor,
  },
});

/** The period that counts: what the evidence itself says, then the library's, then ours or a published one. */
export function periodFor(
  kind: ProgramEvidenceKind,
  stated: Period | undefined,
  own: Period | undefined,
): (Period & { readonly basis: "published" | "default" | "library" }) | null {
  const chosen = stated ?? own;
  if (chosen !== undefined) return { count: chosen.count, unit: chosen.unit, basis: "library" };
  const { every } = evidenceRules[kind];
  return every === undefined ? null : { count: every.count, unit: every.unit, basis: every.basis };
}
