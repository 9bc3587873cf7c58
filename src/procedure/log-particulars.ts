import type { RequestFacts } from "../decide/request.js";
import { isCalendarDay } from "../internal/calendar.js";
import { momentOf } from "../organization/time-of-day.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import { elements } from "../vocabulary/elements.js";
import { requester as requesterFact } from "../vocabulary/facts/requester.js";
import { lawEnforcement, officials } from "../vocabulary/groups.js";

/** What only the person at the desk knows. There is no place in it for a patron's name, number or title. */
export interface LogParticulars {
  /** The id of the branch or desk where it was asked. */
  readonly place?: string;
  /** The officer or office that asked. Of ordinary people nothing is kept: they may be the patron. */
  readonly asker?: {
    readonly name?: string;
    readonly agency?: string;
    readonly badge?: string;
    readonly phone?: string;
  };
  /** The paper: number, court, judge, and the calendar day it bears. */
  readonly paper?: {
    readonly number?: string;
    readonly court?: string;
    readonly judge?: string;
    readonly dated?: string;
  };
  /** The positions that were called, and when, as 2026-11-24T10:05. */
  readonly contacted?: readonly { readonly position: string; readonly at: string }[];
  /** The id of the position that decided. */
  readonly decidedBy?: string;
  /** The elements that left, the position that gave them, the kind of receiver, and the number of the receipt. */
  readonly released?: {
    readonly elements: readonly DataElement[];
    readonly by?: string;
    readonly to?: RequestFacts["requester"];
    readonly receipt?: string;
  };
  /** What it cost, in the library's currency. */
  readonly costs?: number;
  /** The number of the incident report. */
  readonly incidentReport?: string;
}

/** Particulars that fit, and where one was left out because it could say more than it should. */
export interface KeptParticulars {
  readonly kept: LogParticulars;
  readonly omitted: readonly string[];
}

type Given = { readonly [key: string]: unknown };

/** An id: of a branch, a position, a paper, a badge, a receipt. A name with spaces is none. */
const isId = (value: unknown) => typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._/:#-]{0,39}$/.test(value);
const isPhone = (value: unknown) => typeof value === "string" && /^\+?[0-9][0-9 ().x-]{2,30}$/.test(value);
const isName = (value: unknown) => typeof value === "string" && /^\p{L}[\p{L}\p{M}0-9 .,'’&()/-]{0,79}$/u.test(value);
const isDay = (value: unknown) => typeof value === "string" && isCalendarDay(value);
const isMoment = (value: unknown) => typeof value === "string" && momentOf(value) !== undefined;
const isCost = (value: unknown) => typeof value === "number" && Number.isFinite(value) && value >= 0;

/** Those whose names are an office's business; of anybody else the log keeps no name. */
const offices: readonly unknown[] = [...lawEnforcement, ...officials, "child-protection", "media", "school-officer"];

/** Keeps what a log needs, and leaves out whatever else was given. */
export function keptParticulars(given: unknown, requester: RequestFacts["requester"]): KeptParticulars {
  const omitted: string[] = [];
  const pick = (
    from: unknown,
    checks: { readonly [key: string]: (value: unknown) => boolean },
    path: string,
  ): Given => {
    if (from === undefined) return {};
    if (typeof from !== "object" || from === null) {
      omitted.push(path);
      return {};
    }
    const known = Object.entries(checks).flatMap(([key, fits]) => {
      const value: unknown = (from as Given)[key];
      if (value === undefined) return [];
      if (fits(value)) return [[key, value] as const];
      omitted.push(path === "" ? key : `${path}.${key}`);
      return [];
    });
    // a key that nobody asked for may be a name, so it is not quoted
    if (Object.keys(from).some((key) => !Object.hasOwn(checks, key))) omitted.push(path === "" ? "*" : `${path}.*`);
    return Object.fromEntries(known);
  };
  const always = () => true;
  const top = pick(
    given,
    {
      place: isId,
      asker: always,
      paper: always,
      contacted: Array.isArray,
      decidedBy: isId,
      released: always,
      costs: isCost,
      incidentReport: isId,
    },
    "",
  );
  const { asker, paper, contacted, released, ...simple } = top;
  if (asker !== undefined && !offices.includes(requester)) omitted.push("asker");
  const parts: Given = {
    ...(offices.includes(requester)
      ? { asker: pick(asker, { name: isName, agency: isName, badge: isId, phone: isPhone }, "asker") }
      : {}),
    paper: pick(paper, { number: isId, court: isName, judge: isName, dated: isDay }, "paper"),
    contacted: (Array.isArray(contacted) ? contacted : []).flatMap((one: unknown, at) => {
      const call = pick(one, { position: isId, at: isMoment }, `contacted.${at}`);
      return "position" in call && "at" in call ? [call] : [];
    }),
    released: pick(released, { elements: isElements, by: isId, to: isWord, receipt: isId }, "released"),
  };
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part as object).length > 0);
  // every part was picked by the checks above
  return { kept: { ...simple, ...Object.fromEntries(filled) } as LogParticulars, omitted };
}

function isElements(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && Object.hasOwn(elements, one));
}

function isWord(value: unknown): boolean {
  return typeof value === "string" && requesterKinds.includes(value);
}

const requesterKinds: readonly string[] = requesterFact.values;
