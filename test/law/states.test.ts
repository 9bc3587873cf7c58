import { describe, expect, test } from "vitest";
import { codes, packOf } from "./packs.js";
import { lawOf } from "./says.js";
import { type Row, verdicts } from "./situations.js";

describe.each(codes)("%s", async (code) => {
  const says = lawOf(await packOf(code));
  const { rows }: { readonly rows: readonly Row[] } = await import(`./us/${code}.ts`);

  for (const row of rows) {
    const [section, what, , , expected] = row;
    test(`${section}: ${what}`, () => {
      expect(says(row)).toEqual(verdicts[expected]);
    });
  }
});
