import { attack } from "./attack.js";
import { randomFrom } from "./random.js";

const [seed = "1", tries = "1000000"] = process.argv.slice(2);
const { tried, answered, wrong } = attack(randomFrom(Number(seed)), Number(tries), "2026-11-30");
for (const one of wrong) console.log(JSON.stringify(one));
console.log(`seed ${seed}: ${tried} requests, ${answered} answered, ${wrong.length} wrong`);
if (wrong.length > 0) process.exitCode = 1;
