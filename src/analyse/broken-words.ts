import type { Findings } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import type { Verdict } from "../policy/rule.js";
import { acts } from "../vocabulary/acts.js";
import { english } from "../vocabulary/catalogue.js";
import type { Claim } from "./claim.js";
import { listed, valueWords } from "./condition-words.js";
import { requestWords } from "./request-words.js";
import { verdictWords } from "./verdict-words.js";

/** A request that breaks a claim, in sentences: what is asked, and what comes out that the claim rules out. */
export function brokenWords(
  claim: Claim,
  request: PatronRequest,
  found: Findings & { readonly verdict: Verdict },
): string {
  const { verdict, answerableBy: roles, within: elements, duty, never } = claim;
  const told = (act: string, all: Findings["duties"] | Findings["never"]) =>
    all.some((one) => one.act === act && one.onlyIf.length === 0);
  const others = roles === undefined ? [] : found.answerableBy.filter((role) => !roles.includes(role));
  const given = [...found.extent.may, ...found.extent.onceAuthorised];
  const more = elements === undefined ? [] : given.filter((element) => !elements.includes(element));
  const broken = [
    ...(verdict === undefined || verdict.some((one) => one === found.verdict) ? [] : [verdictWords[found.verdict]]),
    ...(others.length === 0
      ? []
      : [
          `these may answer too: ${listed(
            others.map((role) => valueWords("handler", role)),
            "and",
          )}`,
        ]),
    ...(more.length === 0
      ? []
      : [
          `this is given too: ${listed(
            more.map((element) => english.elements[element][0].toLowerCase()),
            "and",
          )}`,
        ]),
    ...(duty === undefined || told(duty, found.duties) ? [] : [`nobody is told to do this: ${acts[duty][0]}`]),
    ...(never === undefined || told(never, found.never) ? [] : [`nobody is told never to do this: ${acts[never][0]}`]),
  ];
  return `${sentence(requestWords(request))} Then ${broken.join("; ")}.`;
}

/** Words that begin with a capital letter and end with a full stop. */
export function sentence(words: string): string {
  return words === "" ? "Whatever is asked." : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
