import { Bench } from "tinybench";

/** Something to measure: what it does with the request at a place of the pool. */
export interface Task {
  readonly name: string;
  readonly isAsync: boolean;
  readonly run: (at: number) => unknown;
}

/** Nanoseconds for one call: the median over batches, and the quartiles around it. */
export interface Figure {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly batches: number;
}

/** How long to measure, in milliseconds for each task and round. */
export interface Effort {
  readonly rounds: number;
  readonly time: number;
}

/** A batch lasts about so long, so that the clock's own grain does not count. */
const batchMilliseconds = 4;
/** And has at least so many requests, since some cost more than others. */
const smallestBatch = 20;
const largestBatch = 50_000;

/**
 * Measures tasks side by side: in each round every task has its turn, so that a busy moment of the machine does not fall
 * on one of them alone. Every task goes through the same requests in the same order.
 */
export async function measure(
  tasks: readonly Task[],
  pool: number,
  { rounds, time }: Effort,
): Promise<ReadonlyMap<string, Figure>> {
  const samples = new Map<string, number[]>(tasks.map(({ name }) => [name, []]));
  const sizes = new Map<string, number>();
  for (const task of tasks) sizes.set(task.name, await batchSize(task, pool));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time, iterations: 3, warmupTime: time / 4, warmupIterations: 1, retainSamples: true });
    for (const task of tasks) {
      const size = sizes.get(task.name) ?? smallestBatch;
      bench.add(task.name, batches(task, pool, size), { async: task.isAsync });
    }
    for (const { name, result } of await bench.run()) {
      if (!("latency" in result)) throw new Error(`${name} could not be measured: ${result.state}`);
      const size = sizes.get(name) ?? smallestBatch;
      samples.get(name)?.push(...(result.latency.samples ?? []).map((one) => (one * 1e6) / size));
    }
  }
  return new Map([...samples].map(([name, all]) => [name, figureOf(all)]));
}

/** The figure of repeated calls, each timed on its own: for what takes milliseconds. */
export function measureOnce(times: number, run: () => unknown): Figure {
  const all: number[] = [];
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    run();
    all.push((performance.now() - start) * 1e6);
  }
  return figureOf(all);
}

function batches({ isAsync, run }: Task, pool: number, size: number): () => unknown {
  let next = 0;
  const take = (): number => {
    const at = next;
    next = at + 1 === pool ? 0 : at + 1;
    return at;
  };
  if (isAsync)
    return async () => {
      for (let done = 0; done < size; done++) await run(take());
    };
  return () => {
    for (let done = 0; done < size; done++) run(take());
  };
}

async function batchSize({ run }: Task, pool: number): Promise<number> {
  const start = performance.now();
  let calls = 0;
  // long enough for the just-in-time compiler, short for what is slow
  while (performance.now() - start < 60 && calls < 100 * pool) {
    await run(calls % pool);
    calls++;
  }
  const each = (performance.now() - start) / calls;
  return Math.max(smallestBatch, Math.min(largestBatch, Math.ceil(batchMilliseconds / each)));
}

function figureOf(all: readonly number[]): Figure {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75), batches: sorted.length };
}
