import { match } from "ts-pattern";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import { factIds } from "../vocabulary/facts.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import { caveatText } from "./caveat-texts.js";
import type { Ban, CaveatRef, Decision, DutyRef, ItemDecision, NonEmpty, ReasonRef, RouteRef } from "./decision.js";
import type { Caveat, Duty, FoundItem, Reason, Route } from "./findings.js";
import { whoseIs } from "./fitting.js";
import { meanwhile as meanwhileOf } from "./meaning.js";
import { shareList } from "./share-list.js";
import { type TableBuilder, tableBuilder } from "./table.js";
import { summaryOf } from "./whole.js";

/** The decision on a request, from what was found on its items: each rule and source once. */
export function shortDecision(
  { id, fingerprint }: Pick<Policy, "id" | "fingerprint">,
  found: readonly FoundItem[],
  asOf: string,
): Decision {
  const into = tableBuilder();
  const items = found.map((item) => itemOf(item, into));
  const shared = <T, R extends object>(
    of: (item: FoundItem) => readonly T[],
    ref: (one: T, action: FoundItem["action"]) => R,
  ) => shareList(found.map((item) => of(item).map((one) => ref(one, item.action))));
  const { answerableBy, outcome, missing, verdict, action } = summaryOf(
    found.map((item, at) => ({ ...item, action: items[at]?.action ?? item.action })),
  );
  const head = {
    "~patron-privacy/brand": "Decision" as const,
    version: 2 as const,
    answerableBy,
    missing,
    by: found.find(({ by }) => by !== null)?.by ?? null,
    assumed: assumedOf(found),
    duties: shared(
      ({ duties }) => duties,
      (duty, of) => dutyRef(duty, of, into),
    ),
    never: shared(
      ({ never }) => never,
      (duty) => banRef(duty, into),
    ),
    routes: shared(
      ({ routes }) => routes,
      (route) => routeRef(route, into),
    ),
    caveats: shared(
      ({ caveats }) => caveats,
      (caveat) => caveatRef(caveat, into),
    ),
    table: into.table,
    policy: { id, fingerprint },
    asOf,
  };
  const decision = match(action)
    .with("answer", (answer): Decision => {
      const answers = items.flatMap((item) => (item.action === "answer" ? [item] : []));
      const [first, ...others] = answers;
      if (first === undefined || answers.length < items.length)
        throw new Error("a whole answers with all of its items");
      const position = answers.some((item) => item.verdict === "permitted") ? "permitted" : "required";
      return { ...head, verdict: position, action: answer, outcome: "all", missing: [], items: [first, ...others] };
    })
    .with(
      "ask",
      (ask): Decision => ({ ...head, verdict, action: ask, ...partial(outcome), missing: some(missing), items }),
    )
    .with(
      "comply",
      "refer",
      "hold",
      "decline",
      (of): Decision => ({ ...head, verdict, action: of, ...partial(outcome), items }),
    )
    .exhaustive();
  return freezeData(decision);
}

/** The decision on what could not be read: an administrator decides. */
export function nothingDecided(
  { id, fingerprint }: Pick<Policy, "id" | "fingerprint">,
  asOf: string,
  caveat: CaveatRef,
): Decision {
  return freezeData({ ...shortDecision({ id, fingerprint }, [], asOf), caveats: [caveat] });
}

function partial(outcome: Decision["outcome"]): { readonly outcome: "part" | "none" } {
  return { outcome: outcome === "none" ? "none" : "part" };
}

/** An item with what its action needs. What cannot be would be a fault of ours, and throws. */
function itemOf(found: FoundItem, into: TableBuilder): ItemDecision {
  const { record, verdict, meanwhile, answerableBy, procedures, obliges, missing, does, doubts = [] } = found;
  const reasons = found.reasons.map((reason) => reasonRef(reason, into));
  const common = { record, asked: askedOf(found), meanwhile, answerableBy, procedures, obliges };
  const reasoned = <V extends "required" | "permitted" | "unsettled">(of: V) => ({
    verdict: of,
    reasons: some(reasons),
  });
  const { may, onceAuthorised } = found.extent;
  const position = match(verdict)
    .with("required", "permitted", "unsettled", reasoned)
    .with("forbidden", (of) => ({ verdict: of, reasons }))
    .with("undetermined", (of) => ({ verdict: of, reasons }))
    .exhaustive();
  const refer = (until = meanwhile): ItemDecision => ({
    ...common,
    ...position,
    action: "refer",
    meanwhile: until,
    missing,
    onceAuthorised,
    doubts,
  });
  return match(found.action)
    .with("comply", (action): ItemDecision => ({ ...common, ...reasoned("required"), action, missing }))
    .with("refer", () => refer())
    .with("ask", (action): ItemDecision => {
      const [first, ...others] = missing;
      // nothing is left to ask: an administrator decides
      return first === undefined
        ? refer(meanwhileOf.refer)
        : { ...common, ...position, action, missing: [first, ...others], onceAuthorised };
    })
    .with("hold", (action): ItemDecision => {
      if (position.verdict === "undetermined") throw new Error("what is undetermined is asked about, not held");
      return { ...common, ...position, action, onceAuthorised, doubts };
    })
    .with("decline", (action): ItemDecision => ({ ...common, verdict: "forbidden", reasons, action }))
    .with("answer", (action): ItemDecision => {
      if (verdict !== "required" && verdict !== "permitted") throw new Error("only what is open is answered");
      const gives = does === undefined ? { may: some(may) } : { may: [] as const, does: some(does) };
      return { ...common, ...reasoned(verdict), action, ...gives };
    })
    .exhaustive();
}

function some<T>(list: readonly T[]): NonEmpty<T> {
  const [first, ...others] = list;
  if (first === undefined) throw new Error("a decision lacks what its action or verdict needs");
  return [first, ...others];
}

/** What was asked for: the elements, or everything that the record may hold. */
function askedOf({ record, extent: { may, onceAuthorised, withheld } }: FoundItem): ItemDecision["asked"] {
  const given = [...may, ...onceAuthorised];
  const rest = elementsOf(record).filter((element) => !given.includes(element));
  const isEverything =
    given.length + rest.length === elementsOf(record).length &&
    rest.length === withheld.length &&
    rest.every((element, at) => element === withheld[at]);
  return isEverything ? "everything" : [...given, ...withheld];
}

function assumedOf([first]: readonly FoundItem[]): Decision["assumed"] {
  // only facts of the request and the library have a resting value, so all items assume the same
  const assumed = first?.assumed ?? [];
  return Object.fromEntries(
    factIds.flatMap((id) => assumed.flatMap(({ fact, value }) => (fact === id ? [[fact, value]] : []))),
  );
}

function reasonRef(reason: Reason, into: TableBuilder): ReasonRef {
  const rule = into.rule(reason);
  const [first, ...others] = reason.defeated.map((one) => into.rule({ ...one, cites: [] }));
  return { rule, ...(first === undefined ? {} : { defeated: [first, ...others] }) };
}

function banRef(duty: Duty, into: TableBuilder): Ban {
  const [first, ...others] = duty.onlyIf;
  return {
    rule: into.rule(duty),
    act: duty.act,
    ...(first === undefined ? {} : { onlyIf: [first, ...others] }),
  };
}

function dutyRef(duty: Duty, action: FoundItem["action"], into: TableBuilder): DutyRef {
  if (duty.level === "never") throw new Error("what must never be done is no duty");
  const { rule, act, ...others } = banRef(duty, into);
  return {
    rule,
    act,
    level: duty.level,
    whose: whoseIs(duty, action),
    ...(duty.first ? { first: true } : {}),
    ...others,
  };
}

function routeRef(route: Route, into: TableBuilder): RouteRef {
  const { changes, leadsTo } = route;
  // another way, such as giving it to the patron, has a sentence of its own, which is not the rule's
  const rule = into.rule(route, changes.length === 0 ? `${route.rule}~way` : route.rule);
  return { rule, changes, leadsTo };
}

function caveatRef(caveat: Caveat, into: TableBuilder): CaveatRef {
  const { code, rule, says } = caveat;
  const source = into.source(caveat);
  const known = caveatText(code, source === undefined ? undefined : into.table.sources[source]);
  return {
    code,
    ...(rule === undefined ? {} : { rule }),
    ...(source === undefined ? {} : { source }),
    ...(says === known ? {} : { says }),
  };
}
