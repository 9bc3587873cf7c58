import type { Condition } from "../../vocabulary/condition.js";

/** Conditions of which any may hold, all of them joined with all of others. Pairs that nothing can meet fall out. */
export function cross(some: readonly Condition[], others: readonly Condition[]): readonly Condition[] {
  return some.flatMap((one) => others.flatMap((other) => both(one, other)));
}

/**
 * Two conditions as one. What they say of libraries and records is met by both; of any other fact the second speaks
 * last. Empty where no library or record is left.
 */
function both(one: Condition, other: Condition): readonly Condition[] {
  const libraryType = shared(one.libraryType, other.libraryType);
  const publiclyFunded = shared(one.publiclyFunded, other.publiclyFunded);
  const openToPublic = shared(one.openToPublic, other.openToPublic);
  const record = shared(one.record, other.record);
  const lists = [libraryType, publiclyFunded, openToPublic, record];
  if (lists.some((list) => list?.length === 0)) return [];
  return [
    {
      ...one,
      ...other,
      ...(libraryType && { libraryType }),
      ...(publiclyFunded && { publiclyFunded }),
      ...(openToPublic && { openToPublic }),
      ...(record && { record }),
    },
  ];
}

function shared<Value>(
  one: readonly Value[] | undefined,
  other: readonly Value[] | undefined,
): readonly Value[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.filter((value) => other.includes(value));
}

/** A condition or several as a list; one that always holds where there is none. */
export function alternatives(when: Condition | readonly Condition[] | undefined): readonly Condition[] {
  if (when === undefined) return [{}];
  return isList(when) ? when : [when];
}

function isList(when: Condition | readonly Condition[]): when is readonly Condition[] {
  return Array.isArray(when);
}
