import { definePolicy, type Jurisdiction, type Policy } from "patron-privacy";
import { federal, type LawPack, practice, toolkit } from "patron-privacy/law";
import type { Law } from "../model/state.js";

/** One file a state: a host sends the one that is asked for. */
const files = import.meta.glob<{ readonly [name: string]: LawPack }>("../../../src/law/us/??.ts");

/** The packs that every library builds on. */
export const basePacks = [toolkit, practice, federal];

function fileOf(jurisdiction: Jurisdiction) {
  return files[`../../../src/law/us/${jurisdiction.slice(3).toLowerCase()}.ts`];
}

/** The pack of a state; `undefined` where there is none. Rejects where it does not load. */
export async function packOf(jurisdiction: Jurisdiction): Promise<LawPack | undefined> {
  const load = fileOf(jurisdiction);
  return load === undefined ? undefined : Object.values(await load())[0];
}

const policies = new Map<Jurisdiction, Policy>();

/** The policy of a library that has no rules of its own. It fails where the law of the state does not load. */
export async function lawOf(jurisdiction: Jurisdiction): Promise<Exclude<Law, { readonly is: "none" | "loading" }>> {
  try {
    const known = policies.get(jurisdiction);
    if (known !== undefined) return { is: "ready", jurisdiction, policy: known };
    const pack = await packOf(jurisdiction);
    const packs = pack === undefined ? basePacks : [...basePacks, pack];
    const defined = definePolicy({ id: "baseline", title: pack?.law.name ?? jurisdiction, packs });
    if (!defined.ok) return { is: "failed", jurisdiction };
    policies.set(jurisdiction, defined.value);
    return { is: "ready", jurisdiction, policy: defined.value };
  } catch {
    return { is: "failed", jurisdiction };
  }
}
