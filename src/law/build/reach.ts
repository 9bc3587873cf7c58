import type { Condition } from "../../vocabulary/condition.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import type { LawRecordClass } from "../../vocabulary/law-records.js";
import { cross } from "./conditions.js";
import { librariesOf } from "./coverage.js";
import type { JurisdictionDraft } from "./draft.js";
import { inClasses, recordsOf } from "./records.js";

/** Where a law speaks for certain, and where it may speak; conditions of which any may hold. */
export interface Reach {
  readonly settled: readonly Condition[];
  readonly doubtful: readonly Condition[];
}

/** The libraries and records of a law; of a ground limited to classes of record, those classes, excluded ones too. */
export function reachOf(
  { covers, records }: Pick<JurisdictionDraft, "covers" | "records">,
  limitedTo?: readonly LawRecordClass[],
): Reach {
  const libraries = librariesOf(covers);
  const byLaw = recordsOf(records);
  const limit = limitedTo === undefined ? undefined : inClasses(limitedTo);
  const within = (list: readonly RecordType[]) =>
    limit === undefined ? list : list.filter((one) => limit.includes(one));
  const sure = within(limit === undefined ? byLaw.settled : [...byLaw.settled, ...byLaw.excluded]);
  const doubtful = within(byLaw.doubtful);
  const combined = inClasses(records.combined ?? []);
  const alone = sure.filter((one) => !combined.includes(one));
  const joined = sure.filter((one) => combined.includes(one));
  return {
    settled: cross(libraries.settled, [...recordTests(alone), ...recordTests(joined, "person-to-use")]),
    doubtful: [
      ...cross(libraries.settled, [...recordTests(doubtful), ...recordTests(joined, "person-only")]),
      ...cross(libraries.doubtful, recordTests([...sure, ...doubtful])),
    ],
  };
}

/** Both parts of a reach. */
export function whole({ settled, doubtful }: Reach): Reach["settled"] {
  return [...settled, ...doubtful];
}

function recordTests(record: readonly RecordType[], linkage?: ValueOf<"linkage">): readonly Condition[] {
  if (record.length === 0) return [];
  return [linkage === undefined ? { record } : { record, linkage: [linkage] }];
}
