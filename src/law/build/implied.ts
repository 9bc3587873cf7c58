import type { DisclosureRule, RuleMark } from "../../policy/rule.js";
import type { Condition } from "../../vocabulary/condition.js";
import { cross } from "./conditions.js";
import type { Edition } from "./editions.js";
import { doubtfulId, forbids, reaches } from "./general.js";
import type { GroundKind } from "./ground.js";
import { anyForm, minorAges, operations, thePatron } from "./grounds.js";
import type { Hang } from "./hang.js";
import { generalCite, idIn } from "./ids.js";
import { reachOf, whole } from "./reach.js";
import { disclosure } from "./rules.js";
import { cardInHand, doubtOf, handingOver, parents, unnamedConsent as unnamed } from "./topics.js";

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
    ...disputedConsent(draft, bans),
    ...unclearParents(draft, bans),
  ];
}

const sentByThePatron = ["card-bearer", "parent", "guardian", "spouse", "relative", "caregiver"] as const;

/** What published policies take for consent, or for no disclosure at all; no law speaks of it. */
function disputedConsent(draft: Edition, bans: readonly string[]): readonly DisclosureRule[] {
  const shared = { overrides: bans, mark: "contested" } as const;
  return [
    ...inEachPart(draft, {
      ...shared,
      name: "card-in-hand",
      topic: cardInHand,
      who: {
        requester: sentByThePatron,
        standing: ["proved"],
        purpose: ["stated-transaction"],
        credential: ["library-card", "card-with-pin"],
        record: ["current-loan", "hold", "fines-and-fees"],
      },
      says: "The law does not say whether lending the card is consent to one transaction.",
      notes: "Published policies differ; the library's own policy may settle it.",
    }),
    ...inEachPart(draft, {
      ...shared,
      name: "handing-over",
      topic: handingOver,
      who: {
        requester: sentByThePatron,
        standing: ["proved"],
        purpose: ["stated-transaction"],
        asked: ["collect-items"],
        credential: ["account-facts", "identity-document"],
        record: ["hold"],
      },
      says: "The law does not say whether handing over an item that waits for a patron is a disclosure.",
      notes: "Published policies differ; the library's own policy may settle it.",
    }),
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
  return minorAges(draft.minors.below, draft.ageOfMajority).flatMap(({ subjectAge, doubt }) =>
    inEachPart(draft, {
      name: doubt === undefined ? "parent-unclear" : `parent-unclear-${doubt.key}`,
      topic: parents,
      more: doubt === undefined ? [] : [{ topic: doubt.topic, speaksIn: doubt.speaksIn }],
      who: { requester: ["parent", "guardian"], standing: ["proved"], subjectAge },
      overrides: bans,
      says: "Whether a parent or guardian may see a minor's record is in doubt.",
      mark: "contested",
      notes: draft.minors.note,
    }),
  );
}

/** What may open a record, if the law reaches the record at all. */
function inEachPart(
  draft: Edition,
  {
    name,
    topic,
    more = [],
    who,
    ...shared
  }: {
    readonly name: string;
    readonly topic: string;
    readonly more?: readonly Hang[];
    readonly who: Condition;
    readonly overrides: readonly string[];
    readonly says: string;
    readonly mark: RuleMark;
    readonly notes: string;
  },
): readonly DisclosureRule[] {
  const { settled, doubtful } = reachOf(draft);
  const rule = { ...shared, effect: "permit", cite: generalCite(draft) } as const;
  const own = [{ topic, speaksIn: "opens" }, ...more];
  return [
    ...disclosure(draft, { ...rule, id: idIn(draft, name), when: cross(settled, [who]), hangs: own }),
    ...doubtful.flatMap(({ key, when, topics }) =>
      disclosure(draft, {
        ...rule,
        id: doubtfulId(draft, name, key),
        when: cross(when, [who]),
        hangs: [...own, ...topics.map(reaches)],
      }),
    ),
  ];
}
