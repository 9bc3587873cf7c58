/** One situation of the examples: the request file, and what should come out, worked out by hand from the source. */
export interface Situation {
  readonly file: string;
  readonly title: string;
  readonly asOf: string;
  readonly verdict: string;
  readonly action: string;
  /** Where a doubter finds it. */
  readonly source: string;
}

/** The situations, in the order in which they are printed. */
export const situations: readonly Situation[] = [
  {
    file: "fbi-agent-at-the-desk",
    title: "An FBI agent asks at the desk, with nothing signed (New York)",
    asOf: "2026-11-24",
    verdict: "forbidden",
    action: "refer",
    source: "N.Y. C.P.L.R. § 4509; Privacy Tool Kit ST-5",
  },
  {
    file: "grand-jury-subpoena-california",
    title: "A grand-jury subpoena in California",
    asOf: "2026-11-24",
    verdict: "forbidden",
    action: "hold",
    source: "Cal. Gov. Code § 7927.105(c)(3): an order of the superior court is needed",
  },
  {
    file: "grand-jury-subpoena-new-york",
    title: "The same subpoena in New York, before counsel has seen it",
    asOf: "2026-11-24",
    verdict: "required",
    action: "hold",
    source: "N.Y. C.P.L.R. § 4509: a subpoena suffices",
  },
  {
    file: "grand-jury-subpoena-new-york-after-counsel",
    title: "The same, after counsel found it sufficient",
    asOf: "2026-11-24",
    verdict: "required",
    action: "answer",
    source: "N.Y. C.P.L.R. § 4509",
  },
  {
    file: "search-warrant-under-way",
    title: "Officers carry out a search warrant and meet a volunteer (Illinois)",
    asOf: "2026-11-24",
    verdict: "required",
    action: "comply",
    source: "Fed. R. Crim. P. 41; legal-process §3.6",
  },
  {
    file: "parent-of-a-fifteen-year-old-wisconsin",
    title: "A parent of a 15-year-old in Wisconsin",
    asOf: "2026-11-24",
    verdict: "required",
    action: "answer",
    source: "Wis. Stat. § 43.30(4)",
  },
  {
    file: "parent-of-a-fifteen-year-old-illinois",
    title: "A parent of a 15-year-old in Illinois",
    asOf: "2026-11-24",
    verdict: "forbidden",
    action: "decline",
    source: "75 ILCS 70/1: no ground for parents",
  },
  {
    file: "parent-texas-school-library",
    title: "A parent at a Texas school library, the day before the change",
    asOf: "2025-08-31",
    verdict: "unsettled",
    action: "hold",
    source: "Tex. Gov't Code § 552.124, open question on representatives",
  },
  {
    file: "parent-texas-school-library",
    title: "The same, from 1 September 2025",
    asOf: "2025-09-01",
    verdict: "required",
    action: "answer",
    source: "Tex. Educ. Code § 26.004(b)(12)",
  },
  {
    file: "reporter",
    title: "A reporter asks what somebody borrowed (New York)",
    asOf: "2026-11-24",
    verdict: "forbidden",
    action: "refer",
    source: "N.Y. C.P.L.R. § 4509; Privacy Tool Kit ST-4",
  },
  {
    file: "reporter-asks-whether-police-came",
    title: "A reporter asks whether the police came",
    asOf: "2026-11-24",
    verdict: "forbidden",
    action: "refer",
    source: "Privacy Tool Kit ST-6",
  },
  {
    file: "reporter-asks-while-a-gag-is-in-force",
    title: "The same reporter while a gag order is in force: the same answer",
    asOf: "2026-11-24",
    verdict: "forbidden",
    action: "refer",
    source: "Privacy Tool Kit ST-6",
  },
  {
    file: "trustee",
    title: "A trustee asks what somebody borrowed (Ohio)",
    asOf: "2026-11-24",
    verdict: "forbidden",
    action: "refer",
    source: "Ohio Rev. Code § 149.432; legal-process §5: trustees do not see patron data",
  },
  {
    file: "patron-on-the-phone",
    title: "A patron on the phone, checked against the account (New York)",
    asOf: "2026-11-24",
    verdict: "required",
    action: "answer",
    source: "N.Y. C.P.L.R. § 4509: at the user's request",
  },
  {
    file: "missing-person",
    title: "Police look for a missing person in imminent danger (Illinois)",
    asOf: "2026-11-24",
    verdict: "permitted",
    action: "answer",
    source: "75 ILCS 70/1(a)(2): identity only, never what was borrowed",
  },
  {
    file: "footage-of-a-theft",
    title: "Footage of a theft in the library (Wisconsin)",
    asOf: "2026-11-24",
    verdict: "required",
    action: "answer",
    source: "Wis. Stat. § 43.30(5)(a)",
  },
  {
    file: "ice-administrative-warrant",
    title: "An ICE administrative warrant (California)",
    asOf: "2026-11-24",
    verdict: "forbidden",
    action: "refer",
    source: "Cal. Gov. Code § 7927.105; legal-process §3.8",
  },
  {
    file: "vendor-that-was-served",
    title: "A vendor is served with a civil subpoena (California)",
    asOf: "2026-11-24",
    verdict: "unsettled",
    action: "refer",
    source: "Cal. Gov. Code § 7927.105: private actors are bound too; whether a federal subpoena displaces it is open",
  },
];
