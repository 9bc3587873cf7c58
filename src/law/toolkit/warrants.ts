import type { Rule } from "../../policy/rule.js";
import { lawEnforcement, searchWarrants } from "../../vocabulary/groups.js";
import { carriedPapers } from "./papers.js";

const judicial = [...searchWarrants, "judicial-arrest-warrant"] as const;

/** Officers at the door: search warrants, arrest warrants, immigration enforcement. */
export const warrants: readonly Rule[] = [
  {
    id: "toolkit/counsel-on-warrant",
    kind: "duty",
    level: "must",
    act: "consult-counsel",
    first: true,
    when: { instrument: judicial, execution: ["presented"], review: ["not-sought", "pending"] },
    says: "A warrant that arrives without a search goes to counsel like an order.",
    cites: [{ source: "ala-suggested" }],
  },
  {
    id: "toolkit/counsel-during-warrant",
    kind: "duty",
    level: "must",
    act: "consult-counsel",
    when: { instrument: judicial, execution: ["under-way"] },
    says: "Phone the director and counsel at once; the search does not wait for them.",
    cites: [{ source: "helenplum" }, { source: "oconomowoc" }],
  },
  {
    id: "toolkit/warrant-read",
    kind: "duty",
    level: "must",
    act: "verify-paper",
    when: { instrument: carriedPapers },
    says: "Read the paper: a court and a judge's signature or an agency's form, address, dates, what it lists.",
    cites: [{ source: "fargo" }, { source: "i200-ncpa" }],
  },
  {
    id: "toolkit/warrant-wait",
    kind: "duty",
    level: "should",
    act: "ask-to-wait",
    when: { instrument: searchWarrants, execution: ["under-way"] },
    says: "Ask once, politely, to wait for the director or counsel; if they decline, the search goes on.",
    cites: [{ source: "helenplum" }, { source: "oconomowoc" }],
  },
  {
    id: "toolkit/warrant-observe",
    kind: "duty",
    level: "must",
    act: "observe-and-record",
    when: { instrument: carriedPapers, execution: ["under-way"] },
    says: "Note names, badges, and what is seen, copied and taken; get a receipt.",
    cites: [{ source: "fargo" }, { source: "helenplum" }],
  },
  {
    id: "toolkit/warrant-never-obstruct",
    kind: "duty",
    level: "never",
    act: "obstruct",
    when: [{ instrument: carriedPapers }, { requester: lawEnforcement }],
    says: "Never block officers, argue on the floor, hide or warn anybody, mislead, or wipe machines.",
    cites: [{ source: "albemarle" }, { source: "ula-ice" }],
  },
  {
    id: "toolkit/warrant-no-consent",
    kind: "duty",
    level: "never",
    act: "consent-to-search",
    when: { instrument: judicial },
    says: "Never agree to a search beyond what the warrant names; an arrest warrant opens no files.",
    cites: [{ source: "helenplum" }, { source: "i200-ncpa" }],
  },
  {
    id: "toolkit/no-consent-search",
    kind: "duty",
    level: "never",
    act: "consent-to-search",
    when: [
      { instrument: ["ice-administrative-warrant"] },
      { requester: ["immigration-officer"] },
      { asked: ["search-by-consent"] },
    ],
    says: "Never agree to a search or to entry of non-public areas without a judge's warrant.",
    cites: [{ source: "i200-ncpa" }, { source: "ferguson" }],
  },
  {
    id: "toolkit/immigration-counsel",
    kind: "duty",
    level: "must",
    act: "consult-counsel",
    when: { instrument: ["ice-administrative-warrant"] },
    says: "Call the director and counsel.",
    cites: [{ source: "weiner" }, { source: "i200-ncpa" }],
  },
];
