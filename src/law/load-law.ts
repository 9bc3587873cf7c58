import type { LawPack } from "./build/law-pack.js";

/** The law of each jurisdiction that has a pack, in a file of its own that is loaded when it is asked for. */
const loaders = {
  "US-AK": async () => (await import("./us/ak.js")).alaska,
  "US-AL": async () => (await import("./us/al.js")).alabama,
  "US-AR": async () => (await import("./us/ar.js")).arkansas,
  "US-AZ": async () => (await import("./us/az.js")).arizona,
  "US-CA": async () => (await import("./us/ca.js")).california,
  "US-CO": async () => (await import("./us/co.js")).colorado,
  "US-CT": async () => (await import("./us/ct.js")).connecticut,
  "US-DC": async () => (await import("./us/dc.js")).districtOfColumbia,
  "US-DE": async () => (await import("./us/de.js")).delaware,
  "US-FL": async () => (await import("./us/fl.js")).florida,
  "US-GA": async () => (await import("./us/ga.js")).georgia,
  "US-HI": async () => (await import("./us/hi.js")).hawaii,
  "US-IA": async () => (await import("./us/ia.js")).iowa,
  "US-ID": async () => (await import("./us/id.js")).idaho,
  "US-IL": async () => (await import("./us/il.js")).illinois,
  "US-IN": async () => (await import("./us/in.js")).indiana,
  "US-KS": async () => (await import("./us/ks.js")).kansas,
  "US-KY": async () => (await import("./us/ky.js")).kentucky,
  "US-LA": async () => (await import("./us/la.js")).louisiana,
  "US-MA": async () => (await import("./us/ma.js")).massachusetts,
  "US-MD": async () => (await import("./us/md.js")).maryland,
  "US-ME": async () => (await import("./us/me.js")).maine,
  "US-MI": async () => (await import("./us/mi.js")).michigan,
  "US-MN": async () => (await import("./us/mn.js")).minnesota,
  "US-MO": async () => (await import("./us/mo.js")).missouri,
  "US-MS": async () => (await import("./us/ms.js")).mississippi,
  "US-MT": async () => (await import("./us/mt.js")).montana,
  "US-NC": async () => (await import("./us/nc.js")).northCarolina,
  "US-ND": async () => (await import("./us/nd.js")).northDakota,
  "US-NE": async () => (await import("./us/ne.js")).nebraska,
  "US-NH": async () => (await import("./us/nh.js")).newHampshire,
  "US-NJ": async () => (await import("./us/nj.js")).newJersey,
  "US-NM": async () => (await import("./us/nm.js")).newMexico,
  "US-NV": async () => (await import("./us/nv.js")).nevada,
  "US-NY": async () => (await import("./us/ny.js")).newYork,
  "US-OH": async () => (await import("./us/oh.js")).ohio,
  "US-OK": async () => (await import("./us/ok.js")).oklahoma,
  "US-OR": async () => (await import("./us/or.js")).oregon,
  "US-PA": async () => (await import("./us/pa.js")).pennsylvania,
  "US-RI": async () => (await import("./us/ri.js")).rhodeIsland,
  "US-SC": async () => (await import("./us/sc.js")).southCarolina,
  "US-SD": async () => (await import("./us/sd.js")).southDakota,
  "US-TN": async () => (await import("./us/tn.js")).tennessee,
  "US-TX": async () => (await import("./us/tx.js")).texas,
  "US-UT": async () => (await import("./us/ut.js")).utah,
  "US-VA": async () => (await import("./us/va.js")).virginia,
  "US-VT": async () => (await import("./us/vt.js")).vermont,
  "US-WA": async () => (await import("./us/wa.js")).washington,
  "US-WI": async () => (await import("./us/wi.js")).wisconsin,
  "US-WV": async () => (await import("./us/wv.js")).westVirginia,
  "US-WY": async () => (await import("./us/wy.js")).wyoming,
} as const satisfies { readonly [code: string]: () => Promise<LawPack> };

/** Names a jurisdiction whose law is in the package. */
export type LawJurisdiction = keyof typeof loaders;

/** The jurisdictions whose law is in the package. */
export const lawJurisdictions: readonly LawJurisdiction[] = /* @__PURE__ */ Object.keys(
  loaders,
) as readonly LawJurisdiction[]; // keys of a const object

/**
 * Loads the law of one jurisdiction. A program of one library imports its pack by name instead: `patron-privacy/law/us/ny`.
 *
 * @example
 * ```ts
 * import { loadLaw } from "patron-privacy/law";
 *
 * (await loadLaw("US-NY")).law.name; // => "New York"
 * ```
 */
export function loadLaw(jurisdiction: LawJurisdiction): Promise<LawPack> {
  return loaders[jurisdiction]();
}
