/** Freezes plain data all the way down, and gives it back. */
export function freezeData<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freezeData(part);
  return value;
}
