import { freezeData } from "../internal/freeze.js";
import type { Citation, Cite } from "../policy/source.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import { factIds } from "../vocabulary/facts.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import { caveatText } from "./caveat-texts.js";
import type { CaveatRef, Decision, DecisionTable, DutyRef, ItemDecision, ReasonRef, RouteRef } from "./decision.js";
import type { Caveat, Duty, ExpandedDecision, ItemFindings, Reason, Route } from "./findings.js";
import { meanwhile } from "./meaning.js";
import { sharedBy } from "./share-list.js";
import { wholeOf } from "./whole.js";

/**
 * A decision in its long form: the fields of version 1, with every rule, source and duty written out for each item and
 * for the whole. It needs nothing but the decision. One that is expanded already is given back.
 *
 * @example
 * ```ts
 * import { decide, definePolicy, expand } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const decision = decide(
 *   policy.value,
 *   {
 *     library: { jurisdiction: "US-NY", libraryType: "public" },
 *     facts: { requester: "media", standing: "proved", instrument: "oral-request-no-process" },
 *     items: [{ record: "loan-history" }],
 *   },
 *   { asOf: "2026-11-24" },
 * );
 * expand(decision).reasons.map(({ rule, cites }) => `${rule}: ${cites[0]?.title}`); // => ["us-ny/confidential: N.Y. C.P.L.R. § 4509"]
 * ```
 */
export function expand(decision: Decision | ExpandedDecision): ExpandedDecision {
  if (decision.version === 1) return decision;
  const known = expanded.get(decision);
  if (known !== undefined) return known;
  const written = writtenOut(decision);
  // what `decide` gives cannot change; what was read from a file can
  if (Object.isFrozen(decision)) expanded.set(decision, written);
  return written;
}

/** The long forms of decisions that cannot change. */
const expanded = /* @__PURE__ */ new WeakMap<Decision, ExpandedDecision>();

function writtenOut(decision: Decision): ExpandedDecision {
  const items = decision.items.map((item, at) => itemFindings(decision, item, at));
  return freezeData({
    "~patron-privacy/brand": "Decision",
    version: 1,
    ...wholeOf(items),
    // what could not be read has no items, and its caveat is one of the whole
    ...(items.length === 0
      ? { meanwhile: meanwhile[decision.action], caveats: decision.caveats.map((one) => caveatOf(one, decision.table)) }
      : {}),
    items,
    policy: decision.policy,
    asOf: decision.asOf,
  });
}

/** What was asked of an item and is not given, now or later. */
export function withheldOf(item: ItemDecision): readonly DataElement[] {
  const given = givenOf(item);
  return askedOf(item).filter((element) => !given.includes(element));
}

function askedOf({ record, asked }: ItemDecision): readonly DataElement[] {
  return asked === "everything" ? elementsOf(record) : asked;
}

function givenOf(item: ItemDecision): readonly DataElement[] {
  if (item.action === "answer") return item.may;
  return "onceAuthorised" in item ? item.onceAuthorised : [];
}

function itemFindings(decision: Decision, item: ItemDecision, at: number): ItemFindings {
  const { table, by, assumed } = decision;
  const own = <R extends { readonly items?: readonly [number, ...number[]] }>(list: readonly R[]) => sharedBy(list, at);
  return {
    record: item.record,
    verdict: item.verdict,
    action: item.action,
    meanwhile: item.meanwhile,
    answerableBy: item.answerableBy,
    extent: {
      may: item.action === "answer" ? item.may : [],
      onceAuthorised: item.action === "answer" ? [] : givenOf(item),
      withheld: withheldOf(item),
    },
    ...(item.action === "answer" && item.does !== undefined ? { does: item.does } : {}),
    duties: own(decision.duties).map((duty) => dutyOf(duty, table)),
    never: own(decision.never).map((ban) => dutyOf({ ...ban, level: "never" }, table)),
    procedures: item.procedures,
    obliges: item.obliges,
    by,
    reasons: item.reasons.map((reason) => reasonOf(reason, table)),
    missing: "missing" in item ? item.missing : [],
    assumed: factIds.flatMap((fact) => {
      const value = assumed[fact];
      return value === undefined ? [] : [{ fact, value }];
    }),
    caveats: own(decision.caveats).map((caveat) => caveatOf(caveat, table)),
    routes: own(decision.routes).map((route) => routeOf(route, table)),
  };
}

/** A rule with its sources written out. */
function spoken(key: string, { rules, sources }: DecisionTable): Pick<Duty, "rule" | "says" | "cites"> {
  const { id = key, says, cites } = rules[key] ?? { says: "", cites: [] };
  return { rule: id, says, cites: cites.map((cite) => citationOf(cite, sources)) };
}

function citationOf({ source, ...where }: Cite, sources: DecisionTable["sources"]): Citation {
  const { key = source, ...about } = sources[source] ?? { title: source };
  return { ...about, source: key, ...where };
}

function dutyOf(
  { rule, act, level, first, onlyIf }: Omit<DutyRef, "level" | "whose"> & Pick<Duty, "level">,
  table: DecisionTable,
): Duty {
  const { rule: id, says, cites } = spoken(rule, table);
  return { rule: id, level, act, says, cites, first: first === true, onlyIf: onlyIf ?? [] };
}

function reasonOf({ rule, defeated }: ReasonRef, table: DecisionTable): Reason {
  const { layer = "toolkit", origin = "", effect = [], notes } = table.rules[rule] ?? {};
  const { rule: id, says, cites } = spoken(rule, table);
  return {
    rule: id,
    layer,
    origin,
    effect,
    says,
    ...(notes === undefined ? {} : { notes }),
    cites,
    defeated: (defeated ?? []).map((key) => {
      const fell = spoken(key, table);
      return { rule: fell.rule, says: fell.says };
    }),
  };
}

function routeOf({ rule, changes, leadsTo }: RouteRef, table: DecisionTable): Route {
  return { changes, leadsTo, ...spoken(rule, table) };
}

function caveatOf({ code, rule, source, says }: CaveatRef, { sources }: DecisionTable): Caveat {
  const about = source === undefined ? undefined : sources[source];
  return {
    code,
    says: says ?? caveatText(code, about) ?? "",
    ...(rule === undefined ? {} : { rule }),
    ...(source === undefined ? {} : { source: about?.key ?? source }),
  };
}
