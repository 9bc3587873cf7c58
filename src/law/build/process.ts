import type { Condition } from "../../vocabulary/condition.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import { agencySubpoenas, courtOrders, subpoenas } from "../../vocabulary/groups.js";
import type { JurisdictionDraft, LegalProcess } from "./draft.js";
import type { Ground, GroundKind, PaperGround } from "./ground.js";

/** Courts whose paper counts unless a law says otherwise. Paper of another state's court has no force here. */
const courtsHere = [
  "state-trial-court",
  "state-other-court",
  "federal-court",
] as const satisfies readonly ValueOf<"court">[];

/** A paper that counsel finds insufficient opens nothing. */
export const foundInsufficient: Condition = { review: ["insufficient"] };

/** What a paper must be. */
export function paper({ ground, courts = courtsHere, finding }: PaperGround): Condition {
  return { ...instrument(ground, courts), ...(finding === undefined ? {} : { finding }) };
}

function instrument(ground: PaperGround["ground"], court: readonly ValueOf<"court">[]): Condition {
  switch (ground) {
    case "subpoena":
      return { instrument: subpoenas, court };
    case "agency-subpoena":
      return { instrument: agencySubpoenas };
    case "judge-signed-subpoena":
      return { instrument: ["court-issued-subpoena"], signedBy: ["judge"], court };
    case "court-order":
      return { instrument: courtOrders, signedBy: ["judge"], court };
    case "search-warrant":
      return { instrument: ["search-warrant"], signedBy: ["judge"], execution: ["presented"], court };
  }
}

/** Is this kind of ground a paper? */
export function isPaper(ground: Ground): ground is PaperGround {
  return papers.some((paper) => paper === ground.ground);
}

const papers: readonly GroundKind[] = [
  "subpoena",
  "agency-subpoena",
  "judge-signed-subpoena",
  "court-order",
  "search-warrant",
];

const asked = [
  ["subpoena", "subpoena", "A subpoena"],
  ["agency-subpoena", "subpoena", "A subpoena of an agency or a legislature"],
  ["court-order", "courtOrder", "A court order"],
  ["search-warrant", "searchWarrant", "A search warrant that is presented"],
] as const satisfies readonly (readonly [PaperGround["ground"], keyof LegalProcess, string])[];

/** Doubtful grounds for papers of which the law does not plainly say whether they are enough. */
export function unclearPapers({ process, grounds, general }: JurisdictionDraft): readonly PaperGround[] {
  const required = grounds.some((ground) => isPaper(ground) && ground.effect === "requires");
  return asked.flatMap(([ground, key, paper]): readonly PaperGround[] =>
    process[key] !== "unclear" || grounds.some((one) => one.ground === ground)
      ? []
      : [
          {
            ground,
            effect: required ? "requires" : "permits",
            source: general.source,
            section: general.section,
            says: `${paper} may be enough; the law does not say so plainly.`,
            doubt: "contested",
            // the law does not name this paper, so what it says of notice on others is not read into it
            notice: "not-addressed",
          },
        ],
  );
}
