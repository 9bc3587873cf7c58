import { type Goal, goalsOf } from "./goals.js";
import type { Figure } from "./measure.js";
import { neverSeen, seenBefore } from "./ours.js";
import type { Results, Row } from "./results.js";

/** The page docs/benchmarks.md. */
export function pageOf(results: Results): string {
  const { date, seed, machine, busy, policies, decisions, sizes, growth, preparing, peers, missing } = results;
  const goals = goalsOf(results);
  const reference = (name: string) => decisions.find((row) => row.name === name)?.figures[0]?.median ?? Number.NaN;
  return `# Benchmarks

Made by \`npm run bench\`; do not edit. \`npm run bench -- --check\` only tries whether all agree. ${date}, ${machine}. ${
    busy
      ? "**The machine was busy with other work when this run began**, so the figures are too high and their spread is wide; ratios within a table suffer less, since all rows take turns."
      : "The machine had nothing else to do."
  } Seed ${seed}. Everything runs in one process, side by side in turns, after a warm-up; a figure is the median over batches, in brackets the middle half of them.

## What is compared

${policies
  .map(
    ({ name, rules, strict, open, requests }) =>
      `- **${name}**: toolkit, practice, federal and state law, ${rules} disclosure rules in force; ${strict} steps in the list that reads doubt as no, ${open} in the one that reads it as yes; ${requests.toLocaleString("en")} requests.`,
  )
  .join("\n")}

The requests are near everyday situations, drawn from a fixed seed; every fact is known, the combination can be in law, and counsel has not spoken. Ours get them as a request with all facts spelled out; the row "resting facts left out" has the same requests as a desk would put them. The peers get one flat object with only the facts that their rules test.

The peers know no layers, overrides, doubt or unknown facts. So the rules are put by a program, none by hand, into a list of which the first step that holds decides: of each layer what forbids, then what requires, and after all layers what permits; \`unless\` and \`overrides\` become exceptions, and exceptions that can never matter are dropped. Doubt is read twice. The list that reads it as no answers *may this be given, yes or no*, the question that each peer knows; asked alone it is the row "yes or no". Where it says no, the list that reads doubt as yes tells \`forbidden\` from \`unsettled\`; both together are the row "verdict". Ours check besides that the facts can be together in law; full decisions also say who may answer, to what extent, with which duties and sources, and what would open it. So the peers are asked for less, in each row.

## Agreement

Nothing is measured before all agree; the first request on which two differ stops the run. The numbers are requests, and all of them agree.

${agreementTable(results)}

## One decision

The last two columns hold a row's time against ours: above 1 it takes longer, below 1 it is faster.

${table(
  [
    "",
    "says",
    ...policies.map(({ name }) => name),
    `${policies[0]?.name}, times ours: never seen`,
    `${policies[0]?.name}, times ours: seen before`,
  ],
  decisions.map((row) => [
    row.isOurs ? `**${row.name}**` : row.name,
    row.says,
    ...row.figures.map(figureText),
    ...[neverSeen, seenBefore].map((name) => times((row.figures[0]?.median ?? Number.NaN) / reference(name))),
  ]),
)}
${missing.length === 0 ? "" : `\nNot measured, because they could not be loaded on this machine: ${missing.map(({ from, why }) => `${from} (${why})`).join(", ")}.\n`}
## Growth

The toolkit, the state law of New York, and so many rules of a library's own that there are this many in all: made by chance from the seed, eight of ten forbid, one is in doubt, one is an exception. Peers are asked for yes or no. The last column is the time at the most rules over that at the fewest. "Too large": the diagrams would need more nodes than \`compile\` allows, and it says so.

${table(
  ["", ...sizes.map((size) => `${size.toLocaleString("en")} rules`), "growth"],
  growth.map((row) => [
    row.isOurs ? `**${row.name}**` : row.name,
    ...row.figures.map(figureText),
    times((row.figures.at(-1)?.median ?? Number.NaN) / (row.figures[0]?.median ?? Number.NaN)),
  ]),
)}

## Preparing and comparing

${table(
  ["", "time"],
  preparing.map(({ what, figure }) => [what, figureText(figure)]),
)}

## Goals

What the design set out to reach, in New York where a policy is meant. "Against" holds what a peer takes for a yes or no against what ours take for a full decision.

${table(
  ["goal", "reach", "measured", "reached"],
  goals.map((goal) => [goal.what, goal.reach, measuredText(goal), goal.met ? "yes" : "**no**"]),
)}

${shortfall(goals)}

## How each peer was asked

${peers.map(({ name, from, text }) => `- **${name}** (${from}): ${text}`).join("\n")}
`;
}

/** The rows that a person at a terminal wants to see at the end. */
export function summaryOf(results: Results): string {
  const width = Math.max(...[...results.decisions, ...results.growth].map(nameOf).map(({ length }) => length)) + 2;
  const line = (row: Row) =>
    nameOf(row).padEnd(width) +
    row.figures.map((figure) => (figure ? duration(figure.median) : "too large").padStart(12)).join("");
  const head = (names: readonly string[]) => "".padEnd(width) + names.map((name) => name.padStart(12)).join("");
  return [
    head(results.policies.map(({ name }) => name)),
    ...results.decisions.map(line),
    "",
    head(results.sizes.map((size) => `${size} rules`)),
    ...results.growth.map(line),
    "",
    ...results.preparing.map(({ what, figure }) => `${what}: ${duration(figure.median)}`),
    "",
    ...goalsOf(results).map(
      (goal) => `${goal.met ? "reached    " : "not reached"} ${goal.what}: ${measuredText(goal)} (${goal.reach})`,
    ),
  ].join("\n");
}

function nameOf({ name, says }: Row): string {
  return `${name}, ${says}`;
}

function shortfall(goals: readonly Goal[]): string {
  const reasons = new Map<string, string[]>();
  for (const { what, met, why } of goals) if (!met) reasons.set(why, [...(reasons.get(why) ?? []), what]);
  if (reasons.size === 0) return "All of them are reached.";
  return `Not reached, and why:\n\n${[...reasons].map(([why, whats]) => `- ${whats.join("; ")}. ${why}`).join("\n")}`;
}

function agreementTable({ agreements, policies }: Results): string {
  const names = policies.map(({ name }) => name);
  const whos = [...new Set(agreements.map(({ who }) => who))];
  const sum = (who: string, counts: (policy: string) => boolean) =>
    agreements
      .filter((one) => one.who === who && counts(one.policy))
      .reduce((total, { count }) => total + count, 0)
      .toLocaleString("en");
  return table(
    ["", "on", ...names, "the policies of growth"],
    whos.map((who) => [
      who,
      agreements.find((one) => one.who === who)?.on ?? "",
      ...names.map((name) => sum(who, (policy) => policy === name)),
      sum(who, (policy) => !names.includes(policy)),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map((_, at) => (at === 0 ? "---" : "---:")).join("|")}|`, ...rows.map(line)].join("\n");
}

function figureText(figure: Figure | undefined): string {
  if (figure === undefined) return "too large";
  const { median, lower, upper } = figure;
  return `${duration(median)} (${duration(lower)} to ${duration(upper)})`;
}

function measuredText({ measured, unit }: Goal): string {
  if (measured === undefined) return "not measured";
  if (unit === "times") return times(measured);
  return duration(unit === "ns" ? measured : measured * 1e6);
}

function times(ratio: number): string {
  return `${significant(ratio)}×`;
}

/** Nanoseconds in the unit that reads best. */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${significant(nanoseconds)} ns`;
  if (nanoseconds < 1e6) return `${significant(nanoseconds / 1e3)} µs`;
  if (nanoseconds < 1e9) return `${significant(nanoseconds / 1e6)} ms`;
  return `${significant(nanoseconds / 1e9)} s`;
}

function significant(number: number): string {
  if (!Number.isFinite(number)) return "not measured";
  return number.toLocaleString("en", { maximumSignificantDigits: number < 0.1 ? 2 : number < 1000 ? 3 : 4 });
}
