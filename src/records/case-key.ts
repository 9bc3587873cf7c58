/** A value of a type field as cases are kept by it: capitals and white space around it do not count. */
export function caseKey(value: string): string {
  return value.trim().toLowerCase();
}
