import { type Ground, requestIn } from "../compile/ground.js";
import type { PatronRequest } from "../decide/request.js";
import { type FactId, factIds } from "../vocabulary/facts.js";
import type { Domains } from "../vocabulary/holds.js";

/**
 * A request that can be run, from a case in full: the facts that rules in question test, and what kind of record.
 *
 * @param named - the facts to state; what they leave open does not change what the case shows
 */
export function requestOfCase(domains: Domains, named: ReadonlySet<FactId>, ground: Ground): PatronRequest {
  const { space, care } = ground;
  const masks = space.all.slice();
  for (const fact of factIds) {
    if (!named.has(fact)) continue;
    const { axis, bits } = space.testOf(fact, scaleOrList(fact, domains[fact][0] ?? ""));
    for (const [at, word] of bits.entries()) masks[axis.word + at] = word;
  }
  care.narrow(masks);
  return requestIn(masks, ground);

  function scaleOrList(fact: FactId, value: string | number) {
    const { isScale, values } = space.axisOf(fact);
    if (!isScale) return [String(value)];
    // the stretch that the value falls in
    const place = values.findLastIndex((one) => one <= value);
    const [from, below] = [values[place], values[place + 1]];
    return { ...(from === undefined ? {} : { from }), ...(below === undefined ? {} : { below }) };
  }
}
