import type { ExtentRule } from "../policy/rule.js";
import { type DataElement, dataElements } from "../vocabulary/element-groups.js";
import type { Counted } from "./dependents.js";

/** The data elements that the extent rules leave of what was asked. Rules that may count narrow too. */
export function allowedElements(
  counting: readonly Counted<ExtentRule>[],
  asked: readonly DataElement[],
): readonly DataElement[] {
  return counting.reduce<readonly DataElement[]>(
    (left, { rule }) => left.filter((element) => allows(rule, element)),
    dataElements.filter((element) => asked.includes(element)),
  );
}

function allows({ elements }: ExtentRule, element: DataElement): boolean {
  return "except" in elements ? !elements.except.includes(element) : elements.includes(element);
}
