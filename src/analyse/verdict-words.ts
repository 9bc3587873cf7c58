import type { Verdict } from "../policy/rule.js";

/** What a verdict means to whoever is asked, as it stands in a sentence. */
export const verdictWords: { readonly [verdict in Verdict]: string } = {
  required: "it must be given",
  permitted: "it may be given",
  forbidden: "it must not be given",
  unsettled: "the law is in doubt, so nothing is given until counsel has said",
  undetermined: "more must be asked first",
};
