import { freezeData } from "../../internal/freeze.js";
import { audiences, type ContactAudience } from "../../organization/organization.js";
import type { CommunicationPlan, PlanContact } from "./plan.js";

/**
 * The contacts of a plan that an audience may see, in calling order. What is for managers goes to managers only, and
 * after-hours numbers to nobody below them: contact data is itself private.
 *
 * @example
 * ```ts
 * import { planContacts } from "patron-privacy/program";
 *
 * const plan = {
 *   version: "1", issuedOn: "2026-01-01", spokesperson: "director",
 *   contacts: [{ role: "director", holder: "Ines", order: 1, officePhone: "555-0100", afterHoursPhone: "555-0199", visibility: "staff-room" }],
 * } as const;
 * planContacts(plan, "staff-room")[0]?.afterHoursPhone; // => undefined
 * planContacts(plan, "managers")[0]?.afterHoursPhone; // => "555-0199"
 * planContacts(plan, "public-desk"); // => []
 * ```
 */
export function planContacts({ contacts = [] }: CommunicationPlan, audience: ContactAudience): readonly PlanContact[] {
  const rank = (one: ContactAudience) => audiences.indexOf(one);
  const seen = contacts.filter(({ visibility = "managers" }) => rank(audience) >= rank(visibility));
  return freezeData(
    [...seen]
      .sort((one, other) => one.order - other.order)
      .map((contact) => {
        const { afterHoursPhone, ...rest } = contact;
        return afterHoursPhone === undefined || audience !== "managers" ? rest : { ...rest, afterHoursPhone };
      }),
  );
}
