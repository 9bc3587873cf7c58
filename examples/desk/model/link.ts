import { type FactId, factIds, facts, type Jurisdiction, jurisdictions } from "patron-privacy";
import type { InterviewEvent } from "patron-privacy/analysis";
import type { DeskState, LibraryKind, RecordKind } from "./state.js";

/** What a link carries: the library in general words, and the answers. Never a name, a file or a step. */
export type Case = Pick<DeskState, "jurisdiction" | "kind" | "asOf" | "records" | "events">;

/** What a link says: a case, a case with parts left out, or nothing that can be read. */
export type ReadLink =
  | { readonly is: "empty" | "broken" | "other-version" }
  | { readonly is: "case"; readonly case: Case; readonly whole: boolean };

/** The version of links: another one is not guessed at. */
const version = "1";

/** Longer links are of somebody else. */
const mostLetters = 4_000;

const notKnown = { "~": "dont-know", "!": "cannot-be-had" } as const;

/** The fragment of the address for a case, such as `v=1&state=US-NY&kind=public&asked=loan-history&a=requester.media`. */
export function linkOf({ jurisdiction, kind, asOf, records, events }: Case): string {
  const answers = events.flatMap((event) => {
    if (event.type === "back") return [];
    if (event.type === "answer") return [`${event.fact}.${event.value}`];
    return [`${event.fact}.${event.type === "dont-know" ? "~" : "!"}`];
  });
  const parts: readonly (readonly [key: string, value: string])[] = [
    ["state", jurisdiction ?? ""],
    ["kind", kind ?? ""],
    ["on", asOf ?? ""],
    ["asked", records.join(",")],
    ["a", answers.join(",")],
  ];
  const said = parts.filter(([, value]) => value !== "");
  return said.length === 0 ? "" : [`v=${version}`, ...said.map(([key, value]) => `${key}=${value}`)].join("&");
}

/** Reads the fragment of an address. What is not understood is left out, and `whole` says so. */
export function readLink(fragment: string): ReadLink {
  const text = fragment.replace(/^#/, "");
  if (text === "") return { is: "empty" };
  if (text.length > mostLetters) return { is: "broken" };
  const parts = new URLSearchParams(text);
  const made = parts.get("v");
  if (made === null) return { is: "broken" };
  if (made !== version) return { is: "other-version" };
  let whole = [...parts.keys()].every((key) => ["v", "state", "kind", "on", "asked", "a"].includes(key));
  const read = <Value>(key: string, isIt: (value: string) => boolean): Value | null => {
    const value = parts.get(key);
    if (value === null) return null;
    if (isIt(value)) return value as Value; // looked up in the list of its type just now
    whole = false;
    return null;
  };
  const listed = (key: string) => (parts.get(key) ?? "").split(",").filter((one) => one !== "");
  const records = listed("asked").filter((one): one is RecordKind => isOneOf(facts.record.values, one));
  const events = listed("a").flatMap((one) => eventOf(one) ?? []);
  if (records.length < listed("asked").length || events.length < listed("a").length) whole = false;
  const found: Case = {
    jurisdiction: read<Jurisdiction>("state", (value) => Object.hasOwn(jurisdictions, value)),
    kind: read<LibraryKind>("kind", (value) => isOneOf(facts.libraryType.values, value)),
    asOf: read<string>("on", isDay),
    records: [...new Set(records)],
    events,
  };
  return { is: "case", case: found, whole };
}

function eventOf(text: string): InterviewEvent | undefined {
  const [id = "", ...rest] = text.split(".");
  const said = rest.join(".");
  if (!isOneOf(factIds, id)) return undefined;
  const fact: FactId = id;
  if (said === "~" || said === "!") return { type: notKnown[said], fact };
  const { kind } = facts[fact];
  if (kind === "number")
    return /^\d{1,6}(\.\d+)?$/.test(said) ? { type: "answer", fact, value: Number(said) } : undefined;
  if (kind === "date") return isDay(said) ? { type: "answer", fact, value: said } : undefined;
  return isOneOf<string>(facts[fact].values, said) ? { type: "answer", fact, value: said } : undefined;
}

function isOneOf<Value extends string>(list: readonly Value[], text: string): text is Value {
  return list.some((one) => one === text);
}

/** A calendar day that there is. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
