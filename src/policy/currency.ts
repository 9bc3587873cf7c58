import type { Policy } from "./policy.js";
import type { Source } from "./source.js";

/** How long a source counts as fresh, in months. */
export const defaultStaleAfterMonths = 12;

/** Was a source last looked at longer ago than this? A source without a day of its own is never stale. */
export function isStale(
  { checkedOn }: Pick<Source, "checkedOn">,
  today: string,
  months = defaultStaleAfterMonths,
): boolean {
  return checkedOn !== undefined && addMonths(checkedOn, months) < today;
}

/** A source that nobody has looked at for too long, and the pack or body it stands in. */
export interface StaleSource {
  readonly origin: string;
  readonly source: string;
  readonly title: string;
  readonly checkedOn: string;
}

/** What the currency of a policy is measured by. */
export interface CurrencyOptions {
  /** The calendar day from which the age is counted. */
  readonly today: string;
  /** Months after which a source is stale; 12 where it is absent. */
  readonly staleAfterMonths?: number;
}

/**
 * The sources of a policy that were last checked too long ago, each once, in the order of the rules.
 *
 * A decision carries the same warning as its caveat `old-source` where it rests on such a source.
 *
 * @example
 * ```ts
 * import { definePolicy, staleSources } from "patron-privacy";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * staleSources(policy.value, { today: "2026-11-24" }); // => []
 * staleSources(policy.value, { today: "2028-01-01" })[0]?.checkedOn; // => "2026-11-23"
 * ```
 */
export function staleSources(
  { rules }: Policy,
  { today, staleAfterMonths = defaultStaleAfterMonths }: CurrencyOptions,
): readonly StaleSource[] {
  const found = new Map<string, StaleSource>();
  for (const { origin, sources } of rules)
    for (const [source, { title, checkedOn }] of Object.entries(sources))
      if (checkedOn !== undefined && isStale({ checkedOn }, today, staleAfterMonths))
        found.set(`${origin}|${source}`, { origin, source, title, checkedOn });
  return [...found.values()];
}

/** A calendar day some months later. Only compared, never shown, so a day past the month's end does no harm. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-${day.slice(8)}`;
}
