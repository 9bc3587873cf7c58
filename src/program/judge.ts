import { type Declared, latest, listOf, officesOf, type PlacedEntry, peopleOf } from "./declared.js";
import type { EvidenceEntry } from "./evidence.js";
import { evidenceRules, periodFor } from "./evidence-rules.js";
import { expiryOf } from "./expiry.js";
import { judgeQueue } from "./queue.js";
import type { Requirement } from "./requirement.js";
import type { RequirementFinding } from "./requirement-finding.js";

/** One thing that has to be covered: a topic or item of a list, by a person, or the whole. */
interface Part {
  readonly topic?: string;
  readonly person?: string;
}

/** Holds the evidence of one kind against one requirement. */
export function judge(required: Requirement, context: Declared): RequirementFinding {
  if (evidenceRules[required.evidence].queue === true) return judgeQueue(required, context);
  const { evidence, everyone = [], covers = [], list } = required;
  const { declared } = context;
  const all = (context.counting[evidence] ?? []).filter((one) => isOfOffice(one, required, context));
  const people = everyone.length === 0 ? [] : peopleOf(everyone, declared);
  const items = list === undefined ? [] : listOf(list, context);
  const undeclared = undeclaredOf(required, people, items, context);
  const topics = [...covers, ...(items ?? [])];
  const parts = partsOf(topics, people ?? [], list !== undefined && items?.length === 0);
  const judged = parts.map((part) => ({ part, ...coverage(part, all, context) }));
  const lacking = judged.filter(({ state }) => state !== "current");
  const vacant = evidence === "privacy-officer" && declared.vacant?.includes("privacy-officer") === true;
  // what a later entry on the same part found, or no longer found, is what counts
  const newest = new Set(judged.flatMap(({ newest: entry }) => entry ?? []));
  const open = [...new Set([...newest].flatMap((entry) => entry.open ?? []))];
  const status = ((): RequirementFinding["status"] => {
    if (undeclared.length > 0) return "not-declared";
    if (all.length === 0 && parts.length > 0) return noneStatus(required, context);
    if (vacant) return "not-met";
    if (lacking.length === 0) return open.length > 0 ? "not-met" : "met";
    const allOld = judged.every(({ state }) => state === "stale");
    return allOld ? "stale" : "not-met";
  })();
  const missing = topics.filter((topic) => lacking.some(({ part }) => part.topic === topic));
  const without = (people ?? []).filter((person) => lacking.some(({ part }) => part.person === person));
  const days = judged.flatMap(({ due }) => due ?? []).sort();
  const stated = latest(all)?.entry.reviewEvery;
  return {
    evidence,
    status,
    last: latest(all)?.entry.on ?? null,
    due: days[0] ?? null,
    period: periodFor(evidence, stated, declared.periods?.[evidence]),
    missing: all.length === 0 ? [] : missing,
    peopleMissing: everyone.length === 0 || people === undefined ? null : without.length,
    open,
    toMeet:
      status === "met"
        ? null
        : {
            shows: evidenceRules[evidence].shows,
            covers: missing,
            people: without,
            by: required.by ?? [],
            version: versionWanted(required, context),
            declare: undeclared,
          },
  };
}

/** What the declaration must list before anything can be said to be covered whole. */
function undeclaredOf(
  { everyone = [], list }: Requirement,
  people: readonly string[] | undefined,
  items: readonly string[] | undefined,
  { declared }: Declared,
): readonly string[] {
  const silent = everyone.filter((group) => declared.roster?.[group] === undefined);
  const rosters = people !== undefined ? [] : silent.length > 0 ? silent : everyone.slice(0, 1);
  const field = list === "disposal-jobs" ? "disposalJobs" : list === "policies" ? "evidence.policy" : list;
  return [...rosters.map((group) => `roster.${group}`), ...(items === undefined && field !== undefined ? [field] : [])];
}

/** Something was done but nothing of it counts: `not-met`. What lies in the future was not done. */
function noneStatus({ evidence }: Requirement, { declared, flaws }: Declared): "not-met" | "not-declared" {
  const done = declared.evidence.some(({ kind }, at) => {
    const flaw = flaws.get(at);
    return kind === evidence && flaw !== "in-future" && flaw !== "unreadable-day";
  });
  return done ? "not-met" : "not-declared";
}

function partsOf(topics: readonly string[], people: readonly string[], nothingAsked: boolean): readonly Part[] {
  if (people.length > 0 && topics.length > 0)
    return people.flatMap((person) => topics.map((topic) => ({ person, topic })));
  if (people.length > 0) return people.map((person) => ({ person }));
  if (topics.length > 0) return topics.map((topic) => ({ topic }));
  return nothingAsked ? [] : [{}];
}

/** Is a part covered by something that still counts, by something old, or by nothing; and when does that lapse? */
function coverage(
  { topic, person }: Part,
  all: readonly PlacedEntry[],
  context: Declared,
): {
  readonly state: "current" | "stale" | "never";
  readonly due: string | null;
  readonly newest: EvidenceEntry | null;
} {
  const covering = all.filter(
    ({ entry: { covers = [], people = [], reviewEvery } }) =>
      (topic === undefined ||
        covers.includes(topic) ||
        // a policy that says how often it is reviewed covers that topic
        (topic === "review-interval" && reviewEvery !== undefined)) &&
      (person === undefined || people.includes(person)),
  );
  if (covering.length === 0) return { state: "never", due: null, newest: null };
  const expiries = covering.map(({ entry }) => expiryOf(entry, topic, context));
  // one that never lapses outlasts every other
  const due = expiries.includes(null)
    ? null
    : (expiries
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1) ?? null);
  return {
    state: due === null || due > context.asOf ? "current" : "stale",
    due,
    newest: latest(covering)?.entry ?? null,
  };
}

/** Was it done by somebody whose office it is, or by whoever acts while that office is vacant? */
export function isOfOffice({ entry }: PlacedEntry, { by, evidence }: Requirement, { declared }: Declared): boolean {
  if (by === undefined) return true;
  const vacant = by.some((office) => declared.vacant?.some((post) => post === office) === true);
  const counts = [...by, ...(vacant ? (evidenceRules[evidence].vacancy?.counts ?? []) : [])];
  return officesOf(entry.by ?? "", declared).some((office) => counts.includes(office));
}

function versionWanted({ evidence }: Requirement, { versions }: Declared): string | null {
  const { versionOf } = evidenceRules[evidence];
  return versionOf === undefined ? null : (versions[versionOf]?.version ?? null);
}
