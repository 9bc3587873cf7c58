import type { DisclosureRule } from "../../policy/rule.js";
import type { Condition } from "../../vocabulary/condition.js";
import { cross } from "./conditions.js";
import type { JurisdictionDraft } from "./draft.js";
import type { Edition } from "./editions.js";
import { reachOf } from "./reach.js";
import { notARecord, recordsOf } from "./records.js";
import { disclosure, generalCite, idIn } from "./rules.js";

const recordsRequest: Condition = { instrument: ["public-records-request"], publiclyFunded: ["yes"] };

/** Does the law itself forbid, or does it only let the library refuse? */
export function forbids({ protection }: Pick<JurisdictionDraft, "protection">): boolean {
  return protection === "confidential" || protection === "privileged";
}

/** The rules that close: what every ground must override is among them. */
export function generalRules(draft: Edition): readonly DisclosureRule[] {
  return [...(forbids(draft) ? bans(draft) : discretion(draft)), ...recordsRequests(draft), notReached(draft)];
}

function bans(draft: Edition): readonly DisclosureRule[] {
  const { settled, doubtful } = reachOf(draft);
  const { says, notes, mark } = draft.general;
  const shared = { cite: generalCite(draft) };
  return [
    ...disclosure({ ...shared, id: idIn(draft, "confidential"), when: settled, effect: ["forbid"], says, notes, mark }),
    ...disclosure({
      ...shared,
      id: idIn(draft, "confidential-doubtful"),
      when: doubtful,
      unless: recordsRequest,
      effect: ["forbid", "silent"],
      says: "This may be confidential too: the law does not say plainly whether it reaches this record or library.",
      mark: "contested",
    }),
  ];
}

function discretion(draft: Edition): readonly DisclosureRule[] {
  const { settled, doubtful } = reachOf(draft);
  const { says, notes } = draft.general;
  return disclosure({
    id: idIn(draft, "may-refuse"),
    when: [...settled, ...doubtful],
    effect: ["silent"],
    says,
    cite: generalCite(draft),
    mark: "discretion",
    notes: [notes, "The library may refuse; the law does not itself forbid."]
      .filter((one) => one !== undefined)
      .join(" "),
  });
}

/** Under a public-records request the alternative to exempt is a duty to disclose. */
function recordsRequests(draft: Edition): readonly DisclosureRule[] {
  const { excluded } = recordsOf(draft.records);
  const cite = generalCite(draft);
  return [
    ...disclosure({
      id: idIn(draft, "public-records-excluded"),
      when: excluded.length === 0 ? [] : [{ ...recordsRequest, record: excluded }],
      effect: ["require", "silent"],
      says: "The law on library records does not reach this record, so it may have to be given on a public-records request.",
      cite,
      mark: "contested",
    }),
    ...disclosure({
      id: idIn(draft, "public-records-doubtful"),
      when: cross(reachOf(draft).doubtful, [recordsRequest]),
      effect: forbids(draft) ? ["forbid", "require", "silent"] : ["require", "silent"],
      says: "The law on library records may not reach this record, so a public-records request for it is for counsel.",
      cite,
      mark: "contested",
    }),
  ];
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
