import type { LawPack } from "../law/build/law-pack.js";
import { federal, practice, toolkit } from "../law/index.js";
import { california } from "../law/us/ca.js";
import { illinois } from "../law/us/il.js";
import { newYork } from "../law/us/ny.js";
import { ohio } from "../law/us/oh.js";
import { texas } from "../law/us/tx.js";
import { wisconsin } from "../law/us/wi.js";
import type { Pack } from "../policy/pack.js";

/** The law of every jurisdiction at hand. */
export const lawPacks: readonly LawPack[] = [california, illinois, newYork, ohio, texas, wisconsin];

/** What every policy of the command line builds on. */
export const basePacks: readonly Pack[] = [toolkit, practice, federal];

/** Every pack that a policy file can name. */
export const packs: readonly Pack[] = [...basePacks, ...lawPacks];

/** The law of a jurisdiction, if it is at hand. */
export function lawPackOf(jurisdiction: string): LawPack | undefined {
  return lawPacks.find((pack) => pack.jurisdiction === jurisdiction);
}
