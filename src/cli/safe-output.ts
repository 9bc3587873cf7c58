import type { Colors } from "picocolors/types.js";
import type { World } from "./world.js";

/**
 * The same world with output that cannot steer a terminal. Text of files may hold control characters, which move the
 * cursor or set a title, and direction marks, which show a line in another order than it is read. They are written as
 * escapes such as `\u202e`, which in JSON mean the same. The program's own colours pass: they carry a mark that no file
 * can guess.
 */
export function withSafeOutput(world: World): World {
  const mark = `\u{fdd0}${Math.random()}\u{fdd1}`;
  const safe = (write: (text: string) => void) => (text: string) =>
    write(escapeControls(text).replaceAll(mark, "\u001b"));
  return {
    ...world,
    screen: { ...world.screen, colors: markedColors(world.screen.colors, mark) },
    write: safe(world.write),
    writeError: safe(world.writeError),
  };
}

/** Every control character but tab and line end, and every mark that changes the direction of text, as an escape. */
export function escapeControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (found) =>
    found === "\n" || found === "\t" ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function markedColors(colors: Colors, mark: string): Colors {
  const marked = Object.entries(colors).map(([name, paint]) => [
    name,
    // what is painted is escaped first, so that a sequence of a file does not pass as one of ours
    typeof paint === "function"
      ? (text: string | number | null | undefined) => paint(escapeControls(String(text))).replaceAll("\u001b", mark)
      : paint,
  ]);
  return Object.fromEntries(marked) as Colors; // the same names with functions of the same kind
}
