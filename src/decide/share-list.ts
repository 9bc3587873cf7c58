import type { NonEmpty } from "./decision.js";

/** An entry, and the places of the items that it is about; left out where it is about all of them. */
export type Shared<Ref> = Ref & { readonly items?: NonEmpty<number> };

/**
 * The lists of several items as one, each entry once, from which the list of each item can be read again in its order.
 * An entry that items have in contrary orders stands twice.
 */
export function shareList<Ref extends object>(lists: readonly (readonly Ref[])[]): readonly Shared<Ref>[] {
  const shared: { readonly key: string; readonly ref: Ref; readonly items: number[] }[] = [];
  for (const [item, list] of lists.entries()) {
    let from = 0;
    for (const ref of list) {
      const key = lists.length === 1 ? "" : JSON.stringify(ref);
      const at = lists.length === 1 ? -1 : shared.findIndex((one, place) => place >= from && one.key === key);
      if (at === -1) shared.splice(from, 0, { key, ref, items: [item] });
      else shared[at]?.items.push(item);
      from = (at === -1 ? from : at) + 1;
    }
  }
  return shared.map(({ ref, items: [first, ...others] }) =>
    first === undefined || others.length + 1 === lists.length ? ref : { ...ref, items: [first, ...others] },
  );
}

/** The entries about one item, in their order. */
export function sharedBy<Ref extends { readonly items?: NonEmpty<number> }>(
  list: readonly Ref[],
  item: number,
): readonly Ref[] {
  return list.filter(({ items }) => items === undefined || items.includes(item));
}
