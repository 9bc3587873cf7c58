import leven from "leven";

/**
 * The known member that a name is a misspelling of, such as `library` for `libary`. Stricter than a suggestion in a
 * message, since callers may send members of their own: the same letters in another case or with other separators, or
 * one letter off where the name has at least six.
 */
export function misspelledMember(name: string, known: readonly string[]): string | undefined {
  const letters = plainLetters(name);
  return known.find((one) => {
    if (one === name) return false;
    const other = plainLetters(one);
    return letters === other || (other.length >= 6 && isOneLetterOff(letters, other));
  });
}

function isOneLetterOff(name: string, known: string): boolean {
  // two letters in each other's place count as one slip
  return (
    leven(name, known) <= 1 ||
    (name.length === known.length && leven(name, known) === 2 && sorted(name) === sorted(known))
  );
}

function plainLetters(name: string): string {
  return name
    .slice(0, 80)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}

function sorted(text: string): string {
  return [...text].sort().join("");
}
