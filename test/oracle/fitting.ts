import type { Policy } from "../../src/index.js";
import { actFits, notBesideBan } from "../../src/vocabulary/act-fits.js";

interface Found {
  readonly verdict: string;
  readonly action: string;
  readonly duties: readonly string[];
  readonly never: readonly string[];
}

/** The table of acts and actions, read a second time: what contradicts what is done is neither a duty nor a ban. */
export function fitted({ rules }: Policy, found: Found): Pick<Found, "duties" | "never"> {
  const duty = (id: string) => {
    const rule = rules.find((one) => one.rule.id === id)?.rule;
    if (rule?.kind !== "duty") throw new Error(`${id} is no duty`);
    return rule;
  };
  const contradicts = (actions: readonly string[] | undefined) => actions?.includes(found.action) ?? false;
  const never = found.never.filter((id) => !contradicts(actFits[duty(id).act].banNotWith));
  const bans = never.map((id) => duty(id).act);
  const duties = found.duties.filter((id) => {
    const { act, first } = duty(id);
    if (found.verdict === "forbidden" && actFits[act].serves === "giving") return false;
    if (bans.some((ban) => notBesideBan.some(([one, other]) => one === act && other === ban))) return false;
    return (first === true && found.action === "hold") || !contradicts(actFits[act].notWith);
  });
  return { duties, never };
}
