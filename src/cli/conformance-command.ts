import { decide } from "../decide/decide.js";
import type { Policy } from "../policy/policy.js";
import {
  type ConformanceReport,
  conformance,
  conformanceJunit,
  conformanceTap,
  conformanceText,
  endpoint,
  type Implementation,
  parseVectors,
} from "../testing/index.js";
import { baseline, readPolicy } from "./decision-on.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, type World } from "./world.js";

interface ConformanceFlags {
  readonly url?: string;
  readonly speaks: string;
  readonly header?: readonly string[];
  readonly timeout: string;
  readonly concurrency: string;
  readonly policy?: string;
  readonly compare?: string;
  readonly format: string;
}

const formats = ["text", "tap", "junit", "json"] as const;
const comparable = "mayAnswer inFull verdict action outcome answerableBy may never missing".split(" ");

/** `patron-privacy conformance`. */
export const addConformance: AddCommand = (program, world, exit) =>
  program
    .command("conformance")
    .description("drive a system through a file of vectors; exit 1: an answer was not the expected one")
    .argument("<vectors>", "a JSON file, or - for standard input")
    .option("--url <url>", "the endpoint to ask; this library itself where it is left out")
    .option("--speaks <form>", "authzen or request", "authzen")
    .option("--header <name: value...>", "a header to send along, such as an authorization")
    .option("--timeout <ms>", "milliseconds in which an answer must come", "10000")
    .option("--concurrency <count>", "how many requests are under way at once", "4")
    .option("--policy <file>", "without --url: a policy file; the embedded baseline where it is left out")
    .option("--compare <fields>", "only these fields, with commas; what is not stated is a failure otherwise")
    .option("--format <format>", formats.join(", "), "text")
    .action(async (file: string, flags: ConformanceFlags) => exit(await run(file, flags, world)));

async function run(file: string, flags: ConformanceFlags, world: World): Promise<number> {
  const format = formats.find((one) => one === flags.format);
  if (format === undefined) return fail(world, 2, [`--format: expected one of ${formats.join(", ")}`]);
  const fields = flags.compare?.split(",");
  const unknown = fields?.some((field) => !comparable.includes(field)) ?? false;
  if (unknown) return fail(world, 2, [`--compare: expected some of ${comparable.join(", ")}`]);
  const [timeout, concurrency] = [whole(flags.timeout), whole(flags.concurrency)];
  if (timeout === undefined) return fail(world, 2, ["--timeout: expected milliseconds"]);
  if (concurrency === undefined) return fail(world, 2, ["--concurrency: expected a count"]);
  const input = readJson(world, file);
  if (!input.ok) return fail(world, 2, [`vectors: ${input.problem}`]);
  const vectors = parseVectors(input.value);
  if (!vectors.ok)
    return fail(
      world,
      2,
      vectors.issues.map(({ path, expected }) => `${path.join(".")}: expected ${expected}${input.at(path)}`),
    );
  const made = flags.url === undefined ? itself(flags.policy, world) : remote(flags.url, flags, timeout, world);
  if (!made.ok) return fail(world, made.code, made.problems);
  const report = await conformance(made.value, vectors.value, {
    concurrency,
    // each field is one of the comparable ones
    ...(fields === undefined
      ? {}
      : { compare: fields as NonNullable<Parameters<typeof conformance>[2]>["compare"] & object }),
    onProgress: (done, total) => {
      if (total >= 200 && done % Math.ceil(total / 10) === 0) world.writeError(`${done} of ${total}\n`);
    },
  });
  print(world, shown(format, report));
  if (report.notRun > 0) return fail(world, 2, ["--url: nobody answers at this address"]);
  return report.failed === 0 ? 0 : 1;
}

function shown(format: (typeof formats)[number], report: ConformanceReport): string {
  switch (format) {
    case "text":
      return conformanceText(report);
    case "tap":
      return conformanceTap(report);
    case "junit":
      return conformanceJunit(report);
    case "json":
      return JSON.stringify(report, null, 2);
  }
}

type Made =
  | { readonly ok: true; readonly value: Implementation }
  | { readonly ok: false; readonly code: 2 | 3; readonly problems: readonly string[] };

function remote(url: string, { speaks, header = [] }: ConformanceFlags, timeout: number, world: World): Made {
  if (!/^https?:\/\/./.test(url)) return { ok: false, code: 2, problems: ["--url: expected an http or https address"] };
  if (speaks !== "authzen" && speaks !== "request")
    return { ok: false, code: 2, problems: ["--speaks: expected authzen or request"] };
  const headers = header.map((one) => one.split(/:\s*(.*)/s, 2));
  if (headers.some(([name, value]) => !name || value === undefined))
    return { ok: false, code: 2, problems: ["--header: expected a name, a colon and a value"] };
  return {
    ok: true,
    value: endpoint(url, world.fetch(timeout), { speaks, headers: Object.fromEntries(headers) }),
  };
}

/** This library itself, on a policy file or on the baseline of each request's jurisdiction. */
function itself(file: string | undefined, world: World): Made {
  const own = file === undefined ? undefined : readPolicy(world, file);
  if (own?.ok === false) return { ok: false, code: 3, problems: own.problems };
  const baselines = new Map<string, Policy>();
  return {
    ok: true,
    value: (request, { asOf }) => {
      const { jurisdiction = "" } = request.library;
      const known = own?.value ?? baselines.get(jurisdiction);
      if (known !== undefined) return decide(known, request, { asOf });
      const made = baseline(request.library.jurisdiction);
      if (!made.ok) return undefined;
      baselines.set(jurisdiction, made.value);
      return decide(made.value, request, { asOf });
    },
  };
}

function whole(text: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}
