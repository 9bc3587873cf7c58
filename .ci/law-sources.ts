// What the scripts on the currency of the law share: sources by age, and the days in a state's file.
import type { LawPack } from "../src/law/build/law-pack.js";

/** A source of a jurisdiction, and how long ago somebody looked at it. */
export interface DatedSource {
  readonly pack: string;
  readonly key: string;
  readonly title: string;
  readonly url: string | undefined;
  /** `undefined` where nobody wrote a day down: that is not the same as old. */
  readonly checkedOn: string | undefined;
  /** Whole days; `undefined` where there is no day. */
  readonly age: number | undefined;
  /** Does the text that was read say how current it is? */
  readonly textDated: boolean;
}

/** Every source of these packs, those without a day first, then the oldest. */
export function sourcesByAge(packs: readonly LawPack[], today: string): readonly DatedSource[] {
  return packs
    .flatMap(({ id: pack, sources }) =>
      Object.entries(sources).map(
        ([key, { title, url, checkedOn, textAsOf }]): DatedSource => ({
          pack,
          key,
          title,
          url,
          checkedOn,
          age: checkedOn === undefined ? undefined : daysBetween(checkedOn, today),
          textDated: typeof textAsOf === "string",
        }),
      ),
    )
    .sort((one, other) => (other.age ?? Number.POSITIVE_INFINITY) - (one.age ?? Number.POSITIVE_INFINITY) || 0);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A real calendar day, written as 2027-03-01. */
export function isDay(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The sources in a state's file with their days, in its order. */
export function datesIn(file: string): readonly { readonly key: string; readonly checkedOn: string }[] {
  return [...sourcesBlock(file).matchAll(entry)].map(([, quoted, bare, checkedOn]) => ({
    key: quoted ?? bare ?? "",
    checkedOn: checkedOn ?? "",
  }));
}

/** The text of a state's file with the day of these sources changed, and nothing else. */
export function redate(file: string, keys: readonly string[], on: string): string {
  const block = sourcesBlock(file);
  const changed = block.replace(entry, (whole: string, quoted?: string, bare?: string) =>
    keys.includes(quoted ?? bare ?? "") ? whole.replace(/"[\d-]+"$/, `"${on}"`) : whole,
  );
  return file.replace(block, () => changed);
}

/** One source of a file up to its day: its key, and the day. */
const entry = /^ {4}(?:"([^"]+)"|([\w$]+)): \{\n(?: {6,}.*\n)*? {6}checkedOn: "(\d{4}-\d{2}-\d{2})"/gm;

function sourcesBlock(file: string): string {
  const found = /^ {2}sources: \{\n[\s\S]*?^ {2}\},/m.exec(file)?.[0];
  if (found === undefined) throw new Error("a state's file has no sources");
  return found;
}
