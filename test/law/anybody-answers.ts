import type { Pack } from "../../src/index.js";

/** A toolkit that says only that the director and the front line may answer: the law narrows, it names nobody. */
export const anybodyAnswers: Pack = {
  id: "anybody-answers",
  title: "A toolkit in which anybody answers",
  layer: "toolkit",
  sources: { none: { title: "Made for tests" } },
  rules: [
    {
      id: "anybody",
      kind: "authority",
      roles: ["director", "front-line"],
      says: "The director and the front line may answer.",
      cites: [{ source: "none" }],
    },
  ],
};
