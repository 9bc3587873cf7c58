import { elements } from "../../vocabulary/elements.js";
import type { Predicate } from "../judgement.js";
import { all, asks, declared, fails, fits, leaf, undeclared, without } from "../predicates.js";
import { readLeaf } from "../read.js";
import { cite } from "../sources.js";
import type { SectionSpec } from "./spec.js";

/** The misspelt name is in use and passes. */
const fileName = /(^|\/)PERSONAL_DATA_DISCL?OS?URE\.md$/i;

const agreesWithSchema: Predicate = {
  fields: ["disclosure.declared", "disclosure.storesNone", "product.schema[].element"],
  limits: [],
  judge: ({ declaration }) => {
    const schema = declaration.product.schema;
    const ticked = readLeaf(declaration, "disclosure.declared");
    const none = readLeaf(declaration, "disclosure.storesNone");
    if (ticked === undefined) return [undeclared("disclosure.declared")];
    if (schema === undefined || schema.length === 0) return [undeclared("product.schema")];
    const personal = [
      ...new Set(
        schema.flatMap(({ element }) =>
          element === "unclassified" || elements[element].group === "none" ? [] : [element],
        ),
      ),
    ];
    const stored = [...personal, ...ticked.value];
    const field = "disclosure.declared";
    const unticked = without(personal, ticked.value);
    const unstored = without(ticked.value, personal);
    const unclassified = schema.filter(({ element }) => element === "unclassified").length;
    const points = [
      ...(none?.value === true && stored.length > 0
        ? [fails("disclosure.storesNone", "differs", none.evidence, true, asks(false))]
        : []),
      ...(unticked.length > 0 ? [fails(field, "lacks", ticked.evidence, unticked, asks("product.schema"))] : []),
      ...(unstored.length > 0 ? [fails(field, "beyond", ticked.evidence, unstored, asks("product.schema"))] : []),
      ...(unclassified > 0
        ? [fails("product.schema[].element", "incomplete", ticked.evidence, unclassified, asks("a data element"))]
        : []),
    ];
    return points.length > 0 ? points : [fits(field, ticked.evidence, personal)];
  },
};

const freeText: Predicate = leaf("disclosure.freeText", ({ value, evidence }, { declaration }) => {
  const field = "disclosure.freeText";
  const schema = declaration.product.schema;
  if (schema === undefined) return undeclared("product.schema");
  const free = schema.flatMap(({ element, field: name }) =>
    // what nobody has classified may be free text
    element === "unclassified" || elements[element].group === "free-text" ? [name] : [],
  );
  const untold = without(free, value).length;
  return untold === 0
    ? fits(field, evidence, free.length)
    : fails(field, "lacks", evidence, untold, asks("product.schema"));
});

const freeTextTold: Predicate = { ...freeText, fields: [...freeText.fields, "product.schema[].element"] };

/** Section I: open-source modules and self-declarations. */
export const selfDeclarationChecks = {
  "disclosure-file-present": {
    level: "should",
    applies: { to: ["folio"] },
    evidence: "policy",
    cites: [cite("pdd"), cite("folio-users")],
    holds: all(
      leaf("disclosure.file", ({ value, evidence }) =>
        fileName.test(value)
          ? fits("disclosure.file", evidence)
          : fails("disclosure.file", "other-value", evidence, undefined, asks("PERSONAL_DATA_DISCLOSURE.md")),
      ),
      declared("disclosure.version"),
    ),
  },
  "disclosure-not-contradictory": {
    level: "must",
    applies: { to: ["folio"] },
    evidence: "test",
    cites: [cite("pdd"), cite("folio-users")],
    holds: agreesWithSchema,
  },
  "free-text-declared": {
    level: "must",
    applies: { to: ["systems"] },
    evidence: "test",
    cites: [cite("pdd")],
    holds: freeTextTold,
  },
} as const satisfies SectionSpec;
