import * as z from "zod";

/**
 * The shape of a retention schedule in a file. Names are checked by `defineSchedule`, which knows what may have been
 * meant.
 */
export const scheduleSchema = /* @__PURE__ */ (() => {
  const text = () => z.string().min(1).max(4_000);
  const period = z.strictObject({ amount: z.number(), unit: text() });
  const clock = {
    trigger: text(),
    min: z.union([period, z.literal("permanent")]).optional(),
    max: period.optional(),
    rounding: text().optional(),
  };
  const rule = z.strictObject({
    id: text(),
    record: text(),
    elements: z.array(text()).min(1).optional(),
    authority: text(),
    ...clock,
    or: z.array(z.strictObject(clock)).optional(),
    when: z
      .array(
        z.strictObject({
          fact: text(),
          asOf: text().optional(),
          from: z.number().optional(),
          below: z.number().optional(),
          is: z.boolean().optional(),
        }),
      )
      .optional(),
    disposal: text(),
    before: z.array(text()).optional(),
    from: z.string().optional(),
    until: z.string().optional(),
    says: text(),
    cites: z
      .array(
        z.strictObject({
          source: text(),
          section: text().optional(),
          mark: z.enum(["seen", "unread", "proposal"]).optional(),
        }),
      )
      .optional(),
    notes: z.string().max(20_000).optional(),
    marks: z.array(text()).optional(),
  });
  const source = z.strictObject({
    title: text(),
    url: text().optional(),
    textAsOf: z.string().nullable().optional(),
    checkedOn: z.iso.date().optional(),
    note: z.string().optional(),
  });
  return z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(1).optional(),
    id: text(),
    title: text(),
    packs: z.array(text()).optional(),
    sources: z.record(text(), source).optional(),
    rules: z.array(rule).max(20_000).optional(),
  });
})();

/** The shape of a list of legal holds in a file. */
export const holdsSchema = /* @__PURE__ */ (() => {
  const text = () => z.string().min(1).max(4_000);
  return z
    .array(
      z.strictObject({
        id: text(),
        reason: text(),
        from: z.string(),
        lifted: z.string().nullable().optional(),
        records: z.array(text()).min(1).optional(),
        subjects: z.array(text()).min(1).optional(),
        made: z.strictObject({ from: z.string().optional(), before: z.string().optional() }).optional(),
        note: z.string().max(20_000).optional(),
      }),
    )
    .max(100_000);
})();
