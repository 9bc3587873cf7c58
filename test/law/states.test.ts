import { describe, expect, test } from "vitest";
import { changedRows } from "./changed-rows.js";
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

test.each(changedRows)(
  "$state, $row: the change is in the table",
  async ({ state, row, before, after, section, because }) => {
    const { rows }: { readonly rows: readonly Row[] } = await import(`./us/${state}.ts`);
    expect(rows.filter(([, what]) => what === row).map(([, , , , says]) => says)).toEqual([after]);
    expect(before).not.toBe(after);
    expect(`${section} ${because}`).toMatch(/\S \S/);
  },
);
