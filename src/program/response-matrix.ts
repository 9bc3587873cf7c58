import { decide } from "../decide/decide.js";
import { expand } from "../decide/expand.js";
import type { Action } from "../decide/findings.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { Verdict } from "../policy/rule.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import type { ValueOf } from "../vocabulary/facts.js";

/** One row: somebody asks for something in some way. */
export interface ResponseRow {
  readonly requester: ValueOf<"requester">;
  readonly channel: ValueOf<"channel">;
  readonly handler: ValueOf<"handler">;
  readonly verdict: Verdict;
  /** What this handler does now. */
  readonly action: Action;
  readonly answerableBy: readonly ValueOf<"handler">[];
  /** How far: the data elements that may be given now. */
  readonly may: readonly string[];
}

/** What to make a matrix of. What is left out is taken from the clause that asks for the matrix. */
export interface ResponseMatrixOptions {
  readonly asOf: string;
  readonly requesters?: readonly ValueOf<"requester">[];
  readonly channels?: readonly ValueOf<"channel">[];
  readonly handlers?: readonly ValueOf<"handler">[];
  /** `loan-history` where it is left out. */
  readonly record?: RecordType;
}

/**
 * Which staff may answer whom, how and how far (clauses AD-9.2.1 and AD-7.6.1.1): one row for each requester, channel
 * and handler, decided by the library's own policy for a request about one patron without any paper, from somebody who
 * has shown who they are. The policy's profile says which library it is.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 * import { responseMatrix } from "patron-privacy/program";
 *
 * const policy = definePolicy({
 *   id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork],
 *   profile: { jurisdiction: "US-NY", libraryType: "public" },
 * });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const rows = responseMatrix(policy.value, { asOf: "2026-11-24", requesters: ["media"], channels: ["phone"], handlers: ["front-line"] });
 * rows.map(({ requester, action }) => [requester, action]); // => [["media", "refer"]]
 * ```
 */
export function responseMatrix(
  policy: Policy,
  {
    asOf,
    requesters = ["member-of-public", "patron", "parent", "media", "police-local", "police-state", "police-federal"],
    channels = ["in-person", "phone", "electronic"],
    handlers = ["front-line", "supervisor", "director"],
    record = "loan-history",
  }: ResponseMatrixOptions,
): readonly ResponseRow[] {
  return freezeData(
    requesters.flatMap((requester) =>
      channels.flatMap((channel) =>
        handlers.map((handler): ResponseRow => {
          const { verdict, action, answerableBy, extent } = expand(
            decide(
              policy,
              {
                library: {},
                facts: {
                  requester,
                  scope: "one-patron",
                  channel,
                  handler,
                  standing: "proved",
                  instrument: "oral-request-no-process",
                },
                items: [{ record }],
              },
              { asOf },
            ),
          );
          return { requester, channel, handler, verdict, action, answerableBy, may: extent.may };
        }),
      ),
    ),
  );
}
