import { parseRequest, type RequestIssue, type RequestResult } from "../decide/parse-request.js";
import { notPlain } from "../internal/plain-json.js";
import type { LibraryProfile } from "../policy/profile.js";
import { shapeIssues } from "../policy/schema-issues.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { evaluationSchema } from "./evaluation-schema.js";

/** How names of the caller's own are understood. */
export interface ParseEvaluationOptions {
  /** The library's profile: its facts, and its own names for roles and records. */
  readonly profile?: LibraryProfile;
  /** The caller's names of actions, such as `can_read`, to values of the fact `asked`. */
  readonly actions?: { readonly [name: string]: (typeof facts.asked.values)[number] };
}

type Found = readonly [place: readonly string[], value: unknown];

const requesters: readonly string[] = [...facts.requester.values, "unknown", "unavailable"];

/**
 * Reads an access evaluation of AuthZEN 1.0 as a request. Facts may stand in the properties of subject, action and
 * resource, and in the context; `subject.type`, `action.name` and `resource.type` are `requester`, `asked` and
 * `record` unless a property says so. `context.library` and `context.items` are those of a request. Members that are
 * no fact are passed over, which opens nothing: an unknown fact never permits. The same fact twice with two values is
 * an issue. Ids are not read, and no issue quotes a value.
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
): RequestResult {
  const odd = notPlain(input, { depth: 12, nodes: 100_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = evaluationSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const { subject, action, resource, context = {} } = parsed.data;
  const places: readonly (readonly [path: readonly string[], of: { readonly [key: string]: unknown }])[] = [
    [["subject", "properties"], subject.properties ?? {}],
    [["action", "properties"], action.properties ?? {}],
    [["resource", "properties"], resource.properties ?? {}],
    [["context"], context],
  ];
  const found = new Map<string, Found>();
  const issues: RequestIssue[] = [];
  const put = (name: string, place: readonly string[], value: unknown): void => {
    const before = found.get(name);
    if (before === undefined) found.set(name, [place, value]);
    else if (JSON.stringify(before[1]) !== JSON.stringify(value))
      issues.push({ path: [...place], expected: `what ${before[0].join(".")} says` });
  };
  for (const [path, of] of places)
    for (const name of [...factIds, "elements"]) if (Object.hasOwn(of, name)) put(name, [...path, name], of[name]);
  if (!found.has("requester") && requesters.includes(subject.type)) put("requester", ["subject", "type"], subject.type);
  if (!found.has("asked"))
    put("asked", ["action", "name"], Object.hasOwn(actions, action.name) ? actions[action.name] : action.name);
  const own = context["items"];
  if (!found.has("record") && own === undefined) put("record", ["resource", "type"], resource.type);
  if (issues.length > 0) return { ok: false, issues };
  const about = (subject: "request" | "item") =>
    Object.fromEntries(
      factIds.flatMap((id) => (facts[id].about === subject && found.has(id) ? [[id, found.get(id)?.[1]]] : [])),
    );
  const elements = found.get("elements");
  const request = parseRequest(
    {
      library: context["library"] ?? {},
      facts: about("request"),
      items: own ?? [{ ...about("item"), ...(elements === undefined ? {} : { elements: elements[1] }) }],
    },
    { profile },
  );
  if (request.ok) return request;
  return { ok: false, issues: request.issues.map(({ path, expected }) => ({ path: placeOf(path, found), expected })) };
}

/** Where in the evaluation a member of the request came from. */
function placeOf(path: RequestIssue["path"], found: ReadonlyMap<string, Found>): RequestIssue["path"] {
  const [root, name, third, ...rest] = path;
  if (root === "facts" && typeof name === "string") return [...(found.get(name)?.[0] ?? ["context", name])];
  if (root === "items" && name === 0 && typeof third === "string" && found.has(third))
    return [...(found.get(third)?.[0] ?? []), ...rest];
  return ["context", ...path];
}
