import type { InitPlace } from "./place.js";
import { idOf, text } from "./policy.js";

/** An organisation to begin with: one branch, the chain of command, and whom to try. */
export function organizationFile({ title, today }: InitPlace): string {
  return `# Who is who at ${title}: branches, positions, people, and whom to try when somebody asks.
# Check it after each change:
#
#   patron-privacy check organization.yaml
#
# Keep this file where only staff can read it. "patron-privacy schema organization" prints all that may stand here.
version: 1
id: ${idOf(title)}
title: ${text(title)}

branches:
  main:
    title: Main library
    # Hours are on the library's own clock. "from" counts, "to" is the first minute after closing.
    hours:
      - { day: monday, from: "09:00", to: "20:00" }
      - { day: tuesday, from: "09:00", to: "20:00" }
      - { day: wednesday, from: "09:00", to: "20:00" }
      - { day: thursday, from: "09:00", to: "20:00" }
      - { day: friday, from: "09:00", to: "17:00" }
      - { day: saturday, from: "10:00", to: "16:00" }

# Each position reports to the one above; the highest reports to nobody.
positions:
  director: { title: Director, role: director }
  deputy: { title: Deputy director, role: designee, reportsTo: director }
  supervisor: { title: Circulation supervisor, role: supervisor, reportsTo: deputy }
  desk: { title: Circulation desk, role: front-line, reportsTo: supervisor, branch: main }

# Write the names of your own people here. A person may hold several positions.
people:
  person-1:
    name: Name of the director
    positions: [director]
    contacts:
      # audience: who may see the number. public-desk, staff-room or managers (where it is left out).
      - { kind: office-phone, value: "555-0100", audience: staff-room, checkedOn: ${today} }
    # away: from "since", and back on "until"
    # away: [{ since: 2027-07-01, until: 2027-07-15 }]
  person-2: { name: Name of the deputy, positions: [deputy] }
  person-3: { name: Name of the supervisor, positions: [supervisor] }
  person-4: { name: Name at the desk, positions: [desk] }

# Whom to try, in this order. The last step says what to do when nobody can be reached.
fallbacks:
  - { try: position, position: director, phone: true }
  - { try: position, position: deputy, phone: true }
  - { try: decline, says: Take the message and the card. Say that the director will call back. }
`;
}
