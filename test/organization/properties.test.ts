import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  defineOrganization,
  type Organization,
  type OrganizationDraft,
  type Presence,
  whoAnswers,
} from "../../src/organization/index.js";
import { arbitraries } from "../../src/testing/index.js";
import { officer } from "./support.js";

const decisions = [
  officer(),
  officer({ requester: "patron", scope: "one-patron", channel: "in-person" }),
  officer({ instrument: "grand-jury-subpoena", signedBy: "attorney", court: "state-trial-court", obliges: "produce" }),
  officer({ instrument: "search-warrant", signedBy: "judge", execution: "under-way" }),
  officer({ instrument: "public-records-request", requester: "member-of-public" }),
];
const drafts = arbitraries(fc).organizations;
const odd = fc.constantFrom("ghost", "__proto__", "constructor", "toString");
/** A draft, somebody's account of who is where (some of it wrong), and a decision. */
const situations = drafts.chain((draft) => {
  const ids = Object.keys(draft.people);
  const person = ids.length === 0 ? odd : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, odd);
  const branch = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Object.keys(draft.branches)) }, odd);
  const presence = fc.record<Presence, "at" | "branch" | "present">(
    {
      at: fc.constantFrom("2026-11-24T00:00", "2026-11-26T12:00", "2026-11-29T23:59", "2026-03-29T02:30", "noon"),
      branch,
      present: fc.dictionary(branch, fc.array(person, { maxLength: 4 }), { maxKeys: 3 }),
      reachable: fc.array(person, { maxLength: 4 }),
      asked: person,
    },
    { requiredKeys: ["at", "branch", "present"] },
  );
  return fc.tuple(fc.constant(draft), presence, fc.constantFrom(...decisions));
});
const sound = (draft: OrganizationDraft): Organization => {
  const result = defineOrganization(draft);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("for every organisation, presence and decision", () => {
  test.prop([situations], { numRuns: 500 })("there is an answer, with a last resort", ([draft, presence, decision]) => {
    const found = whoAnswers(decision, sound(draft), presence);
    expect(found.lastResort.acts.length).toBeGreaterThan(0);
    expect(found.lastResort.does === "let-them-and-record").toBe(decision.action === "comply");
    expect(Object.isFrozen(found.answerers)).toBe(true);
  });

  test.prop([situations], { numRuns: 500 })("nobody is named without authority", ([draft, presence, decision]) => {
    const { positions, people, delegations = [] } = draft;
    const may = (id: string) => decision.answerableBy.some((role) => role === positions[id]?.role);
    for (const { person, position, how, authority } of whoAnswers(decision, sound(draft), presence).answerers) {
      expect(people[person]?.positions).toContain(position);
      if (authority.by === "own-role") expect(may(position)).toBe(true);
      else {
        expect(may(authority.from)).toBe(true);
        expect(delegations).toContainEqual(
          expect.objectContaining({ from: authority.from, to: position, citation: authority.citation }),
        );
      }
      const there = presence.present[presence.branch]?.includes(person) === true;
      expect(how === "present").toBe(there);
      if (!there) expect([...(presence.reachable ?? []), ...Object.values(presence.present).flat()]).toContain(person);
    }
  });

  test.prop([situations], { numRuns: 500 })(
    "each earlier one was passed over, and is told",
    ([draft, presence, decision]) => {
      const { answerers, passedOver, problems } = whoAnswers(decision, sound(draft), presence);
      if (problems.some(({ path }) => path[0] === "at" || path[0] === "branch")) return;
      const last = Math.max(-1, ...answerers.map(({ step }) => step));
      draft.fallbacks.slice(0, last + 1).forEach((step, index) => {
        if (step.try !== "position") return;
        const told = [...answerers, ...passedOver].filter((one) => one.step === index);
        const answering = new Set(answerers.map(({ person }) => person));
        const holders = Object.keys(draft.people).filter((id) => draft.people[id]?.positions.includes(step.position));
        const silent = told.some(({ person }) => person === null);
        for (const holder of holders)
          expect(answering.has(holder) || silent || told.some(({ person }) => person === holder)).toBe(true);
        if (holders.length === 0) expect(silent).toBe(true);
      });
    },
  );

  test.prop([situations], { numRuns: 300 })(
    "no order of people, places or names matters",
    ([draft, presence, decision]) => {
      const turned = <Value>(record: { readonly [key: string]: Value }) =>
        Object.fromEntries(Object.entries(record).reverse());
      const other = { ...draft, people: turned(draft.people), positions: turned(draft.positions) };
      const elsewhere = {
        ...presence,
        present: turned(
          Object.fromEntries(Object.entries(presence.present).map(([at, ids]) => [at, ids.toReversed()])),
        ),
        ...(presence.reachable === undefined ? {} : { reachable: presence.reachable.toReversed() }),
      };
      const one = whoAnswers(decision, sound(draft), presence);
      const two = whoAnswers(decision, sound(other), elsewhere);
      expect({ ...two, problems: two.problems.length }).toStrictEqual({ ...one, problems: one.problems.length });
    },
  );

  test.prop([situations], { numRuns: 300 })(
    "somebody more who can be reached takes nobody's own authority away",
    ([draft, presence, decision]) => {
      const before = whoAnswers(decision, sound(draft), presence).answerers.filter(
        ({ authority }) => authority.by === "own-role",
      );
      const more = { ...presence, reachable: Object.keys(draft.people) };
      const after = whoAnswers(decision, sound(draft), more).answerers.map(({ person }) => person);
      for (const { person } of before) expect(after).toContain(person);
    },
  );
});
