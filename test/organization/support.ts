import { readFileSync } from "node:fs";
import { decide, type PatronRequest } from "../../src/index.js";
import { type Organization, type OrganizationDraft, parseOrganization } from "../../src/organization/index.js";
import { baselineFor } from "../support/baseline.js";

const file = () =>
  JSON.parse(readFileSync(new URL("../../examples/library/organization.json", import.meta.url), "utf8"));

/** The invented town of the examples, with changes. */
export function millbrook(changes: Partial<OrganizationDraft> = {}): Organization {
  const parsed = parseOrganization({ ...file(), ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** A decision in New York on what an officer asks at the desk. */
export function officer(facts: PatronRequest["facts"] = {}) {
  const request: PatronRequest = {
    library: { jurisdiction: "US-NY", libraryType: "public" },
    facts: {
      requester: "police-local",
      standing: "proved",
      instrument: "oral-request-no-process",
      handler: "front-line",
      ...facts,
    },
    items: [{ record: "loan-history" }],
  };
  return decide(baselineFor(request), request, { asOf: "2026-11-24" });
}
