import { groundOf } from "../compile/ground.js";
import { engineOf } from "../decide/engine.js";
import { citations } from "../decide/reasons.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { Doubt, Reader } from "../policy/doubt.js";
import { doubtsOf } from "../policy/doubts.js";
import type { Policy, RankedRule } from "../policy/policy.js";
import type { LibraryFacts } from "../policy/profile.js";
import { readingsOn } from "../policy/readings.js";
import type { Citation, Cite } from "../policy/source.js";
import { libraryOf, situationsOf } from "./doubt-situations.js";

/** An open question of law: a doubt that rules in force hang on, and that no reading settles on that day. */
export interface OpenQuestion extends Pick<Doubt, "asks" | "readings" | "leftTo" | "notes"> {
  /** Its id, as `us-ny/agency-subpoena`. */
  readonly doubt: string;
  /** What was read on it: each source with its title, where in it, and the day on which somebody last looked. */
  readonly cites: readonly Citation[];
  /** The rules in force that hang on it. */
  readonly rules: readonly string[];
  /** How many of the situations that were looked at it leaves unsettled, by itself or with others. */
  readonly situations: number;
  /** One of them, that hangs on the fewest other questions; absent where there is none. */
  readonly example?: PatronRequest;
  /** Answers of one rank that read it differently, so that it stays open. */
  readonly disputed?: readonly { readonly as: string; readonly by: Reader; readonly on: string }[];
}

/** The open questions of a library, those that leave the most situations unsettled first. */
export interface OpenQuestions {
  readonly doubts: readonly OpenQuestion[];
  /** How many situations were looked at. */
  readonly of: number;
  /** The library they were looked at for: its profile, and for what that leaves open the first value that can be. */
  readonly library: LibraryFacts;
}

/** All searches for requests that turn on rare questions take so many steps together: about a second. */
const searchSteps = 2_500;

/**
 * The open questions of law of a library: the doubts on which rules hang that are in force on that day and can apply to
 * it, and which no reading of its policy settles. Ranked by `situations`, then by id.
 *
 * A situation is a request in which everything is known and counsel was not asked. It counts for a question if the
 * verdict is `unsettled` and the question is among the doubts of the decision. Looked at are the everyday situations, a
 * list that is the same for every library (who asks, or who brings which paper, for which record or act); for each
 * alternative of each rule in doubt the plainest request in which it holds; and for a question on which none of these
 * turns the first request that a short search finds. `of` is how many that were. The count ranks questions; it is no
 * forecast of how often they arise. A question with none turns on nothing until others are answered.
 *
 * @param policy - a policy of `definePolicy` or `parsePolicy`; what its profile leaves open of the library takes the
 * first value that can be, which `library` tells
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { doubts } from "patron-privacy/analysis";
 *
 * const cites = [{ source: "own" }] as const;
 * const policy = definePolicy({
 *   id: "town",
 *   title: "Town Library",
 *   jurisdiction: "US-NY",
 *   sources: { own: { title: "Our policy", checkedOn: "2026-11-24" } },
 *   doubts: [{ id: "town/hosts", asks: "Is a host a guardian?", readings: { is: "A host is one.", "is-not": "A host is none." } }],
 *   rules: [
 *     {
 *       id: "town/guardians",
 *       kind: "disclosure",
 *       when: { requester: ["caregiver"], standing: ["proved"], record: ["current-loan"] },
 *       effect: ["permit", "forbid"],
 *       doubts: [{ doubt: "town/hosts", as: { is: "permit", "is-not": "forbid" } }],
 *       says: "Guardians may see what a child has out.",
 *       cites,
 *     },
 *   ],
 * });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const open = doubts(policy.value, { asOf: "2026-11-24" });
 * open.doubts.map(({ doubt, rules, example }) => [doubt, rules, example?.facts.requester]); // => [["town/hosts", ["town/guardians"], "caregiver"]]
 * ```
 */
export function doubts(policy: Policy, { asOf }: { readonly asOf: string }): OpenQuestions {
  const ground = groundOf([{ policy, asOf }], { purse: { left: searchSteps } });
  const engine = engineOf(policy, policy.profile.jurisdiction ?? policy.jurisdiction, asOf, ground);
  const library = libraryOf(policy, ground);
  if (library === undefined) return freezeData({ doubts: [], of: 0, library: {} });
  const { all, hanging: inDoubt } = situationsOf(policy, engine, ground, library);
  const { inForce } = engine;
  const { disputed } = readingsOn(policy, asOf);

  const hanging = new Map<string, RankedRule[]>();
  for (const rule of inDoubt) {
    const ranked = inForce.origin.get(rule.id);
    if (ranked === undefined) continue;
    for (const { doubt } of doubtsOf(rule)) hanging.set(doubt, [...(hanging.get(doubt) ?? []), ranked]);
  }
  const found = [...hanging].flatMap(([id, rules]): readonly OpenQuestion[] => {
    const doubt = inForce.doubts.get(id);
    if (doubt === undefined) return [];
    const its = all.filter(({ doubts: named }) => named.includes(id));
    const plainest = its.reduce<(typeof its)[number] | undefined>(
      (best, one) => (best !== undefined && best.doubts.length <= one.doubts.length ? best : one),
      undefined,
    );
    const answers = disputed.get(id);
    return [
      {
        doubt: id,
        asks: doubt.asks,
        readings: doubt.readings,
        ...(doubt.leftTo === undefined ? {} : { leftTo: doubt.leftTo }),
        cites: citedBy(doubt, rules),
        ...(doubt.notes === undefined ? {} : { notes: doubt.notes }),
        rules: rules.map(({ rule }) => rule.id),
        situations: its.length,
        ...(plainest === undefined ? {} : { example: plainest.request }),
        ...(answers === undefined ? {} : { disputed: answers.map(({ as, by, on }) => ({ as, by, on })) }),
      },
    ];
  });
  const ranked = found.sort((a, b) => b.situations - a.situations || (a.doubt < b.doubt ? -1 : 1));
  return freezeData({ doubts: ranked, of: all.length, library });
}

/** The sources of a doubt; those of the rules that hang on it, where it names none. Each once. */
function citedBy({ cites }: Doubt, rules: readonly RankedRule[]): readonly Citation[] {
  // the key of a source is one of the pack of a rule that hangs on it
  const holding = ({ source }: Cite) => rules.find(({ sources }) => Object.hasOwn(sources, source));
  const all =
    cites === undefined || cites.length === 0
      ? rules.flatMap((ranked) => citations(ranked.rule.cites, ranked))
      : cites.flatMap((cite) => citations([cite], holding(cite)));
  return [...new Map(all.map((one) => [`${one.source}|${one.section ?? ""}`, one])).values()];
}
