import {
  type AuthorityRule,
  type DataElement,
  type Dependent,
  type DutyRule,
  type ExtentRule,
  facts,
  type Layer,
  type ProcedureRule,
  type Rule,
} from "../../src/index.js";
import { anyHolds, type Point } from "./conditions.js";

/** A rule that may depend on the verdict, with its layer and the place of its body or layer. */
export interface Placed<R extends Rule = Rule> {
  readonly rule: R;
  readonly layer: Layer;
  readonly rank: number;
}

/** What counts beside the verdict. */
export interface Beside {
  readonly answerableBy: readonly string[];
  readonly extent: readonly DataElement[];
  readonly duties: readonly string[];
  readonly never: readonly string[];
  readonly procedures: readonly string[];
  /** Must something be done before anything is given? */
  readonly first: boolean;
  /** Does a duty bid the person who was asked refer it? */
  readonly referred: boolean;
}

/** The rules on authority, extent, procedure and duty that count at a point with this verdict. */
export function besideOf(
  placed: readonly Placed[],
  point: Point,
  verdict: string,
  survivors: ReadonlySet<string>,
  asked: readonly DataElement[],
): Beside {
  const applying = placed.filter((one): one is Placed<Dependent> => {
    const { rule } = one;
    if (rule.kind === "disclosure") return false;
    if (rule.with !== undefined && !rule.with.some((id) => survivors.has(id))) return false;
    const seen = { ...point, verdict };
    return (rule.when === undefined || anyHolds(rule.when, seen)) && !anyHolds(rule.unless, seen);
  });
  const counting = applying.filter(({ rule }) => stands(rule.id, applying));
  const duties = counting.filter((one): one is Placed<DutyRule> => one.rule.kind === "duty");
  const never = duties.filter(({ rule }) => rule.level === "never");
  const forbidden = new Set(never.map(({ rule }) => rule.act));
  const due = duties.filter(({ rule }) => rule.level !== "never" && !forbidden.has(rule.act));
  const procedures = counting.filter((one): one is Placed<ProcedureRule> => one.rule.kind === "procedure");
  const extents = counting.filter((one): one is Placed<ExtentRule> => one.rule.kind === "extent");
  const authority = counting.filter((one): one is Placed<AuthorityRule> => one.rule.kind === "authority");
  const bids = due
    .filter(({ rule }) => rule.level === "must")
    .map((bid) => ({ ...bid, from: takenBy(bid.rule, point) }));
  // policy's authority replaces what the toolkit says of who answers, its referring too
  const own = authority.some(({ layer }) => layer === "policy");
  const binding = bids.filter(({ layer }) => !own || layer !== "toolkit");
  return {
    answerableBy: whoMay(authority).filter((role) => !binding.some(({ from }) => from.includes(role))),
    referred: bids.some(({ from }) => from.includes(`${point.handler}`)),
    extent: extents.reduce((left, { rule }) => left.filter((element) => gives(rule, element)), asked),
    duties: due.map(({ rule }) => rule.id).sort(),
    never: never.map(({ rule }) => rule.id).sort(),
    procedures: [...new Set(procedures.map(({ rule }) => rule.procedure))].sort(),
    first: due.some(({ rule }) => rule.first === true),
  };
}

/** The roles that a duty to refer takes away: all to whom it does not lead; where it tests who was asked, that one alone. */
function takenBy({ act, when, unless }: DutyRule, { handler }: Point): readonly string[] {
  const others = (to: readonly string[]) => facts.handler.values.filter((role) => !to.includes(role));
  const away = ((): readonly string[] => {
    if (act === "refer-to-administrator") return others(["director", "designee"]);
    if (act === "refer-to-spokesperson") return others(["director", "designee", "spokesperson"]);
    return act === "refer-to-library" ? ["vendor-staff", "consortium-staff"] : [];
  })();
  const testsWho = [when, unless].flat().some((one) => one !== undefined && "handler" in one);
  return testsWho ? away.filter((role) => role === handler) : away;
}

function stands(id: string, applying: readonly Placed<Dependent>[]): boolean {
  return !applying.some(({ rule }) => rule.overrides?.includes(id) && stands(rule.id, applying));
}

/**
 * Policy's authority replaces the toolkit's, and law narrows both. Rules of one body, or of one layer of law, add up;
 * an outer body narrows an inner one, and each layer of law narrows what the others leave.
 */
function whoMay(rules: readonly Placed<AuthorityRule>[]): readonly string[] {
  const together = (wanted: (layer: Layer) => boolean) => {
    const ranks = new Map<number, Set<string>>();
    for (const { rule, layer, rank } of rules)
      if (wanted(layer)) ranks.set(rank, new Set([...(ranks.get(rank) ?? []), ...rule.roles]));
    return [...ranks.values()];
  };
  const own = together((layer) => layer === "policy");
  const base = own.length > 0 ? own : together((layer) => layer === "toolkit");
  const law = together((layer) => layer !== "policy" && layer !== "toolkit");
  return facts.handler.values.filter((role) => base.length > 0 && [...base, ...law].every((roles) => roles.has(role)));
}

function gives({ elements }: ExtentRule, element: DataElement): boolean {
  return "except" in elements ? !elements.except.includes(element) : elements.includes(element);
}
