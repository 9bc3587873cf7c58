import { guidanceSources } from "./sources/guidance.js";
import { lawSources } from "./sources/law.js";
import { librarySourcesAToL } from "./sources/libraries-a-to-l.js";
import { librarySourcesMToZ } from "./sources/libraries-m-to-z.js";

/**
 * Where the steps come from: law, guidance and published procedures, read on 23 November 2026. `note` says how old a
 * source is, or what was seen of it.
 */
export const procedureSources = { ...guidanceSources, ...lawSources, ...librarySourcesAToL, ...librarySourcesMToZ };

/** Names a source of a step. */
export type ProcedureSource = keyof typeof procedureSources;
