import type { ProcedureIssue } from "./define-procedure.js";
import type { Known } from "./guard.js";

/**
 * Says what is wrong with a procedure, where, and how to mend it. Procedures may be quoted.
 *
 * @example
 * ```ts
 * import { describeProcedureIssue } from "patron-privacy/procedure";
 *
 * describeProcedureIssue({ code: "unknown-step", path: ["steps", 0, "after", 0] }); // => "procedure.steps[0].after[0]: no step is called that"
 * ```
 */
export function describeProcedureIssue(issue: ProcedureIssue): string {
  const place = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return `procedure${place}: ${sentence(issue)}`;
}

function sentence(issue: ProcedureIssue): string {
  switch (issue.code) {
    case "malformed":
      return `expected ${issue.expected}`;
    case "no-steps":
      return "it has no steps";
    case "duplicate":
      return "another one is called that";
    case "unknown-step":
      return "no step is called that";
    case "unknown-source":
      return "no source is called that; add it to `sources`";
    case "no-source":
      return "it names no source";
    case "cycle":
      return `these steps wait for each other: ${issue.steps.join(", ")}`;
    case "dead-end":
      return issue.steps.length === 0
        ? `${where(issue.situation)} there is nothing to do at all`
        : `${where(issue.situation)} nothing can be done, and these steps still wait: ${issue.steps.join(", ")}`;
    case "no-last-step":
      return `${where(issue.situation)} it ends without one of its last steps; name it in \`goesOnAt\`, or the procedure that goes on in \`goesTo\``;
    case "never-reached":
      return "no situation comes to this step";
    case "never-beats-must":
      return `the procedure says never to do this: ${issue.act}`;
    case "nobody":
      return `nobody could ever do it: no position with somebody in it has one of the roles ${issue.actors.join(", ")}`;
    case "too-large":
      return "it is too large for every state of it to be looked at; split it";
  }
}

function where(situation: Known): string {
  return `with ${Object.entries(situation)
    .map(([fact, value]) => `${fact} ${value}`)
    .join(", ")}`;
}
