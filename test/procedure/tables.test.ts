import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decide, type PatronRequest, procedures } from "../../src/index.js";
import {
  type Actor,
  defineProcedure,
  type ProcedureTable,
  procedureSources,
  procedureTables,
  type Step,
  stepsFor,
  type Timing,
} from "../../src/procedure/index.js";
import { millbrook } from "../organization/support.js";
import { baselineFor } from "../support/baseline.js";
import { sheetRows } from "./sheet-rows.js";

const ids = Object.keys(procedures) as (keyof typeof procedures)[]; // keys of a const object
const stepOf = (id: string): Step => {
  const found = procedureTables.flatMap(({ steps }) => steps).find((step) => step.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const isSource = (key: string): key is keyof typeof procedureSources => Object.hasOwn(procedureSources, key);
const marks = { "°": "unread", "‡": "proposal" } as const;

/** Which of our words for a time stand for the sheet's. */
const times: { readonly [when: string]: Timing } = {
  standing: "standing",
  "on hiring, repeated": "on-hiring-and-repeated",
  "once, renew": "once-and-renewed",
  "at once": "at-once",
  minutes: "minutes",
  "as soon as both there": "once-both-are-there",
  "same talk": "same-talk",
  "before release": "before-release",
  "—": "when-needed",
  "as needed": "when-needed",
  "within hours, before the next purge": "before-the-next-purge",
  "same day": "same-day",
  "day 1": "first-day",
  "days 1-3": "within-three-days",
  "with time to act": "in-time-to-act",
  "before compliance, unless a warrant is being executed": "before-complying",
  "before return date": "before-return-date",
  "by return date": "by-return-date",
  "return date": "on-return-date",
  "per statute": "by-statute",
  during: "during",
  "during/after": "during-and-after",
  "day after": "day-after",
  after: "afterwards",
};
const people: { readonly [who: string]: Actor } = {
  FL: "anyone",
  anyone: "anyone",
  SUP: "supervisor",
  PIC: "person-in-charge",
  DIR: "director",
  CNS: "counsel",
  IT: "it-staff",
  PO: "privacy-officer",
  BRD: "governing-body",
  SPK: "spokesperson",
};

describe("row by row, the steps are those of the fact sheet", () => {
  const rows = Object.entries(sheetRows);
  test("each of them and no other", () => {
    const ours = procedureTables
      .flatMap(({ steps }) => steps.map(({ id }) => id))
      .filter((id) => !/^(order|foia|hold|informal|inf)-/.test(id));
    expect([...ours].sort()).toStrictEqual(rows.map(([id]) => id).sort());
  });
  test.each(rows)("%s: its sources, with their marks", (id, [, , , sources]) => {
    expect(stepOf(id).cites).toStrictEqual(
      sources.split(" ").map((key) => {
        const [, source = "", mark = ""] = /^([a-z0-9-]+)([°‡]?)$/.exec(key) ?? [];
        // the sheet marks the sentence on fourteen days, which this source stands for
        if (id === "subp-4" && source === "frcp45-lc") return { source, mark: "unread" };
        return mark === "°" || mark === "‡" ? { source, mark: marks[mark] } : { source };
      }),
    );
  });
  test.each(rows)("%s: everybody it names", (id, [who]) => {
    const { actors, with: also = [], to = [] } = stepOf(id);
    const named = [...who.matchAll(/[A-Z]{2,3}|anyone/g)].map(([one]) => people[one]);
    expect(named.length).toBeGreaterThan(0);
    expect([...actors, ...also, ...to]).toEqual(expect.arrayContaining(named));
  });
  test.each(rows.filter(([, [, when]]) => when !== ""))("%s: its time", (id, [, when]) => {
    const before = id === "desk-7" ? "by-end-of-shift" : times[when];
    expect(stepOf(id).timing).toBe(before);
  });
  test.each(rows)("%s: its stops", (id, [, , stop]) => {
    // of these the sheet says in the step itself where it goes on
    const elsewhere = ["noproc-5", "immig-5", "immig-6"].includes(id) ? [id] : [];
    const named = stop === "" || stop === "closed" || stop === "done" ? [] : stop.split(/; (?!disclose)/);
    expect(stepOf(id).stops ?? []).toHaveLength(named.length + elsewhere.length);
  });
  test("what is our proposal, not read in full or disputed says so", () => {
    expect(stepOf("subp-4").marks).toStrictEqual(["unread"]);
    expect(stepOf("warr-9").marks).toStrictEqual(["unread"]);
    expect(stepOf("warr-6").marks).toStrictEqual(["proposal"]);
    expect(stepOf("emerg-4").stops?.[0]?.marks).toStrictEqual(["proposal"]);
    expect(stepOf("desk-5").marks).toStrictEqual(["contested"]);
    expect(procedureTables.find(({ procedure }) => procedure === "order")?.never[0]?.marks).toStrictEqual(["proposal"]);
  });
  test("a court order is a subpoena from its third step on, without a time to object", () => {
    expect(stepOf("order-3").says).toMatch(/no time to object unless the order gives one/);
    expect(stepOf("order-4").cites.map(({ source }) => source)).toStrictEqual(["mi-603", "mo-817"]);
    expect(stepOf("order-5").cites).toStrictEqual([{ source: "ala-suggested" }]);
  });
  test("there is a step for each kind of informal request, and for the manner", () => {
    const rows = procedureTables.find(({ procedure }) => procedure === "informal")?.steps ?? [];
    expect(rows.filter(({ id }) => id.startsWith("inf-"))).toHaveLength(37);
    expect(rows.at(-1)?.cites.map(({ source }) => source)).toStrictEqual(["mult-quick", "mult-app", "wny-ferpa"]);
    expect(rows.at(-1)?.says).toMatch(/names beside titles.*internal keys.*shred.*seal/);
  });
});

const sheet = new URL("../../../shared/domain/legal-process.md", import.meta.url);
describe.runIf(existsSync(sheet))("the copy is the sheet, where the sheet is at hand", () => {
  const text = existsSync(sheet) ? readFileSync(sheet, "utf8") : "";
  test("rows", () => {
    const rows = [
      ...text.matchAll(
        /^\| ((?:prep|desk|noproc|emerg|subp|warr|secret|immig|after)-\d+) \| ([^|]+) \|.*\| ([^|]+) \|$/gm,
      ),
    ];
    expect(rows.map(([, id, who]) => [id, who])).toStrictEqual(
      Object.entries(sheetRows).map(([id, [who]]) => [id, who]),
    );
  });
  test("informal rows and their sources", () => {
    const rows = [...text.matchAll(/^\| (inf-[a-z-]+) \|.*\| ([^|]+) \|$/gm)];
    expect(rows).toHaveLength(37);
    for (const [, id = "", sources = ""] of rows)
      expect(
        stepOf(id).cites.map(({ source }) => source),
        id,
      ).toStrictEqual([...sources.matchAll(/\[([a-z0-9-]+)\]/g)].map(([, key]) => key));
  });
  test("titles and addresses of sources", () => {
    const rows = [...text.matchAll(/^\| ([a-z0-9-]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    for (const [key, source] of Object.entries(procedureSources)) {
      const row = rows.find(([, one]) => one === key);
      expect(row?.[2], key).toBe(source.title);
      if ("url" in source) expect(row?.[3]).toBe(source.url);
      expect(row?.[4]).toBe(source.note);
    }
  });
});

describe("every table", () => {
  test("there is one for every procedure that a rule can call for", () => {
    for (const id of ids)
      expect(
        procedureTables.some(({ procedure }) => procedure === id),
        id,
      ).toBe(true);
  });
  test.each(procedureTables.map((table) => [table.procedure, table] as const))(
    "%s is sound: no dead end, no cycle, a last step for every verdict, somebody for every step",
    (_id, table) => {
      const { positions, people: staff } = millbrook();
      const organization = millbrook({
        positions: { ...positions, it: { title: "IT", role: "it-staff", reportsTo: "director" } },
        people: { ...staff, zoe: { name: "Zoe", positions: ["it"] } },
      });
      expect(defineProcedure(table, organization)).toStrictEqual({ ok: true, value: table });
    },
  );
  test("first contact needs nobody who may be missing", () => {
    for (const id of ["desk", "warr", "subp", "order", "secret", "immig", "hold", "informal", "emerg", "foia"])
      expect(procedureTables.find(({ procedure }) => procedure === id)?.steps[0]?.actors, id).toContain("anyone");
  });
  test("says what must never be done, and everything has a source with a title", () => {
    for (const { never, steps, notes = [] } of procedureTables) {
      expect(never.length).toBeGreaterThan(0);
      for (const { cites } of [...never, ...steps, ...notes]) {
        expect(cites.length).toBeGreaterThan(0);
        for (const { source } of cites) expect(isSource(source), source).toBe(true);
      }
    }
  });
  test("no source is there for nothing", () => {
    const used = new Set(JSON.stringify(procedureTables).match(/"source":"[^"]+"/g));
    const ofLibraries = /^(ala-gotham|kingston|kinderhook-old|weber-old|uiuc|sdsu|pierce|emory|stmarys)$/;
    const spare = Object.keys(procedureSources).filter(
      (key) => !used.has(`"source":"${key}"`) && !ofLibraries.test(key),
    );
    expect(spare).toStrictEqual([]);
  });
});

describe("steps for a decision", () => {
  const steps = (
    facts: PatronRequest["facts"],
    options = {},
    record: "loan-history" | "surveillance-video" = "loan-history",
  ) => {
    const request = { library: { jurisdiction: "US-NY", libraryType: "public" }, facts, items: [{ record }] } as const;
    return stepsFor(decide(baselineFor(request), request, { asOf: "2026-11-26" }), { facts, ...options });
  };
  const state = (now: ReturnType<typeof steps>, id: string) => now.steps.find((step) => step.id === id)?.state;
  const warrant = {
    requester: "police-local",
    instrument: "search-warrant",
    signedBy: "judge",
    court: "state-trial-court",
    execution: "under-way",
  } as const;
  test("the search’s steps come while it goes on, and stay once it has begun", () => {
    expect(state(steps(warrant), "warr-5")).toBe("waiting");
    expect(state(steps({ ...warrant, execution: "presented" }), "warr-5")).toBeUndefined();
    expect(state(steps({ ...warrant, execution: "presented" }, { happened: ["search-begun"] }), "warr-8")).toBe(
      "waiting",
    );
  });
  test("it waits for counsel, and neither gives nor ends before", () => {
    const facts = { requester: "prosecutor", instrument: "grand-jury-subpoena", signedBy: "attorney" } as const;
    const done = ["subp-1", "subp-2", "subp-3", "subp-4", "subp-5", "subp-7"];
    const pending = steps({ ...facts, review: "pending" }, { done });
    expect([state(pending, "subp-6"), state(pending, "subp-8"), state(pending, "subp-10")]).toStrictEqual([
      "next",
      "if",
      "waiting",
    ]);
    expect(pending.steps.find(({ id }) => id === "subp-8")?.dependsOn).toStrictEqual(["review"]);
    const short = steps({ ...facts, review: "insufficient" }, { done: [...done, "subp-6"] });
    expect([state(short, "subp-8"), state(short, "subp-10")]).toStrictEqual([undefined, "next"]);
    const over = steps({ ...facts, review: "insufficient" }, { done: ["subp-1"], happened: ["subp-6/over"] });
    expect(
      over.steps.flatMap(({ id, state: now }) => (id.startsWith("subp") && now !== "done" ? [id] : [])),
    ).toStrictEqual(["subp-10"]);
    const cured = steps({ ...facts, review: "insufficient" }, { done, happened: ["subp-6/cured"] });
    expect(state(cured, "subp-7")).toBe("done");
    expect(state(steps({ ...facts, review: "pending" }, { done, happened: ["subp-6/cured"] }), "subp-8")).toBe("next");
  });
  test("a step waits for those before the ones that fall away", () => {
    const facts = { requester: "immigration-officer", instrument: "oral-request-no-process" } as const;
    expect(state(steps(facts, { done: ["immig-1", "immig-2"] }), "immig-7")).toBe("waiting");
    expect(state(steps(facts, { done: ["immig-1", "immig-2", "immig-3"] }), "immig-7")).toBe("next");
  });
  test("a stop brings the procedure in that goes on", () => {
    const facts = { requester: "police-local", instrument: "search-warrant", signedBy: "agency-official" } as const;
    const now = stepsFor({ procedures: ["warr"] }, { facts, happened: ["warr-3/no-judge"] });
    expect(now.steps.some(({ procedure }) => procedure === "immig")).toBe(true);
    expect(now.steps.some(({ id }) => id === "warr-5")).toBe(false);
    expect(now.stopped).toMatchObject([{ id: "warr-3/no-judge", procedure: "warr" }]);
  });
  test("never beats must: under an order of silence nobody reports or tells", () => {
    const facts = {
      requester: "police-federal",
      instrument: "grand-jury-subpoena",
      secrecy: "ordered",
      handler: "director",
    } as const;
    const now = steps(facts);
    expect(now.barred).toStrictEqual([
      { step: "subp-7", procedure: "subp", act: "notify-patron" },
      { step: "after-4", procedure: "after", act: "notify-governing-body" },
    ]);
    expect([state(now, "subp-7"), state(now, "after-4")]).toStrictEqual([undefined, undefined]);
    const free = steps({ ...facts, secrecy: "none" });
    expect(free.barred).toStrictEqual([]);
    expect(state(free, "after-4")).toBe("waiting");
  });
  test("no table comes to what itself says never to do", () => {
    for (const { steps: all, never } of procedureTables) {
      const forbidden = never.flatMap(({ acts = [] }) => acts);
      for (const { acts = [] } of all)
        expect(forbidden).not.toEqual(expect.arrayContaining(acts.length === 0 ? ["none"] : [...acts]));
    }
  });
  test("who does it is the first who is there", () => {
    const facts = { ...warrant, handler: "front-line" } as const;
    const who = (roles: readonly Actor[], id: string) =>
      steps(facts, { roles }).steps.find((step) => step.id === id)?.doer;
    expect(who(["person-in-charge", "director"], "warr-2")).toBe("person-in-charge");
    expect(who(["director"], "warr-2")).toBe("anyone");
    expect(who([], "warr-8")).toBeNull();
    expect(steps(facts, { roles: [] }).next).toStrictEqual({ anyone: expect.arrayContaining(["desk-1", "warr-1"]) });
  });
  test("the day that the paper names stands at the steps that hang on it", () => {
    const facts = { requester: "litigant", instrument: "civil-discovery-subpoena", returnDate: "2026-12-15" } as const;
    const now = steps(facts);
    expect(now.steps.find(({ id }) => id === "subp-6")?.due).toBe("2026-12-15");
    expect(now.steps.find(({ id }) => id === "subp-1")?.due).toBeNull();
  });
  test("an ordinary request has the step of its kind", () => {
    const rows = (facts: PatronRequest["facts"], record?: "surveillance-video") =>
      steps(
        { instrument: "oral-request-no-process", handler: "front-line", channel: "in-person", asked: "view", ...facts },
        {},
        record,
      ).steps.flatMap(({ id, state: now }) => (id.startsWith("inf-") && now !== "if" ? [id] : []));
    expect(rows({ requester: "patron", scope: "one-patron" })).toStrictEqual(["inf-self-in-person"]);
    expect(rows({ requester: "patron", scope: "one-patron", channel: "phone" })).toStrictEqual(["inf-self-phone"]);
    expect(rows({ requester: "patron", scope: "one-patron", standing: "refuted" })).toStrictEqual([
      "inf-self-in-person",
      "inf-self-fails",
    ]);
    expect(rows({ requester: "spouse", scope: "one-patron", standing: "proved" })).toStrictEqual(["inf-spouse-family"]);
    expect(rows({ requester: "caregiver", scope: "one-patron", asked: "collect-items" })).toStrictEqual([
      "inf-caregiver-holds",
    ]);
    expect(rows({ requester: "teacher", scope: "one-patron" })).toStrictEqual(["inf-teacher-principal"]);
    expect(rows({ requester: "coworker" })).toStrictEqual(["inf-coworker"]);
    expect(rows({ requester: "member-of-public", purpose: "find-material" })).toStrictEqual(["inf-who-has-book"]);
    expect(rows({ requester: "member-of-public" }, "surveillance-video")).toStrictEqual(["inf-video"]);
    expect(rows({ requester: "media" })).toStrictEqual(["inf-media"]);
    expect(rows({ requester: "vendor" })).toStrictEqual(["inf-vendor"]);
    expect(rows({ requester: "trustee" })).toStrictEqual(["inf-board-member"]);
    expect(rows({ requester: "police-local", scene: "library" })).toStrictEqual(["inf-crime-victim-library"]);
    expect(rows({ requester: "police-local", purpose: "security" })).toStrictEqual(["inf-agency-safety-share"]);
    expect(rows({ requester: "police-local" })).toStrictEqual([]);
  });
  test("a table of the library’s own stands in place of ours, with its own sources", () => {
    const step = {
      id: "a",
      actors: ["anyone"],
      says: "Refer.",
      timing: "at-once",
      after: [],
      cites: [{ source: "ours", section: "4" }],
    } as const;
    const table: ProcedureTable = {
      procedure: "desk",
      title: "Ours",
      steps: [step],
      never: [],
      sources: { ours: { title: "Millbrook, Staff handbook" } },
    };
    const { steps: now } = stepsFor({ procedures: ["desk"] }, { tables: [table] });
    expect(now).toMatchObject([
      { id: "a", citations: [{ source: "ours", title: "Millbrook, Staff handbook", section: "4" }] },
    ]);
  });
  test("what it gives is frozen plain data", () => {
    const now = steps(warrant);
    expect(Object.isFrozen(now.steps[0]?.citations[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(now))).toStrictEqual(now);
  });
});
