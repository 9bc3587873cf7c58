import { freezeData } from "../../internal/freeze.js";
import { type CommunicationPlan, neverSaid } from "./plan.js";

/**
 * A plan to fill in (clause AD-10): the positions as named, what is never said and the order after a leak filled in,
 * everything that only the library knows left out, so that `planGaps` asks for it.
 *
 * @example
 * ```ts
 * import { planGaps, planTemplate } from "patron-privacy/program";
 *
 * const plan = planTemplate({ issuedOn: "2026-11-24", spokesperson: "director", privacyOfficer: "privacy-officer" });
 * plan.crisis?.privacyCheckBy; // => "privacy-officer"
 * planGaps(plan, { asOf: "2026-11-24" }).some(({ path }) => path.join(".") === "crisis.team"); // => true
 * ```
 */
export function planTemplate({
  issuedOn,
  spokesperson,
  alternate,
  director = "director",
  privacyOfficer,
}: {
  readonly issuedOn: string;
  readonly spokesperson: string;
  readonly alternate?: string;
  /** `director` where it is left out. */
  readonly director?: string;
  readonly privacyOfficer?: string;
}): CommunicationPlan {
  return freezeData({
    version: "1",
    issuedOn,
    spokesperson,
    ...(alternate === undefined ? {} : { alternate }),
    media: {
      speaks: [{ who: [spokesperson, ...(alternate === undefined ? [] : [alternate])] as const }],
    },
    crisis: {
      neverSay: neverSaid,
      ...(privacyOfficer === undefined ? {} : { privacyCheckBy: privacyOfficer }),
      breach: { reportTo: director, chairedBy: director, notifies: director },
    },
  });
}
