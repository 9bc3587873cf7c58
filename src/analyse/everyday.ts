import type { PatronRequest, RequestFacts, RequestItem } from "../decide/request.js";
import type { LibraryFacts } from "../policy/profile.js";
import { elementsByGroup } from "../vocabulary/element-groups.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import { showsSomebody } from "../vocabulary/shows-somebody.js";
import { everydayPapers } from "./everyday-papers.js";
import { everydayPeople } from "./everyday-people.js";
import { requestWords } from "./request-words.js";

/** What is so unless a situation says otherwise: an adult's record at the library, asked for in person. */
export const plainFacts = {
  standing: "proved",
  asked: "copy",
  scope: "one-patron",
  instrument: "oral-request-no-process",
  signedBy: "nobody",
  court: "none",
  proceeding: "none",
  obliges: "nothing",
  execution: "presented",
  secrecy: "none",
  consentBy: "other",
  consentScope: "does-not-cover",
  subjectAge: 30,
  custody: "non-custodial",
  emancipated: "no",
  amountOwed: 0,
  channel: "in-person",
  place: "public-area",
  handler: "director",
  holder: "library",
  review: "not-sought",
} as const satisfies RequestFacts;

/** What is asked beside a copy of a record, and of which record. */
const askedBeside = [
  { asked: "confirm", record: "registration" },
  { asked: "presence", record: "staff-observation" },
  { asked: "collect-items", record: "hold" },
  { asked: "testify", record: "loan-history" },
  { asked: "monitor", record: "computer-session" },
] as const satisfies readonly (RequestFacts & RequestItem)[];

/**
 * The everyday situations of a library: each person of `everydayPeople` and each paper of `everydayPapers`, for a copy of
 * each kind of record and for what else is asked at a desk. Everything is known, and counsel was not asked. The list is
 * the same for every policy and every day.
 */
export function everydaySituations(library: LibraryFacts): readonly PatronRequest[] {
  const wanted: readonly (Pick<RequestFacts, "asked"> & Pick<RequestItem, "record">)[] = [
    ...record.values.map((one) => ({ asked: "copy" as const, record: one })),
    ...askedBeside,
  ];
  return [...everydayPeople, ...everydayPapers].flatMap((who) =>
    wanted.map(
      ({ asked = "copy", record: kind }): PatronRequest => ({
        library,
        facts: { ...plainFacts, ...who, asked },
        items: [{ record: kind, linkage: linkageOf(kind) }],
      }),
    ),
  );
}

/**
 * A situation in words: what differs from what is so anyway. What a paper obliges and which matter it serves goes with
 * the paper, and what a kind of record shows with the record.
 */
export function situationWords({ facts, items }: PatronRequest): string {
  const plain: { readonly [fact: string]: unknown } = plainFacts;
  const telling = Object.entries(facts).filter(([fact, value]) => plain[fact] !== value && !(fact in goesWithIt));
  const [{ record: kind } = { record: "registration" as const }] = items;
  return requestWords({ library: {}, facts: Object.fromEntries(telling), items: [{ record: kind }] });
}

const goesWithIt = { obliges: true, proceeding: true } as const;

const uses: readonly string[] = elementsByGroup.use;

function linkageOf(kind: RecordType): NonNullable<RequestItem["linkage"]> {
  if (!showsSomebody(kind)) return "no-person";
  return elementsOf(kind).some((element) => uses.includes(element)) ? "person-to-use" : "person-only";
}
