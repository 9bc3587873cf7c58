import { freezeData } from "../../internal/freeze.js";
import { elements } from "../../vocabulary/elements.js";
import type { FieldMap } from "../field-map.js";
import type { Leaf } from "./leaf.js";
import { elementOfName, elementsOfShape } from "./lexicon.js";

/** What is odd about a field of a map. */
export const mapFindingCodes = [
  "wildcard",
  "name-contradicts",
  "values-contradict",
  "differs-between-maps",
  "marked",
  "withheld",
] as const;

/** Something about a field of a map that a person should look at. */
export interface MapFinding {
  readonly code: (typeof mapFindingCodes)[number];
  readonly path: string;
  /** One plain sentence. It quotes the map, and no value of a row. */
  readonly says: string;
}

/** What a map is compared with. */
export interface CheckMapOptions {
  /** Leaves of sample rows, whose values have shapes. */
  readonly leaves?: readonly Leaf[];
  /** Other maps, such as those of the same system. */
  readonly others?: readonly FieldMap[];
}

/**
 * Finds what a person should look at in a map: keys of any name, names and shapes of values that contradict their
 * element, and fields of one name that are something else in another map of the same kind of record.
 *
 * @example
 * ```ts
 * import { checkFieldMap, defineFieldMap } from "patron-privacy/records";
 *
 * const map = defineFieldMap({
 *   id: "our/user",
 *   title: "Our users",
 *   record: "registration",
 *   fields: { surname: "operational-reference" },
 * });
 * if (!map.ok) throw new Error("the map has issues");
 * checkFieldMap(map.value).map(({ says }) => says); // => ["`surname` is mapped to `operational-reference`, but its name suggests `legal-name`"]
 * ```
 */
export function checkFieldMap(
  map: FieldMap,
  { leaves = [], others = [] }: CheckMapOptions = {},
): readonly MapFinding[] {
  const shapes = new Map(leaves.map(({ path, shape }) => [path, shape]));
  return freezeData(
    Object.entries(map.fields).flatMap(([path, { element, record, mark, cases }]): readonly MapFinding[] => {
      const finding = (code: MapFinding["code"], says: string): MapFinding => ({ code, path, says });
      const suggested = elementOfName(lastKey(path));
      const shape = shapes.get(path);
      const fit = shape === undefined ? undefined : elementsOfShape[shape];
      const differing = others.flatMap((other) =>
        other.id === map.id
          ? []
          : Object.entries(other.fields).flatMap(([otherPath, field]) =>
              normal(otherPath) === normal(path) && field.record === record && field.element !== element
                ? [`\`${field.element}\` in ${other.id}`]
                : [],
            ),
      );
      return [
        ...(path.split(".").includes("*") ? [finding("wildcard", `\`${path}\` stands for keys of any name`)] : []),
        ...(mark === undefined ? [] : [finding("marked", `\`${path}\` is marked \`${mark}\``)]),
        ...(element === "custom-field" && cases === undefined
          ? [finding("withheld", `nobody has said what \`${path}\` holds, so it is withheld`)]
          : []),
        ...(suggested !== undefined && weighsMore(suggested, element)
          ? [
              finding(
                "name-contradicts",
                `\`${path}\` is mapped to \`${element}\`, but its name suggests \`${suggested}\``,
              ),
            ]
          : []),
        ...(fit !== undefined && !fit.includes(element)
          ? [finding("values-contradict", `\`${path}\` is mapped to \`${element}\`, but its values look like ${shape}`)]
          : []),
        ...(differing.length === 0
          ? []
          : [
              finding(
                "differs-between-maps",
                `\`${path}\` is \`${element}\` here and ${[...new Set(differing)].join(", ")}`,
              ),
            ]),
      ];
    }),
  );
}

const order = ["none", "low", "moderate", "high", "critical"];

/** Would the mapped element give out what the suggested one keeps? The other way round nothing leaks. */
function weighsMore(suggested: keyof typeof elements, mapped: keyof typeof elements): boolean {
  if (mapped === "custom-field" || suggested === mapped) return false;
  const [one, other] = [elements[suggested].sensitivity, elements[mapped].sensitivity].map((word) =>
    order.indexOf(word),
  );
  return (one ?? 0) > (other ?? 0);
}

function lastKey(path: string): string {
  return path.replaceAll("[]", "").split(".").at(-1) ?? "";
}

function normal(path: string): string {
  return lastKey(path)
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
}
