import type { Period, Rounding } from "../retention/period.js";
import type { SqlDialect } from "./dialect.js";

/** A day some time after another, to the end of the month or year where it is rounded up: what `spanOf` reckons, in SQL. */
export function periodEndSql(
  day: string,
  period: Period,
  rounding: Rounding | undefined,
  fiscalYearEnds: string | undefined,
  dialect: SqlDialect,
): string {
  // MariaDB has no day after the year 9999; this far off nothing is compared any more
  const from = dialect === "mariadb" ? `least(${day}, date '7000-01-01')` : day;
  const end = plus(from, period);
  return rounding === undefined ? end : dayAfter(end, rounding, fiscalYearEnds ?? "12-31", dialect);
}

function plus(day: string, { amount, unit }: Period): string {
  const [count, of] = unit === "weeks" ? [amount * 7, "day"] : [amount, unit.slice(0, -1)];
  return count === 0 ? day : `cast(${day} + interval '${count}' ${of} as date)`;
}

/** The day after the month or year that a day is in. */
function dayAfter(day: string, rounding: Rounding, fiscalYearEnds: string, dialect: SqlDialect): string {
  const oneMore = (last: string) => `cast(${last} + interval '1' day as date)`;
  switch (rounding) {
    case "end-of-month":
      return dialect === "mariadb"
        ? oneMore(`last_day(${day})`)
        : `cast(date_trunc('month', ${day}) + interval '1' month as date)`;
    case "end-of-calendar-year":
      return oneMore(yearEnd(day, 0, "12-31", dialect));
    case "end-of-fiscal-year": {
      const [now, next] = [0, 1].map((ahead) => yearEnd(day, ahead, fiscalYearEnds, dialect));
      return oneMore(`case when ${day} <= ${now} then ${now} else ${next} end`);
    }
  }
}

/** The last day of a year: that of a day, or one ahead. */
function yearEnd(day: string, ahead: number, ends: string, dialect: SqlDialect): string {
  const year = `extract(year from ${day}) + ${ahead}`;
  const [month, date] = ends.split("-").map(Number);
  return dialect === "mariadb"
    ? `str_to_date(concat(${year}, '-${ends}'), '%Y-%m-%d')`
    : `make_date(cast(${year} as int), ${month}, ${date})`;
}
