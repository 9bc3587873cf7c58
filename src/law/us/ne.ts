import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** What a parent of a pupil may be told by notice, and where. */
const checkoutNotice = {
  effect: "requires",
  records: ["circulation"],
  gives: { only: { elements: ["title-or-description", "transaction-date"] } },
  source: "ne-79-533-04",
  section: "79-533.04(2)(b), (3)",
  from: "2026-09-01",
} as const;

const byNotice = {
  libraryType: ["public-school"],
  record: ["current-loan"],
  channel: ["self-service", "system"],
} as const;

/** Nebraska: Revised Statutes 84-712.05(13), an exemption from the public-records law, and 79-533.04 for school libraries. */
export const nebraska: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-NE",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "medium",
  sources: {
    "ne-84-712-05": {
      title: "Neb. Rev. Stat. § 84-712.05(13)",
      url: "https://law.justia.com/codes/nebraska/chapter-84/statute-84-712-05/",
      officialUrl: "https://nebraskalegislature.gov/laws/statutes.php?statute=84-712.05",
      textAsOf: "2024",
      checkedOn: "2026-11-23",
      note: "Read whole, with history to Laws 2024, LB1204, § 37. The subdivision is now (13), in 2019 (12). An earlier official page agrees as far as (5).",
    },
    "ne-84-712-01": {
      title: "Neb. Rev. Stat. §§ 84-712.01, 84-712.03, 84-712.06, 84-712.09",
      url: "https://law.justia.com/codes/nebraska/chapter-84/statute-84-712-01/",
      officialUrl: "https://nebraskalegislature.gov/laws/statutes.php?statute=84-712.01",
      textAsOf: "2024",
      checkedOn: "2026-11-23",
      note: "Whose records are public, remedies for a refusal, parting open from withheld portions, penalty. § 84-712.01 last amended by Laws 2024, LB43, § 9.",
    },
    "ne-79-533-04": {
      title: "Neb. Rev. Stat. § 79-533.04",
      url: "https://www.nebraskalegislature.gov/laws/statutes.php?print=true&statute=79-533.04",
      textAsOf: "2025-09-03",
      checkedOn: "2026-11-23",
      note: "Laws 2025, LB390, § 1; effective 3 September 2025. Read whole here and at law.justia.com/codes/nebraska/chapter-79/statute-79-533-04/.",
    },
    "ne-omaha-policy": {
      title: "Omaha Public Library, Confidentiality of Library Records Policy",
      url: "https://omahalibrary.org/policies/confidentiality-of-library-records-policy/",
      textAsOf: "2019-07",
      checkedOn: "2026-11-23",
      note: "A library's policy, not law; cites the subdivision by its earlier number.",
    },
    "ne-43-2101": {
      title: "Neb. Rev. Stat. § 43-2101",
      url: "https://law.justia.com/codes/nebraska/chapter-43/statute-43-2101/",
      officialUrl: "https://nebraskalegislature.gov/laws/statutes.php?statute=43-2101",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026. Last change in the history line: Laws 2019, LB 55.",
    },
    "ne-28-711": {
      title: "Neb. Rev. Stat. § 28-711",
      url: "https://law.justia.com/codes/nebraska/chapter-28/statute-28-711/",
      officialUrl: "https://nebraskalegislature.gov/laws/statutes.php?statute=28-711",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
    "ne-42-1206": {
      title: "Neb. Rev. Stat. § 42-1206",
      url: "https://law.justia.com/codes/nebraska/chapter-42/statute-42-1206/",
      officialUrl: "https://nebraskalegislature.gov/laws/statutes.php?statute=42-1206",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
    "ne-87-803": {
      title: "Neb. Rev. Stat. §§ 87-802, 87-803",
      url: "https://law.justia.com/codes/nebraska/chapter-87/statute-87-803/",
      officialUrl: "https://nebraskalegislature.gov/laws/statutes.php?statute=87-803",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
  },
  covers: {
    libraries: ["any-publicly-supported"],
    note: "Records of any publicly funded library. The custodian may withhold them; staff, trustees, volunteers and vendors have no duty of silence. Since 2025 a law on notice to parents binds public districts' school libraries besides.",
  },
  records: {
    included: [
      "circulation",
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
      "room-booking",
      "copy-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["registration", "surveillance-video", "correspondence", "acquisition-request"],
  },
  general: {
    source: "ne-84-712-05",
    section: "84-712.05 (opening words) and (13)",
    says: "In Nebraska, a publicly funded library may withhold records that reveal who used it.",
    notes: "Whether to release them is left to the custodian, and so to the library's own policy.",
  },
  grounds: [
    {
      ground: "other",
      id: "separable-part",
      effect: "requires",
      where: {
        instrument: ["public-records-request"],
        linkage: ["no-person"],
        libraryType: ["public", "public-school", "public-academic", "state-library", "library-system"],
      },
      gives: { except: { groups: ["identity", "contact", "identifier", "credential", "relation"] } },
      duties: [
        {
          level: "must",
          act: "redact-and-release",
          says: "Take out what reveals a patron and give what can reasonably be separated.",
        },
      ],
      source: "ne-84-712-01",
      section: "84-712.06",
      says: "On a public-records request, what is left once everything that reveals a patron is out must be given.",
    },
    {
      ground: "aggregate-statistics",
      effect: "requires",
      where: { instrument: ["public-records-request"], publiclyFunded: ["yes"] },
      source: "ne-84-712-05",
      section: "84-712.05(13), by its limits",
      says: "Statistics reveal nobody, so a public body has no ground to withhold them from a public-records request.",
      doubt: "implied",
      notes: "Read out of the limits of the subdivision; no rule says it.",
    },
    {
      ...checkoutNotice,
      ground: "parent-or-guardian",
      below: null,
      custody: ["custodial", "non-custodial"],
      where: byNotice,
      says: "A school library must let parents be notified of a book that their child checks out: title, author and due date.",
      notes:
        "A right to notice by website or app, not to see the record at the desk. It starts with each board's school year 2026-27, counted from 1 September, when every year has begun.",
    },
    {
      ...checkoutNotice,
      ground: "other",
      id: "parent-of-adult-pupil",
      where: { ...byNotice, requester: ["parent", "guardian"], standing: ["proved"], subjectAge: { from: 19 } },
      says: "The law names no age; whether parents of a pupil of full age must be notified is in doubt.",
      doubt: "contested",
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
    access: "not-addressed",
    below: null,
    note: "The library subdivision names neither parents nor age. Public school libraries must offer parents notice of checkouts from 2026-27 (§ 79-533.04). Student records may be withheld as a class, § 84-712.05(1). Policies differ: Hastings gives parents what settles overdue or lost items up to 17; Omaha refuses whoever is not named on the child's account.",
  },
  ageOfMajority: {
    age: 19,
    source: "ne-43-2101",
    note: "Marriage ends minority. At 18 a person who is not a ward of the state may contract, sign notes, deal in land and consent to mental health care; library records are not among these.",
  },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "no",
    note: "An official's breach of the public-records sections is a Class III misdemeanour (§ 84-712.09); a person refused may sue or go to the Attorney General (§ 84-712.03). Nothing read punishes a library that discloses.",
  },
  changes:
    "Laws 2024 (LB43, LB1074, LB1204) moved the library subdivision to (13), its words unchanged as far as seen. LB390, signed 14 April 2025, effective 3 September 2025, made § 79-533.04 on parents and public school libraries.",
  otherLaws: [
    {
      id: "abuse-report",
      kind: "duty",
      topic: "mandatory-reporting",
      about: ["data"],
      sources: ["ne-28-711"],
      section: "Neb. Rev. Stat. § 28-711(1)",
      title: "Report of suspected child abuse",
      says: "Named callings and any other person with reasonable cause report suspected child abuse or neglect to police or the department.",
      requesters: ["child-protection"],
      purposes: ["child-protection"],
      elements: ["what gives reason to suspect abuse or neglect"],
      binds: { who: "Any person.", publicBodies: "yes", librariesNamed: "no" },
      confidence: "high",
      asks: ["How far may a report draw on library records as well as on what staff saw?"],
    },
    {
      id: "substitute-address",
      kind: "duty",
      topic: "address-confidentiality",
      about: ["conduct"],
      sources: ["ne-42-1206"],
      section: "Neb. Rev. Stat. § 42-1206",
      title: "Substitute addresses of protected persons",
      says: "A state or local agency that cannot use the real address for a passing need without storing it accepts the substitute address of a person in the Secretary of State's program.",
      records: ["registration"],
      elements: ["home, work or school address"],
      exceptions: ["The Secretary of State finds a genuine legal, tax or administrative need for the real address."],
      binds: { who: "State and local agencies.", publicBodies: "yes", librariesNamed: "no" },
      confidence: "high",
    },
    {
      id: "breach",
      kind: "duty",
      topic: "breach-notice",
      about: ["conduct"],
      sources: ["ne-87-803"],
      section: "Neb. Rev. Stat. §§ 87-802(2), 87-803",
      title: "Notice of a data breach",
      says: "One who owns or licenses computerised data with residents' personal information tells those affected by a breach; government bodies are within the definition of commercial entity. Data taken under a warrant, subpoena or court order is no breach.",
      elements: ["name together with an identity number, account or similar element that the statute lists"],
      binds: {
        who: "Individuals and commercial entities; the definition names government, its subdivisions and agencies.",
        publicBodies: "yes",
        librariesNamed: "no",
      },
      confidence: "medium",
      asks: [
        "The duty speaks of those conducting business in the state; the definition of government within it makes public bodies likely, not certain.",
      ],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Word search of a stored copy of the state's code (February 2026) for immigration, address confidentiality, breach notice, child-abuse reporting, parents and libraries; hits read by eye. Later acts: stored web pages only.",
    note: "Not a finding that there is nothing else.",
  },
  doubts: {
    "parent-of-adult-pupil": {
      asks: "Must parents of a pupil of full age be notified of what the pupil borrows?",
    },
    "aggregate-statistics": {
      asks: "Must statistics that show nobody be given on a public-records request?",
    },
  },
  openQuestions: [
    {
      asks: "The custodian may withhold: is a library free to disclose on an informal request? Policies (Lincoln, Gretna, Omaha) ask a subpoena, process or court order as their own rule; Lincoln's lets its director tell government agencies what recovers lost or stolen materials.",
      about: ["may-refuse"],
    },
    {
      asks: "Subdivision (13) was read in one complete copy: confirm it on the official site, and that 2025 and 2026 changed nothing.",
      about: ["may-refuse"],
    },
    {
      asks: "Nothing is said of subpoenas, orders and warrants. As the law answers only public requests, ordinary process presumably reaches the records, but no text says so.",
      about: ["subpoena", "court-order", "search-warrant"],
    },
    {
      asks: "The subdivision speaks of a patron who uses materials or services: is a bare registration, camera footage or a letter to the library inside?",
      about: ["public-records-doubtful"],
    },
    {
      asks: "Does publicly funded reach a private library with some public money, when only public bodies are under the records law?",
      about: ["may-refuse", "public-records-doubtful", "aggregate-statistics"],
    },
    {
      asks: "§ 79-533.04: does it reach e-books, and what of the privacy of an adult or emancipated student?",
      about: ["parent-or-guardian", "parent-of-adult-pupil"],
    },
    {
      asks: 'Minority ends at 19 in Nebraska (§ 43-2101): do rules and policies that say "minor" mean 18-year-olds too?',
      undecided: "The age of majority of the state is used where a rule says minor without a number.",
    },
  ],
  notEncoded: [
    {
      what: "The custodian may release what it may withhold.",
      why: "Discretion is no permission of the law; the library's policy decides.",
    },
    {
      what: "Records already made public in open court, an open proceeding or an open meeting, or disclosed by a public entity in its duties, may not be withheld (84-712.05, opening words).",
      why: "No fact says that a record has been made public before.",
    },
    {
      what: "Parents may instead opt in to notice by e-mail, and a court may name an educational decisionmaker in their place (79-533.04).",
      why: "No fact says that a parent opted in; such a decisionmaker counts as guardian.",
    },
  ],
});
