import type { DataElement } from "../../../src/index.js";
import type { SheetRow } from "./row.js";

const koha = { declared: { product: { platform: "koha" } } } as const;
const module = (...elements: readonly (DataElement | "unclassified")[]) => ({
  product: { schema: elements.map((element) => ({ field: `personal.${element}`, element })) },
});

/** Section I of the sheet: open-source modules and self-declarations. */
export const selfDeclaration: readonly SheetRow[] = [
  {
    id: "disclosure-file-present",
    level: "should",
    predicate: "file matches `/^PERSONAL_DATA_DISCL?OS?URE\\.md$/i`, version known",
    sources: ["pdd", "folio-users"],
    fields: ["disclosure.file", "disclosure.version"],
    evidence: "policy",
    // the misspelt name is in use
    met: { disclosure: { file: "PERSONAL_DATA_DISCOSURE.md", version: "1.1" } },
    failing: [
      [{ disclosure: { file: "PRIVACY.md", version: "1.1" } }, "disclosure.file", "PERSONAL_DATA_DISCLOSURE.md"],
    ],
    half: [{ disclosure: { file: "PERSONAL_DATA_DISCLOSURE.md" } }, { disclosure: { version: "1.1" } }],
    notApplicable: koha,
  },
  {
    id: "disclosure-not-contradictory",
    level: "must",
    predicate: "`declared === classify(schema)` set-equal, differences listed",
    sources: ["pdd", "folio-users"],
    fields: ["disclosure.declared", "disclosure.storesNone", "product.schema[].element"],
    evidence: "test",
    met: { ...module("email", "phone", "operational-reference"), disclosure: { declared: ["phone", "email"] } },
    failing: [
      [{ ...module("email", "phone"), disclosure: { declared: ["email"] } }, "disclosure.declared", "product.schema"],
      [{ ...module("email"), disclosure: { declared: ["email", "photo"] } }, "disclosure.declared", "product.schema"],
      [{ ...module("email"), disclosure: { declared: ["email"], storesNone: true } }, "disclosure.storesNone", false],
      [
        { ...module("email", "unclassified"), disclosure: { declared: ["email"] } },
        "product.schema[].element",
        "a data element",
      ],
    ],
    half: [{ disclosure: { declared: ["email"] } }, module("email")],
    notApplicable: koha,
  },
  {
    id: "free-text-declared",
    level: "must",
    predicate: "`freeTextFields(schema) ⊆ declared.freeText`",
    sources: ["pdd"],
    fields: ["disclosure.freeText", "product.schema[].element"],
    evidence: "test",
    met: { ...module("email", "staff-note"), disclosure: { freeText: ["personal.staff-note"] } },
    failing: [
      [
        { ...module("staff-note", "custom-field"), disclosure: { freeText: ["personal.staff-note"] } },
        "disclosure.freeText",
        "product.schema",
      ],
      [{ ...module("unclassified"), disclosure: { freeText: [] } }, "disclosure.freeText", "product.schema"],
    ],
    half: [module("staff-note"), { disclosure: { freeText: ["personal.staff-note"] } }],
    notApplicable: { declared: { product: { function: ["database"] } } },
  },
];
