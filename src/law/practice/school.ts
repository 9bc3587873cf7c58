import type { Rule } from "../../policy/rule.js";
import { opensIf } from "./doubts.js";
import { closed } from "./people-and-records.js";

/** Teachers, principals and school officers. */
export const school: readonly Rule[] = [
  {
    id: "practice/inf-teacher-principal",
    kind: "disclosure",
    when: {
      requester: ["teacher", "school-administrator"],
      standing: ["proved"],
      purpose: ["teaching"],
      libraryType: ["public-school", "private-school"],
      record: ["current-loan", "loan-history", "hold", "fines-and-fees"],
    },
    ...opensIf("teachers"),
    says: "Whether a teacher of the pupil may see the pupil's library records is answered differently.",
    cites: [{ source: "wny-school" }, { source: "cr-schools" }, { source: "anamosa" }],
    marks: ["contested"],
    notes:
      "Counsel in New York: a strong default of no. Two school districts in Iowa: licensed staff may, through an " +
      "administrator or the teacher-librarian. The fact sheet gives this dispute no number.",
  },
  {
    id: "practice/inf-teacher-principal/through-administrator",
    kind: "duty",
    when: { requester: ["teacher", "school-administrator"], libraryType: ["public-school", "private-school"] },
    level: "must",
    act: "refer-to-administrator",
    says: "Send a teacher or principal to the administrator or the teacher-librarian, who asks for role and need.",
    cites: [{ source: "cr-schools" }, { source: "anamosa" }],
  },
  {
    id: "practice/inf-teacher-principal/nothing",
    kind: "duty",
    when: { requester: ["teacher", "school-administrator"], verdict: closed },
    level: "never",
    act: "confirm-or-deny",
    says: "Do not tell a teacher what a pupil has, or whether the pupil has anything.",
    cites: [{ source: "wny-school" }],
  },
  {
    id: "practice/inf-teacher-principal/sealed-notices",
    kind: "duty",
    when: { requester: ["teacher", "school-administrator"] },
    level: "should",
    act: "give-to-patron",
    says: "Give notices to the pupil, sealed, and not to the teacher.",
    cites: [{ source: "wny-ferpa" }],
  },
  {
    id: "practice/inf-school-officer",
    kind: "duty",
    when: { requester: ["school-officer"], verdict: closed },
    level: "never",
    act: "confirm-or-deny",
    says: "A school officer without process or consent gets nothing.",
    cites: [{ source: "wny-school" }],
  },
  {
    id: "practice/inf-school-officer/process",
    kind: "duty",
    when: { requester: ["school-officer"], verdict: closed },
    level: "should",
    act: "offer-process-route",
    says: "Say that legal process or consent is needed, and who receives it.",
    cites: [{ source: "wny-school" }],
  },
];
