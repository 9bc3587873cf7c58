import type { Layer } from "../../src/index.js";
import type { Said } from "./layer.js";

export type Outcome = "required" | "permitted" | "forbidden";

/** One way through the layers. */
export interface Way {
  readonly outcome: Outcome;
  /** Rules that stand in the layers that were read. */
  readonly standing: readonly string[];
  /** The rules that pull the way it came out. */
  readonly pulling: readonly string[];
  /** Did any rule that stands say something other than silence? */
  readonly spoken: boolean;
}

/** One layer or body, strongest first, with every reading of it. */
export interface Read {
  readonly layer: Layer;
  readonly readings: readonly Said[];
}

/** Every way in which the layers can be read, from the strongest down. */
export function waysThrough(reads: readonly Read[]): readonly Way[] {
  const ways: Way[] = [];
  const go = (index: number, soFar: readonly Said[], permitted: boolean, policySpoke: boolean): void => {
    const read = reads[index];
    if (read === undefined) {
      ways.push(wayOf(soFar, permitted ? "permitted" : "forbidden"));
      return;
    }
    // the toolkit is default policy: it is read only where the policy layer is silent
    if (read.layer === "toolkit" && policySpoke) {
      go(index + 1, soFar, permitted, policySpoke);
      return;
    }
    for (const said of read.readings) {
      const now = [...soFar, said];
      const spoke = policySpoke || (read.layer === "policy" && said.says !== "silent");
      if (said.says === "forbid") ways.push(wayOf(now, "forbidden"));
      else if (said.says === "require") ways.push(wayOf(now, "required"));
      else go(index + 1, now, permitted || said.says === "permit", spoke);
    }
  };
  go(0, [], false, false);
  return ways;
}

function wayOf(said: readonly Said[], outcome: Outcome): Way {
  const standing = said.flatMap((one) => one.standing);
  return {
    outcome,
    standing: standing.map(({ rule }) => rule),
    pulling: standing
      .filter(({ effect }) => effect !== "silent" && (effect === "forbid") === (outcome === "forbidden"))
      .map(({ rule }) => rule),
    spoken: standing.some(({ effect }) => effect !== "silent"),
  };
}

/**
 * What outcomes come to: one is that one; require and permit open either way; anything else is doubt, which counsel's
 * word on this request settles the way it goes.
 */
export function verdictOf(outcomes: ReadonlySet<Outcome>, review = "not-sought"): Outcome | "unsettled" {
  const open = [...outcomes].filter((one) => one !== "forbidden");
  if (open.length === 0) return "forbidden";
  if (outcomes.has("forbidden")) {
    if (review === "insufficient") return "forbidden";
    if (review !== "sufficient") return "unsettled";
  }
  return open.includes("permitted") ? "permitted" : "required";
}
