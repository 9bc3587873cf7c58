import { expect, test } from "vitest";
import { emptyState } from "../../examples/desk/model/state.js";
import { stepsView } from "../../examples/desk/model/steps.js";
import { update } from "../../examples/desk/model/update.js";
import { deskView } from "../../examples/desk/model/view.js";
import { english } from "../../examples/desk/texts/english.js";
import { pseudo } from "../../examples/desk/texts/pseudo.js";
import { type Catalogue, definePolicy, english as words } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { newYork } from "../../src/law/us/ny.js";

const texts = pseudo(english);
const defined = definePolicy({ id: "ny", title: "⟦title⟧", packs: [toolkit, practice, federal, newYork] });
if (!defined.ok) throw new Error("the policy has issues");
const rules = Object.fromEntries(defined.value.rules.map(({ rule }) => [rule.id, `⟦${rule.id}⟧`]));
const catalogue: Catalogue = { ...pseudo(words), rules };

/** Texts of a view that are in no catalogue. Sources have names of their own, and caveats come from the decision. */
function plain(view: unknown, path = ""): readonly string[] {
  if (typeof view === "string") return /^[^⟦]*[a-z]{3}/i.test(view) && /\s/.test(view) ? [`${path}: ${view}`] : [];
  if (Array.isArray(view)) return view.flatMap((one, at) => plain(one, `${path}.${at}`));
  if (typeof view !== "object" || view === null) return [];
  return Object.entries(view)
    .filter(([key]) => !["cites", "careful", "counsel", "words", "routes"].includes(key))
    .flatMap(([key, one]) => plain(one, `${path}.${key}`));
}

test("every text of a question and an answer comes from a catalogue", () => {
  const library = [
    { type: "state", jurisdiction: "US-NY" },
    { type: "law", law: { is: "ready", jurisdiction: "US-NY", policy: defined.value } },
    { type: "kind", kind: "public" },
    { type: "record", record: "loan-history" },
  ] as const;
  let state = library.reduce(update, emptyState("2026-11-24", "2026-11-24T10:00"));
  for (const [fact, value] of [
    ["requester", "police-federal"],
    ["instrument", "grand-jury-subpoena"],
    ["handler", "front-line"],
  ] as const) {
    expect(plain(deskView(state, texts, catalogue).asking)).toStrictEqual([]);
    state = update(state, { type: "answer", event: { type: "answer", fact, value } });
  }
  const { decided, given } = deskView(state, texts, catalogue);
  expect(given.length).toBeGreaterThan(5);
  expect(plain(given)).toStrictEqual([]);
  expect(decided).not.toBeNull();
  if (decided === null) return;
  expect(plain(decided.answer)).toStrictEqual([]);
  expect(stepsView(decided, [], texts, catalogue).steps.every(({ who, note }) => plain([who, note]).length === 0)).toBe(
    true,
  );
});

test("the check sees plain English", () => {
  expect(plain({ headline: "Give nothing yet" })).toHaveLength(1);
});
