import type { DisclosureRule } from "../../policy/rule.js";
import type { Condition } from "../../vocabulary/condition.js";
import { cross } from "./conditions.js";
import type { JurisdictionDraft } from "./draft.js";
import type { Edition } from "./editions.js";
import type { Hang } from "./hang.js";
import { generalCite, idIn } from "./ids.js";
import { reachOf, whole } from "./reach.js";
import { recordTopics } from "./record-topics.js";
import { notARecord, recordsOf } from "./records.js";
import { disclosure } from "./rules.js";
import { publicRecordsTopic } from "./topics.js";

const recordsRequest: Condition = { instrument: ["public-records-request"], publiclyFunded: ["yes"] };

/** Does the law itself forbid, or does it only let the library refuse? */
export function forbids({ protection }: Pick<JurisdictionDraft, "protection">): boolean {
  return protection === "confidential" || protection === "privileged";
}

/** The rules that close, and what an exemption leaves open. */
export interface GeneralRules {
  readonly rules: readonly DisclosureRule[];
  /** Bans, which a ground overrides where it opens the same. */
  readonly bans: readonly Ban[];
  /** What the law says without a word on who may see: bans, and duties to answer a public-records request. */
  readonly againstOthers: readonly string[];
}

/** A ban by the part of the law's reach for which it stands; none where the law speaks for certain. */
export interface Ban {
  readonly id: string;
  readonly key?: string;
}

/** What the protecting provision of one edition says. */
export function generalRules(draft: Edition): GeneralRules {
  const bans = forbids(draft) ? bansOf(draft) : [];
  const requests = recordsRequests(draft);
  return {
    rules: [
      ...bans.map(({ rule }) => rule),
      ...(forbids(draft) ? [] : discretion(draft)),
      ...requests,
      notReached(draft),
    ],
    bans: bans.map(({ rule: { id }, key }) => ({ id, ...(key === undefined ? {} : { key }) })),
    againstOthers: forbids(draft)
      ? [
          ...bans.map(({ rule }) => rule.id),
          ...requests.filter(({ overrides }) => overrides !== undefined).map(({ id }) => id),
        ]
      : [],
  };
}

function bansOf(draft: Edition): readonly { readonly rule: DisclosureRule; readonly key?: string }[] {
  const { settled, doubtful } = reachOf(draft);
  const { says, notes, mark } = draft.general;
  const cite = generalCite(draft);
  return [
    ...disclosure(draft, {
      id: idIn(draft, "confidential"),
      when: settled,
      effect: "forbid",
      says,
      cite,
      notes,
      mark,
    }).map((rule) => ({ rule })),
    ...doubtful.flatMap(({ key, when, topics }) =>
      disclosure(draft, {
        id: doubtfulId(draft, "confidential", key),
        when,
        effect: "forbid",
        hangs: topics.map(reaches),
        says: "This may be confidential too: the law does not say plainly whether it reaches this record or library.",
        cite,
        mark: "contested",
      }).map((rule) => ({ rule, key })),
    ),
  ];
}

/** The id of a rule for a part of the law's reach that is in doubt. */
export function doubtfulId(draft: Pick<Edition, "jurisdiction" | "edition">, name: string, key: string): string {
  return `${idIn(draft, `${name}-doubtful`)}/${key}`;
}

/** A rule speaks only if the law reaches what it is about. */
export function reaches(topic: string): Hang {
  return { topic, speaksIn: "reaches" };
}

function discretion(draft: Edition): readonly DisclosureRule[] {
  const { says, notes } = draft.general;
  return disclosure(draft, {
    id: idIn(draft, "may-refuse"),
    when: whole(reachOf(draft)),
    effect: "silent",
    says,
    cite: generalCite(draft),
    mark: "discretion",
    notes: [notes, "The library may refuse; the law does not itself forbid."]
      .filter((one) => one !== undefined)
      .join(" "),
  }).map((rule) =>
    draft.otherLawsSwept === null ? { ...rule, marks: [...(rule.marks ?? []), "unswept" as const] } : rule,
  );
}

/** Under a public-records request the alternative to exempt is a duty to disclose. */
function recordsRequests(draft: Edition): readonly DisclosureRule[] {
  const { excluded } = recordsOf(draft.records);
  const { doubtful } = reachOf(draft);
  const cite = generalCite(draft);
  const demanded = (topic: string): Hang => ({ topic: publicRecordsTopic(topic), speaksIn: "must-disclose" });
  const asked = [...new Set(doubtful.flatMap(({ topics }) => topics))];
  return [
    ...recordTopics.flatMap(({ topic, records }) =>
      disclosure(draft, {
        id: `${idIn(draft, "public-records-excluded")}/${topic}`,
        when: recordTests(excluded.filter((one) => records.includes(one))),
        effect: "require",
        hangs: [demanded(topic)],
        says: "The law on library records does not reach this record, so it may have to be given on a public-records request.",
        cite,
        mark: "contested",
      }),
    ),
    ...asked.flatMap((topic) => {
      const parts = doubtful.filter(({ topics }) => topics.includes(topic));
      return disclosure(draft, {
        id: `${idIn(draft, "public-records-doubtful")}/${topic.replace(/^reach-/, "")}`,
        when: cross(
          parts.flatMap(({ when }) => when),
          [recordsRequest],
        ),
        effect: "require",
        hangs: [{ topic, speaksIn: "does-not-reach" }, demanded(topic)],
        overrides: forbids(draft) ? parts.map(({ key }) => doubtfulId(draft, "confidential", key)) : [],
        says: "The law on library records may not reach this record, so a public-records request for it is for counsel.",
        cite,
        mark: "contested",
      });
    }),
  ];
}

function recordTests(record: readonly NonNullable<Condition["record"]>[number][]): readonly Condition[] {
  return record.length === 0 ? [] : [{ ...recordsRequest, record }];
}

function notReached(draft: Edition): DisclosureRule {
  return {
    id: idIn(draft, "staff-observation"),
    kind: "disclosure",
    when: { record: [notARecord] },
    effect: ["silent"],
    says: "The law is about records; what staff saw or heard is not one.",
    cites: [generalCite(draft)],
    marks: ["implied"],
    notes: "Policy, not this law, says whether staff may tell.",
  };
}
