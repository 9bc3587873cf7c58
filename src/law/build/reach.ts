import type { Condition } from "../../vocabulary/condition.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import type { LawRecordClass } from "../../vocabulary/law-records.js";
import { cross } from "./conditions.js";
import { librariesOf } from "./coverage.js";
import type { JurisdictionDraft } from "./draft.js";
import { recordTopics } from "./record-topics.js";
import { inClasses, recordsOf } from "./records.js";
import { otherLibraries, personAlone, reachTopic } from "./topics.js";

/** Where a law may speak, and the topics of the doubts of which each must be answered "reaches". */
interface DoubtfulReach {
  /** Tells the rules of this part from others. */
  readonly key: string;
  readonly when: readonly Condition[];
  readonly topics: readonly [string, ...string[]];
}

/** Where a law speaks for certain, and where it may speak; conditions of which any may hold. */
export interface Reach {
  readonly settled: readonly Condition[];
  /** Where it may speak, by doubt. */
  readonly doubtful: readonly DoubtfulReach[];
  /** Where it may speak, whichever the doubt. */
  readonly maybe: readonly Condition[];
}

/**
 * The libraries and records of a law; of a ground limited to classes of record, those classes, excluded ones too; of a
 * ground for a purpose, the kinds of record that it needs.
 */
export function reachOf(
  { covers, records }: Pick<JurisdictionDraft, "covers" | "records">,
  limitedTo?: readonly LawRecordClass[],
  needed?: readonly RecordType[],
): Reach {
  const libraries = librariesOf(covers);
  const byLaw = recordsOf(records);
  const limit = limitedTo === undefined ? undefined : inClasses(limitedTo);
  const within = (list: readonly RecordType[]) =>
    list.filter((one) => (limit?.includes(one) ?? true) && (needed?.includes(one) ?? true));
  const sure = within(limit === undefined ? byLaw.settled : [...byLaw.settled, ...byLaw.excluded]);
  const doubtful = within(byLaw.doubtful);
  const combined = inClasses(records.combined ?? []);
  const alone = sure.filter((one) => !combined.includes(one));
  const joined = sure.filter((one) => combined.includes(one));
  const byTopic = recordTopics.map(({ topic, records: its }) => ({
    topic,
    tests: recordTests(doubtful.filter((one) => its.includes(one))),
  }));
  const parts: readonly DoubtfulReach[] = [
    ...byTopic.map(
      ({ topic, tests }): DoubtfulReach => ({
        key: topic,
        when: cross(libraries.settled, tests),
        topics: [reachTopic(topic)],
      }),
    ),
    {
      key: "person-alone",
      when: cross(libraries.settled, recordTests(joined, "person-only")),
      topics: [personAlone],
    },
    { key: "other-libraries", when: cross(libraries.doubtful, recordTests(sure)), topics: [otherLibraries] },
    ...byTopic.map(
      ({ topic, tests }): DoubtfulReach => ({
        key: `other-libraries/${topic}`,
        when: cross(libraries.doubtful, tests),
        topics: [otherLibraries, reachTopic(topic)],
      }),
    ),
  ];
  return {
    settled: cross(libraries.settled, [...recordTests(alone), ...recordTests(joined, "person-to-use")]),
    doubtful: parts.filter(({ when }) => when.length > 0),
    maybe: [
      ...cross(libraries.settled, [...recordTests(doubtful), ...recordTests(joined, "person-only")]),
      ...cross(libraries.doubtful, recordTests([...sure, ...doubtful])),
    ],
  };
}

/** Both parts of a reach. */
export function whole({ settled, maybe }: Reach): Reach["settled"] {
  return [...settled, ...maybe];
}

function recordTests(record: readonly RecordType[], linkage?: ValueOf<"linkage">): readonly Condition[] {
  if (record.length === 0) return [];
  return [linkage === undefined ? { record } : { record, linkage: [linkage] }];
}
