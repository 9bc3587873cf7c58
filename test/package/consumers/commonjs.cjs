const assert = require("node:assert/strict");
const { readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { decide, definePolicy, mayAnswerNow, parseRequest } = require("patron-privacy");
const { federal, practice, toolkit } = require("patron-privacy/law");
const { newYork } = require("patron-privacy/law/us/ny");

const policy = definePolicy({ id: "t", title: "T", packs: [toolkit, practice, federal, newYork] });
assert.ok(policy.ok, JSON.stringify(policy));
const decision = decide(policy.value, require("./request.json"), { asOf: "2026-11-24" });
assert.equal(decision.verdict, "forbidden");
assert.equal(decision.action, "refer");
assert.equal(mayAnswerNow(decision), false);
assert.equal(typeof parseRequest, "function");

const schemas = readdirSync(join(dirname(require.resolve("patron-privacy/package.json")), "dist", "schemas"));
assert.ok(schemas.length > 0);
for (const name of schemas) assert.equal(typeof require(`patron-privacy/schemas/${name}`), "object");
assert.throws(() => require("patron-privacy/dist/index.cjs"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
