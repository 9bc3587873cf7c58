/** Work that a call may still do, in children of diagram nodes that are looked at. About 2,500 take a millisecond. */
export interface Work {
  left: number;
}

/** One item may take so much: it bounds the worst request known to some 20 ms. */
const itemWork = 60_000;

/** All items of one call together may take so much: some half a second, however many they are. */
const callWork = 1_500_000;

/** The work of one look of an analysis, which asks no more of a situation than a decision does. */
export function workOfLook(): Work {
  return { left: itemWork };
}

/** The work of a call, before its first item. */
export function workOfCall(): Work {
  return { left: callWork };
}

/**
 * Does something within the work of one item. What it took is taken from the call: items that come after others that
 * were cut short again and again are cut short themselves, and nothing is opened by that.
 */
export function withinItem<T>(call: Work, run: (work: Work) => T): T {
  const before = Math.max(0, Math.min(itemWork, call.left));
  const work: Work = { left: before };
  const result = run(work);
  call.left -= before - Math.max(0, work.left);
  return result;
}

/** Takes some work. False: there is no more. */
export function take(work: Work, units: number): boolean {
  work.left -= units;
  return work.left >= 0;
}

/** Has the next item all that an item may take? */
export function isFull(call: Work): boolean {
  return call.left >= itemWork;
}
