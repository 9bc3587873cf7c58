import { isCalendarDay } from "../internal/calendar.js";
import { freezeData } from "../internal/freeze.js";
import { audiences, type Contact, type ContactAudience, type Organization } from "./organization.js";

/** A contact that nobody has confirmed for too long. */
export interface StaleContact {
  readonly person: string;
  readonly kind: Contact["kind"];
  /** When it was last checked; `null` where it never was. */
  readonly checkedOn: string | null;
}

/**
 * The contacts that nobody has confirmed within so many days. A quarter is what published plans ask for.
 *
 * @example
 * ```ts
 * import { defineOrganization, staleContacts } from "patron-privacy/organization";
 *
 * const town = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: {},
 *   positions: { director: { title: "Director", role: "director" } },
 *   people: {
 *     ada: { name: "Ada", positions: ["director"], contacts: [{ kind: "email", value: "ada@town.example", checkedOn: "2026-08-01" }] },
 *   },
 *   fallbacks: [{ try: "decline" }],
 * });
 * if (!town.ok) throw new Error("there are issues");
 * staleContacts(town.value, { asOf: "2026-11-24" }); // => [{ person: "ada", kind: "email", checkedOn: "2026-08-01" }]
 * ```
 */
export function staleContacts(
  { people }: Organization,
  { asOf, withinDays = 90 }: { readonly asOf: string; readonly withinDays?: number },
): readonly StaleContact[] {
  const today = dayNumber(asOf);
  return freezeData(
    Object.entries(people).flatMap(([person, { contacts = [] }]) =>
      contacts.flatMap(({ kind, checkedOn }) => {
        const age = checkedOn === undefined || today === undefined ? undefined : today - (dayNumber(checkedOn) ?? 0);
        // a check in the future is no check
        const fresh = age !== undefined && age >= 0 && age <= withinDays;
        return fresh ? [] : [{ person, kind, checkedOn: checkedOn ?? null }];
      }),
    ),
  );
}

/** The contacts of a person that an audience may see: private numbers never go below managers. */
export function contactsFor({ people }: Organization, person: string, audience: ContactAudience): readonly Contact[] {
  const rank = (one: ContactAudience) => audiences.indexOf(one);
  return freezeData(
    (people[person]?.contacts ?? []).filter(
      ({ kind, audience: least = "managers" }) =>
        rank(audience) >= rank(kind === "after-hours-phone" ? "managers" : least),
    ),
  );
}

function dayNumber(day: string): number | undefined {
  return isCalendarDay(day) ? Date.parse(`${day}T00:00:00Z`) / 86_400_000 : undefined;
}
