import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { decide, definePolicy, mayAnswerNow, parseRequest } from "patron-privacy";
import { federal, practice, toolkit } from "patron-privacy/law";
import { newYork } from "patron-privacy/law/us/ny";

const policy = definePolicy({ id: "t", title: "T", packs: [toolkit, practice, federal, newYork] });
assert.ok(policy.ok, JSON.stringify(policy));
const request = JSON.parse(readFileSync("request.json", "utf8"));
const decision = decide(policy.value, request, { asOf: "2026-11-24" });
assert.equal(decision.verdict, "forbidden");
assert.equal(decision.action, "refer");
assert.equal(mayAnswerNow(decision), false);
assert.equal(typeof parseRequest, "function");

// What the ESM build made, the CommonJS build takes.
const commonjs = createRequire(import.meta.url)("patron-privacy");
assert.equal(commonjs.decide(policy.value, request, { asOf: "2026-11-24" }).verdict, "forbidden");
