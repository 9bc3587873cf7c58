import { freezeData } from "../internal/freeze.js";
import type { Act } from "./act-ids.js";
import { type Action, actionTexts } from "./actions.js";
import { acts } from "./acts.js";
import type { DataElement } from "./element-groups.js";
import { elementTexts } from "./element-texts.js";
import { type ExplanationTexts, explanationTexts } from "./explanation-texts.js";
import type { FactTexts, LabelAndLine } from "./fact.js";
import { factTexts } from "./fact-texts.js";
import type { FactId } from "./facts.js";
import { type Jurisdiction, jurisdictions } from "./jurisdictions.js";
import { type Procedure, procedures } from "./procedures.js";
import { type Verdict, verdictTexts } from "./verdicts.js";

/** Every text of the vocabulary. A translation is another catalogue of the same shape. */
export interface Catalogue {
  readonly language: string;
  readonly facts: { readonly [F in FactId]: FactTexts<string> };
  readonly elements: { readonly [E in DataElement]: LabelAndLine };
  readonly verdicts: { readonly [V in Verdict]: LabelAndLine };
  readonly actions: { readonly [A in Action]: LabelAndLine };
  /** The words of an explanation. */
  readonly explanation: ExplanationTexts;
  readonly acts: { readonly [A in Act]: LabelAndLine };
  readonly procedures: { readonly [P in Procedure]: LabelAndLine };
  readonly jurisdictions: { readonly [J in Jurisdiction]: string };
  /** Sentences of rules in another language, by rule id; the rule's own sentence where one is missing. */
  readonly rules: { readonly [rule: string]: string };
}

/** The texts in English. */
export const english: Catalogue = /* @__PURE__ */ freezeData<Catalogue>({
  language: "en",
  facts: factTexts,
  elements: elementTexts,
  verdicts: verdictTexts,
  actions: actionTexts,
  explanation: explanationTexts,
  acts,
  procedures,
  jurisdictions,
  rules: {},
});
