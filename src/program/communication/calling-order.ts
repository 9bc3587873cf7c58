import type { CommunicationPlan } from "./plan.js";
import type { PlanGap } from "./plan-gap.js";

/** What is wrong with who calls whom: circles, people without a contact, people of the team whom nobody calls. */
export function callingGaps({ crisis = {}, contacts = [] }: CommunicationPlan): readonly PlanGap[] {
  const { callingOrder = [], team = [] } = crisis;
  const path = ["crisis", "callingOrder"] as const;
  const gap = (code: PlanGap["code"], ...more: readonly (string | number)[]): PlanGap => ({
    code,
    path: [...path, ...more],
    clause: "AD-10.1",
  });
  const reached = new Set(callingOrder.flatMap(({ caller, calls }) => [caller, ...calls]));
  const known = new Set(contacts.map(({ role }) => role));
  const circles = callingOrder.flatMap(({ caller }, index) =>
    callsItself(caller, callingOrder) ? [gap("cycle", index)] : [],
  );
  const unknown = callingOrder.flatMap(({ calls }, index) =>
    // without contacts there is nothing to compare with; that they are missing is told elsewhere
    contacts.length === 0
      ? []
      : calls.flatMap((called, place) => (known.has(called) ? [] : [gap("unknown", index, "calls", place)])),
  );
  const notCalled =
    callingOrder.length === 0
      ? []
      : team.flatMap(({ position }, index): readonly PlanGap[] =>
          reached.has(position) ? [] : [{ code: "not-called", path: ["crisis", "team", index], clause: "AD-10.1" }],
        );
  return [...circles, ...unknown, ...notCalled];
}

function callsItself(start: string, order: readonly { caller: string; calls: readonly string[] }[]): boolean {
  const seen = new Set<string>();
  const waiting = order.filter(({ caller }) => caller === start).flatMap(({ calls }) => calls);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const from = next;
    waiting.push(...order.filter(({ caller }) => caller === from).flatMap(({ calls }) => calls));
  }
  return false;
}
