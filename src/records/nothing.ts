const spellings = /^(?:\\N|null|0000-00-00.*)?$/i;

/** Is a text one of those by which systems and exports write that there is nothing: an empty one, `\N`, `0000-00-00`? */
export function isNothing(text: string): boolean {
  return spellings.test(text.trim());
}
