import { type RecordType, record } from "../../vocabulary/facts/record.js";
import { type LawRecordClass, lawRecordClass } from "../../vocabulary/law-records.js";
import type { CoveredRecords } from "./draft.js";

/** Our kinds of record by what a law says of their class. */
export interface RecordsByLaw {
  readonly settled: readonly RecordType[];
  readonly excluded: readonly RecordType[];
  /** In doubt, or of a kind that statutes have no word for. */
  readonly doubtful: readonly RecordType[];
}

/** What staff saw is no record, so that a law about records does not reach it. */
export const notARecord: RecordType = "staff-observation";

/** Sorts our kinds of record by a law's classes. */
export function recordsOf({ named = [], included = [], excluded = [] }: CoveredRecords): RecordsByLaw {
  const settled = inClasses([...named, ...included]);
  const out = inClasses(excluded);
  const doubtful = record.values.filter((one) => one !== notARecord && !settled.includes(one) && !out.includes(one));
  return { settled, excluded: out, doubtful };
}

/** Our kinds of record that belong to classes of a statute. */
export function inClasses(classes: readonly LawRecordClass[]): readonly RecordType[] {
  return record.values.filter((one) => {
    const its = lawRecordClass[one];
    return its !== undefined && classes.includes(its);
  });
}
