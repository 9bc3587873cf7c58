const accents: { readonly [letter: string]: string } = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  n: "ñ",
  A: "Å",
  E: "É",
};

/** A text as the pseudo-locale has it: accents, a third longer, and marks at both ends. */
function pseudoText(text: string): string {
  const inner = text.replace(/\{\w+\}|[aeiounAE]/g, (part) => accents[part] ?? part);
  return `⟦${inner}${"·".repeat(Math.ceil(text.length / 3))}⟧`;
}

/** Every text of a catalogue in the pseudo-locale: what still reads as plain English on the page is in no catalogue. */
export function pseudo<Texts>(texts: Texts): Texts {
  if (typeof texts === "string") return pseudoText(texts) as Texts; // a text becomes a text
  if (typeof texts !== "object" || texts === null) return texts;
  if (Array.isArray(texts)) return texts.map((one: unknown) => pseudo(one)) as Texts; // the same shape
  const entries = Object.entries(texts).map(([key, one]) => [
    key,
    key === "language" && typeof one === "string" && one.length === 2 ? one : pseudo(one),
  ]);
  return Object.fromEntries(entries) as Texts; // the same keys
}
