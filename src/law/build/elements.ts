import { type DataElement, dataElements, elementsByGroup } from "../../vocabulary/element-groups.js";
import type { ElementList, Gives } from "./ground.js";

/** What a ground gives: a list, or all but a list. */
export function given(gives: Gives): readonly DataElement[] | { readonly except: readonly DataElement[] } {
  return "only" in gives ? listed(gives.only) : { except: listed(gives.except) };
}

/** The data elements of a list, in the order of the vocabulary. */
function listed({ groups = [], elements: single = [] }: ElementList): readonly DataElement[] {
  const ofGroups: readonly DataElement[] = groups.flatMap((group) => elementsByGroup[group]);
  return dataElements.filter((element) => ofGroups.includes(element) || single.includes(element));
}
