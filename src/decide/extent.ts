import type { Dependent, ExtentRule } from "../policy/rule.js";
import { type DataElement, dataElements } from "../vocabulary/element-groups.js";
import { counted, type Decided } from "./dependents.js";

/** The data elements that the extent rules leave of what was asked. Rules that may count narrow too. */
export function allowedElements(
  rules: readonly Dependent[],
  decided: Decided,
  asked: readonly DataElement[],
): readonly DataElement[] {
  return counted("extent", rules, decided).reduce<readonly DataElement[]>(
    (left, { rule }) => left.filter((element) => allows(rule, element)),
    dataElements.filter((element) => asked.includes(element)),
  );
}

function allows({ elements }: ExtentRule, element: DataElement): boolean {
  return "except" in elements ? !elements.except.includes(element) : elements.includes(element);
}
