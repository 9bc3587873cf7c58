import { notBesideBan, servesGiving, waitsForAnswerer } from "../vocabulary/act-fits.js";
import { actsBeside } from "../vocabulary/acts-beside.js";
import type { Duty, FoundItem } from "./findings.js";

/**
 * What was found on an item, without the duties and bans that contradict what is done about it: nobody who holds,
 * declines or answers refers, and nobody to whom it was referred; nothing is checked, limited or redacted where nothing
 * can be given.
 */
export function withFittingDuties(found: FoundItem): FoundItem {
  const { action, verdict, does, leadHere = [] } = found;
  // who passes something on confirms nothing
  const never = found.never.filter(({ act }) => does !== undefined || actsBeside(action, "never", act));
  const banned = new Set(never.flatMap(({ act, onlyIf }) => (onlyIf.length === 0 ? [act] : [])));
  const fits = ({ act, first, level }: Duty) => {
    // nobody refers to themselves
    if (leadHere.includes(act)) return false;
    if (servesGiving(act) && verdict === "forbidden") return false;
    if (notBesideBan.some(([duty, ban]) => duty === act && banned.has(ban))) return false;
    // what must come before anything is given stays while something can be given
    return (first && action === "hold") || actsBeside(action, level, act);
  };
  const duties = found.duties.filter(fits);
  if (duties.length === found.duties.length && never.length === found.never.length) return found;
  return { ...found, duties, never, caveats: caveatsLeft(found, [...duties, ...never]) };
}

/** The caveats without those about rules and sources that are spoken of no more. */
function caveatsLeft({ duties, never, reasons, caveats }: FoundItem, left: readonly Duty[]): FoundItem["caveats"] {
  const sourcesOf = (spoken: readonly Pick<Duty, "cites">[]) =>
    new Set(spoken.flatMap(({ cites }) => cites.map(({ source }) => source)));
  const before = [...duties, ...never];
  const rules = new Set(before.filter((duty) => !left.includes(duty)).map(({ rule }) => rule));
  const still = sourcesOf([...reasons, ...left]);
  const sources = new Set([...sourcesOf(before)].filter((source) => !still.has(source)));
  return caveats.filter(
    ({ rule, source }) =>
      !(rule !== undefined && rules.has(rule)) && !(source !== undefined && rule === undefined && sources.has(source)),
  );
}

/** Whose a duty is: of the person who was asked, or of somebody who takes over from them. */
export function whoseIs({ act }: Pick<Duty, "act">, action: FoundItem["action"]): "yours" | "theirs" {
  return action === "refer" && waitsForAnswerer(act) ? "theirs" : "yours";
}
