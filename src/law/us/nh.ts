import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** New Hampshire: RSA 201-D:11. */
export const newHampshire: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-NH",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "nh-201-d-11": {
      title: "N.H. Rev. Stat. Ann. § 201-D:11",
      url: "https://bills.nhliberty.org/bills/2025/HB666/changes",
      textAsOf: "2025",
      note: "I and II as they stood before HB 273, printed in a bill of 2025; III and the history (1989, 184:3; 2009, 273:1) read at laconianh.gov/1202/Library-Policies-for-Children.",
    },
    "nh-hb273-2025": {
      title: "N.H. HB 273 (2025), on a parent's access to a minor child's library records, amending RSA 201-D:11",
      url: "https://www.miodimore.info.ulu.co.il/new-hampshire-will-soon-allow-parents-to-see-their-children-s-library-checkouts-literary-hub",
      textAsOf: "2025-08-14",
      note: "A republished article of Literary Hub that prints what it gives as the operative words of the act signed 1 August 2025. The chaptered law was not read.",
    },
    "nh-hb273-news": {
      title: "The Dartmouth, September 2025, on N.H. HB 273 (2025)",
      url: "https://www.thedartmouth.com/article/2025/09/new-library-records-law-raises-questions-about-privacy-and-parental-rights",
      textAsOf: "2025-09",
      note: "Reports the signature on 1 August 2025. New Hampshire Bulletin (at newenglandnewspress.com) agrees and gives the first of January as the first day that the conference settled on.",
    },
    "nh-hb273-summary": {
      title: "N.H. HB 273 (2025), bill summary",
      url: "https://app.legiplex.com/nh/legislature/2025/2025-r/bills/hb273",
      textAsOf: "2025",
      note: "A third party's summary from before enactment; its books and audio-visual materials agree with the printed words.",
    },
    "nh-weeks": {
      title: "Weeks Public Library (Greenland, N.H.), notice of May 2025 on HB 273",
      url: "https://www.weekspubliclibrary.org/updates",
      textAsOf: "2025-05-01",
      note: "Tells of the matching address in the bill; agrees with the printed words.",
    },
  },
  covers: {
    libraries: [
      "public",
      "public-school",
      "private-school",
      "public-academic",
      "private-academic",
      "state-library",
      "special",
    ],
    note: "Users of public libraries and of others alike, so private libraries too. The duty attaches to the records; staff, trustees and vendors are not singled out.",
  },
  records: {
    named: ["circulation", "eresource-use"],
    included: [
      "registration",
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "program-attendance",
      "copy-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["room-booking", "surveillance-video", "correspondence", "acquisition-request"],
  },
  general: {
    source: "nh-201-d-11",
    section: "201-D:11, I",
    says: "In New Hampshire, library records that identify a user are confidential.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "nh-201-d-11",
      section: "201-D:11, II",
      says: "The library may use its records as far as running it properly needs.",
    },
    {
      ground: "patron-self-access",
      effect: "requires",
      source: "nh-201-d-11",
      section: "201-D:11, II",
      says: "Users who ask must be given their own records.",
    },
    {
      ground: "patron-consent",
      effect: "requires",
      form: "any",
      source: "nh-201-d-11",
      section: "201-D:11, II",
      says: "With the user's consent, in any form, the record must be given.",
    },
    {
      ground: "subpoena",
      effect: "requires",
      source: "nh-201-d-11",
      section: "201-D:11, II",
      says: "A subpoena of a court proceeding must be obeyed.",
    },
    {
      ground: "agency-subpoena",
      effect: "requires",
      source: "nh-201-d-11",
      section: "201-D:11, II",
      says: "The law says subpoena without more; whether it means those of agencies and legislatures is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "requires",
      source: "nh-201-d-11",
      section: "201-D:11, II",
      says: "A court order must be obeyed.",
    },
    {
      ground: "required-by-other-law",
      effect: "requires",
      source: "nh-201-d-11",
      section: "201-D:11, II",
      says: "Records must be given where counsel confirms that another statute demands it.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "nh-201-d-11",
      section: "201-D:11, III",
      says: "Statistics of circulation and use may be given as long as nobody's identity comes out.",
    },
    {
      ground: "parent-or-guardian",
      effect: "requires",
      below: null,
      custody: "any",
      where: { record: ["current-loan"] },
      records: ["circulation"],
      source: "nh-hb273-2025",
      section: "201-D:11 as amended by HB 273; paragraph not seen",
      says: "A parent or legal guardian who asks is to be told what printed and audio-visual items a minor has on loan now.",
      notes:
        "Past loans, e-books, computer use and questions asked are outside the words, which ask no writing, proof or time limit. The second way in, a parent or guardian with the account's address or named on it, adds nothing to either parent or the guardian.",
      doubt: "unread",
      from: "2026-01-01",
    },
  ],
  process: {
    subpoena: "sufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "required",
    below: null,
    note: "No exception for parents until 2026. HB 273, signed 1 August 2025 and effective 1 January 2026, opens a minor's current loans of printed and audio-visual items to either parent or the legal guardian, or to the one whose address matches or whom the account lists; nothing else. It gives no age in figures and no means to check who is a parent.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in I-III. HB 666 (2025), with a civil penalty of $1,000 for telling who holds a card, was reported killed in the Senate. Other law was not searched.",
  },
  changes:
    "2025 HB 273: parents and a minor's current loans, effective 1 January 2026. 2025 HB 666 (card status, civil penalty): reported killed. 2025 HB 376 (right-to-know exemption to name cards and membership): outcome not found. 2024 HB 1308 (all of a minor's records, on written request, within ten business days): adverse report, not seen to pass. 2009: electronic records added.",
  openQuestions: [
    {
      asks: "The chaptered HB 273 was not read: confirm its words, the paragraph, and whether I to III now refer to it.",
      about: ["parent-or-guardian"],
    },
    {
      asks: "Does HB 273 reach private and school libraries as I does? Its printed words name no type of library; newspapers speak of public ones.",
      about: ["parent-or-guardian"],
    },
    {
      asks: "How do HB 273's two ways in fit together, and does it override a court order that limits a parent?",
      about: ["parent-or-guardian"],
    },
    {
      asks: "A warrant is not named beside subpoena and court order; it is very likely enough, and a library's policy (Tamworth) counts it as a court order, but the text does not say so.",
      about: ["search-warrant"],
    },
    { asks: "Did HB 376 (2025) become law, and is it covered that somebody holds a card?", about: ["confidential"] },
    {
      asks: "How does 2025 HB 10, on what parents may ask of school personnel, apply to school library records?",
      undecided: "HB 10 was not read; a demand under it is for counsel, as another statute.",
    },
  ],
});
