import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { newYork } from "../../src/law/us/ny.js";
import { wisconsin } from "../../src/law/us/wi.js";
import { type Case, type Contender, caseOf, contender, deciderMustAgree, mustAgree, oursMustAgree } from "./cases.js";
import { grown } from "./house-rules.js";
import { type Effort, measure, type Task } from "./measure.js";
import { ours, type Subject } from "./ours.js";
import { pageOf, summaryOf } from "./page.js";
import { loadPeers } from "./peers/index.js";
import type { Peer } from "./peers/peer.js";
import { policyFor } from "./policies.js";
import { measurePreparing } from "./preparing.js";
import type { Agreement, Row } from "./results.js";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    date: { type: "string" },
    out: { type: "string", default: "docs/benchmarks.md" },
  },
});

const seed = 6;
const sizes = [50, 100, 250, 500, 1000];
/** More load than this on the machine before a run, and the page says that it was busy. */
const idle = 0.75;
/** How many requests the peers are held against; and how many whole decisions of the interpreter. */
const [held, interpreted] = values.check ? [500, 50] : [3000, 200];
const effort: Effort = { rounds: 3, time: 250 };
/** Growth has many columns: a round less keeps the run short. */
const growthEffort: Effort = { rounds: 2, time: 250 };
/** How many of them are measured: few enough that all stay remembered where something remembers. */
const measuredOn = 500;

const busy = (loadavg()[0] ?? 0) / cpus().length > idle;
const say = (text: string) => process.stderr.write(`${text}\n`);

const loaded = await loadPeers();
const peers = loaded.flatMap((one) => (one.ok ? [one.peer] : []));
const missing = loaded.flatMap((one) => (one.ok ? [] : [one]));
for (const { from, why } of missing) say(`${from} is left out: ${why}`);

const agreements: Agreement[] = [];
async function agreed(subject: Case): Promise<readonly Contender[]> {
  const all: Contender[] = [];
  for (const { name, prepare } of ours.filter((one) => one.isHeld)) {
    const run = prepare(subject.policy, subject.pool);
    if (run === undefined) continue;
    agreements.push({ who: name, on: "verdict", policy: subject.name, count: oursMustAgree(name, run, subject) });
  }
  for (const peer of peers) {
    const one = await contender(peer, subject);
    const count = await mustAgree(one, subject);
    agreements.push({
      who: peer.name,
      on: peer.tellsRule ? "verdict" : "yes or no",
      policy: subject.name,
      count,
    });
    all.push(one);
  }
  return all;
}

say("do all agree?");
const cases = [
  caseOf("New York", policyFor(newYork), held, seed),
  caseOf("Wisconsin", policyFor(wisconsin), held, seed),
];
const contenders = new Map<Case, readonly Contender[]>();
for (const subject of cases) {
  const count = deciderMustAgree(subject, interpreted);
  agreements.push({ who: "createDecider with decide", on: "whole decision", policy: subject.name, count });
  contenders.set(subject, await agreed(subject));
}
if (values.check) {
  for (const { who, on, policy, count } of agreements)
    process.stdout.write(`${policy}, ${who}, ${on}: ${count} of ${count}\n`);
} else await measureAll();

async function measureAll(): Promise<void> {
  say("one decision");
  const decisions = await rowsOf(cases, effort, (subject) => [
    ...ours.map((one) => ownRow(one, subject)),
    ...(contenders.get(subject) ?? []).flatMap(({ peer, yesOrNo, verdict }) => [
      peerRow(peer, "yes or no", subject, yesOrNo),
      ...(peer.tellsRule ? [peerRow(peer, "verdict", subject, verdict)] : []),
    ]),
  ]);

  say("growth");
  const larger = sizes.map((size) => caseOf(`${size} rules`, grown(size, seed), 300, seed));
  for (const subject of larger) contenders.set(subject, await agreed(subject));
  const growth = await rowsOf(larger, growthEffort, (subject) => [
    ...ours.filter(({ grows }) => grows).map((one) => ownRow(one, subject)),
    ...(contenders.get(subject) ?? []).map(({ peer, yesOrNo }) => peerRow(peer, "yes or no", subject, yesOrNo)),
  ]);

  say("preparing");
  const [first] = cases.flatMap(({ pool }) => pool);
  if (first === undefined) throw new Error("no requests");
  const results = {
    date: values.date ?? new Date().toISOString().slice(0, 10),
    seed,
    machine: `${cpus().length} cores, Node.js ${process.versions.node}`,
    busy,
    policies: cases.map(({ name, rules, strict, open, pool }) => ({
      name,
      rules,
      strict: strict.length,
      open: open.length,
      requests: pool.length,
    })),
    decisions,
    sizes,
    growth,
    preparing: measurePreparing(first, 10),
    agreements,
    peers: peers.map(({ name, from, licence, translation }) => ({
      name,
      from: `${from} ${versionOf(from)}, ${licence}`,
      text: translation,
    })),
    missing,
  };
  writeFileSync(values.out, pageOf(results));
  process.stdout.write(`${summaryOf(results)}\n`);
}

interface RowTask extends Omit<Row, "figures">, Pick<Task, "isAsync"> {
  readonly run: Task["run"] | undefined;
}

function ownRow({ name, says, prepare }: Subject, { policy, pool }: Case): RowTask {
  return { name, says, isOurs: true, isAsync: false, run: prepare(policy, pool.slice(0, measuredOn)) };
}

function peerRow({ name, isAsync }: Peer, says: string, { pool }: Case, ask: Contender["verdict"]): RowTask {
  const flats = pool.map(({ flat }) => flat);
  return { name, says, isOurs: false, isAsync, run: (at) => ask(flats[at] ?? {}) };
}

/** Measures the same rows for each case, and puts the figures of one row together. */
async function rowsOf(
  subjects: readonly Case[],
  much: Effort,
  tasksOf: (subject: Case) => readonly RowTask[],
): Promise<readonly Row[]> {
  const rows = new Map<string, Row>();
  for (const subject of subjects) {
    const all = tasksOf(subject);
    const tasks = all.flatMap(({ run, isAsync, ...row }) =>
      run === undefined ? [] : [{ name: keyOf(row), isAsync, run }],
    );
    const figures = await measure(tasks, Math.min(measuredOn, subject.pool.length), much);
    for (const { name, says, isOurs } of all) {
      const key = keyOf({ name, says });
      rows.set(key, { name, says, isOurs, figures: [...(rows.get(key)?.figures ?? []), figures.get(key)] });
    }
    say(`  ${subject.name}`);
  }
  return [...rows.values()];
}

function keyOf({ name, says }: Pick<Row, "name" | "says">): string {
  return `${name}, ${says}`;
}

function versionOf(from: string): string {
  const own: { readonly devDependencies: { readonly [name: string]: string } } = JSON.parse(
    readFileSync(new URL("package.json", import.meta.url), "utf8"),
  );
  return own.devDependencies[from] ?? "";
}
