import type { DisclosureRule, Verdict } from "../policy/rule.js";
import { obliges } from "../vocabulary/facts/obliges.js";
import { type FactId, factIds } from "../vocabulary/facts.js";
import type { Narrowed } from "../vocabulary/possible.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import { isSensitive } from "../vocabulary/sensitive-elements.js";
import { noPersonIsNamed, showsSomebody } from "../vocabulary/shows-somebody.js";
import { actionFor, meanwhile } from "./action.js";
import { authorityOf } from "./authority.js";
import { warrantUnderWay } from "./builtin.js";
import { caveatsOf, distinct } from "./caveats.js";
import type { Outlook } from "./completions.js";
import { counted, duties, openFacts } from "./dependents.js";
import { type Engine, interpreter } from "./engine.js";
import { allowedElements } from "./extent.js";
import type { Assumed, Caveat, ItemFindings } from "./findings.js";
import type { RulesInForce } from "./in-force.js";
import type { Position } from "./leaf.js";
import { dutyOf, placeOf, reasonOf, rulesBehind } from "./reasons.js";
import type { RequestItem } from "./request.js";
import { plainWay, routesOf } from "./routes.js";
import type { Situation } from "./situation.js";
import { asPresented, warrantIsUnderWay } from "./warrant.js";

/** What a decision is measured by, beside the facts. */
export interface Clocks {
  readonly today: string;
  readonly staleAfterMonths: number;
}

/** What tells whether officers carry out a warrant that a judge signed. */
const ofAWarrant = ["instrument", "signedBy", "execution"] as const satisfies readonly FactId[];

const nothingStands: Pick<Outlook, "always" | "ever"> = { always: new Set(), ever: new Set() };

/** Decides one item. */
export function decideItem(
  inForce: RulesInForce,
  raw: Situation,
  item: RequestItem,
  clocks: Clocks,
  engine: Engine = interpreter(inForce),
): ItemFindings {
  const namesSomebody =
    raw.domains.linkage.every((one) => one === "no-person") && showsSomebody(item.record, item.elements);
  const narrowed: Narrowed = namesSomebody ? { ok: false, broken: noPersonIsNamed } : engine.narrow(raw.domains);
  const domains = narrowed.ok ? narrowed.domains : raw.domains;
  const situation: Situation = { ...raw, domains };
  const underWay = narrowed.ok ? warrantIsUnderWay(domains) : "no";
  const records = underWay === "yes" ? { ...situation, domains: asPresented(domains) } : situation;
  const toAsk = underWay === "maybe" ? unknownOf(ofAWarrant, situation) : [];
  const folded = engine.outlook(records);
  const outlook = underWay === "maybe" ? orUnderWay(folded, situation) : folded;
  const impossible = !narrowed.ok || (outlook.positions.size === 0 && !outlook.cutShort);
  const verdict = underWay === "yes" ? "required" : impossible ? "forbidden" : verdictOf(outlook);

  const cases = {
    ...domains,
    verdict: verdict === "undetermined" ? [...new Set([...outlook.positions].map(verdictOn))] : [verdict],
  };
  // records law is not folded over a warrant that is carried out, so none of its rules stands there
  const { always, ever } = underWay === "yes" ? nothingStands : outlook;
  const decided = { cases, always, ever, applies: engine.applies };
  const placed = (id: string) => inForce.origin.get(id);
  const authority = authorityOf(inForce.dependents, decided, placed);
  const allDuties = duties(inForce.dependents, decided);
  const first = allDuties.filter(({ rule }) => rule.first === true && rule.level !== "never");
  const open = verdict === "required" || verdict === "permitted";
  // a warrant is complied with, and doubt is referred, whoever was asked
  const referredAnyway = [...outlook.positions].every((one) => one === "unsettled" || one === "cannot-be-settled");
  const whoMatters =
    underWay !== "yes" && (open || (!referredAnyway && !impossible && authority.open.includes("handler")));
  const missing = inOrder([
    ...(verdict === "undetermined" ? outlook.missing : []),
    ...(outlook.cutShort ? factIds.filter((fact) => situation.standing[fact] === "unknown") : []),
    ...toAsk,
    ...(whoMatters ? unknownOf(authority.open, situation) : []),
    ...(open ? unknownOf(openFacts(first), situation) : []),
  ]);
  const asked = item.elements ?? elementsOf(item.record);
  const named = item.elements ?? asked.filter((element) => ofOwn(domains) || !isSensitive(element));
  const allowed = open && underWay !== "yes" ? allowedElements(inForce.dependents, decided, named) : [];
  const nothingToGive = open && underWay !== "yes" && allowed.length === 0;
  const cannotBeSettled = outlook.positions.has("cannot-be-settled") || (underWay === "maybe" && toAsk.length === 0);
  const action = actionFor({
    // where that cannot be found out there is nothing to ask: an administrator decides
    warrantUnderWay: underWay === "maybe" && toAsk.length === 0 ? "no" : underWay,
    impossible,
    mayHandle: authority.among,
    factsMissing: missing.length > 0,
    verdict,
    cannotBeSettled,
    bindsMeanwhile: domains.obliges.some((one) => one === "preserve" || one === "respond-or-object"),
    preconditionOpen: first.length > 0,
    nothingToGive,
  });

  const behind: readonly DisclosureRule[] =
    underWay === "yes" ? [warrantUnderWay] : impossible ? [] : rulesBehind(outlook, verdict);
  const closed = !impossible && underWay !== "yes" && (verdict === "forbidden" || verdict === "unsettled");
  const from = { ...situation, domains: raw.domains };
  return {
    record: item.record,
    verdict,
    action,
    meanwhile: underWay === "maybe" ? [...meanwhile[action], "observe-and-record"] : meanwhile[action],
    answerableBy: authority.roles,
    extent: {
      may: action === "answer" ? allowed : [],
      onceAuthorised: action === "answer" ? [] : allowed,
      withheld: asked.filter((element) => !allowed.includes(element)),
    },
    duties: allDuties.filter(({ rule }) => rule.level !== "never").map((duty) => dutyOf(duty, engine.cites)),
    never: allDuties.filter(({ rule }) => rule.level === "never").map((duty) => dutyOf(duty, engine.cites)),
    procedures: [
      ...new Set(
        counted("procedure", inForce.dependents, decided).flatMap(({ rule, truth }) =>
          truth === "yes" ? [rule.procedure] : [],
        ),
      ),
    ],
    obliges: obliges.values.filter((one) => domains.obliges.includes(one)),
    by: situation.standing.returnDate === "known" ? String(raw.domains.returnDate[0]) : null,
    reasons: behind.map((rule) => reasonOf(rule, inForce.origin, engine.cites, outlook.defeated)),
    missing,
    assumed: assumedIn(raw),
    caveats: distinct([
      ...caveatsOf(
        [...behind, ...allDuties.flatMap(({ rule, truth }) => (truth === "yes" ? [rule] : []))].filter(
          (rule) => placeOf(rule, inForce.origin) !== undefined,
        ),
        engine.cites,
        clocks.today,
        clocks.staleAfterMonths,
      ),
      ...particular(outlook, {
        impossible: narrowed.ok ? undefined : narrowed.broken.says,
        underWay: underWay === "yes",
        cannotBeSettled,
        nothingToGive,
      }),
    ]),
    routes: closed ? [...routesOf(inForce, from, engine), ...plainWay(from, engine)] : [],
  };
}

/** What the rules come to, or a warrant that officers carry out: that may still turn out, or cannot be found out. */
function orUnderWay(outlook: Outlook, { standing, domains }: Situation): Outlook {
  const by = [...outlook.positions];
  if (by.every((one) => one === "required")) return outlook;
  const open = (stands: "unknown" | "unavailable") =>
    ofAWarrant.some((fact) => standing[fact] === stands && domains[fact].length > 1);
  const positions: readonly Position[] = open("unavailable")
    ? [...(open("unknown") ? by : by.filter((one) => one === "required")), "cannot-be-settled"]
    : [...by, "required"];
  return { ...outlook, positions: new Set(positions) };
}

function verdictOf({ positions, cutShort }: Outlook): Verdict {
  const verdicts = new Set([...positions].map(verdictOn));
  const [only] = verdicts;
  return verdicts.size === 1 && only !== undefined && !cutShort ? only : "undetermined";
}

function verdictOn(position: Position): Exclude<Verdict, "undetermined"> {
  return position === "cannot-be-settled" ? "forbidden" : position;
}

function particular(
  { positions, always, ever, cutShort }: Outlook,
  at: {
    readonly impossible: string | undefined;
    readonly underWay: boolean;
    readonly cannotBeSettled: boolean;
    readonly nothingToGive: boolean;
  },
): readonly Caveat[] {
  const says = (code: Caveat["code"], text: string | undefined | false): readonly Caveat[] =>
    text ? [{ code, says: text }] : [];
  const closedByLaw = [...positions].some((one) => one !== "required" && one !== "permitted");
  const mayBeRequired =
    positions.has("permitted") && [...always, ...ever].some(({ effect }) => effect.includes("require"));
  return [
    ...says("impossible", at.impossible),
    ...says(
      "impossible",
      at.impossible === undefined && positions.size === 0 && !cutShort && "These facts cannot be together in law.",
    ),
    ...says(
      "warrant-doubt",
      at.underWay &&
        closedByLaw &&
        "Whether library-records law accepts a warrant for this record is for counsel afterwards, not for the door.",
    ),
    ...says("may-be-required", !at.underWay && mayBeRequired && "The law may even require this."),
    ...says(
      "cannot-be-settled",
      at.cannotBeSettled && "It turns on a fact that cannot be had, so nothing is given and an administrator decides.",
    ),
    ...says(
      "nothing-to-give",
      at.nothingToGive && "Nothing of what was asked may be given in this way; another way, or other data, may be.",
    ),
    ...says("cut-short", cutShort && "Too many facts are unknown to follow every case; ask for more of them."),
  ];
}

function unknownOf(facts: readonly FactId[], { standing }: Situation): readonly FactId[] {
  return facts.filter((fact) => standing[fact] === "unknown");
}

function inOrder(facts: readonly FactId[]): readonly FactId[] {
  return factIds.filter((fact) => facts.includes(fact));
}

function assumedIn({ standing, domains }: Situation): readonly Assumed[] {
  return factIds.flatMap((fact) => (standing[fact] === "assumed" ? [{ fact, value: String(domains[fact][0]) }] : []));
}

/** Do only patrons of their own, or staff at work, ask? Nobody else gets sensitive elements without a list. */
function ofOwn({ requester }: Situation["domains"]): boolean {
  return requester.every((one) => one === "patron" || one === "coworker");
}
