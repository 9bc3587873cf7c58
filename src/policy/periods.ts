import type { Rule } from "./rule.js";

/** Is there a day on which both rules are in force? */
export function inForceTogether(a: Pick<Rule, "from" | "until">, b: Pick<Rule, "from" | "until">): boolean {
  return begins(a) < ends(b) && begins(b) < ends(a);
}

function begins({ from = "0000-01-01" }: Pick<Rule, "from">): string {
  return from;
}

function ends({ until = "9999-99-99" }: Pick<Rule, "until">): string {
  return until;
}
