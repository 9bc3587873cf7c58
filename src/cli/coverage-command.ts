import { coverage } from "../analyse/index.js";
import { isCalendarDay } from "../internal/calendar.js";
import { parseVectors } from "../testing/index.js";
import { readPolicy } from "./decision-on.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, printJson } from "./world.js";

interface CoverageFlags {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `patron-privacy coverage`. */
export const addCoverage: AddCommand = (program, world, exit) =>
  program
    .command("coverage")
    .description("say which disclosure rules and duties of a policy a file of vectors exercises")
    .argument("<policy>", "a policy file")
    .argument("<vectors>", "a file of vectors, or - for standard input")
    .option("--as-of <date>", "the day whose law counts")
    .option("--json", "print it as JSON")
    .action((file: string, vectorFile: string, { asOf = world.today, json }: CoverageFlags) => {
      if (!isCalendarDay(asOf)) return exit(fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]));
      const policy = readPolicy(world, file);
      if (!policy.ok) return exit(fail(world, 3, policy.problems));
      const input = readJson(world, vectorFile);
      if (!input.ok) return exit(fail(world, 2, [`vectors: ${input.problem}`]));
      const vectors = parseVectors(input.value);
      if (!vectors.ok)
        return exit(
          fail(
            world,
            2,
            vectors.issues.map(({ path, expected }) => `${path.join(".")}: expected ${expected}`),
          ),
        );
      const requests = vectors.value.vectors.map(({ request }) => request);
      const found = coverage(policy.value, requests, { asOf });
      if (json === true) printJson(world, found);
      else
        print(
          world,
          [
            ...found.notExercised.map((rule) => `not exercised: ${rule}`),
            `${found.exercised.length} of ${found.exercised.length + found.notExercised.length} rules exercised (${Math.floor(found.share * 100)} %)`,
          ].join("\n"),
        );
      return exit(0);
    });
