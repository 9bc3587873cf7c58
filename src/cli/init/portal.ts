import { portalPresets } from "../../decide/portal-request.js";
import type { InitPlace } from "./place.js";

/** What a portal asks on behalf of a patron who is logged in: a request with the facts that the login fixes. */
export function portalFile({ law, libraryType, title }: InitPlace): string {
  const { facts } = portalPresets["patron-login"];
  const lines = Object.entries(facts).map(([fact, value]) => `  ${fact}: ${value}`);
  return `# What the portal of ${title} asks before it shows a patron something: a request.
# Decide it:
#
#   patron-privacy decide portal.yaml
#
# In code: portalRequest("patron-login", { library, items }) puts the same facts.
library:
  jurisdiction: ${law.jurisdiction}
  libraryType: ${libraryType}

# The facts that a login fixes. What the portal does not know stays out: it is asked for where it matters.
facts:
${lines.join("\n")}
  # For the account of a child that is linked to a parent's login, use these in place of the above:
${Object.entries(portalPresets["parent-link"].facts)
  .map(([fact, value]) => `  # ${fact}: ${value}\n`)
  .join("")}  # and say the age that the account has, and what is known of custody:
  # subjectAge: 12
  # custody: custodial

# What is to be shown. Each kind of record is decided on its own.
items:
  - { record: current-loan }
  - { record: hold }
  - { record: fines-and-fees }
`;
}
