import type { RequestLibrary } from "../decide/request.js";
import { libraryShape } from "../decide/request-shape.js";
import { jsonSchemaOf } from "../internal/shape/schema.js";
import { data, list, object, optional, record, required, text } from "../internal/shape/shape.js";
import type { EpisodeEvent } from "./event.js";
import { eventShape } from "./event-shape.js";
import { proceduresFileShape } from "./procedure-shape.js";

/** The JSON Schema of a file with procedures of the library's own. */
export function proceduresSchema(): object {
  return jsonSchemaOf(proceduresFileShape, "Procedures of a library (patron-privacy)");
}

interface EpisodeFile {
  readonly $schema?: string;
  readonly library?: RequestLibrary;
  readonly items: readonly { readonly [key: string]: unknown }[];
  readonly events: readonly EpisodeEvent[];
}

/** The JSON Schema of a file with an episode, for editors: events that fit. Items are read as those of any request. */
export function episodeSchema(): object {
  return jsonSchemaOf(
    object<EpisodeFile>({
      $schema: optional(text()),
      library: optional(libraryShape),
      items: required(list(record(data(4)))),
      events: required(list(eventShape), "What happened, in its order."),
    }),
    "An episode: what happened, in its order (patron-privacy)",
  );
}
