import * as z from "zod";

const text = () => z.string().min(1).max(4_000);

/**
 * The shape of a field map in a file. Names of elements, records and persons are checked by `defineFieldMap`, which
 * knows what may have been meant.
 */
export const fieldMapSchema = /* @__PURE__ */ (() => {
  const note = z.string().max(4_000).optional();
  const stated = {
    element: z.union([text(), z.array(text()).min(1)]),
    record: text().optional(),
    person: text().optional(),
    couldBe: z.array(text()).optional(),
    note,
  };
  const common = {
    record: text().optional(),
    person: text().optional(),
    refersTo: text().optional(),
    retention: z
      .array(
        z.union([
          z.strictObject({ event: text(), whenNull: z.enum(["not-happened", "not-known"]) }),
          z.strictObject({
            fact: text(),
            whenNull: z.union([z.literal("not-known"), z.number(), z.boolean()]),
            times: z.number().optional(),
            values: z.record(z.string(), z.union([z.number(), z.boolean()])).optional(),
          }),
        ]),
      )
      .min(1)
      .optional(),
    mark: z.enum(["proposal", "unread", "doubtful"]).optional(),
    note,
  };
  const field = { ...common, ...stated, whole: z.literal(true).optional(), many: z.literal(true).optional() };
  const oneCase = z.union([text(), z.strictObject(stated)]);
  const byNeighbour = {
    ...common,
    by: text(),
    cases: z.record(z.string(), oneCase),
    otherwise: oneCase.optional(),
  };
  const test = z.union([
    z.strictObject({ field: text(), present: z.literal(true) }),
    z.strictObject({ field: text(), closed: z.array(z.string()), open: z.array(z.string()) }),
  ]);
  return z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(1).optional(),
    id: text(),
    title: text(),
    system: text().optional(),
    record: text().optional(),
    extends: text().optional(),
    without: z.array(text()).optional(),
    past: z.strictObject({ record: text(), when: z.array(test).min(1) }).optional(),
    key: text().optional(),
    subject: z.union([text(), z.array(text())]).optional(),
    was: z.array(text()).optional(),
    versions: z.array(text()).optional(),
    table: text().optional(),
    source: z
      .strictObject({
        title: text(),
        url: text().optional(),
        textAsOf: z.string().nullable().optional(),
        checkedOn: z.iso.date().optional(),
        note: z.string().optional(),
      })
      .optional(),
    fields: z.union([
      z.record(text(), z.union([text(), z.array(text()).min(1), z.strictObject(field), z.strictObject(byNeighbour)])),
      z.array(z.union([z.strictObject({ path: text(), ...field }), z.strictObject({ path: text(), ...byNeighbour })])),
    ]),
    embeds: z
      .record(
        text(),
        z.strictObject({
          map: text(),
          element: text(),
          person: text().optional(),
          note: z.string().max(4_000).optional(),
        }),
      )
      .optional(),
  });
})();
