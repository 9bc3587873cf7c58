import { definePolicy, type Pack, type Policy } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import * as us from "../../src/law/us/index.js";

const states = new Map<string, Pack>(Object.values(us).map((pack) => [pack.id, pack]));
const made = new Map<string, Policy>();

/** The packs of one state on top of those that every library builds on. */
export function packsFor(code: string): readonly Pack[] {
  const state = states.get(code);
  if (state === undefined) throw new Error(`no law pack is called ${code}`);
  return [toolkit, practice, federal, state];
}

/** The policy of a library in a state that has no rules of its own. */
export function policyFor(code: string): Policy {
  const known = made.get(code);
  if (known !== undefined) return known;
  const defined = definePolicy({ id: "library", title: "Library", packs: packsFor(code) });
  if (!defined.ok) throw new Error(`${code} is refused`);
  made.set(code, defined.value);
  return defined.value;
}

/** Every state's pack. */
export const codes: readonly string[] = [...states.keys()];

/** The day of today's law. */
export const today = "2026-11-24";

/**
 * States and days of a normal run: the days before and after the law of New Hampshire and two federal laws changed, a
 * state whose subpoena duties come first (Washington), one with an extent of its own (Wisconsin), one whose rules may
 * forbid, require or be silent (Colorado), and one that changed lately (Utah).
 */
export const days: readonly (readonly [code: string, day: string])[] = [
  ["us-nh", "2025-12-31"],
  ["us-nh", "2026-01-01"],
  ["us-oh", "2020-03-14"],
  ["us-oh", "2020-03-15"],
  ["us-ca", "2026-06-11"],
  ["us-ca", "2026-06-12"],
  ["us-ny", today],
  ["us-wa", today],
  ["us-wi", today],
  ["us-co", today],
  ["us-ut", today],
];
