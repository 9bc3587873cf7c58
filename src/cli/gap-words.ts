import { sentence } from "../analyse/broken-words.js";
import { listed, valueWords } from "../analyse/condition-words.js";
import type { Gap } from "../analyse/index.js";
import { requestWords } from "../analyse/request-words.js";
import { type RecordType, record } from "../vocabulary/facts/record.js";
import { factIds } from "../vocabulary/facts.js";

/** Gaps in sentences. Kinds of record with one gap between them are told together. */
export function gapWords(gaps: readonly Gap[]): readonly string[] {
  const alike = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const words = requestWords(gap.request, besideRecord);
    alike.set(words, [...(alike.get(words) ?? []), gap]);
  }
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const kinds = kindWords(some.map((one) => one.record));
    const says =
      some.length === 1 ? first.says : `No rule speaks of every request for ${kinds}. Where none does, it is closed.`;
    return [`Gap: ${says} For example: ${sentence(requestWords(first.request))}`];
  });
}

const besideRecord = factIds.filter((fact) => fact !== "record");

/** More kinds than this are not named, if what is left out can be. */
const mostNamed = 6;

function kindWords(kinds: readonly RecordType[]): string {
  const words = (some: readonly RecordType[]) =>
    listed(
      some.map((one) => valueWords("record", one)),
      "and",
    );
  const others = record.values.filter((one) => !kinds.includes(one));
  if (others.length === 0) return "any kind of record";
  return others.length <= mostNamed ? `any kind of record but ${words(others)}` : `any of these: ${words(kinds)}`;
}
