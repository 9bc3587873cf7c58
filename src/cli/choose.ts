import { isWay } from "./ways.js";
import type { World } from "./world.js";

/** Asks at a terminal: a list that can be searched by typing, or a line of text. */
export const choose: World["choose"] = async (question, choices) => {
  // only where somebody is asked: the other calls start faster without it
  const { input, search } = await import("@inquirer/prompts");
  const ways = choices.filter(({ value }) => isWay(value));
  if (choices.length === ways.length)
    return (await input({ message: `${question} (${ways.map(({ value }) => value).join(", ")})` })).trim();
  return search({
    message: question,
    pageSize: 12,
    // of a long list only a part is seen, and that typing searches it, and the ways at its end, is not
    theme: {
      style: {
        keysHelpTip: (keys: readonly (readonly [key: string, action: string])[]) =>
          [...keys.map((key) => key.join(" ")), ["type to search", ...ways.map(({ value }) => value)].join(", ")].join(
            " • ",
          ),
      },
    },
    source: (typed = "") =>
      choices
        .filter(({ label, value }) => `${label} ${value}`.toLowerCase().includes(typed.toLowerCase()))
        .map(({ value, label, line }) => ({ value, name: label, description: line })),
  });
};
