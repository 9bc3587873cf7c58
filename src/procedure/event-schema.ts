import * as z from "zod";
import { isCalendarDay } from "../internal/calendar.js";
import { momentOf } from "../organization/time-of-day.js";
import { elements } from "../vocabulary/elements.js";
import { facts } from "../vocabulary/facts.js";
import { type EpisodeEventType, gagSources } from "./event.js";

const plain = [
  "identified",
  "identity-refused",
  "counsel-reached",
  "counsel-found-sufficient",
  "counsel-found-insufficient",
  "objected",
  "quashed",
  "withdrawn",
  "silence-asked",
  "gag-upheld",
  "gag-lifted",
  "preserved",
  "litigation-expected",
  "preservation-renewed",
  "hold-lifted",
  "notice-given",
  "search-begun",
  "executed",
  "refused",
  "left",
  "logged",
  "reported",
  "debriefed",
  "closed",
] as const;

/** What an event may look like; its facts are read as those of a request are. */
export const eventSchema = /* @__PURE__ */ (() => {
  const name = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/);
  const moment = () => z.string().refine((text) => momentOf(text) !== undefined);
  const day = () => z.iso.date().refine(isCalendarDay, "a calendar day such as 2026-01-31").exactOptional();
  const role = () => z.enum(facts.handler.values);
  const givenFacts = () => z.record(z.string(), z.unknown());
  const event = <Type extends string, More extends z.core.$ZodLooseShape>(type: Type, more: More) =>
    z.strictObject({ type: z.literal(type), at: moment(), matter: name().exactOptional(), ...more });
  return z.discriminatedUnion("type", [
    z.strictObject({ type: z.enum(plain), at: moment(), matter: name().exactOptional() }),
    event("asked", { facts: givenFacts() }),
    event("served", { facts: givenFacts(), returnDate: day(), nextPurge: day() }),
    event("cured", { facts: givenFacts().exactOptional(), returnDate: day() }),
    event("referred", { to: role() }),
    event("objection-overruled", { returnDate: day() }),
    event("gag-ordered", {
      by: z.enum(gagSources).exactOptional(),
      until: day(),
      mayTell: z.array(role()).max(100).exactOptional(),
    }),
    event("told", { role: role() }),
    event("gag-challenged", { how: z.enum(["government-notified", "court-petitioned"]) }),
    event("released", { elements: z.array(z.enum(Object.keys(elements) as [string, ...string[]])).max(1_000) }), // not empty
    event("done", { step: name() }),
  ]);
})();

/** The types of event. */
export const eventTypes: readonly EpisodeEventType[] = [
  ...plain,
  "asked",
  "served",
  "cured",
  "referred",
  "objection-overruled",
  "gag-ordered",
  "told",
  "gag-challenged",
  "released",
  "done",
];
