import {
  constant,
  day,
  type Keys,
  list,
  nullable,
  object,
  optional,
  record,
  required,
  type Shape,
  text,
  unread,
  words,
} from "../internal/shape/shape.js";
import { handler } from "../vocabulary/facts/handler.js";
import { record as records } from "../vocabulary/facts/record.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { jurisdictionCodes } from "../vocabulary/jurisdiction-codes.js";
import { type Doubt, type Reading, readers } from "./doubt.js";
import { valueShape } from "./fact-shapes.js";
import type { NotEncoded, Pack } from "./pack.js";
import type { PolicyDraft } from "./policy.js";
import type { LibraryFacts, LibraryProfile } from "./profile.js";
import { citeShape, citesShape, packRuleShape, policyRuleShape } from "./rule-shape.js";
import { isShipped } from "./shipped.js";
import type { Source } from "./source.js";

const jurisdiction = () => words(jurisdictionCodes);

/** What a source looks like. */
export const sourceShape: Shape<Source> = /* @__PURE__ */ (() =>
  object<Source>({
    title: required(text(), "The standard citation, or title and publisher."),
    url: optional(text(), "Where the text was read."),
    officialUrl: optional(text(), "Its page on the site of the body that made it."),
    textAsOf: optional(
      nullable(text()),
      "The date or year to which the text read was current; null where it does not say.",
    ),
    checkedOn: optional(day(), "The calendar day on which somebody last looked."),
    note: optional(text({ min: 0, max: 20_000 })),
  }))();

const doubtShape = () =>
  object<Doubt>({
    id: required(text(), "Kept for good, as `us-ny/agency-subpoena`: the jurisdiction and a topic."),
    asks: required(text(), "The question for counsel, in one sentence."),
    readings: required(record(text(), { max: 100 }), "At least two readings: a short name, and what it means."),
    leftTo: optional(words(["policy"]), "The law leaves the answer to the library's own policy."),
    cites: optional(list(citeShape, { max: 1_000 })),
    notes: optional(text({ min: 0, max: 20_000 }), "What the sources say about it."),
  });

const readingShape = () =>
  object<Reading>({
    doubt: required(text(), "The id of a doubt."),
    as: required(text(), "One of its readings."),
    by: required(words(readers), "Who answered it."),
    on: required(day(), "First day, inclusive."),
    until: optional(day(), "End, exclusive."),
    cites: required(citesShape, "Where the answer stands."),
  });

const libraryFacts = (): Keys<LibraryFacts> => {
  // the facts of a library are those that the vocabulary says are about one; a test holds type and table together
  const about = Object.fromEntries(
    factIds.filter((id) => facts[id].about === "library").map((id) => [id, optional(valueShape(facts[id]))]),
  );
  return {
    jurisdiction: optional(jurisdiction(), "Whose law applies, such as `US-NY`."),
    ...about,
  } as Keys<LibraryFacts>;
};

/** What the profile of a library looks like. */
const profileShape: Shape<LibraryProfile> = /* @__PURE__ */ (() =>
  object<LibraryProfile>(
    {
      ...libraryFacts(),
      roles: optional(record(words(handler.values)), "The library's own names of roles, each with one of ours."),
      records: optional(record(words(records.values)), "The library's own names of records, each with one of ours."),
    },
    "facts of the library only",
  ))();

/** What a pack looks like. Texts for people that a pack of law carries are passed over. */
const packShape: Shape<Pack> = /* @__PURE__ */ (() => ({
  ...object<Pack & { readonly law?: unknown }>({
    id: required(text(), "A name of its own."),
    title: required(text()),
    layer: required(words(["federal", "state", "local", "toolkit"]), "The layer of its rules."),
    jurisdiction: optional(jurisdiction(), "The jurisdiction whose law it is."),
    sources: required(record(sourceShape), "Its sources, by key."),
    rules: required(list(packRuleShape, { max: 20_000 }), "Its rules."),
    doubts: optional(list(doubtShape()), "The questions of law that its doubtful rules hang on."),
    notEncoded: optional(
      list(
        object<NotEncoded>({
          what: required(text(), "What the source says."),
          why: required(text(), "Why it is no rule."),
        }),
      ),
      "What its sources say and it does not decide.",
    ),
    law: optional(unread()),
  }),
  isOurs: isShipped,
}))();

const common = (): Omit<Keys<PolicyDraft>, "packs"> => ({
  id: required(text(), "A name of its own."),
  title: required(text(), "What people call it."),
  jurisdiction: optional(jurisdiction(), "Whose law applies; that of the state pack where it is left out."),
  profile: optional(profileShape, "The facts of the library, and its own names."),
  bodies: optional(
    list(text(), { max: 1_000 }),
    'The bodies whose policies these are, outermost first, such as ["city", "library", "branch"].',
  ),
  sources: optional(record(sourceShape), "What the rules cite, by key."),
  rules: optional(list(policyRuleShape, { max: 20_000 }), "The library's own rules."),
  doubts: optional(list(doubtShape()), "Doubts that the library's own rules raise."),
  readings: optional(list(readingShape()), "The library's answers to named doubts of the packs."),
});

/** What `definePolicy` takes: packs are given whole. */
export const policyDraftShape: Shape<PolicyDraft> = /* @__PURE__ */ (() =>
  object<PolicyDraft>(
    { ...common(), packs: optional(list(packShape, { max: 1_000 }), "Packs to build on.") },
    "a policy",
  ))();

/** A policy as a file has it: packs are named. */
export type PolicyFile = Omit<PolicyDraft, "packs"> & {
  readonly $schema?: string;
  readonly version?: 1;
  readonly packs?: readonly string[];
};

/** What a policy file may look like. */
export const policyFileShape: Shape<PolicyFile> = /* @__PURE__ */ (() =>
  object<PolicyFile>(
    {
      $schema: optional(text(), "The address of this schema."),
      version: optional(constant(1), "The version of the form."),
      ...common(),
      packs: optional(list(text(), { max: 1_000 }), "The ids of packs to build on, such as `us-ny`."),
    },
    "a policy",
  ))();
