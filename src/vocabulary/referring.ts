import type { Act } from "./act-ids.js";
import { handler } from "./facts/handler.js";
import type { ValueOf } from "./facts.js";
import { administrators } from "./groups.js";

type Role = ValueOf<"handler">;

/** To whom each act of referring leads. Whoever is among them answers, or refers no further. */
const leadsTo: { readonly [act in Act]?: readonly Role[] } = {
  "refer-to-administrator": administrators,
  "refer-to-spokesperson": [...administrators, "spokesperson"],
  "refer-to-library": /* @__PURE__ */ handler.values.filter(
    (one) => one !== "vendor-staff" && one !== "consortium-staff",
  ),
};

/** The roles to which an act refers; `undefined` where it refers to nobody. */
export function refersTo(act: Act): readonly Role[] | undefined {
  return leadsTo[act];
}

/** Acts that hand a request to a person, and so to nobody whom it has reached. */
const toAPerson = ["refer-to-administrator", "refer-to-spokesperson"] as const satisfies readonly Act[];

/** The acts of referring that lead to whoever has one of these roles. */
export function actsLeadingTo(roles: readonly unknown[]): readonly Act[] {
  return toAPerson.filter((act) => {
    const to: readonly unknown[] = refersTo(act) ?? [];
    return roles.every((role) => to.includes(role));
  });
}
