import { describe, expect, test } from "vitest";
import { decide, definePolicy, expand, type Policy, type PolicyRule, type Verdict } from "../../src/index.js";
import { basePacks, statePacks } from "../support/baseline.js";
import ids from "./published/ids.json" with { type: "json" };
import { informal } from "./published/informal.js";
import type { PublishedPolicy, PublishedRow } from "./published/kit.js";
import { procedures } from "./published/procedures.js";

const asOf = "2026-11-30";
const all = [...procedures, ...informal];

/** The policy with its rules, or without some that the law plainly closes. */
function policyOf(of: PublishedPolicy, without: readonly string[] = []): Policy {
  const pack = statePacks.find(({ id }) => id === `us-${of.state}`);
  if (pack?.jurisdiction === undefined) throw new Error(`no pack of ${of.state}`);
  const closed = [...Object.keys(of.closedBy ?? {}), ...without];
  const rules = of.rules
    .filter(({ id }) => !closed.includes(id))
    .map((rule) => ({ ...rule, cites: [{ source: of.source }] }) as PolicyRule); // the kit leaves out only the citation
  const defined = definePolicy({
    id: "published",
    title: of.id,
    packs: [...basePacks, pack],
    profile: { jurisdiction: pack.jurisdiction, libraryType: of.libraryType },
    sources: { [of.source]: { title: of.id, checkedOn: "2026-11-23" } },
    rules,
  });
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  return defined.value;
}

function decided(policy: Policy, { facts, record, elements }: PublishedRow) {
  const item = { record, ...(elements === undefined ? {} : { elements }) };
  return expand(decide(policy, { library: {}, facts, items: [item] }, { asOf }));
}

const comes: { readonly [verdict in Verdict]: string } = {
  required: "yes",
  permitted: "yes",
  forbidden: "no",
  unsettled: "in doubt",
  undetermined: "asks",
};

/** What the law says to a rule that it plainly closes; an issue today, and a warning once rules may stay without effect. */
function toldOf(of: PublishedPolicy, rule: string): readonly string[] {
  const pack = statePacks.find(({ id }) => id === `us-${of.state}`);
  if (pack?.jurisdiction === undefined) throw new Error(`no pack of ${of.state}`);
  const rules = of.rules
    .filter(({ id }) => id === rule)
    .map((one) => ({ ...one, cites: [{ source: of.source }] }) as PolicyRule); // the kit leaves out only the citation
  const defined = definePolicy({
    id: "published",
    title: of.id,
    packs: [...basePacks, pack],
    profile: { jurisdiction: pack.jurisdiction, libraryType: of.libraryType },
    sources: { [of.source]: { title: of.id, checkedOn: "2026-11-23" } },
    rules,
  });
  const told: readonly unknown[] = defined.ok
    ? (("warnings" in defined ? defined.warnings : []) as readonly unknown[])
    : defined.issues; // until definePolicy types its warnings
  return told.flatMap((one) => {
    const { code, law } = one as { readonly code: string; readonly law?: string }; // of an issue or a warning
    return code === "laxity" && law !== undefined ? [law] : [];
  });
}

const closed = all.flatMap((of) => Object.entries(of.closedBy ?? {}).map(([rule, law]) => [rule, law, of] as const));
test.each(closed)("%s has no effect: %s says otherwise, in its own sentence", (rule, law, of) => {
  const [found] = toldOf(of, rule);
  expect(found).toBe(law);
  const sentence = statePacks.flatMap(({ rules }) => rules).find(({ id }) => id === found);
  expect([sentence?.says.endsWith("."), (sentence?.cites.length ?? 0) > 0]).toStrictEqual([true, true]);
});

test("the list has the 28 procedures and every informal row, and each is a fixture", () => {
  expect(ids.procedures).toHaveLength(28);
  expect(procedures.map(({ id }) => id)).toStrictEqual(ids.procedures);
  expect(informal.map(({ id }) => id)).toStrictEqual(ids.informal);
});

describe.each(all.map((one) => [one.id, one] as const))("%s", (_, published) => {
  const policy = policyOf(published);
  test.each(published.rows.map((row) => [row.what, row] as const))("%s", (_what, row) => {
    const decision = decided(policy, row);
    expect(comes[decision.verdict]).toBe(row.comes);
    if (row.by !== undefined) expect([...decision.answerableBy].sort()).toStrictEqual([...row.by].sort());
    expect(decision.duties.map(({ act }) => act)).toEqual(expect.arrayContaining([...(row.does ?? [])]));
  });
  test("at least one row comes out yes", () => {
    expect(published.rows.map((row) => row.comes)).toContain("yes");
  });
});
