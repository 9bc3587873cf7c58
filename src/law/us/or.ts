import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Oregon: ORS 192.355(23), an exemption from the public-records law. */
export const oregon: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-OR",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "medium",
  sources: {
    "or-192-355-23": {
      title: "Or. Rev. Stat. § 192.355(23)",
      url: "https://coquillepubliclibrary.org/2021/09/30/confidentialitypolicies/",
      textAsOf: "2021-09-30",
      note: "Quoted by a public library; the policy of Canby (canbyoregon.gov) has the same words under the earlier number, § 192.502(23).",
    },
    "or-ag-1995": {
      title:
        "Or. Att'y Gen. Letter of Advice to State Librarian J. Scheppke (25 August 1995), DOJ File 543010-GEC0111-95",
      url: "http://www.oregon.gov/osl/LD/Pages/resources/laws/opinions/advice_19950825.aspx",
      textAsOf: "1995-08-25",
      note: "Only the opening was read; libguides.osl.state.or.us lists the questions it answers. Notes the new numbers of 1997 and 2007.",
    },
    "or-scheppke-2010": {
      title: "Message of State Librarian J. Scheppke to the Libs-Or list (January 2010)",
      url: "https://omls.oregon.gov/pipermail/libs-or/attachments/20100105/098db2a9/attachment.html",
      textAsOf: "2010-01",
      note: "His account of the letter of 1995: an exemption from the public-records law is no ban on disclosure.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library"],
    note: "By the letter of 1995 the public-records law reaches public bodies only, so only their libraries. It frees the body from the duty to disclose and does not bind staff, volunteers, trustees or vendors to silence.",
  },
  records: {
    named: ["registration", "circulation"],
    unclear: [
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
      "surveillance-video",
      "correspondence",
      "acquisition-request",
      "aggregate-statistics",
    ],
  },
  general: {
    source: "or-192-355-23",
    section: "192.355(23)",
    says: "In Oregon, the library of a public body may withhold records that show who used what, and its patrons' addresses.",
    notes: "Named are use of named material by a named person, a name with address or telephone, and e-mail addresses.",
  },
  grounds: [],
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
    note: "The exemption says nothing of minors. The letter of 1995 asks whether it limits a parent whose child holds a card; its answer was not read. Canby's policy gives parents only what settles overdue or lost items.",
  },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "unclear",
    note: "None in the subsection; an exemption has nothing to punish on its face.",
  },
  changes:
    "Moved from § 192.502(23) to § 192.355(23) by 2021 at the latest; SB 950 of 2007 proposed the item on e-mail addresses.",
  openQuestions: [
    {
      asks: "As it is only an exemption, may a library answer an informal request of the police? Policies such as Canby's ask a court order as their own rule.",
      about: ["may-refuse"],
    },
    {
      asks: "Does it cover every patron record, or only the three kinds it lists? In 1995 a name alone was doubtful enough to be asked.",
      about: ["public-records-doubtful"],
    },
    {
      asks: "What did the letter of 1995 answer on parents, and on names and addresses for an independent contractor?",
      about: ["parent-unclear", "may-refuse"],
    },
    {
      asks: "Does the rest of ch. 192 limit the exemption in time or by the public interest? Not read.",
      about: ["may-refuse"],
    },
  ],
  notEncoded: [
    {
      what: "Whether to disclose is left to the library's own policy (State Librarian's account of the letter of 1995, whose full answer was not read).",
      why: "Discretion is no permission of the law; the library's policy decides.",
    },
  ],
});
