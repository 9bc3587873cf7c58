import type { Dependent, DisclosureRule, Effect, Rule } from "../../policy/rule.js";
import { type DataElement, dataElements, type ElementGroup, elementsByGroup } from "../../vocabulary/element-groups.js";
import { alternatives, cross } from "./conditions.js";
import type { JurisdictionDraft, LegalProcess } from "./draft.js";
import type { Gives, Ground } from "./ground.js";
import { openings, usualRecords } from "./grounds.js";
import { foundInsufficient, isPaper } from "./process.js";
import { reachOf } from "./reach.js";
import { disclosure, groundCite, idIn, nameOf } from "./rules.js";

/** The rules of one ground: where it opens for certain, where it may open, and what comes with it. */
export function groundRules(draft: JurisdictionDraft, ground: Ground, bans: readonly string[]): readonly Rule[] {
  const disclosures = openingRules(draft, ground, bans);
  return [
    ...disclosures,
    ...companions(
      draft,
      ground,
      disclosures.map(({ id }) => id),
    ),
  ];
}

/** Why a ground is in doubt as a whole, if it is. */
export function doubtOf({ confidence }: Pick<JurisdictionDraft, "confidence">, { doubt }: Ground): Ground["doubt"] {
  return doubt ?? (confidence === "low" ? "low-confidence" : undefined);
}

function openingRules(draft: JurisdictionDraft, ground: Ground, bans: readonly string[]): readonly DisclosureRule[] {
  const reach = reachOf(draft, usualRecords(ground));
  const doubt = doubtOf(draft, ground);
  const ways = (doubtful: boolean) =>
    openings(ground)
      .filter((way) => way.doubtful === doubtful)
      .map(({ when }) => when);
  const asks = (doubtful: boolean) => cross(ways(doubtful), alternatives(ground.where));
  const sure = cross(reach.settled, asks(false));
  const unsure = [...cross(reach.settled, asks(true)), ...cross(reach.doubtful, [...asks(false), ...asks(true)])];
  const effect: Effect = ground.effect === "requires" ? "require" : "permit";
  const unless = [
    ...(isPaper(ground) ? [foundInsufficient] : []),
    ...(ground.unless === undefined ? [] : alternatives(ground.unless)),
  ];
  const { says, notes, from, until } = ground;
  const shared = {
    says,
    notes,
    from,
    until,
    overrides: bans,
    cite: groundCite(ground),
    unless: unless.length > 0 ? unless : undefined,
  };
  const id = idIn(draft, nameOf(ground));
  if (doubt !== undefined)
    return disclosure({ ...shared, id, when: [...sure, ...unsure], effect: [effect, "silent"], mark: doubt });
  return [
    ...disclosure({ ...shared, id, when: sure, effect: [effect] }),
    ...disclosure({ ...shared, id: `${id}-doubtful`, when: unsure, effect: [effect, "silent"], mark: "contested" }),
  ];
}

/** Extent, duties and authority of a ground; each counts only while the ground stands. */
function companions(draft: JurisdictionDraft, ground: Ground, rules: readonly string[]): readonly Dependent[] {
  const { gives, duties = [], answeredBy, from, until } = ground;
  const id = idIn(draft, nameOf(ground));
  const shared = {
    with: rules,
    cites: [groundCite(ground)] as const,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  return [
    ...(gives === undefined
      ? []
      : [
          {
            ...shared,
            id: `${id}/extent`,
            kind: "extent",
            elements: elementsOf(gives),
            says: "Only what this ground allows is given.",
          } as const,
        ]),
    ...duties.map((duty) => ({ ...shared, ...duty, id: `${id}/${duty.act}`, kind: "duty" }) as const),
    ...(answeredBy === undefined
      ? []
      : [{ ...shared, ...answeredBy, id: `${id}/authority`, kind: "authority" } as const]),
    ...(isPaper(ground) ? noticeDuties(ground.notice ?? draft.process.notice, shared, id) : []),
  ];
}

function noticeDuties(
  notice: LegalProcess["notice"],
  shared: Pick<Dependent, "with" | "cites" | "from" | "until">,
  id: string,
): readonly Dependent[] {
  const duty = { ...shared, id: `${id}/notify-patron`, kind: "duty", act: "notify-patron" } as const;
  switch (notice) {
    case "required":
      return [
        {
          ...duty,
          level: "must",
          first: true,
          when: { notice: ["not-given", "given"] },
          says: "The patron is told before anything is given.",
        },
      ];
    case "forbidden":
      return [{ ...duty, level: "never", says: "The patron is not told." }];
    case "not-addressed":
    case "unclear":
      return [];
  }
}

function elementsOf(gives: Gives): readonly DataElement[] | { readonly except: readonly DataElement[] } {
  return "only" in gives ? listed(gives.only) : { except: listed(gives.except) };
}

function listed({
  groups = [],
  elements: single = [],
}: {
  readonly groups?: readonly ElementGroup[];
  readonly elements?: readonly DataElement[];
}): readonly DataElement[] {
  const ofGroups: readonly DataElement[] = groups.flatMap((group) => elementsByGroup[group]);
  return dataElements.filter((element) => ofGroups.includes(element) || single.includes(element));
}
