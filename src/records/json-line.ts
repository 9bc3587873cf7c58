/** Stands for a line that is no JSON. */
export const notJson: unique symbol = /* @__PURE__ */ Symbol("not JSON");

/** What a line of JSON holds; the first line may begin with a byte order mark. Nothing of a broken line is kept. */
export function readJsonLine(line: string, isFirst: boolean): unknown {
  try {
    return JSON.parse(isFirst && line.startsWith("\uFEFF") ? line.slice(1) : line);
  } catch {
    return notJson; // the error would quote the line
  }
}
