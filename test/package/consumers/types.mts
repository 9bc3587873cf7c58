import { decide, definePolicy, mayAnswerNow, parseRequest } from "patron-privacy";
import { federal, practice, toolkit } from "patron-privacy/law";
import { newYork } from "patron-privacy/law/us/ny";

const policy = definePolicy({ id: "t", title: "T", packs: [toolkit, practice, federal, newYork] });
if (!policy.ok) throw new Error("the policy has issues");

const library = { jurisdiction: "US-NY", libraryType: "public" } as const;
const items = [{ record: "loan-history" }] as const;
const decision = decide(
  policy.value,
  { library, facts: { requester: "police-federal" }, items },
  { asOf: "2026-11-24" },
);
export const answer: boolean = mayAnswerNow(decision);
export const parse: (input: unknown) => unknown = parseRequest;

// Nothing may have become `any` on the way into the declarations.
type IsAny<T> = 0 extends 1 & T ? true : false;
export const known: [IsAny<typeof decision>, IsAny<typeof decision.verdict>, IsAny<typeof newYork>] = [
  false,
  false,
  false,
];

// @ts-expect-error a misspelt value
decide(policy.value, { library, facts: { requester: "police-federl" }, items }, { asOf: "2026-11-24" });
