// `npm run bench:alone`: what ours take, without the peers. Cold rows need a build.
import { newYork } from "../../src/law/us/ny.js";
import { measure } from "./measure.js";
import { ours } from "./ours.js";
import { duration } from "./page.js";
import { policyFor } from "./policies.js";
import { measurePreparing } from "./preparing.js";
import { samplesFor } from "./requests.js";

const policy = policyFor(newYork);
const pool = samplesFor(policy, 1_500, 20_261_130);
const [first] = pool;
if (first === undefined) throw new Error("there are requests");
const tasks = ours.flatMap(({ name, prepare }) => {
  const run = prepare(policy, pool);
  return run === undefined ? [] : [{ name, isAsync: false, run }];
});
const decisions = await measure(tasks, pool.length, { rounds: 3, time: 500 });
const rows = [...[...decisions].map(([what, figure]) => ({ what, figure })), ...measurePreparing(first, 5)];
for (const { what, figure } of rows)
  console.log(`| ${what} | ${duration(figure.median)} (${duration(figure.lower)} to ${duration(figure.upper)}) |`);
