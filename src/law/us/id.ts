import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

const title74 = "https://github.com/UniCourt/cic-code-id/blob/main/transforms/id/ocid/r70/idaho.title.74.html";

/** Idaho: Code 74-108(4), an exemption from the public-records law. */
export const idaho: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-ID",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "medium",
  sources: {
    "id-74-108": {
      title: "Idaho Code § 74-108(4)",
      url: title74,
      textAsOf: "2021",
      note: "Public copy of the annotated official code, release of August 2021. Formerly § 9-340E(3); moved in 2015, its subsection renumbered in 2017.",
    },
    "id-74-113": {
      title: "Idaho Code §§ 74-101, -113, -117, -118",
      url: title74,
      textAsOf: "2021",
      note: "Definitions, access to records about oneself, penalty and good-faith immunity; same file.",
    },
    "id-32-717A": {
      title: "Idaho Code § 32-717A",
      url: "https://github.com/UniCourt/cic-code-id/blob/main/transforms/id/ocid/r70/idaho.title.32.html",
      textAsOf: "2021",
      note: "Custody law on parents' access to records of minor children.",
    },
    "id-2026-bill": {
      title: "Idaho 2026 bill replacing § 32-717A (summary)",
      url: "https://fastdemocracy.com/bill-summary/?billsummary_id=IDB00009052&billsummary_session=2026&billsummary_state=id",
      textAsOf: "2026",
      note: "A bill; whether it passed was not seen.",
    },
    "id-9-340E": {
      title: "Idaho Code § 9-340E (former)",
      url: "https://bestofpublib.wordpress.com/library-laws-and-librarian-ethics/idaho-library-laws/",
      textAsOf: null,
      note: "Predecessor; says the same of libraries.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library", "library-system"],
    note: "The exemption says library, but the public-records law governs state and local agencies only, so it reaches libraries that are or belong to one; the library and archives of the state historical society are outside its definition. It binds no staff, volunteers or vendors to silence.",
  },
  records: {
    named: ["circulation", "hold"],
    included: ["interlibrary-loan", "eresource-use"],
    unclear: [
      "registration",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "program-attendance",
      "surveillance-video",
    ],
  },
  general: {
    source: "id-74-108",
    section: "§ 74-108(4)",
    says: "In Idaho, a public library may withhold records that reveal who borrowed, asked for or used an item.",
  },
  grounds: [
    {
      ground: "patron-self-access",
      effect: "requires",
      source: "id-74-113",
      section: "§ 74-113(1), (3)(d)",
      says: "People may see and copy an agency's records about themselves; whether that reaches exempt library records is in doubt.",
      doubt: "contested",
      notes: "(3)(d) takes back what is exempt under another statute or a court rule.",
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "unclear",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "unclear",
    below: null,
    note: "The exemption is silent. Custody law (§ 32-717A) says that lack of custody alone is no reason to refuse a parent a minor child's records; its examples do not name library records. A bill of 2026 would give each parent equal access to all records of a minor child within fourteen days of a written request.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "yes",
    note: "No penalty in the parts read for giving an exempt library record. § 74-118 frees from liability whoever releases in good faith under the law; § 74-117 (up to $1,000) punishes a refusal in bad faith.",
  },
  changes:
    "2015: moved from title 9 to § 74-108; 2017: renumbered within it. HB 710 (2024), on materials harmful to minors in school and public libraries, is not about patron records. A bill of 2026 on § 32-717A names 1 July 2026 as its first day; whether it passed was not seen.",
  doubts: {
    "patron-self-access": {
      asks: "Does the right to see an agency's records about oneself reach library records that are exempt from disclosure?",
      readings: {
        opens: "It does: patrons must be let see their own record.",
        "does-not-open": "It does not: what another statute exempts is outside the right.",
      },
    },
  },
  openQuestions: [
    {
      asks: "The law exempts and does not forbid, and states no ground for consent, operations or court process: may a library disclose as it chooses?",
      about: ["may-refuse"],
    },
    {
      asks: "What a subpoena, order or warrant takes is left to general procedure, which was not researched.",
      about: ["subpoena", "court-order", "search-warrant"],
    },
    {
      asks: "Did the 2026 bill on § 32-717A pass, and does it reach library records?",
      about: ["parent-unclear"],
    },
    {
      asks: "Only records that reveal who borrowed, requested or used an item are exempt: registration lists, computer logs and attendance may be public.",
      about: ["public-records-doubtful"],
    },
    { asks: "The text read is of 2021: check later amendments of § 74-108.", about: ["may-refuse"] },
  ],
});
