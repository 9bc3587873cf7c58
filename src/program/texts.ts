import { freezeData } from "../internal/freeze.js";
import type { EntryFlaw } from "./declared.js";
import type { EvidenceRemark } from "./remarks.js";
import type { RequirementFinding } from "./requirement-finding.js";

/** What the programme says in words, in English; a translation has the same shape. */
export const programTexts = /* @__PURE__ */ freezeData({
  wanted: "Needs",
  covering: "covering",
  for: "for",
  by: "done by",
  version: "of version",
  declare: "first declare",
  mend: "first mend",
  more: "more",
  or: "or",
  flaws: {
    "unreadable-day": "a day in it is no calendar day; it does not count",
    "in-future": "it lies in the future; it does not count",
    reversed: "it ends before it begins; it does not count",
    "duplicate-id": "its id stands before; it does not count",
    "missing-field": "it does not count without",
    "unknown-person": "on no roster",
    "not-the-office": "it does not count: whoever did it does not have that office",
    "old-version": "it is not about the version in force",
    "more-than-asked": "no clause asks for",
  } satisfies { readonly [flaw in EntryFlaw]: string },
});

/** The texts of the programme. */
export type ProgramTexts = typeof programTexts;

/**
 * Says in one sentence what would meet a requirement; an empty text where it is met.
 *
 * @example
 * ```ts
 * import { assessProgram, describeRequirement } from "patron-privacy/program";
 *
 * const declared = { evidence: [{ kind: "spokesperson", on: "2026-01-10", covers: ["spokesperson"] }] } as const;
 * const finding = assessProgram(declared, { asOf: "2026-11-24" }).findings.find(({ clause }) => clause === "AD-11");
 * finding?.requirements.map((one) => describeRequirement(one)); // => ["Needs who speaks for the library, and who does otherwise; covering alternate."]
 * ```
 */
export function describeRequirement({ toMeet, open }: RequirementFinding, texts: ProgramTexts = programTexts): string {
  if (toMeet === null) return "";
  const { shows, covers, people, by, version, declare } = toMeet;
  const part = (word: string, all: readonly string[], between = ", ") =>
    all.length === 0 ? [] : [`${word} ${shortened(all, between, texts)}`];
  return `${[
    `${texts.wanted} ${shows}`,
    ...part(texts.declare, declare),
    ...part(texts.mend, open),
    ...part(texts.covering, covers),
    ...part(texts.for, people),
    ...part(texts.by, by, ` ${texts.or} `),
    ...part(texts.version, version === null ? [] : [version]),
  ].join("; ")}.`;
}

/**
 * Says in one sentence what of an entry does not count.
 *
 * @example
 * ```ts
 * import { assessProgram, describeRemark } from "patron-privacy/program";
 *
 * const { remarks } = assessProgram({ evidence: [{ kind: "card", on: "2026-06-01" }] }, { asOf: "2026-11-24" });
 * remarks.map((remark) => describeRemark(remark)); // => ["evidence.0 (card): it does not count without: version"]
 * ```
 */
export function describeRemark({ at, kind, code, names }: EvidenceRemark, texts: ProgramTexts = programTexts): string {
  const about = names.length === 0 ? "" : `: ${shortened(names, ", ", texts)}`;
  return `evidence.${at} (${kind}): ${texts.flaws[code]}${about}`;
}

function shortened(all: readonly string[], between: string, { more }: ProgramTexts): string {
  return all.length > 8 ? `${all.slice(0, 8).join(between)} … (${all.length - 8} ${more})` : all.join(between);
}
