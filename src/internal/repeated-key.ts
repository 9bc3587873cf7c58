/**
 * The line, counted from 1, on which a JSON text gives a key of one object for the second time; `undefined` where none
 * does. `JSON.parse` keeps the last of the two and says nothing, so that two readers may see two different things.
 * The text must be JSON.
 */
export function lineOfRepeatedKey(json: string): number | undefined {
  const open: (Set<string> | undefined)[] = [];
  let text = "";
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(undefined);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") {
      const keys = open.at(-1);
      if (keys?.has(text) === true) return lineAt(json, index);
      keys?.add(text);
    } else text = String(JSON.parse(token)); // one key can be written in several ways
  }
  return undefined;
}

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
