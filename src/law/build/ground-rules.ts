import type { Dependent, DisclosureRule, Effect, Rule } from "../../policy/rule.js";
import type { Cite } from "../../policy/source.js";
import type { Condition } from "../../vocabulary/condition.js";
import { alternatives, cross } from "./conditions.js";
import type { JurisdictionDraft, LegalProcess } from "./draft.js";
import { given } from "./elements.js";
import { type Ban, doubtfulId, reaches } from "./general.js";
import type { Ground } from "./ground.js";
import { openings, usualRecords } from "./grounds.js";
import type { Hang, Questioned } from "./hang.js";
import { groundCite, idIn, nameOf } from "./ids.js";
import { foundInsufficient, isPaper } from "./process.js";
import { needOf } from "./purpose.js";
import { reachOf } from "./reach.js";
import { disclosure } from "./rules.js";
import { doubtOf, isUnread, topicOf } from "./topics.js";

/** The rules of one ground: where it opens for certain, where it may open, and what comes with it. */
export function groundRules(draft: Questioned, ground: Ground, bans: readonly Ban[]): readonly Rule[] {
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

/** A part of a ground that hangs on the same doubts throughout; no key where the law speaks for certain. */
interface Part {
  readonly key?: string;
  readonly when: readonly Condition[];
  readonly hangs: readonly Hang[];
}

function openingRules(draft: Questioned, ground: Ground, bans: readonly Ban[]): readonly DisclosureRule[] {
  const effect: Effect = ground.effect === "requires" ? "require" : "permit";
  const unless = [
    ...(isPaper(ground) ? [foundInsufficient] : []),
    ...(ground.unless === undefined ? [] : alternatives(ground.unless)),
  ];
  const { says, notes, from, until } = ground;
  const doubt = doubtOf(draft, ground);
  const own: readonly Hang[] =
    doubt === undefined
      ? []
      : [{ topic: topicOf(draft, ground), speaksIn: ground.opensIn ?? (isUnread(doubt) ? "as-reported" : "opens") }];
  return partsOf(draft, ground).flatMap(({ key, when, hangs }) =>
    disclosure(draft, {
      id: key === undefined ? idIn(draft, nameOf(ground)) : doubtfulId(draft, nameOf(ground), key),
      when,
      unless: unless.length > 0 ? unless : undefined,
      effect,
      hangs: [...own, ...hangs],
      overrides: bansAgainst(draft, bans, key),
      says,
      notes,
      cite: groundCite(ground),
      more: restatements(ground),
      mark: doubt ?? (hangs.length > 0 ? "contested" : ground.restatedBy === undefined ? undefined : "restated"),
      from,
      until,
    }),
  );
}

/** The sources that restate a text, beside the one that the ground cites. */
function restatements({ restatedBy, source, section }: Ground): readonly Cite[] {
  return (restatedBy ?? []).flatMap((one) => (one === source ? [] : [{ source: one, section }]));
}

function partsOf(draft: Questioned, ground: Ground): readonly Part[] {
  const reach = reachOf(draft, usualRecords(ground), needOf(ground)?.records);
  const ways = openings(ground, draft.ageOfMajority).map(({ when, doubt }) => ({
    when: cross([when], alternatives(ground.where)),
    key: doubt?.key,
    hangs: doubt === undefined ? [] : [{ topic: doubt.topic, speaksIn: doubt.speaksIn }],
  }));
  return ways.flatMap((way): readonly Part[] => [
    { ...(way.key && { key: way.key }), when: cross(reach.settled, way.when), hangs: way.hangs },
    ...reach.doubtful.map(({ key, when, topics }) => ({
      key: way.key === undefined ? key : `${way.key}/${key}`,
      when: cross(when, way.when),
      hangs: [...way.hangs, ...topics.map(reaches)],
    })),
  ]);
}

/** The bans that a part of a ground can meet: those of the same part of the reach, and all where the reach changed. */
function bansAgainst({ formerly = [] }: JurisdictionDraft, bans: readonly Ban[], key: string | undefined) {
  const changed = formerly.some(({ covers, records }) => covers !== undefined || records !== undefined);
  const part = key?.replace(/^(spoken|age)\/?/, "") || undefined;
  return bans.filter((ban) => changed || ban.key === part).map(({ id }) => id);
}

/** Extent, duties and authority of a ground; each counts only while the ground stands. */
function companions(draft: JurisdictionDraft, ground: Ground, rules: readonly string[]): readonly Dependent[] {
  const { gives = needOf(ground)?.gives, duties = [], answeredBy, from, until } = ground;
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
            elements: given(gives),
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
