import { type Decidable, type DecideOptions, decide, frozenDecision, isPolicy, readClocks } from "../decide/decide.js";
import { decideItem } from "../decide/decide-item.js";
import type { Decision } from "../decide/decision.js";
import type { Engine } from "../decide/engine.js";
import type { ItemFindings } from "../decide/findings.js";
import { isLawLoaded, type RulesInForce, rulesInForce } from "../decide/in-force.js";
import { situationOf, type ValuesOf, valuesIn } from "../decide/situation.js";
import { snapshot } from "../decide/snapshot.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { compiledEngine } from "./engine.js";
import { careOf } from "./mask-constraints.js";
import { itemIn, keptCode, type RequestCode, requestCoder, sameCode, situationIn } from "./request-code.js";
import { spaceOf } from "./space.js";

/** Decides requests under one policy and one day, many times. */
export interface Decider {
  /** The same decision as `decide` gives; an equal request may be given the same frozen decision again. */
  readonly decide: (request: Decidable) => Decision;
}

/** How a decider is made. */
export interface DeciderOptions extends DecideOptions {
  /** On how many items decisions are remembered; 4,096 where it is left out, 0 for none. */
  readonly remember?: number;
}

const remembered = 4_096;

interface Entry {
  readonly code: RequestCode;
  readonly item: ItemFindings;
  /** The decision on a request for this item alone, once there was one. */
  alone: Decision | undefined;
}

/**
 * A decider for one policy and one day, for code that decides often. It prepares the rules once, and remembers
 * decisions on situations that it has met, up to a limit; a remembered decision holds no values of a patron's record,
 * only facts of the situation. What it gives is what `decide` gives.
 *
 * @param policy - a policy of `definePolicy` or `parsePolicy`
 * @param options - the day whose law counts, and how many decisions to remember
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { createDecider } from "patron-privacy/analysis";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const decider = createDecider(policy.value, { asOf: "2026-11-24" });
 * decider.decide({
 *   library: { jurisdiction: "US-NY", libraryType: "public" },
 *   facts: { requester: "media", standing: "proved", instrument: "oral-request-no-process" },
 *   items: [{ record: "loan-history" }],
 * }).verdict; // => "forbidden"
 * ```
 */
export function createDecider(policy: Policy, options: DeciderOptions): Decider {
  const read = readClocks(options);
  if (read === undefined || !isPolicy(policy))
    return Object.freeze({ decide: (request: Decidable) => decide(policy, request, options) });
  const clocks = read;
  const rules = policy.rules.map(({ rule }) => rule);
  const values = new Map(factIds.map((id) => [id, valuesIn(rules, id, facts[id])]));
  const valuesOf: ValuesOf = (id) => values.get(id) ?? [];
  const space = spaceOf(rules);
  const care = careOf(space);
  const codeOf = requestCoder(valuesOf, policy.profile);
  const room = options.remember ?? remembered;
  // the oldest goes first; of two codes with one hash the newer stays
  const entries = new Map<number, Entry>();
  const prepared = new Map<boolean, { readonly inForce: RulesInForce; readonly engine: Engine }>();

  function engineFor(jurisdiction: string | undefined) {
    const lawLoaded = isLawLoaded(policy, jurisdiction);
    const known = prepared.get(lawLoaded);
    if (known !== undefined) return known;
    const inForce = rulesInForce(policy, jurisdiction, clocks.asOf);
    const made = { inForce, engine: compiledEngine(inForce, space, care) };
    prepared.set(lawLoaded, made);
    return made;
  }

  // what was read is decided, not what a second reading would give: a request may be an object that changes
  function entryOf(code: RequestCode): Entry {
    const known = entries.get(code.hash);
    if (known !== undefined && sameCode(known.code, code)) return known;
    const kept = keptCode(code); // the next item fills the code anew
    const { inForce, engine } = engineFor(kept.jurisdiction ?? policy.profile.jurisdiction);
    const item = freezeData(decideItem(inForce, situationIn(kept, valuesOf), itemIn(kept), clocks, engine));
    const entry: Entry = { code: kept, item, alone: undefined };
    if (room > 0) {
      const [oldest] = entries.size >= room && known === undefined ? entries.keys() : [];
      if (oldest !== undefined) entries.delete(oldest);
      entries.set(kept.hash, entry);
    }
    return entry;
  }

  function decidedInFull(request: Decidable): Decision {
    const asked = snapshot(request);
    if (asked === undefined) return decide(policy, { ok: false }, clocks);
    const { inForce, engine } = engineFor(asked.library.jurisdiction ?? policy.profile.jurisdiction);
    const items = asked.items.map((item) =>
      decideItem(inForce, situationOf(policy, asked, item, valuesOf), item, clocks, engine),
    );
    return frozenDecision(policy, items, clocks.asOf);
  }

  return Object.freeze({
    decide: (request: Decidable) => {
      const found = codeOf(request, entryOf);
      if (found === undefined) return decidedInFull(request);
      const [first] = found;
      if (first === undefined || found.length > 1)
        return frozenDecision(
          policy,
          found.map(({ item }) => item),
          clocks.asOf,
        );
      first.alone ??= frozenDecision(policy, [first.item], clocks.asOf);
      return first.alone;
    },
  });
}
