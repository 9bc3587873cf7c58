import {
  constant,
  day,
  flag,
  type Keys,
  list,
  object,
  optional,
  record,
  required,
  type Shape,
  tagged,
  text,
  words,
} from "../internal/shape/shape.js";
import { facts } from "../vocabulary/facts.js";
import type { Fallback, FallbackConditions } from "./fallback.js";
import {
  type Absence,
  audiences,
  type Branch,
  type Contact,
  type Custodian,
  type Delegation,
  type Hours,
  type OrganizationDraft,
  type Person,
  type Position,
  type Posts,
  weekdays,
} from "./organization.js";
import { requestKinds } from "./request-kind.js";
import { minutesOf } from "./time-of-day.js";

const timeOfDay = () =>
  text({
    form: {
      pattern: /^\d\d:\d\d$/,
      expected: "a time of day such as 09:30",
      test: (time) => minutesOf(time) !== undefined,
    },
  });
const requests = () => list(words(requestKinds), { min: 1, max: 100 });
const records = () => list(words(facts.record.values), { min: 1, max: 1_000 });

const branchShape = () =>
  object<Branch>({
    title: required(text()),
    hours: optional(
      list(
        object<Hours>({
          day: required(words(weekdays)),
          from: required(timeOfDay(), "First minute, inclusive."),
          to: required(timeOfDay(), "End, exclusive; 24:00 is the end of the day."),
        }),
        { max: 500 },
      ),
      "When it is open, on the library's own clock; unknown where it is left out.",
    ),
  });

const positionShape = () =>
  object<Position>({
    title: required(text()),
    role: required(words(facts.handler.values), "What it is in the vocabulary."),
    reportsTo: optional(text(), "The position above; the top has none."),
    branch: optional(text(), "Only at this branch; at every one where it is left out."),
  });

const personShape = () =>
  object<Person>({
    name: required(text()),
    positions: required(list(text(), { max: 1_000 }), "The positions the person holds."),
    contacts: optional(
      list(
        object<Contact>({
          kind: required(words(["office-phone", "after-hours-phone", "email", "other"])),
          value: required(text()),
          audience: optional(words(audiences), "Who may see it; managers alone where it is left out."),
          checkedOn: optional(day(), "The calendar day on which somebody last checked it."),
        }),
        { max: 1_000 },
      ),
      "Ways to reach the person.",
    ),
    away: optional(
      list(
        object<Absence>({
          since: required(day(), "First day, inclusive."),
          until: required(day(), "End, exclusive."),
        }),
      ),
      "Days on which nobody tries to reach them.",
    ),
  });

const postsShape = () => {
  const position = () => optional(text(), "A position.");
  return object<Posts>({
    privacyOfficer: position(),
    deputyPrivacyOfficer: position(),
    spokesperson: position(),
    alternateSpokesperson: position(),
    counsel: position(),
    alternateCounsel: position(),
    governingBodyChair: position(),
    deputyChair: position(),
  });
};

const custodianShape = () =>
  object<Custodian>({
    position: required(text()),
    records: required(records(), "The kinds of record whose production needs this position."),
    deputy: optional(text(), "The position that acts while nobody in the first can be reached."),
    sole: optional(flag(), "Nobody else may be custodian of these records."),
    citation: required(text(), "Where it is written down."),
  });

const delegationShape = () =>
  object<Delegation>({
    from: required(text(), "The position that delegates."),
    to: required(text(), "The position that may then answer."),
    while: required(words(["absent", "vacant", "always"]), "When it holds."),
    since: optional(day(), "First day, inclusive."),
    until: optional(day(), "End, exclusive."),
    branch: optional(text(), "Only at this branch."),
    requests: optional(requests(), "Only for these kinds of request."),
    records: optional(records(), "Only for these kinds of record."),
    citation: required(text(), "Where it is written down."),
  });

const only = () =>
  optional(
    object<FallbackConditions>({
      requests: optional(requests()),
      hours: optional(words(["open", "closed"]), "By the hours of the branch."),
      branches: optional(list(text(), { min: 1, max: 1_000 })),
      vacant: optional(text(), "While nobody holds this position."),
    }),
    "In which situations the step is taken; all that is named must hold.",
  );

const step = <Step extends Fallback["try"]>(
  word: Step,
  keys: Omit<Keys<Extract<Fallback, { readonly try: Step }>>, "try" | "only">,
) =>
  // the keys of the step, and the two that every step has
  object<Extract<Fallback, { readonly try: Step }>>({
    try: required(constant(word)),
    ...keys,
    only: only(),
  } as unknown as Keys<Extract<Fallback, { readonly try: Step }>>);

const phone = () => optional(flag(), "Also by phone.");
const says = () => optional(text(), "What to say.");

const fallbackShape: Shape<Fallback> = /* @__PURE__ */ (() =>
  tagged<Fallback, "try">("try", {
    position: step("position", { position: required(text()), phone: phone() }),
    "senior-on-duty": step("senior-on-duty", {}),
    "whoever-was-asked": step("whoever-was-asked", {}),
    custodian: step("custodian", { phone: phone() }),
    "help-line": step("help-line", { says: required(text(), "What to say.") }),
    institution: step("institution", {
      institution: required(text()),
      does: required(words(["verifies", "takes-over"])),
      says: says(),
    }),
    wait: step("wait", { says: says() }),
    "obey-paper": step("obey-paper", { says: says() }),
    decline: step("decline", { says: says() }),
  }))();

const draftKeys = (): Keys<OrganizationDraft> => ({
  id: required(text(), "A name of its own."),
  title: required(text(), "What people call it."),
  branches: required(record(branchShape()), "The places where it serves people, by name."),
  positions: required(record(positionShape()), "Its posts, filled or vacant, by name."),
  people: required(record(personShape(), { max: 100_000 }), "Who works or acts for it, by name."),
  posts: optional(postsShape(), "Positions with a part of their own."),
  custodians: optional(list(custodianShape()), "Whose act is needed to produce some kinds of record."),
  delegations: optional(list(delegationShape()), "Written delegations of the authority to answer."),
  fallbacks: required(
    list(fallbackShape, { max: 1_000 }),
    "Whom to try, in order, and what to do when nobody can be reached.",
  ),
});

/** What `defineOrganization` takes. */
export const organizationShape: Shape<OrganizationDraft> = /* @__PURE__ */ (() =>
  object<OrganizationDraft>(draftKeys(), "an organisation"))();

/** An organisation as a file has it. */
export type OrganizationFile = OrganizationDraft & { readonly $schema?: string; readonly version?: 1 };

/** What a file of an organisation may look like. */
export const organizationFileShape: Shape<OrganizationFile> = /* @__PURE__ */ (() =>
  object<OrganizationFile>(
    {
      $schema: optional(text(), "The address of this schema."),
      version: optional(constant(1), "The version of the form."),
      ...draftKeys(),
    },
    "an organisation",
  ))();
