import type { Direction, PolicyDiff } from "../analyse/index.js";

/** What a comparison comes to, before its details: how much changes, which way, how often, and whether that is all. */
export function summaryOf({ rules, dependents, counts, complete }: PolicyDiff): readonly string[] {
  const altering = rules.filter(({ transitions }) => transitions.length > 0);
  const visible = dependents.filter(({ request }) => request !== null);
  const still = rules.length - altering.length + dependents.length - visible.length;
  const changes = [
    ...(altering.length === 0 ? [] : [`${alter(altering.length)} whether something may be given`]),
    ...(visible.length === 0 ? [] : [`${alter(visible.length)} who may answer, how much, the steps or the duties`]),
    ...(still === 0 ? [] : [`${still} more ${still === 1 ? "alters" : "alter"} nothing that comes out`]),
  ];
  return [
    altering.length + visible.length === 0 ? "Nothing comes out otherwise." : `${changes.join("; ")}.`,
    ...ways(altering.flatMap(({ transitions }) => transitions.map(({ direction }) => direction))),
    ...counts.map(({ from, to, requests, share }) => {
      const many = requests === 1 ? "1 request" : `${requests} requests`;
      return `${many} (${(share * 100).toFixed(1)} %) ${requests === 1 ? "goes" : "go"} from ${from} to ${to}.`;
    }),
    ...(complete ? [] : ["A search was cut short: there may be more."]),
  ];
}

function alter(count: number): string {
  return `${count} ${count === 1 ? "change alters" : "changes alter"}`;
}

const words: { readonly [direction in Direction]: string } = {
  opens: "it opens",
  closes: "it closes",
  "brings-doubt": "it comes into doubt",
  "settles-closed": "a doubt ends, and it stays closed",
};

/** How often things move which way. */
function ways(all: readonly Direction[]): readonly string[] {
  // the keys are those of the type
  const told = (Object.keys(words) as Direction[]).flatMap((direction) => {
    const count = all.filter((one) => one === direction).length;
    return count === 0 ? [] : [`${count === 1 ? "in one way" : `in ${count} ways`} ${words[direction]}`];
  });
  return told.length === 0 ? [] : [`${told.join("; ")}.`.replace(/^i/, "I")];
}
