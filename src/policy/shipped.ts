import { freezeData } from "../internal/freeze.js";
import { fingerprint } from "./fingerprint.js";
import type { Pack } from "./pack.js";

/** The packs of this package, recognised by identity: a copy is somebody else's pack and is checked like one. */
const own = new WeakSet<object>();
const fingerprints = new WeakMap<Pack, string>();

/**
 * Marks a pack of this package and freezes it through. A test checks each of them alone and with those that it is used
 * with (`test/law/shipped.test.ts`), so that `definePolicy` need not search their rules for conflicts again.
 */
export function shipped<P extends Pack>(pack: P): P {
  const frozen = freezeData(pack);
  own.add(frozen);
  return frozen;
}

/** Is it, by identity, a pack of this package? */
export function isShipped(pack: object): boolean {
  return own.has(pack);
}

/** The fingerprint of what a pack decides. Kept for packs of this package, which cannot change. */
export function packFingerprint(pack: Pack): string {
  const known = fingerprints.get(pack);
  if (known !== undefined) return known;
  const { id, layer, jurisdiction = null, rules, doubts = [] } = pack;
  const made = fingerprint(plain({ id, layer, jurisdiction, rules: byId(rules), doubts: byId(doubts) }));
  if (isShipped(pack)) fingerprints.set(pack, made);
  return made;
}

/** By their ids: a fingerprint does not depend on the order in which parts were written. */
export function byId<T extends { readonly id: string }>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

/** Plain JSON: what is left out and what is undefined are the same. */
function plain(data: object): object {
  return JSON.parse(JSON.stringify(data)) as object; // JSON of an object is an object
}
