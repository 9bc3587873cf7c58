import { clauses } from "./clauses.js";
import { type Declared, type EntryFlaw, listOf, officesOf } from "./declared.js";
import { evidenceRules } from "./evidence-rules.js";
import { isOfOffice } from "./judge.js";
import { groups, type ProgramEvidenceKind } from "./requirement.js";

/** Something about an entry of the declaration that makes it count for less than it says. */
export interface EvidenceRemark {
  /** The place of the entry under `evidence`, from 0. */
  readonly at: number;
  readonly kind: ProgramEvidenceKind;
  readonly code: EntryFlaw;
  /** What it is about, as declared: topics nobody asks for, people who are on no roster, fields that are not there. */
  readonly names: readonly string[];
}

/** Everything about the entries of a declaration that a reader should know: what does not count, and why. */
export function remarksOn(context: Declared): readonly EvidenceRemark[] {
  const { declared, flaws, versions } = context;
  const people = new Set(groups.flatMap((group) => declared.roster?.[group] ?? []));
  return declared.evidence.flatMap((entry, at): readonly EvidenceRemark[] => {
    const { kind, by, version, covers = [] } = entry;
    const remark = (code: EntryFlaw, names: readonly string[] = []) => ({ at, kind, code, names });
    const flaw = flaws.get(at);
    const { needs = [], versionOf } = evidenceRules[kind];
    if (flaw !== undefined)
      return [
        remark(
          flaw,
          flaw === "missing-field"
            ? needs.filter((field) => entry[field] === undefined)
            : flaw === "unknown-person" && by !== undefined
              ? [by]
              : [],
        ),
      ];
    const asking = clauses.flatMap(({ requires }) => requires.filter((one) => one.evidence === kind));
    const office = asking.some(({ by: wanted }) => wanted !== undefined);
    const known = topicsOf(kind, context);
    const extra = known === undefined ? [] : covers.filter((topic) => !known.includes(topic));
    const strangers = (entry.people ?? []).filter((person) => !people.has(person));
    const inForce = versionOf === undefined ? undefined : versions[versionOf]?.version;
    return [
      ...(office && !asking.some((one) => isOfOffice({ at, entry }, one, context))
        ? [remark("not-the-office", by === undefined ? [] : [by])]
        : []),
      ...(by !== undefined && !needs.includes("by") && !office && officesOf(by, declared).length === 0
        ? [remark("unknown-person", [by])]
        : []),
      ...(strangers.length === 0 ? [] : [remark("unknown-person", strangers)]),
      ...(versionOf !== undefined && inForce !== version
        ? [remark("old-version", version === undefined ? [] : [version])]
        : []),
      ...(extra.length === 0 ? [] : [remark("more-than-asked", extra)]),
    ];
  });
}

/** The topics that some clause asks of a kind of evidence; `undefined` where it must cover a list. */
function topicsOf(kind: ProgramEvidenceKind, context: Declared): readonly string[] | undefined {
  const asking = clauses.flatMap(({ requires }) => requires.filter((one) => one.evidence === kind));
  const lists = asking.flatMap(({ list }) => (list === undefined ? [] : [listOf(list, context)]));
  if (lists.includes(undefined)) return undefined;
  return [...asking.flatMap(({ covers = [] }) => covers), ...lists.flatMap((list) => list ?? [])];
}
