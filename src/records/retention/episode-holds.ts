import type { EpisodeState } from "../../procedure/episode-state.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { LegalHold } from "./hold.js";

/**
 * The holds of an episode, as `disposition` and `dryRun` take them: disposal is suspended from the day a paper was
 * served, a preservation was asked for, or litigation was expected, until they are lifted.
 *
 * @example
 * ```ts
 * import { episode } from "patron-privacy/procedure";
 * import { holdsOfEpisode } from "patron-privacy/records";
 *
 * const state = episode([{ at: "2026-11-24T09:00", type: "litigation-expected" }]);
 * holdsOfEpisode(state, { id: "case-7", records: ["surveillance-video"] });
 * // one hold, "case-7/1/anticipated-litigation", from 2026-11-24
 * holdsOfEpisode(state, { id: "case-7" }).length; // => 1
 * ```
 */
export function holdsOfEpisode(
  { holds }: EpisodeState,
  {
    id,
    records,
    subjects,
  }: { readonly id: string; readonly records?: readonly RecordType[]; readonly subjects?: readonly string[] },
): readonly LegalHold[] {
  return holds.map(({ matter, since, reason, lifted }, at) => ({
    // the same matter may be held again for the same reason
    id: `${id}/${matter}/${reason}${holds.findIndex((one) => one.matter === matter && one.reason === reason) === at ? "" : `/${at}`}`,
    reason,
    from: since,
    lifted,
    ...(records === undefined ? {} : { records }),
    ...(subjects === undefined ? {} : { subjects }),
  }));
}
