import {
  defineSchedule,
  describeScheduleIssue,
  type RetentionClock,
  type RetentionCondition,
  type RetentionPack,
  type RetentionRule,
  type Schedule,
} from "../../../src/records/index.js";

const events = ["created", "checked-out", "item-returned", "expired", "superseded"] as const;

/** A schedule of a few rules that meet and contradict each other, on one kind of record. */
export function randomSchedule(chance: () => number): Schedule {
  const below = (limit: number) => Math.floor(chance() * limit);
  const pick = <const T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0];
  const period = () => {
    const unit = pick(["days", "weeks", "months", "years"]);
    return { amount: below({ days: 400, weeks: 60, months: 30, years: 6 }[unit]), unit } as const;
  };
  const clock = (): RetentionClock => {
    const min = chance() < 0.06 ? "permanent" : period();
    const sides = pick(["min", "max", "min", "max", "both"]);
    const rounding =
      chance() < 0.3 ? { rounding: pick(["end-of-month", "end-of-calendar-year", "end-of-fiscal-year"]) } : {};
    return {
      trigger: pick(events),
      ...(sides === "max" ? {} : { min }),
      ...(sides === "min" ? {} : { max: period() }),
      ...rounding,
    };
  };
  const condition = (): RetentionCondition =>
    chance() < 0.5
      ? { fact: pick(["in-collection", "keeps-history"]), is: chance() < 0.5 }
      : {
          fact: pick(["amount-owed", "patron-age"]),
          ...pick<{ readonly from?: number; readonly below?: number }>([
            { from: 5 },
            { below: 5 },
            { from: 2, below: 9 },
          ]),
        };
  const rule = (id: string): RetentionRule => ({
    id,
    record: "loan-history",
    authority: pick(["law", "schedule", "policy", "guidance"]),
    ...clock(),
    ...(chance() < 0.25 ? { or: [clock()] } : {}),
    ...(chance() < 0.5 ? { when: Array.from({ length: 1 + below(2) }, condition) } : {}),
    ...(chance() < 0.1 ? { marks: ["unread"] as const } : {}),
    disposal: pick(["delete", "anonymise"]),
    says: "A rule says so.",
    cites: [{ source: "s" }],
  });
  const pack = (id: string, more: Partial<RetentionPack>): RetentionPack => ({
    id,
    title: "A pack",
    sources: { s: { title: "A source" } },
    rules: Array.from({ length: 1 + below(3) }, (_, index) => rule(`${id}/${index}`)),
    ...more,
  });
  for (;;) {
    const made = defineSchedule({
      id: "random",
      title: "Random",
      packs: [
        pack("a", {}),
        pack("b", chance() < 0.3 ? { lapsed: true } : chance() < 0.3 ? { needsAdoption: true } : {}),
      ],
    });
    if (made.ok) return made.value;
    const odd = made.issues.find(({ code }) => code !== "min-over-max" && code !== "empty-condition");
    if (odd !== undefined) throw new Error(describeScheduleIssue(odd));
  }
}
