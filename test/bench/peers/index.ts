import type { Peer } from "./peer.js";

/** A peer that is here, or why it is not. */
export type Loaded =
  | { readonly ok: true; readonly peer: Peer }
  | { readonly ok: false; readonly from: string; readonly why: string };

/** How each is loaded. A package that is missing, or has no binary for this machine, takes out its own row alone. */
const loaders: readonly { readonly from: string; readonly load: () => Promise<readonly Peer[]> }[] = [
  { from: "json-logic-engine", load: async () => [(await import("./json-logic.js")).jsonLogic] },
  { from: "@casl/ability", load: async () => [(await import("./casl.js")).casl] },
  {
    from: "casbin",
    load: async () => {
      const { casbin, cachedCasbin } = await import("./casbin.js");
      return [casbin, cachedCasbin];
    },
  },
  { from: "@gorules/zen-engine", load: async () => [(await import("./zen.js")).zen] },
  { from: "@cedar-policy/cedar-wasm", load: async () => [(await import("./cedar.js")).cedar] },
  { from: "json-rules-engine", load: async () => [(await import("./json-rules-engine.js")).jsonRulesEngine] },
];

/** Loads every peer that is installed. */
export async function loadPeers(): Promise<readonly Loaded[]> {
  const all: Loaded[] = [];
  for (const { from, load } of loaders) {
    try {
      all.push(...(await load()).map((peer): Loaded => ({ ok: true, peer })));
    } catch (thrown) {
      // the code alone: a message may hold a path of this machine
      const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "it could not be loaded";
      all.push({ ok: false, from, why: code });
    }
  }
  return all;
}
