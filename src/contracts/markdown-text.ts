import { oneLine } from "./report.js";

/** A table in Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A heading and what stands under it. */
export function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].join("\n\n");
}

/** Text of others is text, whatever it looks like. */
export function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
