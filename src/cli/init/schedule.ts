import { retentionPacks } from "../../records/index.js";
import type { InitPlace } from "./place.js";
import { idOf, text } from "./policy.js";

/** A retention schedule to begin with: the published ones of the state, where there are some, and the library's own. */
export function scheduleFile({ title, law, today }: InitPlace): string {
  const published = retentionPacks.filter(
    ({ jurisdiction, lapsed }) => jurisdiction === law.jurisdiction && lapsed !== true,
  );
  const named = ["guidance", ...published.map(({ id }) => id)];
  return `# How long ${title} keeps what, as patron-privacy reads it.
# Check it after each change, and try it on a file with one record a line:
#
#   patron-privacy check schedule.yaml
#   patron-privacy retention schedule.yaml records.ndjson
#
# Nothing is ever deleted by that. "patron-privacy schema schedule" prints all that may stand here.
version: 1
id: ${idOf(title)}
title: ${text(`${title}, retention schedule`)}

# Published schedules to build on: ${published.length === 0 ? `none of ${law.law.name} is in the package, so only the guidance of the field` : "those of the state, and the guidance of the field"}.
${published.map((pack) => `#   ${pack.id}: ${pack.title}${pack.needsAdoption === true ? " (counts only where the library has adopted it)" : ""}\n`).join("")}packs: [${named.join(", ")}]

sources:
  board:
    title: ${text(`${title}, Board, Records Retention, adopted on (day)`)}
    checkedOn: ${today}

rules:
  # "trigger" is the event from which is counted. "max" is the longest, "min" the shortest time.
  - id: ${idOf(title)}/loans
    record: current-loan
    authority: policy
    trigger: item-returned
    max: { amount: 1, unit: days }
    disposal: anonymise
    says: The link between patron and item is cut on the day after the return.
    cites: [{ source: board, section: "1" }]

  # Alternatives: the first clock to run out ends the period.
  - id: ${idOf(title)}/accounts
    record: registration
    authority: policy
    trigger: last-used
    max: { amount: 3, unit: years }
    or: [{ trigger: account-deleted, max: { amount: 30, unit: days } }]
    disposal: delete
    # when: only where this holds. "from" counts, "below" is the first that no longer counts: nothing is owed.
    when: [{ fact: amount-owed, from: 0, below: 1 }]
    # before: what must be done first
    before: [no-legal-action]
    says: Accounts that nobody has used for three years are deleted, once nothing is owed.
    cites: [{ source: board, section: "2" }]
`;
}
