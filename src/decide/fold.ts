import type { Effect, Layer } from "../policy/rule.js";

/** How one item may come out. */
export type Outcome = "required" | "permitted" | "forbidden";

/** What a layer may say. */
export interface LayerEffects {
  readonly layer: Layer;
  readonly effects: Iterable<Effect>;
}

interface Thread {
  readonly fallback: "forbidden" | "permitted";
  /** Has the library's own policy spoken? Then the toolkit, which is default policy, is not read. */
  readonly policySpoke: boolean;
}

/**
 * Folds the layers, strongest first, over sets: each effect a layer may have is followed to its end.
 *
 * | a layer says | then |
 * |---|---|
 * | forbid or require | final |
 * | permit | from here on the default is permit; any weaker forbid, require or doubt still stands |
 * | silent | the next weaker layer |
 * | end of layers | the default: forbid at first, permit once a layer permitted |
 *
 * The toolkit is read only where the policy layer is silent.
 *
 * @returns the outcomes left, and how many layers any thread read
 */
export function fold(layers: Iterable<LayerEffects>): {
  readonly outcomes: ReadonlySet<Outcome>;
  readonly read: number;
} {
  const outcomes = new Set<Outcome>();
  let threads: readonly Thread[] = [{ fallback: "forbidden", policySpoke: false }];
  let read = 0;
  for (const { layer, effects } of layers) {
    if (threads.length === 0 || (layer === "toolkit" && threads.every(({ policySpoke }) => policySpoke))) break;
    read++;
    const said = [...effects];
    const next: Thread[] = [];
    for (const thread of threads) {
      if (layer === "toolkit" && thread.policySpoke) next.push(thread);
      else for (const effect of said) follow(effect, thread);
    }
    threads = distinct(next);

    function follow(effect: Effect, thread: Thread): void {
      switch (effect) {
        case "forbid":
          outcomes.add("forbidden");
          break;
        case "require":
          outcomes.add("required");
          break;
        case "permit":
          next.push({ fallback: "permitted", policySpoke: thread.policySpoke || layer === "policy" });
          break;
        case "silent":
          next.push(thread);
      }
    }
  }
  for (const { fallback } of threads) outcomes.add(fallback);
  return { outcomes, read };
}

function distinct(threads: readonly Thread[]): readonly Thread[] {
  const seen = new Map(threads.map((thread) => [`${thread.fallback} ${thread.policySpoke}`, thread]));
  return [...seen.values()];
}
