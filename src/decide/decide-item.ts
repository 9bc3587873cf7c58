import { freezeData } from "../internal/freeze.js";
import { memoOf } from "../internal/memo.js";
import { isStale } from "../policy/currency.js";
import type { PlacedReading, Reader } from "../policy/doubt.js";
import type { DisclosureRule, DutyRule, ProcedureRule, Rule, Verdict } from "../policy/rule.js";
import type { Masks } from "../space/axes.js";
import {
  appliesMask,
  holdsMask,
  type MaskCondition,
  maskCondition,
  maskRule,
  maybe,
  no,
  testMask,
  yes,
} from "../space/conditions.js";
import type { Position } from "../space/fold.js";
import type { CannotBeHad, Outlook } from "../space/outlook.js";
import { carriedOut, runsHere } from "../space/warrant.js";
import type { Work } from "../space/work.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import { obliges } from "../vocabulary/facts/obliges.js";
import { type ClosedFactId, type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { Truth } from "../vocabulary/holds.js";
import { narrow } from "../vocabulary/possible.js";
import { procedureIds } from "../vocabulary/procedure-ids.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import { actsLeadingTo, refersTo } from "../vocabulary/referring.js";
import { isSensitive } from "../vocabulary/sensitive-elements.js";
import { noPersonIsNamed, showsSomebody } from "../vocabulary/shows-somebody.js";
import { againstAWarrant, badPaper, compulsoryHere, mayBeTurnedAway, ownMotion, passing } from "./action-facts.js";
import { authorityOf } from "./authority.js";
import { counselAdvises, warrantUnderWay } from "./builtin.js";
import { caveatsOf, distinct } from "./caveats.js";
import { type Counted, dutiesAmong, mayFall, openFacts } from "./dependents.js";
import type { Engine } from "./engine.js";
import { allowedElements } from "./extent.js";
import type { Assumed, Caveat, Duty, Extent, FoundItem, ItemFindings, OpenDoubt, Reason } from "./findings.js";
import { actionFor, meanwhile } from "./meaning.js";
import { dutyOf, placeOf, reasonOf, rulesBehind } from "./reasons.js";
import type { RequestItem } from "./request.js";
import { itemIn, masksIn, type RequestCode, standingOf, unstatedIn } from "./request-code.js";
import { routesIn } from "./routes.js";

/** What a decision is measured by, beside the facts. */
export interface Clocks {
  readonly today: string;
  readonly staleAfterMonths: number;
}

/** Decides one item of a request. */
export type DecideItem = (code: RequestCode, work: Work) => FoundItem;

/** What tells whether officers carry out a warrant that a judge signed. */
const ofAWarrant = ["instrument", "signedBy", "execution"] as const satisfies readonly FactId[];

/** What an answer does that gives nothing. */
const passOn: readonly Act[] = /* @__PURE__ */ freezeData(["pass-on"]);

/** Records law is not folded over a warrant that is carried out, so none of its rules stands there. */
const nothingStands: Pick<Outlook, "always" | "ever"> = { always: new Set(), ever: new Set() };

/** How an item stands, before what goes with it is looked at. */
interface Standing {
  readonly verdict: Verdict;
  readonly outlook: Outlook;
  readonly warrant: Truth;
  /** The reason, where the facts cannot be together in law. */
  readonly impossible: string | undefined;
  /** What to ask first, to learn whether a warrant is under way. */
  readonly toAsk: readonly FactId[];
  /** The cases that are left. */
  readonly masks: Masks;
}

/**
 * Decides items with an engine. What a part of a decision hangs on is small (the rules that count), so the parts are
 * frozen and remembered, and decisions share them.
 */
export function itemDecider(engine: Engine, clocks: Clocks): DecideItem {
  const { space, care, outlooks } = engine;
  const handlerAxis = space.axisOf("handler");
  const obligesAxis = space.axisOf("obliges");
  const executionAxis = space.axisOf("execution");
  const carried = maskCondition(carriedOut, space);
  const runs = maskCondition(runsHere, space);
  const turnedAway = maskCondition(mayBeTurnedAway, space);
  const badFace = maskCondition(badPaper, space);
  const badWarrants = [badFace, ...againstAWarrant.map((condition) => maskCondition(condition, space))];
  const courtPaper = maskCondition(compulsoryHere, space);
  const unasked = maskCondition(ownMotion, space);
  const unbinding = space.testOf("obliges", ["nothing"]);
  const sufficient = maskCondition({ review: ["sufficient"] }, space);
  const noPerson = maskCondition({ linkage: ["no-person"] }, space);
  const passedOn = maskCondition(passing, space);
  const presented = space.testOf("execution", ["presented"]);
  const unstated = unstatedIn(space);
  const own = maskCondition({ requester: ["patron", "coworker"] }, space);
  const routes = routesIn(engine);
  const parts = partsOf(engine, clocks);

  function warrantIn(masks: Masks): Truth {
    // a warrant whose court is not known is obeyed while it is carried out: staff cannot judge that at the door
    if (holdsMask(runs, masks) === no) return "no";
    return truthNamed(carried, masks);
  }

  function impossibleCase(masks: Masks): Standing {
    const narrowed = narrow(space.decode(masks));
    const impossible = narrowed.ok ? "These facts cannot be together in law." : narrowed.broken.says;
    return { verdict: "forbidden", outlook: nothingIn, warrant: "no", impossible, toAsk: [], masks };
  }

  function underWay(masks: Masks, cannotBeHad: CannotBeHad, work: Work): Standing {
    const asPresented = masks.slice();
    for (const [at, word] of presented.bits.entries()) asPresented[executionAxis.word + at] = word;
    const outlook = outlooks.of(asPresented, cannotBeHad, work);
    return { verdict: "required", outlook, warrant: "yes", impossible: undefined, toAsk: [], masks };
  }

  function perhapsUnderWay(masks: Masks, code: RequestCode, cannotBeHad: CannotBeHad, work: Work): Standing {
    const open = (stands: "unknown" | "unavailable") =>
      ofAWarrant.filter((fact) => standingIn(code, fact) === stands && isOpen(masks, fact));
    const folded = outlooks.of(masks, cannotBeHad, work);
    const outlook = orCarriedOut(folded, open("unknown").length > 0, open("unavailable").length > 0);
    const toAsk = ofAWarrant.filter((fact) => standingIn(code, fact) === "unknown");
    return { ...ordinaryFrom(outlook, masks), warrant: "maybe", toAsk };
  }

  function ordinaryFrom(outlook: Outlook, masks: Masks): Standing {
    if (outlook.positions.size === 0 && !outlook.cutShort) return impossibleCase(masks);
    return { verdict: verdictOf(outlook), outlook, warrant: "no", impossible: undefined, toAsk: [], masks };
  }

  function isOpen(masks: Masks, fact: FactId): boolean {
    return space.valuesLeft(masks, space.axisOf(fact)).length > 1;
  }

  function standing(stated: Masks, now: Masks, code: RequestCode, cannotBeHad: CannotBeHad, work: Work): Standing {
    const { record, elements } = itemIn(code);
    if (truthNamed(noPerson, stated) === "yes" && showsSomebody(record, elements))
      return { ...impossibleCase(stated), impossible: noPersonIsNamed.says };
    if (!care.narrow(now)) return impossibleCase(stated);
    // one that is known to be bad is carried out all the same, but opens nothing
    const bad = badWarrants.some((condition) => holdsMask(condition, now) === yes);
    const warrant = bad ? "no" : warrantIn(now);
    if (warrant === "yes") return underWay(now, cannotBeHad, work);
    if (warrant === "maybe") return perhapsUnderWay(now, code, cannotBeHad, work);
    return ordinaryFrom(outlooks.of(now, cannotBeHad, work), now);
  }

  return (code, work) => {
    const item = itemIn(code);
    const stated = masksIn(code, space, unstated);
    const narrowed = stated.slice();
    const cannotBeHad: CannotBeHad = (fact) => standingOf(code.codes[fact] ?? 0) === "unavailable";
    const at = standing(stated, narrowed, code, cannotBeHad, work);
    const { verdict, outlook, warrant, masks } = at;
    const impossible = at.impossible !== undefined;
    const open = (verdict === "required" || verdict === "permitted") && warrant !== "yes";

    const counting = engine.counting({
      masks,
      verdicts: verdict === "undetermined" ? [...new Set([...outlook.positions].map(verdictOn))] : [verdict],
      ...(warrant === "yes" ? nothingStands : outlook),
    });
    const handlers = space.valuesLeft(masks, handlerAxis);
    const duties = parts.duties(counting.duty);
    const authority = parts.authority(counting.authority, duties.refer, handlers);
    // nobody but patrons of their own and staff at work gets sensitive elements without a list
    const named = item.elements === undefined && truthNamed(own, masks) !== "yes";
    // what is passed on tells nothing back, whatever the extents say
    const passesOn = holdsMask(passedOn, masks) === yes;
    const extent = parts.extent(counting.extent, item, open && !passesOn, named);

    // a warrant is complied with, and doubt is referred, whoever was asked
    const referredAnyway = [...outlook.positions].every((one) => one === "unsettled" || one === "cannot-be-settled");
    const whoMatters =
      warrant !== "yes" && (open || (!referredAnyway && !impossible && authority.open.includes("handler")));
    const unknown = (those: readonly FactId[]) => those.filter((fact) => standingIn(code, fact) === "unknown");
    const nothingToGive = open && !passesOn && extent.allowed.length === 0;
    const answers = open && authority.among !== "no" && duties.first.length === 0 && !nothingToGive;
    // no face is known to be bad where nobody looked; one that is said to be unknown may be
    const maybeBadPaper = answers && holdsMask(badFace, masks) === maybe;
    const missing = inOrder([
      ...(verdict === "undetermined" ? outlook.missing : []),
      ...(outlook.cutShort ? unknown(factIds) : []),
      ...at.toAsk,
      ...(whoMatters ? unknown(authority.open) : []),
      ...(open ? unknown(openFacts(duties.first)) : []),
      ...(maybeBadPaper ? unknown(["face"]) : []),
      ...unknown(extent.turnsOn),
    ]);
    const nobodyCanTell = warrant === "maybe" && at.toAsk.length === 0;
    const cannotBeSettled =
      outlook.positions.has("cannot-be-settled") ||
      nobodyCanTell ||
      (maybeBadPaper && standingIn(code, "face") === "unavailable");
    const mayBind = testMask(unbinding, masks) !== yes || holdsMask(courtPaper, masks) !== no;
    const action = actionFor({
      // where that cannot be found out there is nothing to ask: an administrator decides
      warrantUnderWay: nobodyCanTell ? "no" : warrant,
      impossible,
      mayHandle: authority.among,
      factsMissing: missing.length > 0,
      verdict,
      cannotBeSettled,
      mayBeTurnedAway: holdsMask(turnedAway, masks) === yes && !authority.referred,
      paperIsBad: holdsMask(badFace, masks) === yes,
      bindsMeanwhile: mayBind,
      ownMotion: holdsMask(unasked, masks) === yes,
      preconditionOpen: duties.first.length > 0,
      nothingToGive,
    });

    const behind: readonly DisclosureRule[] =
      warrant === "yes"
        ? [warrantUnderWay]
        : impossible
          ? []
          : parts.behind(outlook, verdict, holdsMask(sufficient, masks) === yes);
    const readingsBehind = warrant === "yes" || impossible ? [] : parts.readingsFor(masks);
    const closed = !impossible && warrant !== "yes" && (verdict === "forbidden" || verdict === "unsettled");
    return {
      record: item.record,
      verdict,
      action,
      meanwhile: [
        ...meanwhile[action],
        ...(action === "hold" && mayBind ? (["preserve-records"] as const) : []),
        ...(warrant === "maybe" ? (["observe-and-record"] as const) : []),
      ],
      answerableBy: authority.roles,
      extent: action === "answer" ? extent.now : extent.later,
      ...(action === "answer" && passesOn ? { does: passOn } : {}),
      duties: duties.duties,
      never: duties.never,
      leadHere: actsLeadingTo(handlers),
      procedures: parts.procedures(counting.procedure),
      obliges: parts.obliges(space.valuesLeft(masks, obligesAxis)),
      by: code.returnDate ?? null,
      reasons: [...parts.reasons(outlook, behind), ...readingsBehind.map(parts.readingReason)],
      ...(verdict === "unsettled" ? { doubts: parts.doubts(outlook) } : {}),
      missing,
      assumed: assumedIn(code),
      caveats: distinct([
        ...new Set([
          ...[...behind, ...duties.certain].flatMap(parts.caveats),
          ...readingsBehind.flatMap(parts.readingCaveats),
          ...(verdict === "unsettled" ? parts.disputes(outlook) : []),
          ...particular(outlook, {
            impossible: at.impossible,
            adviceIdle: verdict === "forbidden" && !impossible && holdsMask(sufficient, masks) === yes,
            underWay: warrant === "yes",
            cannotBeSettled,
            nothingToGive,
          }),
        ]),
      ]),
      routes: closed ? routes({ stated, now: narrowed, cannotBeHad, work }) : [],
    };
  };
}

const nothingIn: Outlook = {
  positions: new Set(),
  missing: [],
  always: new Set(),
  ever: new Set(),
  defeated: [],
  cutShort: false,
  advised: false,
  doubts: () => [],
};

/** The procedures that count for certain, each once, in the order in which they are followed. */
function proceduresAmong(rules: readonly Counted<ProcedureRule>[]): ItemFindings["procedures"] {
  const counting = new Set(rules.flatMap(({ rule, truth }) => (truth === "yes" ? [rule.procedure] : [])));
  return procedureIds.filter((id) => counting.has(id));
}

/** The duties that count. */
interface DutiesPart {
  readonly duties: readonly Duty[];
  readonly never: readonly Duty[];
  /** Those that come before anything is given. */
  readonly first: readonly Counted<DutyRule>[];
  /** Those that bid refer the request, and a name for them where it is certain of each that it counts. */
  readonly refer: { readonly rules: readonly Counted<DutyRule>[]; readonly name: string | undefined };
  /** Rules of those that count for certain. */
  readonly certain: readonly DutyRule[];
}

/** The duties that bid refer, among those that are due; one that may be overridden counts in some cases only. */
function referralsAmong(due: readonly Counted<DutyRule>[], all: readonly Counted<DutyRule>[]): DutiesPart["refer"] {
  const rules = due.flatMap((one): readonly Counted<DutyRule>[] => {
    if (one.rule.level !== "must" || refersTo(one.rule.act) === undefined) return [];
    return [mayFall(one, all) ? { ...one, truth: "maybe" } : one];
  });
  const certain = rules.every(({ truth }) => truth === "yes");
  return { rules, name: certain ? rules.map(({ rule }) => rule.id).join() : undefined };
}

interface ExtentPart {
  readonly allowed: readonly DataElement[];
  /** Facts that decide whether anything is left to give. */
  readonly turnsOn: readonly FactId[];
  readonly now: Extent;
  readonly later: Extent;
}

/** Parts of decisions, each made once for the rules that it hangs on. */
function partsOf({ inForce, cites, space, policyId }: Engine, { today, staleAfterMonths }: Clocks) {
  const settledRules = inForce.read.map(({ rule, readings }, at) => ({ rule: maskRule(rule, at, space), readings }));
  const placed = (id: string) => inForce.origin.get(id);
  const authorities = memoOf<ReturnType<typeof authorityOf>>();
  const dutyParts = memoOf<DutiesPart>();
  const extents = memoOf<ExtentPart>();
  const obligations = memoOf<ItemFindings["obliges"]>();
  const procedureLists = memoOf<ItemFindings["procedures"]>();
  const reasonsOf = new WeakMap<
    Outlook,
    { readonly behind: readonly DisclosureRule[]; list: ItemFindings["reasons"] }
  >();
  const behindOf = new WeakMap<Outlook, readonly DisclosureRule[]>();
  const caveatsByRule = new Map<Rule, readonly Caveat[]>();
  const caveats = new Map<string, Caveat>();

  /** Remembered where it is certain of every rule that it counts. */
  function remembered<T>(memo: ReturnType<typeof memoOf<T>>, name: string | undefined, make: () => T): T {
    return name === undefined ? make() : memo(name, make);
  }

  return {
    authority: (
      { rules, name }: ReturnType<Engine["counting"]>["authority"],
      refer: DutiesPart["refer"],
      handlers: readonly (string | number)[],
    ) =>
      remembered(
        authorities,
        name === undefined || refer.name === undefined ? undefined : `${name} ${refer.name} ${handlers.join()}`,
        () => freezeData(authorityOf(rules, refer.rules, handlers, placed)),
      ),
    duties: ({ rules, name }: ReturnType<Engine["counting"]>["duty"]): DutiesPart =>
      remembered(dutyParts, name, () => {
        const all = dutiesAmong(rules);
        const positive = all.filter(({ rule }) => rule.level !== "never");
        return {
          duties: freezeData(positive.map((duty) => dutyOf(duty, cites))),
          never: freezeData(all.filter(({ rule }) => rule.level === "never").map((duty) => dutyOf(duty, cites))),
          first: positive.filter(({ rule }) => rule.first === true),
          refer: referralsAmong(positive, all),
          certain: all.flatMap(({ rule, truth }) => (truth === "yes" ? [rule] : [])),
        };
      }),
    extent: (
      { rules, name }: ReturnType<Engine["counting"]>["extent"],
      { record, elements }: RequestItem,
      open: boolean,
      byName: boolean,
    ): ExtentPart =>
      remembered(
        extents,
        name === undefined || elements !== undefined ? undefined : `${name} ${record} ${open} ${byName}`,
        () => {
          const asked = elements ?? elementsOf(record);
          const wanted = byName ? asked.filter((element) => !isSensitive(element)) : asked;
          const allowed = open ? allowedElements(rules, wanted) : [];
          const withheld = asked.filter((element) => !allowed.includes(element));
          const sure = open ? rules.filter(({ truth }) => truth === "yes") : [];
          const maybeNothing = open && allowed.length === 0 && allowedElements(sure, wanted).length > 0;
          return freezeData({
            allowed,
            turnsOn: maybeNothing ? openFacts(rules) : [],
            now: { may: allowed, onceAuthorised: [], withheld },
            later: { may: [], onceAuthorised: allowed, withheld },
          });
        },
      ),
    procedures: ({ rules, name }: ReturnType<Engine["counting"]>["procedure"]) =>
      remembered(procedureLists, name, () => freezeData(proceduresAmong(rules))),
    obliges: (left: readonly (string | number)[]): ItemFindings["obliges"] =>
      obligations(left.join(), () => Object.freeze(obliges.values.filter((one) => left.includes(one)))),
    behind: (outlook: Outlook, verdict: Verdict, sufficient: boolean): readonly DisclosureRule[] => {
      const known = behindOf.get(outlook) ?? behindWithCounsel(outlook, verdict, sufficient);
      behindOf.set(outlook, known);
      return known;
    },
    doubts: (outlook: Outlook): readonly OpenDoubt[] =>
      outlook.doubts().flatMap((id): readonly OpenDoubt[] => {
        const doubt = inForce.doubts.get(id);
        return doubt === undefined ? [] : [{ id, question: doubt.asks, readings: doubt.readings }];
      }),
    /** The readings that settled rules which apply here. */
    readingsFor: (masks: Masks): readonly PlacedReading[] => [
      ...new Set(settledRules.flatMap(({ rule, readings }) => (appliesMask(rule, masks) === no ? [] : readings))),
    ],
    readingReason: (reading: PlacedReading): Reason => {
      const { doubt, as, by, on, cites, sources } = reading;
      const meaning = inForce.doubts.get(doubt)?.readings[as] ?? as;
      return {
        rule: reading.rule ?? doubt,
        layer: "policy",
        origin: policyId,
        effect: ["silent"],
        says: `${readerTexts[by]} reads this question so since ${on}: ${meaning}`,
        cites: cites.map((cite) => ({ ...(sources[cite.source] ?? { title: cite.source }), ...cite })),
        defeated: [],
      };
    },
    readingCaveats: ({ doubt, on }: PlacedReading): readonly Caveat[] =>
      isStale({ checkedOn: on }, today, staleAfterMonths)
        ? [
            {
              code: "old-reading",
              says: `This question was answered on ${on}; ask whether it still holds.`,
              rule: doubt,
            },
          ]
        : [],
    disputes: (outlook: Outlook): readonly Caveat[] =>
      outlook
        .doubts()
        .filter((doubt) => inForce.disputed.includes(doubt))
        .map((rule) => ({
          code: "disputed-reading",
          says: "Two answers of the same rank read this question differently, so it stays open.",
          rule,
        })),
    reasons: (outlook: Outlook, behind: readonly DisclosureRule[]): ItemFindings["reasons"] => {
      const known = reasonsOf.get(outlook);
      if (known?.behind === behind) return known.list;
      const list = freezeData(behind.map((rule) => reasonOf(rule, inForce.origin, cites, outlook.defeated)));
      reasonsOf.set(outlook, { behind, list });
      return list;
    },
    caveats: (rule: Rule): readonly Caveat[] => {
      const known = caveatsByRule.get(rule);
      if (known !== undefined) return known;
      const made =
        placeOf(rule, inForce.origin) === undefined
          ? []
          : caveatsOf(rule, cites, today, staleAfterMonths).map((caveat) => {
              // the same object for the same caveat of several rules
              const name = JSON.stringify(caveat);
              const one = caveats.get(name) ?? freezeData(caveat);
              caveats.set(name, one);
              return one;
            });
      caveatsByRule.set(rule, made);
      return made;
    },
  };
}

/** What the rules come to, or a warrant that officers carry out: that may still turn out, or cannot be found out. */
function orCarriedOut(outlook: Outlook, unknown: boolean, unavailable: boolean): Outlook {
  const by = [...outlook.positions];
  if (by.every((one) => one === "required")) return outlook;
  const positions: readonly Position[] = unavailable
    ? [...(unknown ? by : by.filter((one) => one === "required")), "cannot-be-settled"]
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

function truthNamed(condition: MaskCondition, masks: Masks): Truth {
  const truth = holdsMask(condition, masks);
  return truth === yes ? "yes" : truth === no ? "no" : "maybe";
}

/** The rules behind a verdict; where counsel's word makes it, those that pull that way, and counsel. */
function behindWithCounsel(outlook: Outlook, verdict: Verdict, sufficient: boolean): readonly DisclosureRule[] {
  const all = rulesBehind(outlook, verdict);
  if (!outlook.advised || verdict === "undetermined" || verdict === "unsettled") return all;
  const opens = ({ effect }: DisclosureRule) => effect.some((one) => one === "permit" || one === "require");
  const closes = ({ effect }: DisclosureRule) => effect.includes("forbid");
  return sufficient
    ? [...all.filter((rule) => opens(rule) || !closes(rule)), counselAdvises.sufficient]
    : [...all.filter((rule) => closes(rule) || !opens(rule)), counselAdvises.insufficient];
}

const readerTexts: { readonly [reader in Reader]: string } = {
  court: "A court",
  "attorney-general": "The attorney general",
  counsel: "Counsel",
  board: "The board",
};

/** What is said of a decision as a whole; the same objects each time. */
const sayings = /* @__PURE__ */ freezeData({
  warrant: {
    code: "warrant-doubt",
    says: "Whether library-records law accepts a warrant for this record is for counsel afterwards, not for the door.",
  },
  required: { code: "may-be-required", says: "The law may even require this." },
  settled: {
    code: "cannot-be-settled",
    says: "It turns on a fact that cannot be had, so nothing is given and an administrator decides.",
  },
  nothing: {
    code: "nothing-to-give",
    says: "Nothing of what was asked may be given in this way; another way, or other data, may be.",
  },
  advice: {
    code: "advice-without-effect",
    says: "Counsel's advice settles doubts of law and nothing else; this is closed in every reading.",
  },
  cut: { code: "cut-short", says: "Too many facts are unknown to follow every case; ask for more of them." },
} as const satisfies { readonly [name: string]: Caveat });

function particular(
  { positions, always, ever, cutShort }: Outlook,
  at: {
    readonly impossible: string | undefined;
    readonly underWay: boolean;
    readonly adviceIdle: boolean;
    readonly cannotBeSettled: boolean;
    readonly nothingToGive: boolean;
  },
): readonly Caveat[] {
  const closedByLaw = [...positions].some((one) => one !== "required" && one !== "permitted");
  const mayBeRequired =
    positions.has("permitted") && [...always, ...ever].some(({ effect }) => effect.includes("require"));
  return [
    ...(at.impossible === undefined ? [] : [{ code: "impossible" as const, says: at.impossible }]),
    ...(at.underWay && closedByLaw ? [sayings.warrant] : []),
    ...(!at.underWay && mayBeRequired ? [sayings.required] : []),
    ...(at.cannotBeSettled ? [sayings.settled] : []),
    ...(at.nothingToGive ? [sayings.nothing] : []),
    ...(at.adviceIdle ? [sayings.advice] : []),
    ...(cutShort ? [sayings.cut] : []),
  ];
}

function standingIn({ codes }: RequestCode, fact: FactId) {
  return standingOf(codes[factIds.indexOf(fact)] ?? 0);
}

function inOrder(those: readonly FactId[]): readonly FactId[] {
  return those.length < 2 ? those : factIds.filter((fact) => those.includes(fact));
}

/** Each fact at its resting value; the same object each time. */
const atRest = /* @__PURE__ */ factIds.map((fact): Assumed | undefined => {
  const it = facts[fact as ClosedFactId];
  return "resting" in it ? Object.freeze({ fact, value: it.resting }) : undefined;
});

function assumedIn({ codes }: RequestCode): readonly Assumed[] {
  const assumed: Assumed[] = [];
  for (const [index, one] of atRest.entries())
    if (one !== undefined && standingOf(codes[index] ?? 0) === "assumed") assumed.push(one);
  return assumed;
}
