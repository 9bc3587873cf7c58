import * as z from "zod";
import { ruleMarks, verdicts } from "../policy/rule.js";
import { conditionSchema, schemaOf } from "../policy/schemas.js";
import { acts } from "../vocabulary/acts.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { procedures } from "../vocabulary/procedures.js";
import { eventSchema, eventTypes } from "./event-schema.js";
import { timings } from "./timing.js";

const keys = (of: object) => z.enum(Object.keys(of) as [string, ...string[]]); // the vocabularies are not empty

/** What a file with procedures of the library's own may look like. */
export const proceduresFileSchema = /* @__PURE__ */ (() => {
  const text = () => z.string().min(1).max(4_000);
  const ids = () => z.array(text()).max(200);
  const actor = () => z.enum([...facts.handler.values, "anyone"]);
  const events = () => z.array(z.enum([...eventTypes])).min(1);
  const marks = () => z.array(z.enum(ruleMarks)).exactOptional();
  const cites = () =>
    z
      .array(
        z.strictObject({
          source: text(),
          section: text().exactOptional(),
          mark: z.enum(["seen", "unread", "proposal"]).exactOptional(),
        }),
      )
      .min(1);
  const condition = z.strictObject({
    ...conditionSchema().shape,
    verdict: z
      .array(z.enum(verdicts).exclude(["undetermined"]))
      .min(1)
      .optional(),
  });
  const remark = { says: text(), marks: marks(), cites: cites() };
  const stop = z.strictObject({
    id: text(),
    says: text(),
    on: events().exactOptional(),
    goesOnAt: ids().exactOptional(),
    goesTo: z.array(keys(procedures)).exactOptional(),
    makes: z
      .strictObject({
        review: z.enum(facts.review.values).exactOptional(),
        notice: z.enum(facts.notice.values).exactOptional(),
      })
      .exactOptional(),
    marks: marks(),
  });
  const step = z.strictObject({
    id: text(),
    actors: z.array(actor()).min(1),
    with: z.array(actor()).exactOptional(),
    to: z.array(actor()).exactOptional(),
    says: text(),
    timing: keys(timings),
    after: ids(),
    only: z.union([condition, z.array(condition).min(1)]).exactOptional(),
    once: events().exactOptional(),
    may: z.literal(true).exactOptional(),
    settles: z.array(z.enum(factIds)).exactOptional(),
    doneBy: events().exactOptional(),
    acts: z.array(keys(acts)).exactOptional(),
    stops: z.array(stop).max(50).exactOptional(),
    keep: text().exactOptional(),
    marks: marks(),
    cites: cites(),
  });
  const source = z.strictObject({
    title: text(),
    url: text().exactOptional(),
    textAsOf: z.string().nullable().exactOptional(),
    checkedOn: text().exactOptional(),
    note: z.string().exactOptional(),
  });
  const table = z.strictObject({
    procedure: keys({ prep: true, ...procedures }),
    title: text(),
    steps: z.array(step).max(200),
    never: z.array(z.strictObject({ ...remark, acts: z.array(keys(acts)).exactOptional() })),
    notes: z.array(z.strictObject(remark)).exactOptional(),
    sources: z.record(text(), source).exactOptional(),
  });
  return z.strictObject({ $schema: z.string().exactOptional(), procedures: z.array(table).min(1).max(50) });
})();

/** The JSON Schema of a file with procedures of the library's own. */
export function proceduresSchema(): object {
  return schemaOf(proceduresFileSchema, "Procedures of a library (patron-privacy)");
}

/** The JSON Schema of a file with an episode, for editors: events that fit. The request is read as any request. */
export function episodeSchema(): object {
  return schemaOf(
    z.strictObject({
      $schema: z.string().optional(),
      library: z.record(z.string(), z.unknown()).optional(),
      items: z.array(z.record(z.string(), z.unknown())),
      events: z.array(eventSchema),
    }),
    "An episode: what happened, in its order (patron-privacy)",
  );
}
