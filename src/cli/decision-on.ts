import { decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import { parseRequest, type RequestIssue } from "../decide/parse-request.js";
import type { PatronRequest } from "../decide/request.js";
import { definePolicy, type PolicyResult } from "../policy/define-policy.js";
import { describePolicyIssue, type Path, type PolicyIssue } from "../policy/issue.js";
import { parsePolicy } from "../policy/parse-policy.js";
import type { LibraryProfile } from "../policy/profile.js";
import { facts } from "../vocabulary/facts.js";
import { basePacks, lawPackOf, packs } from "./packs.js";
import { readJson } from "./read.js";
import type { World } from "./world.js";

/** What every call takes that decides a request. */
export interface DecideFlags {
  readonly policy?: string;
  readonly asOf?: string;
  readonly today?: string;
  readonly json?: boolean;
}

type Decided =
  | { readonly ok: true; readonly value: Decision; readonly request: PatronRequest }
  | { readonly ok: false; readonly code: 2 | 3; readonly problems: readonly string[] };

/** A decision on a request file, or the exit code and what went wrong. */
export function decisionOn(file: string, flags: DecideFlags, world: World): Decided {
  const input = readJson(world, file);
  if (!input.ok) return { ok: false, code: 2, problems: [`request: ${input.problem}`] };
  return decisionOfInput(input.value, flags, world, input.at);
}

/** A decision on what was read, with the request it is on, or the exit code and what went wrong. */
export function decisionOfInput(
  input: unknown,
  flags: DecideFlags,
  world: World,
  at: (path: Path) => string = () => "",
): Decided {
  const own = flags.policy === undefined ? undefined : readPolicy(world, flags.policy);
  if (own?.ok === false) return { ok: false, code: 3, problems: own.problems };
  const profile: LibraryProfile = own?.value.profile ?? {};
  const request = parseRequest(input, { profile });
  if (!request.ok)
    return { ok: false, code: 2, problems: request.issues.map((issue) => requestIssue(issue) + at(issue.path)) };
  const policy = own ?? baseline(request.value.library.jurisdiction);
  if (!policy.ok) return { ok: false, code: 3, problems: policy.problems };
  const value = decide(policy.value, request, {
    asOf: flags.asOf ?? world.today,
    today: flags.today ?? flags.asOf ?? world.today,
  });
  if (value.caveats.some(({ code }) => code === "malformed-request"))
    return { ok: false, code: 2, problems: ["--as-of and --today: expected a calendar day such as 2026-01-31"] };
  return { ok: true, value, request: request.value };
}

type Read =
  | {
      readonly ok: true;
      readonly value: Extract<PolicyResult, { readonly ok: true }>["value"];
      /** What its author should know of it. */
      readonly warnings: readonly string[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      /** There is no policy that could be checked: no such file or state. */
      readonly unreadable?: true;
    };

/** A policy file, checked; or the baseline of a state that is named as `us-NY`. */
export function readPolicy(world: World, file: string): Read {
  if (/^us-[a-z]{2}$/i.test(file)) {
    const jurisdiction = file.toUpperCase();
    return lawPackOf(jurisdiction) === undefined
      ? { ok: false, unreadable: true, problems: [`policy: no state is called ${jurisdiction}`] }
      : baseline(jurisdiction);
  }
  const input = readJson(world, file);
  if (!input.ok) return { ok: false, unreadable: true, problems: [`policy: ${input.problem}`] };
  return checked(parsePolicy(input.value, { packs }), input.at);
}

/** Toolkit, practice, federal law, and the law of the jurisdiction if it is at hand. */
export function baseline(jurisdiction: string | undefined, here?: Pick<LibraryProfile, "libraryType">): Read {
  const law = jurisdiction === undefined ? undefined : lawPackOf(jurisdiction);
  return checked(
    definePolicy({
      id: "baseline",
      title: "patron-privacy baseline",
      packs: law === undefined ? basePacks : [...basePacks, law],
      // documents have no request that says where the library is
      ...(here === undefined
        ? {}
        : { profile: { ...here, ...(law?.jurisdiction === undefined ? {} : { jurisdiction: law.jurisdiction }) } }),
    }),
  );
}

function checked(result: PolicyResult, at: (path: Path) => string = () => ""): Read {
  const told = (issues: readonly PolicyIssue[]) => issues.map((issue) => describePolicyIssue(issue) + at(issue.path));
  return result.ok
    ? { ok: true, value: result.value, warnings: told(result.warnings) }
    : { ok: false, problems: told(result.issues) };
}

/** What is wrong with a request, where: never what was found. */
export function requestIssue({ path, expected }: RequestIssue): string {
  const where = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const fact = path.at(-1);
  // a long list is cut; which value is near is not told, for that would say what was found
  const cut = expected.endsWith(" in all)") && typeof fact === "string" && Object.hasOwn(facts, fact);
  return `request${where}: expected ${expected}${cut ? `; patron-privacy vocabulary ${fact} lists them` : ""}`;
}
