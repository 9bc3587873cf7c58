import type { Policy } from "../../src/index.js";
import { notBesideBan } from "../../src/vocabulary/act-fits.js";
import { contradictions, whileOpen } from "../../src/vocabulary/acts-beside.js";
import type { Point } from "./conditions.js";

interface Found {
  readonly verdict: string;
  readonly action: string;
  readonly duties: readonly string[];
  readonly never: readonly string[];
}

/** The table of acts and actions, read a second time: what contradicts what is done is neither a duty nor a ban. */
export function fitted({ rules }: Policy, found: Found, { handler, asked }: Point): Pick<Found, "duties" | "never"> {
  const duty = (id: string) => {
    const rule = rules.find((one) => one.rule.id === id)?.rule;
    if (rule?.kind !== "duty") throw new Error(`${id} is no duty`);
    return rule;
  };
  const beside: { readonly [action: string]: { readonly duty: readonly string[]; readonly never: readonly string[] } } =
    contradictions;
  const contradicts = (level: "duty" | "never", act: string) => beside[found.action]?.[level].includes(act) === true;
  const passesOn = found.action === "answer" && ["deliver-message", "hand-on-sealed"].includes(`${asked}`);
  const never = found.never.filter((id) => passesOn || !contradicts("never", duty(id).act));
  const bans = never.map((id) => duty(id).act);
  const duties = found.duties.filter((id) => {
    const { act, first } = duty(id);
    if (act === "refer-to-administrator" && ["director", "designee"].includes(`${handler}`)) return false;
    if (act === "refer-to-spokesperson" && ["director", "designee", "spokesperson"].includes(`${handler}`))
      return false;
    if (found.verdict === "forbidden" && whileOpen.some((one) => one === act)) return false;
    if (bans.some((ban) => notBesideBan.some(([one, other]) => one === act && other === ban))) return false;
    return (first === true && found.action === "hold") || !contradicts("duty", act);
  });
  return { duties, never };
}
