import type fastCheck from "fast-check";
import {
  type Delegation,
  type Fallback,
  type OrganizationDraft,
  type Person,
  type Position,
  requestKinds,
  weekdays,
} from "../../organization/index.js";
import { handler } from "../../vocabulary/facts/handler.js";
import { record } from "../../vocabulary/facts/record.js";

const lastResorts: readonly Fallback[] = [{ try: "decline" }, { try: "wait" }, { try: "obey-paper" }];

/** Organisations with one top, up to seven positions below it, people in some of them, and a last resort. */
export function organizationsFrom(fc: typeof fastCheck): fastCheck.Arbitrary<OrganizationDraft> {
  const branches = fc.subarray(["main", "east"], { minLength: 1 });
  const roles = fc.array(fc.constantFrom(...handler.values), { minLength: 1, maxLength: 8 });
  return fc
    .tuple(branches, roles)
    .chain(([places, held]) => {
      const ids = held.map((role, index) => `${role}-${index + 1}`);
      const position = fc.constantFrom(...ids);
      const hours = fc.record({
        day: fc.constantFrom(...weekdays),
        from: fc.constantFrom("08:00", "09:30"),
        to: fc.constantFrom("17:00", "24:00"),
      });
      const delegation = fc.record<Delegation, "from" | "to" | "while" | "citation">(
        {
          from: position,
          to: position,
          while: fc.constantFrom("absent", "vacant", "always"),
          citation: fc.constant("A memorandum made up for a test"),
          branch: fc.constantFrom(...places),
          requests: fc.subarray([...requestKinds], { minLength: 1 }),
        },
        { requiredKeys: ["from", "to", "while", "citation"] },
      );
      const only = fc.record(
        {
          requests: fc.subarray([...requestKinds], { minLength: 1 }),
          hours: fc.constantFrom("open" as const, "closed" as const),
          branches: fc.subarray(places, { minLength: 1 }),
          vacant: position,
        },
        { requiredKeys: [] },
      );
      const step = fc.oneof(
        fc.record({ try: fc.constant("position" as const), position, phone: fc.boolean() }),
        fc.record({ try: fc.constant("custodian" as const), phone: fc.boolean() }),
        fc.constantFrom<Fallback>(
          { try: "senior-on-duty" },
          { try: "whoever-was-asked" },
          { try: "help-line", says: "A help line made up for a test" },
          { try: "institution", institution: "An institution made up for a test", does: "verifies" },
        ),
      );
      const tried = fc.oneof(
        step,
        fc.tuple(step, only).map(([one, when]): Fallback => ({ ...one, only: when })),
        only.map((when): Fallback => ({ try: "decline", only: { requests: ["spoken"], ...when } })),
      );
      const custodian = fc.record({
        position,
        records: fc.subarray([...record.values], { minLength: 1, maxLength: 3 }),
        citation: fc.constant("A policy made up for a test"),
      });
      return fc.record({
        // the position above is drawn from those before it, so that there is one top and no circle
        above: fc.tuple(...held.map((_, index) => fc.nat({ max: Math.max(0, index - 1) }))),
        filled: fc.subarray(ids),
        opens: fc.uniqueArray(hours, { maxLength: 3, selector: ({ day }) => day }),
        delegations: fc.array(delegation, { maxLength: 2 }),
        custodians: fc.array(custodian, { maxLength: 2 }),
        tried: fc.array(tried, { maxLength: 3 }),
        last: fc.constantFrom(...lastResorts),
        held: fc.constant(held),
        ids: fc.constant(ids),
        places: fc.constant(places),
      });
    })
    .map(({ above, filled, opens, delegations, custodians, tried, last, held, ids, places }) => ({
      id: "made-up",
      title: "A made-up library",
      branches: Object.fromEntries(places.map((place) => [place, { title: `Branch ${place}`, hours: opens }])),
      positions: Object.fromEntries(
        held.map((role, index): readonly [string, Position] => {
          const reportsTo = index === 0 ? undefined : ids[above[index] ?? 0];
          return [`${role}-${index + 1}`, { title: role, role, ...(reportsTo === undefined ? {} : { reportsTo }) }];
        }),
      ),
      people: Object.fromEntries(
        filled.map((id): readonly [string, Person] => [
          `holder-of-${id}`,
          { name: `Holder of ${id}`, positions: [id] },
        ]),
      ),
      delegations: delegations.filter(({ from, to }) => from !== to),
      custodians,
      fallbacks: [...tried, last],
    }));
}
