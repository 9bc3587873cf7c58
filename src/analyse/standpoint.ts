import { type Engine, engineOf } from "../decide/engine.js";
import { isPolicy } from "../decide/malformed.js";
import { readClocks } from "../decide/options.js";
import type { PatronRequest, RequestItem } from "../decide/request.js";
import { type Situation, situationOf } from "../decide/situation.js";
import { snapshot } from "../decide/snapshot.js";
import type { Policy } from "../policy/policy.js";
import { type FactId, facts } from "../vocabulary/facts.js";
import type { Domains, Value } from "../vocabulary/holds.js";

/** A request that leaves facts open, and what is needed to look at what it may come to. */
export interface Standpoint {
  readonly request: PatronRequest;
  readonly engine: Engine;
  readonly items: readonly { readonly item: RequestItem; readonly situation: Situation }[];
}

/** Reads a request under a policy and a day; `undefined` where one of them is none. Never throws. */
export function standpointOf(policy: Policy, request: unknown, options: unknown): Standpoint | undefined {
  const asked = snapshot(request);
  const clocks = readClocks(options);
  if (asked === undefined || clocks === undefined || !isPolicy(policy)) return undefined;
  return {
    request: asked,
    engine: engineOf(policy, asked.library.jurisdiction ?? policy.profile.jurisdiction, clocks.asOf),
    items: asked.items.map((item) => ({ item, situation: situationOf(policy, asked, item) })),
  };
}

/** A situation in which one fact has a value, and is known; `undefined` where it cannot have it. */
export function withFact(situation: Situation, fact: FactId, value: Value, engine: Engine): Situation | undefined {
  const narrowed = engine.narrow({ ...situation.domains, [fact]: [value] });
  return narrowed.ok ? { domains: narrowed.domains, standing: { ...situation.standing, [fact]: "known" } } : undefined;
}

/** A request for one item with these facts stated beside those it states already. */
export function stating(
  { library, facts: known }: PatronRequest,
  item: RequestItem,
  values: ReadonlyMap<FactId, Value>,
): PatronRequest {
  const about = (subject: string) => Object.fromEntries([...values].filter(([fact]) => facts[fact].about === subject));
  // every value is one of its own fact
  return {
    library: { ...library, ...about("library") },
    facts: { ...known, ...about("request") },
    items: [{ ...item, ...about("item") }],
  } as PatronRequest;
}

/** The parts of some domains in which every test passes, and those in which one of them is the first to fail. */
export function split(
  domains: Domains,
  tests: readonly (readonly [FactId, (value: Value) => boolean])[],
): { readonly inside: Domains | undefined; readonly outside: readonly Domains[] } {
  let inside: Domains | undefined = domains;
  const outside: Domains[] = [];
  for (const [fact, passes] of tests) {
    if (inside === undefined) break;
    const failing: readonly Value[] = inside[fact].filter((value) => !passes(value));
    const passing: readonly Value[] = inside[fact].filter(passes);
    if (failing.length > 0) outside.push({ ...inside, [fact]: failing });
    inside = passing.length > 0 ? { ...inside, [fact]: passing } : undefined;
  }
  return { inside, outside };
}
