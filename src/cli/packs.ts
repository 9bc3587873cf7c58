import type { LawPack } from "../law/build/law-pack.js";
import { federal, practice, toolkit } from "../law/index.js";
import * as us from "../law/us/index.js";
import type { Pack } from "../policy/pack.js";

/** The law of every jurisdiction at hand, by name. */
export const lawPacks: readonly LawPack[] = Object.values(us).sort((one, other) =>
  one.law.name < other.law.name ? -1 : 1,
);

/** What every policy of the command line builds on. */
export const basePacks: readonly Pack[] = [toolkit, practice, federal];

/** Every pack that a policy file can name. */
export const packs: readonly Pack[] = [...basePacks, ...lawPacks];

/** The law of a jurisdiction, if it is at hand. */
export function lawPackOf(jurisdiction: string): LawPack | undefined {
  return lawPacks.find((pack) => pack.jurisdiction === jurisdiction);
}
