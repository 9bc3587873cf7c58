import type { Colors } from "picocolors/types.js";

/** How wide and how colourful the output may be. */
export interface Screen {
  readonly width: number;
  readonly colors: Colors;
}

/** A labelled block: the label in a column of its own, the lines wrapped beside it. */
export function block(
  screen: Screen,
  label: string,
  lines: readonly string[],
  paint: (text: string) => string = (text) => text,
): string {
  const column = 15;
  const narrow = screen.width < 50;
  const room = Math.max(20, screen.width - (narrow ? 2 : column));
  const wrapped = lines.flatMap((line) => wrap(line, room));
  if (narrow) return [screen.colors.bold(label), ...wrapped.map((line) => `  ${paint(line)}`)].join("\n");
  // a label that does not fit has a line of its own
  if (label.length >= column)
    return [screen.colors.bold(label), ...wrapped.map((line) => " ".repeat(column) + paint(line))].join("\n");
  return wrapped
    .map((line, index) => `${screen.colors.bold((index === 0 ? label : "").padEnd(column))}${paint(line)}`)
    .join("\n");
}

/** Breaks a line at spaces; what follows a hanging mark (`- `) is indented under it. */
function wrap(line: string, width: number): readonly string[] {
  const indent = /^(\s*- )/.exec(line)?.[1]?.length ?? 0;
  const out: string[] = [];
  let current = "";
  // the number of a section stays with its sign
  for (const word of line.split(/(?<!§) /)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      out.push(current);
      current = " ".repeat(indent) + word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...out, current];
}
