import type { Condition } from "../../vocabulary/condition.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import { police } from "../../vocabulary/groups.js";
import type { LawRecordClass } from "../../vocabulary/law-records.js";
import type { AgeOfMajority } from "./draft.js";
import type { ConsentGround, Ground, ParentGround } from "./ground.js";
import type { Hang } from "./hang.js";
import { paper } from "./process.js";
import { ageOfMajority, consentForm } from "./topics.js";

/** One way into a ground: what it asks, and whether that way is itself in doubt. */
export interface Opening {
  readonly when: Condition;
  readonly doubt?: OpeningDoubt;
}

/** A doubt about one way into a ground: its topic, the reading in which the way is open, a name for its rules. */
interface OpeningDoubt extends Hang {
  readonly key: string;
}

/** What each kind of ground asks, before a law adds to it. */
export function openings(ground: Ground, age: AgeOfMajority | undefined): readonly Opening[] {
  switch (ground.ground) {
    case "patron-consent":
      return consent(ground);
    case "parent-or-guardian":
      return parent(ground, age);
    case "subpoena":
    case "agency-subpoena":
    case "judge-signed-subpoena":
    case "court-order":
    case "search-warrant":
      return settled(paper(ground));
    default:
      return settled(plain[ground.ground]);
  }
}

function settled(when: Condition): readonly Opening[] {
  return [{ when }];
}

/** Any consent that was given; one read out of conduct is none. */
export const anyForm = [
  "spoken",
  "written",
  "written-informed",
  "notarised",
] as const satisfies readonly ValueOf<"consent">[];
const writtenForms = ["written", "written-informed", "notarised"] as const;
const informedForms = ["written-informed", "notarised"] as const;

function consent({ form, by = ["patron"] }: ConsentGround): readonly Opening[] {
  const given = (forms: readonly ValueOf<"consent">[]): Condition => ({
    consent: forms,
    consentBy: by,
    consentScope: ["covers"],
  });
  switch (form) {
    case "any":
      return settled(given(anyForm));
    case "written":
      return settled(given(writtenForms));
    case "informed-written":
      return settled(given(informedForms));
    case "unclear":
      return [
        ...settled(given(writtenForms)),
        {
          when: given(["spoken"]),
          doubt: { key: "spoken", topic: consentForm, speaksIn: "spoken-counts" },
        },
      ];
  }
}

/** No state ends minority before 18 or after 21 (Mississippi); between these the age of a state must be read. */
const surelyMinor = 18;
const surelyOfAge = 21;

/** The ages of which a law speaks that says "minor", or names an age. */
export function minorAges(
  below: number | null,
  age: AgeOfMajority | undefined,
): readonly (Pick<Opening, "doubt"> & { readonly subjectAge: NonNullable<Condition["subjectAge"]> })[] {
  const number = below ?? age?.age;
  if (number !== undefined) return [{ subjectAge: { below: number } }];
  return [
    { subjectAge: { below: surelyMinor } },
    {
      subjectAge: { from: surelyMinor, below: surelyOfAge },
      doubt: { key: "age", topic: ageOfMajority, speaksIn: "later" },
    },
  ];
}

function parent({ below, custody }: ParentGround, age: AgeOfMajority | undefined): readonly Opening[] {
  return minorAges(below, age).map(({ subjectAge, ...doubt }) => ({
    when: {
      requester: ["parent", "guardian"],
      standing: ["proved"],
      subjectAge,
      ...(custody === "any" ? {} : { custody }),
    },
    ...doubt,
  }));
}

/** The patron, known to be the patron. */
export const thePatron: Condition = { requester: ["patron"], standing: ["proved"] };

/** The library's own people at the library's own work. */
export const operations: Condition = {
  requester: ["coworker", "vendor", "consortium"],
  purpose: ["library-operations"],
  standing: ["proved"],
};

const officer: Condition = { requester: police, standing: ["proved"] };

const plain: {
  readonly [kind in Exclude<
    Ground["ground"],
    ConsentGround["ground"] | ParentGround["ground"] | Parameters<typeof paper>[0]["ground"]
  >]: Condition;
} = {
  "library-operations": operations,
  "patron-self-access": thePatron,
  "required-by-other-law": { otherLaw: ["demands"], review: ["sufficient"] },
  "law-enforcement-request": officer,
  "overdue-recovery": { requester: ["collection-agency"], purpose: ["recover-debt"], standing: ["proved"] },
  "aggregate-statistics": { linkage: ["no-person"] },
  "oversight-agency": { requester: ["oversight-agency"], purpose: ["public-oversight"], standing: ["proved"] },
  "school-official": { requester: ["school-administrator", "teacher"], standing: ["proved"] },
  emergency: { ...officer, emergency: ["imminent-harm"] },
  research: { requester: ["researcher"], purpose: ["research"], standing: ["proved"] },
  interlibrary: { requester: ["other-library", "consortium"], purpose: ["interlibrary-loan"], standing: ["proved"] },
  contractor: { requester: ["vendor"], purpose: ["library-operations"], standing: ["proved"] },
  "criminal-investigation-of-offence-against-library": { ...officer, libraryAsked: ["yes"] },
  "next-of-kin": { requester: ["executor", "spouse", "relative"], purpose: ["settle-estate"], standing: ["proved"] },
  other: {},
};

/** The classes of record a ground speaks of where it names none; every covered record where there are none here either. */
export function usualRecords({ ground, records }: Ground): readonly LawRecordClass[] | undefined {
  return records ?? (ground === "aggregate-statistics" ? ["aggregate-statistics"] : undefined);
}
