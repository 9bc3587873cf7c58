import { decide } from "../decide/decide.js";
import { parseRequest, type RequestIssue } from "../decide/parse-request.js";
import { definePolicy, type PolicyResult } from "../policy/define-policy.js";
import { describePolicyIssue } from "../policy/issue.js";
import { parsePolicy } from "../policy/parse-policy.js";
import type { LibraryProfile } from "../policy/profile.js";
import { english } from "../vocabulary/catalogue.js";
import type { Output } from "./output.js";
import { basePacks, lawPackOf, packs } from "./packs.js";
import { readJson } from "./read.js";
import { renderDecision } from "./render-decision.js";
import { texts } from "./texts.js";

/** What `decide` takes on the command line. */
export interface DecideFlags {
  readonly policy?: string;
  readonly asOf?: string;
  readonly today?: string;
  readonly json?: boolean;
}

/** `patron-privacy decide`: exit 0 a decision was made, 2 bad input, 3 bad policy. */
export function decideCommand(file: string, flags: DecideFlags, today: string, output: Output): number {
  const input = readJson(file);
  if (!input.ok) return output.fail(2, [`request: ${input.problem}`]);
  const own = flags.policy === undefined ? undefined : readPolicy(flags.policy);
  if (own?.ok === false) return output.fail(3, own.problems);
  const profile: LibraryProfile = own?.value.profile ?? {};
  const request = parseRequest(input.value, { profile });
  if (!request.ok) return output.fail(2, request.issues.map(requestIssue));
  const policy = own ?? baseline(request.value.library.jurisdiction);
  if (!policy.ok) return output.fail(3, policy.problems);
  const decision = decide(policy.value, request, {
    asOf: flags.asOf ?? today,
    today: flags.today ?? flags.asOf ?? today,
  });
  if (decision.caveats.some(({ code }) => code === "malformed-request"))
    return output.fail(2, ["--as-of and --today: expected a calendar day such as 2026-01-31"]);
  output.print(
    flags.json === true ? JSON.stringify(decision, null, 2) : renderDecision(decision, output.screen, texts, english),
  );
  return 0;
}

type Read =
  | { readonly ok: true; readonly value: Extract<PolicyResult, { readonly ok: true }>["value"] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A policy file, checked. */
export function readPolicy(file: string): Read {
  const input = readJson(file);
  if (!input.ok) return { ok: false, problems: [`policy: ${input.problem}`] };
  return checked(parsePolicy(input.value, { packs }));
}

/** Toolkit, practice, federal law, and the law of the jurisdiction if it is at hand. */
function baseline(jurisdiction: string | undefined): Read {
  const law = jurisdiction === undefined ? undefined : lawPackOf(jurisdiction);
  return checked(
    definePolicy({
      id: "baseline",
      title: "patron-privacy baseline",
      packs: law === undefined ? basePacks : [...basePacks, law],
    }),
  );
}

function checked(result: PolicyResult): Read {
  return result.ok ? result : { ok: false, problems: result.issues.map(describePolicyIssue) };
}

function requestIssue({ path, expected }: RequestIssue): string {
  return `request${path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("")}: expected ${expected}`;
}
