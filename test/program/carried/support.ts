import type { RequestFacts, RequestItem } from "../../../src/index.js";
import { federal, practice, toolkit } from "../../../src/law/index.js";
import { newYork } from "../../../src/law/us/ny.js";
import { assessProgram, dueDates, type EvidenceEntry, type ProgramEvidence } from "../../../src/program/index.js";
import { millbrook } from "../../organization/support.js";
import { decideInFull } from "../../support/in-full.js";
import { defined } from "../../support/small-policy.js";

/** The day of these tests. */
export const asOf = "2026-11-24";

/** The policy of an invented public library in New York, whose law forbids and opens plainly. */
export const policy = defined({
  id: "millbrook",
  title: "Millbrook",
  packs: [toolkit, practice, federal, newYork],
  profile: { jurisdiction: "US-NY", libraryType: "public" },
});

/** What documents are made from. */
export const source = { policy, organization: millbrook(), asOf };

/** Somebody asks for past loans at the desk, with nothing in hand, unless other facts are given. */
export function asked(facts: RequestFacts, item: RequestItem = { record: "loan-history" }) {
  return decideInFull(
    policy,
    {
      library: {},
      facts: { standing: "proved", instrument: "oral-request-no-process", handler: "front-line", ...facts },
      items: [item],
    },
    { asOf },
  );
}

/** What somebody at the desk must do first or besides, and must never do. */
export function actsOf({ duties, never }: ReturnType<typeof asked>) {
  return { does: duties.map(({ act }) => act), never: never.map(({ act }) => act) };
}

/** An entry of a declaration. */
export function entry(kind: EvidenceEntry["kind"], on: string, more: Partial<EvidenceEntry> = {}): EvidenceEntry {
  return { kind, on, ...more };
}

/** What a clause comes to. */
export function status(clause: string, evidence: readonly EvidenceEntry[], more: Partial<ProgramEvidence> = {}) {
  return assessProgram({ evidence, ...more }, { asOf }).findings.find((one) => one.clause === clause)?.status;
}

/** When the evidence of a kind is due. */
export function dueOf(
  kind: EvidenceEntry["kind"],
  evidence: readonly EvidenceEntry[],
  more: Partial<ProgramEvidence> = {},
) {
  return dueDates({ evidence, ...more }, { asOf })
    .filter((one) => one.evidence === kind)
    .map(({ due }) => due);
}
