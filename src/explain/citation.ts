import type { Citation } from "../policy/source.js";

/** A source with its section; `Code § 12` and `§ 12(c)` become `Code § 12(c)`. */
export function citation({ title, section }: Pick<Citation, "title" | "section">): string {
  if (section === undefined || section === "" || title.includes(section)) return title;
  if (section.startsWith("(") && /\d$/.test(title)) return `${title}${section}`;
  const whole = section.replace(/\(.*$/, "");
  return whole !== "" && title.endsWith(whole) ? `${title.slice(0, -whole.length)}${section}` : `${title}, ${section}`;
}
