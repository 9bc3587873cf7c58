import type { Condition } from "../../vocabulary/condition.js";
import { libraryType } from "../../vocabulary/facts/library-type.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import { cross } from "./conditions.js";
import type { Coverage, CoveredLibrary } from "./draft.js";

/** Libraries a law binds, and libraries it may bind; conditions of which any may hold. */
export interface Libraries {
  readonly settled: readonly Condition[];
  readonly doubtful: readonly Condition[];
}

/** The libraries of a law. A list with `unclear` leaves all other libraries in doubt. */
export function librariesOf({ libraries, only }: Coverage): Libraries {
  const types = libraryType.values.filter((type) => libraries.includes(type));
  const funded = libraries.includes("any-publicly-supported");
  const open = libraries.includes("any-open-to-public");
  const within = only === undefined ? [{}] : [only];
  const classes: readonly Condition[] = [
    ...(funded ? [{ publiclyFunded: ["yes"] } as const] : []),
    ...(open ? [{ openToPublic: ["yes"] } as const] : []),
  ];
  const named = types.filter(
    (type) => !(funded && alwaysFunded.has(type)) && !(open && (only?.openToPublic || type === "public")),
  );
  return {
    settled: cross([...(named.length > 0 ? [{ libraryType: named }] : []), ...classes], within),
    doubtful: libraries.includes("unclear") ? rest(libraries, funded, open) : [],
  };
}

/** Types that have public funds by what they are, so that naming them beside "publicly supported" adds nothing. */
const alwaysFunded: ReadonlySet<ValueOf<"libraryType">> = new Set([
  "public",
  "public-school",
  "public-academic",
  "state-library",
]);

function rest(libraries: readonly CoveredLibrary[], funded: boolean, open: boolean): readonly Condition[] {
  const others = libraryType.values.filter((type) => !libraries.includes(type));
  return [
    {
      libraryType: others,
      ...(funded ? { publiclyFunded: ["no"] } : {}),
      ...(open ? { openToPublic: ["no"] } : {}),
    },
  ];
}
