import { freezeData } from "../internal/freeze.js";
import type { ContractSourceKey } from "./sources.js";

/** A published checklist, scorecard or model clause: what it is good for, and what a program can do better. */
export interface PublishedInstrument {
  readonly sources: readonly ContractSourceKey[];
  readonly title: string;
  readonly form: string;
  readonly use: string;
  readonly defect: string;
}

/** Published instruments for judging vendors, from which the checks were made. */
export const publishedInstruments: readonly PublishedInstrument[] = /* @__PURE__ */ freezeData([
  {
    sources: ["ala-vendors"],
    title: "ALA vendor checklist",
    form: "web page in three priorities",
    use: "the default baseline",
    defect: "mixes what the library and what the vendor must do; its priorities tell difficulty, not importance",
  },
  {
    sources: ["lfp-score"],
    title: "Library Freedom Project scorecard, 2019",
    form: "PDF with eleven questions on twelve vendors",
    use: "questions that patrons understand",
    defect: "not kept up: no later edition was found",
  },
  {
    sources: ["lfp-audit"],
    title: "Library Freedom Project audit, 2020",
    form: "PDF of three pages with ten questions and a score",
    use: "a quick first look",
    defect: "its bands overlap and leave scores out",
  },
  {
    sources: ["lp-rubric", "lp-lang"],
    title: "Licensing Privacy rubric",
    form: "interactive PDF and example clauses",
    use: "work on single clauses",
    defect: "made for academic e-resources; PDF only",
  },
  {
    sources: ["liblicense", "clauses"],
    title: "LIBLICENSE clause on user data",
    form: "model text of two sentences",
    use: "the clause that contracts copy most",
    defect: "lets aggregates go out without a threshold",
  },
  {
    sources: ["fg-redflags"],
    title: "Privacy Field Guides, red flags",
    form: "ten bullets",
    use: "negotiation",
    defect: "needs a person to read the contract",
  },
  {
    sources: ["ndpa", "va-dpa", "spc"],
    title: "National Data Privacy Agreement and state agreements",
    form: "standard contract with exhibits",
    use: "schools",
    defect: "variants in 43 states",
  },
  {
    sources: ["pdd", "folio-users", "folio-ncip"],
    title: "FOLIO disclosure form",
    form: "Markdown ticks in each module",
    use: "readable by machines today",
    defect: "free text beside the ticks, misspelt file names, and modules without the file",
  },
  {
    sources: ["vendorpol"],
    title: "vendorpol",
    form: "CSV of policy and terms addresses, and whether an account is needed",
    use: "a start for one's own list",
    defect: "last changed in 2019",
  },
]);
