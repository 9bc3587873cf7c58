import {
  type Constraint,
  type DataElement,
  type DisclosureRule,
  constraints as declared,
  elementsOf,
  type FactId,
  type Policy,
  type RecordType,
} from "../../src/index.js";
import { isSensitive } from "../../src/vocabulary/sensitive-elements.js";
import { elementsOfNobody, showsSomebody } from "../../src/vocabulary/shows-somebody.js";
import { anyHolds, broken, type Point } from "./conditions.js";
import { besideOf, type Placed } from "./dependents.js";
import { fitted } from "./fitting.js";
import { type Outcome, type Read, verdictOf, type Way, waysThrough } from "./fold.js";
import { answersTo, questionsOf, sayAt } from "./layer.js";

/** Papers that let officers search; a judge signs each of them. */
const searches = ["search-warrant", "fisa-search-or-surveillance-order"];

/** Courts whose warrants are obeyed here while they are carried out; paper of another state's court binds nobody. */
const courtsHere = [
  "state-trial-court",
  "state-other-court",
  "federal-court",
  "fisa-court",
  "tribal-or-military-court",
];

/** The rules of a policy on one day. */
export interface Day {
  readonly policy: Policy;
  readonly constraints: readonly Constraint[];
  readonly ranks: readonly { readonly read: Read["layer"]; readonly rules: readonly DisclosureRule[] }[];
  readonly dependents: readonly Placed[];
}

/** What the second reading says of one fully known point. */
export interface Finding {
  readonly kind: "impossible" | "warrant" | "decided";
  readonly outcomes: readonly Outcome[];
  readonly verdict: Outcome | "unsettled";
  readonly action: "comply" | "refer" | "hold" | "decline" | "answer";
  /** Disclosure rules that stand in some reading. */
  readonly survivors: readonly string[];
  readonly ways: readonly Way[];
  readonly answerableBy: readonly string[];
  readonly may: readonly DataElement[];
  readonly onceAuthorised: readonly DataElement[];
  readonly duties: readonly string[];
  readonly never: readonly string[];
  /** Duties and bans that the rules name, before those go that contradict what is done. */
  readonly named: { readonly duties: readonly string[]; readonly never: readonly string[] };
  readonly procedures: readonly string[];
}

/** Picks the rules in force: `from` is the first day, `until` the first day after. */
export function dayOf(policy: Policy, asOf: string, constraints: readonly Constraint[] = declared): Day {
  const inForce = policy.rules.filter(
    ({ rule }) => (rule.from === undefined || rule.from <= asOf) && (rule.until === undefined || asOf < rule.until),
  );
  return {
    policy,
    constraints,
    ranks: policy.ranks.map(({ layer }, rank) => ({
      read: layer,
      rules: inForce
        .filter((one) => one.rank === rank)
        .map(({ rule }) => rule)
        .filter((rule): rule is DisclosureRule => rule.kind === "disclosure"),
    })),
    dependents: inForce.map(({ rule, layer, rank }) => ({ rule, layer, rank })),
  };
}

/** How the request says what the point has. */
export interface AsStated {
  /** Did somebody say this fact of the request, or is the point one way in which it may turn out? */
  readonly isStated?: (fact: FactId) => boolean;
  /** Does what is said to show nobody come with a list of the elements that show nobody? */
  readonly listsNobody?: boolean;
}

const everyFact = () => true;

/** Decides one point by going through everything. */
export function findAt(day: Day, point: Point, how: AsStated = {}): Finding {
  const found = foundAt(day, point, how);
  const { duties, never } = found;
  return { ...found, ...fitted(day.policy, found, point), named: { duties, never } };
}

function foundAt(
  day: Day,
  point: Point,
  { isStated = everyFact, listsNobody = false }: AsStated,
): Omit<Finding, "named"> {
  const record = point.record as RecordType; // a point has values of the vocabulary
  // without a list of elements nobody but the patron and staff at work gets sensitive ones
  const byName = point.requester !== "patron" && point.requester !== "coworker";
  const listed = listsNobody && namesSomebody(point);
  const wanted = listed
    ? elementsOfNobody(record)
    : elementsOf(record).filter((element) => !byName || !isSensitive(element));
  if (broken(point, day.constraints) !== undefined || (isStated("linkage") && !listed && namesSomebody(point))) {
    const beside = besideWithoutExtent(day.dependents, point, "forbidden", new Set(), wanted);
    return {
      ...nothing,
      ...beside,
      kind: "impossible",
      outcomes: ["forbidden"],
      verdict: "forbidden",
      action: "refer",
    };
  }
  if (warrantIsCarriedOut(point, isStated)) {
    const beside = besideWithoutExtent(day.dependents, point, "required", new Set(), wanted);
    return { ...nothing, ...beside, kind: "warrant", outcomes: ["required"], verdict: "required", action: "comply" };
  }
  const ways = readsAt(day, point).flatMap((reads) => waysThrough(reads));
  const outcomes = new Set(ways.map(({ outcome }) => outcome));
  const verdict = verdictOf(outcomes, `${point.review}`);
  const survivors = new Set(ways.flatMap(({ standing }) => standing));
  const { extent: given, first, referred, ...beside } = besideOf(day.dependents, point, verdict, survivors, wanted);
  const open = verdict === "required" || verdict === "permitted";
  // what is passed on tells nothing back
  const passedOn = point.asked === "deliver-message" || point.asked === "hand-on-sealed";
  const extent = passedOn ? [] : given;
  // where counsel's word makes the verdict, the rules that pull the other way are no reasons
  const advised = verdict !== verdictOf(outcomes);
  const effectsOf = (id: string) =>
    day.ranks.flatMap(({ rules }) => rules.flatMap((rule) => (rule.id === id ? rule.effect : [])));
  const pulls = (id: string): boolean => {
    const opens = effectsOf(id).some((effect) => effect === "permit" || effect === "require");
    const closes = effectsOf(id).includes("forbid");
    return !advised || (open ? opens || !closes : closes || !opens);
  };
  const action = ((): Finding["action"] => {
    const turnedAway =
      point.initiative === "asked" &&
      ["oral-request-no-process", "written-letter-request"].includes(`${point.instrument}`) &&
      point.obliges === "nothing" &&
      !referred &&
      ![...notTurnedAway, "patron"].includes(`${point.requester}`);
    if (verdict === "forbidden" && turnedAway) return "decline";
    if (!beside.answerableBy.includes(`${point.handler}`)) return "refer";
    if (verdict === "unsettled" || badOnItsFace(point)) return "hold";
    if (open) return first || (extent.length === 0 && !passedOn) ? "hold" : "answer";
    if (point.obliges !== "nothing" || compulsoryHere(point)) return "hold";
    return point.initiative === "own-motion" ? "refer" : "decline";
  })();
  return {
    ...beside,
    kind: "decided",
    outcomes: [...outcomes].sort(),
    verdict,
    action,
    survivors: [...survivors].filter(pulls).sort(),
    ways,
    may: action === "answer" ? extent : [],
    onceAuthorised: open && action !== "answer" ? extent : [],
  };
}

function besideWithoutExtent(...of: Parameters<typeof besideOf>) {
  const { extent: _none, first: _no, referred: _neither, ...beside } = besideOf(...of);
  return beside;
}

/** Nobody can be identified, they say; and everything is asked for that a record about somebody holds. */
function namesSomebody({ linkage, record }: Point): boolean {
  return linkage === "no-person" && showsSomebody(record as RecordType); // a point has values of the vocabulary
}

/** Officials, officers of the law, trustees and the press are never sent away by the desk. */
const notTurnedAway = [
  ...["police-local", "police-state", "police-federal", "immigration-officer", "prosecutor", "judge"],
  ...["elected-official", "government-agency", "oversight-agency", "parent-body", "trustee", "media"],
  ...["child-protection", "school-officer"],
];

function badOnItsFace({ face }: Point): boolean {
  return face !== "fits" && face !== "not-read";
}

/** A subpoena, an order or a warrant of a court whose papers count here. */
function compulsoryHere({ instrument, court }: Point): boolean {
  const papers = [
    ...["grand-jury-subpoena", "civil-discovery-subpoena", "criminal-case-subpoena", "court-issued-subpoena"],
    ...["court-order", "court-order-2703d", ...searches],
  ];
  return papers.includes(`${instrument}`) && courtsHere.includes(`${court}`);
}

/** Whoever does not know the court obeys: staff cannot judge that at the door. */
function warrantIsCarriedOut(point: Point, isStated: (fact: FactId) => boolean): boolean {
  const { instrument, execution, signedBy, court, review, obliges } = point;
  // one that is known to be bad is no reason to comply; what nobody said is not known
  if (isStated("face") && badOnItsFace(point)) return false;
  if (isStated("review") && review === "insufficient") return false;
  if (isStated("obliges") && obliges === "nothing") return false;
  return (
    searches.includes(`${instrument}`) &&
    execution === "under-way" &&
    signedBy === "judge" &&
    (!isStated("court") || courtsHere.includes(`${court}`))
  );
}

const nothing = { survivors: [], ways: [], may: [], onceAuthorised: [] } as const;

/** The layers as they are read in each way to answer the open questions, the same answer in every layer. */
function readsAt({ policy, ranks }: Day, point: Point): readonly (readonly Read[])[] {
  const applying = ranks.map(({ read, rules }) => ({
    read,
    rules: rules.filter(({ when, unless }) => anyHolds(when, point) && !anyHolds(unless, point)),
  }));
  const questions = questionsOf(applying.flatMap(({ rules }) => rules));
  return [...answersTo(questions)].map((answers) =>
    applying.map(({ read, rules }) =>
      read !== "state" || policy.lawLoaded
        ? { layer: read, readings: [sayAt(rules, answers)] }
        : // law that nobody loaded may forbid and may be silent
          { layer: read, readings: (["forbid", "silent"] as const).map((says) => ({ says, standing: [] })) },
    ),
  );
}
