import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import { isLawLoaded } from "../space/in-force.js";
import { isFull, type Work, withinItem, workOfCall } from "../space/work.js";
import { type Clocks, type DecideItem, itemDecider } from "./decide-item.js";
import type { Decision } from "./decision.js";
import { engineOf, groundOf } from "./engine.js";
import type { FoundItem } from "./findings.js";
import { withFittingDuties } from "./fitting.js";
import { isPolicy, malformed } from "./malformed.js";
import { type Decidable, type DecideOptions, readClocks } from "./options.js";
import { keptCode, type RequestCode, requestCoder, sameCode } from "./request-code.js";
import { shortDecision } from "./shorten.js";
import { snapshot } from "./snapshot.js";

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
  readonly item: FoundItem;
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
  const clocks = readClocks(options);
  if (clocks === undefined || !isPolicy(policy))
    return Object.freeze({ decide: (request: Decidable) => malformed(policy, clocks?.asOf, { request, options }) });
  const entriesOf = entriesFor(policy, clocks, options.remember ?? remembered);
  return Object.freeze({
    decide: (request: Decidable) => {
      const found = entriesOf(request);
      if (found === undefined) return malformed(policy, clocks.asOf, { request });
      const [first] = found;
      if (first === undefined || found.length > 1)
        return shortDecision(
          policy,
          found.map(({ item }) => withFittingDuties(item)),
          clocks.asOf,
        );
      first.alone ??= shortDecision(policy, [withFittingDuties(first.item)], clocks.asOf);
      return first.alone;
    },
  });
}

/** What is found on each item of a request, in the long form; nothing for what is no request. */
export function foundItems(policy: Policy, request: Decidable, options: DecideOptions): readonly FoundItem[] {
  const clocks = readClocks(options);
  if (clocks === undefined || !isPolicy(policy)) return [];
  return entriesFor(policy, clocks, 0)(request)?.map(({ item }) => item) ?? [];
}

function entriesFor(
  policy: Policy,
  clocks: Clocks & Pick<DecideOptions, "asOf">,
  room: number,
): (request: Decidable) => readonly Entry[] | undefined {
  const ground = groundOf(policy);
  const codeOf = requestCoder((id) => ground.space.axisOf(id).values, policy.profile);
  // the oldest goes first; of two codes with one hash the newer stays
  const entries = new Map<number, Entry>();
  const prepared = new Map<boolean, DecideItem>();
  let work: Work = workOfCall();

  function deciderFor(jurisdiction: string | undefined): DecideItem {
    const lawLoaded = isLawLoaded(policy, jurisdiction);
    const made = prepared.get(lawLoaded) ?? itemDecider(engineOf(policy, jurisdiction, clocks.asOf, ground), clocks);
    prepared.set(lawLoaded, made);
    return made;
  }

  // what was read is decided, not what a second reading would give: a request may be an object that changes
  function entryOf(code: RequestCode): Entry {
    const known = entries.get(code.hash);
    if (known !== undefined && sameCode(known.code, code)) return known;
    const kept = keptCode(code); // the next item fills the code anew
    const decideItem = deciderFor(kept.jurisdiction ?? policy.profile.jurisdiction);
    const full = isFull(work);
    const item = freezeData(withinItem(work, (own) => decideItem(kept, own)));
    const entry: Entry = { code: kept, item, alone: undefined };
    // with less work than an item may take it could come out otherwise than alone
    if (room > 0 && full) {
      const [oldest] = entries.size >= room && known === undefined ? entries.keys() : [];
      if (oldest !== undefined) entries.delete(oldest);
      entries.set(kept.hash, entry);
    }
    return entry;
  }

  return (request) => {
    work = workOfCall();
    // what cannot be read at one glance is copied first
    return codeOf(request, entryOf) ?? codeOf(snapshot(request), entryOf);
  };
}
