import { coldCommand, coldStart } from "./cold.js";
import { briefSeenBefore, neverSeen } from "./ours.js";
import { everydayPartial, thousandOfThem, worstPartial } from "./partial.js";
import { all, newHampshireDiff, one } from "./preparing.js";
import type { Results, Row } from "./results.js";

/** A number to reach, and what was measured. */
export interface Goal {
  readonly what: string;
  readonly reach: string;
  /** In its own unit; `undefined` where the peer is not here. */
  readonly measured: number | undefined;
  readonly unit: "ns" | "ms" | "times";
  readonly met: boolean;
  /** Why not, where it is not met. */
  readonly why: string;
}

const never =
  "A decision on a situation that was not met before is worked out in full: caveats, duties, sources and, where the answer is no, the ways that would open it, each of which is decided too. The peers do none of that.";

const read =
  "Every key of a request is read, checked and looked up, since a request from outside is not trusted; these spell out all facts, several times what a desk would say.";

const compiling = "Named doubts and the state's other laws made the rules of a jurisdiction eight times as many.";

const partial =
  "Facts that are open are walked in diagrams, for the verdict, each duty, who may answer and the routes.";

const cold =
  "The rules of a state are built from its provisions, and the diagrams of the first open request are made anew.";

/** Peers, and how many times as fast we want to be. */
const peers = [
  ["CASL", 3],
  ["casbin", 300],
  ["Cedar", 500],
  ["json-logic-engine", 1],
] as const;

/** The goals of the design beside what was measured; New York where a policy is meant. */
export function goalsOf({ decisions, growth, preparing }: Results): readonly Goal[] {
  const of = (rows: readonly Row[], name: string, column = 0) =>
    rows.find((row) => row.name.startsWith(name))?.figures[column]?.median;
  const once = (what: string) => {
    const nanoseconds = preparing.find((row) => row.what === what)?.figure.median;
    return nanoseconds === undefined ? undefined : nanoseconds / 1e6;
  };
  const atMost = (limit: number, measured: number | undefined) => measured !== undefined && measured <= limit;
  const within = (
    what: string,
    limit: number,
    unit: "ns" | "ms" | "times",
    measured: number | undefined,
    why: string,
  ): Goal => ({ what, reach: `at most ${limit} ${unit}`, unit, measured, met: atMost(limit, measured), why });
  const ahead = (peer: string, times: number, ours: string, what: string): Goal => {
    const [theirs, mine] = [of(decisions, peer), of(decisions, ours)];
    const measured = theirs === undefined || mine === undefined ? undefined : theirs / mine;
    return {
      what: `${what}, against ${peer}`,
      reach: times === 1 ? "ahead" : `at least ${times} times as fast`,
      unit: "times",
      measured,
      met: measured !== undefined && measured >= times,
      why: ours === neverSeen ? never : read,
    };
  };
  const [small, large] = [of(growth, neverSeen), of(growth, neverSeen, -1 + (growth[0]?.figures.length ?? 0))];
  return [
    within(
      "a full decision, situation seen before, resting facts left out",
      600,
      "ns",
      of(decisions, briefSeenBefore),
      read,
    ),
    within("a full decision, never seen, all known, routes included", 20_000, "ns", of(decisions, neverSeen), never),
    within("an everyday request that leaves most facts open", 0.2, "ms", once(everydayPartial), partial),
    within("the worst partial request known", 20, "ms", once(worstPartial), partial),
    within("a thousand of them", 20_000, "ms", once(thousandOfThem), partial),
    within("cold: import, definePolicy, first decision", 120, "ms", once(coldStart), cold),
    within("cold: the command line", 350, "ms", once(coldCommand), cold),
    ...peers.map(([peer, times]) => ahead(peer, times, briefSeenBefore, "a full decision, situation seen before")),
    within(
      "growth from 50 to 1,000 rules, request never seen",
      2,
      "times",
      small === undefined || large === undefined ? undefined : large / small,
      "Each rule is looked at on every decision.",
    ),
    within("diagrams of one jurisdiction", 50, "ms", once(one), compiling),
    within("diagrams of all 51", 3000, "ms", once(all), compiling),
    within(
      "exact difference of two versions",
      20,
      "ms",
      once(newHampshireDiff),
      "It searches both versions side by side instead of comparing diagrams, and describes each change by the fewest facts.",
    ),
  ];
}
