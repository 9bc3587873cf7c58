import { parseRequest } from "../decide/parse-request.js";
import type { PatronRequest } from "../decide/request.js";
import { notPlain } from "../internal/plain-json.js";
import type { LibraryFacts, LibraryProfile } from "../policy/profile.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { evaluationSchema, type ReadEvaluation } from "./evaluation-schema.js";
import { misspelledMember } from "./near-miss.js";

/** How names of the caller's own are understood. */
export interface ParseEvaluationOptions {
  /** The library's profile: its facts, and its own names for roles and records. */
  readonly profile?: LibraryProfile;
  /** The caller's names of actions, such as `can_read`, to values of the fact `asked`. */
  readonly actions?: { readonly [name: string]: (typeof facts.asked.values)[number] };
}

/** A request, with the places whose members were not read; or everything that is wrong with the evaluation. */
export type EvaluationResult =
  | {
      readonly ok: true;
      readonly value: PatronRequest;
      /** Places, such as `context`, that hold members which are no fact. */
      readonly notRead: readonly string[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly ShapeIssue[];
      /** Is the evaluation well-formed, and only a type or an action one that the vocabulary does not know? */
      readonly wellFormed: boolean;
    };

interface Place {
  readonly path: readonly string[];
  readonly members: { readonly [member: string]: unknown };
}

/** A fact or another member that was found, and where. */
interface Found {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every fact that a profile can state has its name here, or this does not compile. */
const libraryFacts = Object.keys({
  jurisdiction: true,
  libraryType: true,
  publiclyFunded: true,
  openToPublic: true,
  federalEducationFunds: true,
  communicationService: true,
} satisfies { readonly [fact in keyof LibraryFacts]-?: true }) as (keyof LibraryFacts)[]; // `keys` gives its own
const members: readonly string[] = [...factIds, "jurisdiction", "elements"];
const membersOfContext: readonly string[] = [...members, "library", "items", "asOf", "patron"];
const membersOfResource: readonly string[] = [...members, "patron"];

/**
 * Reads an access evaluation of AuthZEN 1.0 as a request. Facts of the request, the item and the library may be in the
 * properties of subject, action and resource, and in the context; `subject.type`, `action.name` and `resource.type`
 * are `requester`, `asked` and `record` unless a property says so. `context.library` and `context.items` are those of
 * a request. Three things are issues because a reader could answer another question than the caller asked: a member
 * that misspells a known one, a fact given twice with two values, and a library that contradicts the profile. Places
 * with other members are listed in `notRead`. Ids are not read, and no issue quotes a value.
 *
 * @example
 * ```ts
 * import { parseEvaluation } from "patron-privacy/interop";
 *
 * const result = parseEvaluation({
 *   subject: { type: "user", id: "u-1", properties: { requester: "patron", scope: "one-patron", standing: "proved" } },
 *   action: { name: "view" },
 *   resource: { type: "loan-history", id: "r-1" },
 * });
 * result.ok && result.value.facts; // => { requester: "patron", scope: "one-patron", standing: "proved", asked: "view" }
 * ```
 */
export function parseEvaluation(
  input: unknown,
  { profile = {}, actions = {} }: ParseEvaluationOptions = {},
): EvaluationResult {
  const odd = notPlain(input, { depth: 12, nodes: 100_000 });
  if (odd !== undefined) return refused([{ path: [], expected: odd }]);
  const parsed = evaluationSchema.safeParse(input);
  if (!parsed.success) return refused(shapeIssues(parsed.error));
  const { subject, action, resource, context = {} } = parsed.data;
  const places = placesOf(parsed.data);
  const misspelled = places.flatMap(misspelledIssues);
  if (misspelled.length > 0) return refused(misspelled);

  const gathered = gatherFacts(places);
  if (!gathered.ok) return refused(gathered.issues);
  const found = new Map(gathered.found);
  const byName: readonly (readonly [fact: string, path: readonly string[], value: unknown])[] = [
    ["requester", ["subject", "type"], subject.type],
    ["asked", ["action", "name"], Object.hasOwn(actions, action.name) ? actions[action.name] : action.name],
    ...(context["items"] === undefined ? [["record", ["resource", "type"], resource.type] as const] : []),
  ];
  for (const [fact, path, value] of byName) if (!found.has(fact)) found.set(fact, { path, value });

  const contradicted = libraryIssues(found, profile);
  if (contradicted.length > 0) return refused(contradicted);
  const request = parseRequest(requestFrom(found, context), { profile });
  if (!request.ok) {
    const issues = request.issues.map(({ path, expected }) => ({ path: placeOf(path, found), expected }));
    return { ok: false, issues, wellFormed: issues.every(({ path }) => isNameOfTheCaller(path)) };
  }
  return { ok: true, value: request.value, notRead: places.filter(hasOthers).map(({ path }) => path.join(".")) };
}

function refused(issues: readonly ShapeIssue[]): EvaluationResult {
  return { ok: false, issues, wellFormed: false };
}

function placesOf({ subject, action, resource, context = {} }: ReadEvaluation): readonly Place[] {
  const { library } = context;
  return [
    { path: ["subject", "properties"], members: subject.properties ?? {} },
    { path: ["action", "properties"], members: action.properties ?? {} },
    { path: ["resource", "properties"], members: resource.properties ?? {} },
    { path: ["context"], members: context },
    // what is no object there is refused with the request
    ...(isObject(library) ? [{ path: ["context", "library"], members: library }] : []),
  ];
}

/** The names that are read in a place. */
function knownIn({ path }: Place): readonly string[] {
  if (path[1] === "library") return libraryFacts;
  if (path[0] === "resource") return membersOfResource;
  return path[0] === "context" ? membersOfContext : members;
}

function misspelledIssues(place: Place): readonly ShapeIssue[] {
  const known = knownIn(place);
  return Object.keys(place.members).flatMap((name) => {
    const meant = known.includes(name) ? undefined : misspelledMember(name, known);
    return meant === undefined ? [] : [{ path: [...place.path], expected: `${meant}, spelled so` }];
  });
}

function hasOthers(place: Place): boolean {
  const known = knownIn(place);
  return Object.keys(place.members).some((name) => !known.includes(name));
}

/** All facts in all places; the same fact twice with two values is an issue. */
function gatherFacts(
  places: readonly Place[],
):
  | { readonly ok: true; readonly found: ReadonlyMap<string, Found> }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] } {
  const found = new Map<string, Found>();
  const issues: ShapeIssue[] = [];
  for (const { path: place, members: of } of places)
    for (const name of members) {
      if (!Object.hasOwn(of, name)) continue;
      const [path, value, before] = [[...place, name], of[name], found.get(name)];
      if (before === undefined) found.set(name, { path, value });
      else if (JSON.stringify(before.value) !== JSON.stringify(value))
        issues.push({ path, expected: `what ${before.path.join(".")} says` });
    }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, found };
}

/** What the caller says of the library must be what its profile says: another library may be under another law. */
function libraryIssues(found: ReadonlyMap<string, Found>, profile: LibraryProfile): readonly ShapeIssue[] {
  return libraryFacts.flatMap((fact) => {
    const [own, stated] = [profile[fact], found.get(fact)];
    if (own === undefined || stated === undefined || stated.value === own || stated.value === "unknown") return [];
    return [{ path: [...stated.path], expected: "what the library's profile says" }];
  });
}

function requestFrom(found: ReadonlyMap<string, Found>, context: { readonly [key: string]: unknown }): unknown {
  const those = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (found.has(name) ? [[name, found.get(name)?.value]] : [])));
  const about = (subject: "request" | "item") => those(factIds.filter((id) => facts[id].about === subject));
  const { library = {}, items } = context;
  return {
    library: isObject(library) ? { ...library, ...those(libraryFacts) } : library,
    facts: about("request"),
    items: items ?? [{ ...about("item"), ...those(["elements"]) }],
  };
}

/** Where in the evaluation a member of the request came from. */
function placeOf(path: ShapeIssue["path"], found: ReadonlyMap<string, Found>): ShapeIssue["path"] {
  const [root, name, third, ...rest] = path;
  if ((root === "facts" || root === "library") && typeof name === "string")
    return [...(found.get(name)?.path ?? ["context", ...(root === "library" ? path : [name])])];
  if (root === "items" && name === 0 && typeof third === "string" && found.has(third))
    return [...(found.get(third)?.path ?? []), ...rest];
  return ["context", ...path];
}

/** Is it one of the three names that a caller chooses: a type, or the name of an action? */
function isNameOfTheCaller(path: ShapeIssue["path"]): boolean {
  return ["subject.type", "action.name", "resource.type"].includes(path.join("."));
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
