import type { DisclosureRule, RuleMark } from "../../policy/rule.js";
import type { Condition } from "../../vocabulary/condition.js";
import { cross } from "./conditions.js";
import type { Edition } from "./editions.js";
import { doubtfulId, forbids, reaches } from "./general.js";
import type { GroundKind } from "./ground.js";
import { anyForm, fullAge, operations, thePatron } from "./grounds.js";
import { generalCite, idIn } from "./ids.js";
import { reachOf, whole } from "./reach.js";
import { disclosure } from "./rules.js";
import { doubtOf, parents, unnamedConsent as unnamed } from "./topics.js";

/** What a law on disclosure to others implies where it does not say it. */
export function impliedRules(draft: Edition, bans: readonly string[]): readonly DisclosureRule[] {
  if (!forbids(draft)) return unclearParents(draft, bans);
  return [
    ...notADisclosure(
      draft,
      bans,
      "patron-self-access",
      thePatron,
      "own-record-implied",
      "Giving patrons their own record is not a disclosure to others.",
    ),
    ...notADisclosure(
      draft,
      bans,
      "library-operations",
      operations,
      "operations-implied",
      "The library's own use of its records is not a disclosure to others.",
    ),
    ...unnamedConsent(draft, bans),
    ...unclearParents(draft, bans),
  ];
}

/** The ban does not speak here; the toolkit or the library's policy does. */
function notADisclosure(
  draft: Edition,
  bans: readonly string[],
  kind: GroundKind,
  who: Condition,
  name: string,
  says: string,
): readonly DisclosureRule[] {
  const reach = reachOf(draft);
  return disclosure(draft, {
    id: idIn(draft, name),
    when: cross(namedOutright(draft, kind) ? reach.maybe : whole(reach), [who]),
    effect: "silent",
    overrides: bans,
    says,
    cite: generalCite(draft),
    mark: "implied",
  });
}

/** Does the law name this ground without doubt, for all its records and at all times? */
function namedOutright(draft: Edition, kind: GroundKind): boolean {
  return draft.grounds.some(
    (ground) =>
      ground.ground === kind &&
      doubtOf(draft, ground) === undefined &&
      [ground.records, ground.where, ground.unless, ground.from, ground.until, ground.formerly?.where].every(
        (limit) => limit === undefined,
      ),
  );
}

function unnamedConsent(draft: Edition, bans: readonly string[]): readonly DisclosureRule[] {
  if (draft.grounds.some(({ ground }) => ground === "patron-consent")) return [];
  return inEachPart(draft, {
    name: "consent-implied",
    topic: unnamed,
    who: { consent: anyForm, consentBy: ["patron"], consentScope: ["covers"] },
    overrides: bans,
    says: "The law does not name the patron's consent; whether it opens the record is in doubt.",
    mark: "implied",
    notes: "The plain way is to give it to the patron, who may pass it on.",
  });
}

function unclearParents(draft: Edition, bans: readonly string[]): readonly DisclosureRule[] {
  if (draft.minors.access !== "unclear") return [];
  return inEachPart(draft, {
    name: "parent-unclear",
    topic: parents,
    who: {
      requester: ["parent", "guardian"],
      standing: ["proved"],
      subjectAge: { below: draft.minors.below ?? fullAge },
    },
    overrides: bans,
    says: "Whether a parent or guardian may see a minor's record is in doubt.",
    mark: "contested",
    notes: draft.minors.note,
  });
}

/** What may open a record, if the law reaches the record at all. */
function inEachPart(
  draft: Edition,
  {
    name,
    topic,
    who,
    ...shared
  }: {
    readonly name: string;
    readonly topic: string;
    readonly who: Condition;
    readonly overrides: readonly string[];
    readonly says: string;
    readonly mark: RuleMark;
    readonly notes: string;
  },
): readonly DisclosureRule[] {
  const { settled, doubtful } = reachOf(draft);
  const rule = { ...shared, effect: "permit", cite: generalCite(draft) } as const;
  const own = { topic, speaksIn: "opens" };
  return [
    ...disclosure(draft, { ...rule, id: idIn(draft, name), when: cross(settled, [who]), hangs: [own] }),
    ...doubtful.flatMap(({ key, when, topics }) =>
      disclosure(draft, {
        ...rule,
        id: doubtfulId(draft, name, key),
        when: cross(when, [who]),
        hangs: [own, ...topics.map(reaches)],
      }),
    ),
  ];
}
