import { freezeData } from "../internal/freeze.js";
import type { Condition } from "./condition.js";
import { instrument } from "./facts/instrument.js";
import { requester } from "./facts/requester.js";
import { agencySubpoenas, badFaces, courtOrders, noProcess, subpoenas } from "./groups.js";

/** Facts that cannot be together in law: where `given` holds, `needs` must hold too. */
export interface Constraint {
  readonly id: string;
  readonly given: Condition;
  readonly needs: Condition;
  readonly says: string;
}

const letters = ["public-records-request", "preservation-demand-civil"] as const;
const courtSubpoenas = ["grand-jury-subpoena", "civil-discovery-subpoena", "criminal-case-subpoena"] as const;
const fisaOrders = [
  "fisa-search-or-surveillance-order",
  "fisa-business-records-order-215",
  "fisa-business-records-order-1862",
] as const;
const judgesWarrants = ["search-warrant", "judicial-arrest-warrant"] as const;
const anyCourt = [
  "state-trial-court",
  "state-other-court",
  "federal-court",
  "out-of-state-court",
  "tribal-or-military-court",
] as const;
const carriedOut = [
  "search-warrant",
  "fisa-search-or-surveillance-order",
  "judicial-arrest-warrant",
  "pen-register-trap-trace-order",
  "ice-administrative-warrant",
] as const;

const usesOfThings = [
  "current-loan",
  "loan-history",
  "item-last-borrower",
  "hold",
  "hold-history",
  "interlibrary-loan",
  "copy-request",
  "personal-list",
  "reading-room-register",
  "search-history",
  "homebound-service",
  "reference-query",
  "chat-transcript",
  "acquisition-request",
] as const;

/**
 * Which combinations make sense in law. A request outside them is answered `refer`, with nothing released:
 * forged or misread paper is an ordinary event.
 */
export const constraints: readonly Constraint[] = /* @__PURE__ */ freezeData<readonly Constraint[]>([
  // who signs what
  {
    id: "no-process-unsigned",
    given: { instrument: noProcess },
    needs: {
      signedBy: ["nobody", "attorney", "agency-official"],
      court: ["none"],
      proceeding: ["none", "civil", "criminal", "administrative", "legislative", "juvenile", "grand-jury"],
    },
    says: "No judge or clerk stands behind a request without process.",
  },
  {
    id: "spoken-is-unsigned",
    given: { instrument: ["oral-request-no-process"] },
    needs: { signedBy: ["nobody"] },
    says: "Nobody signs a spoken request.",
  },
  {
    id: "letters-no-court",
    given: { instrument: letters },
    needs: { signedBy: ["nobody", "attorney", "agency-official"], court: ["none"] },
    says: "A letter is not a paper of a court.",
  },
  {
    id: "2703f-by-agency",
    given: { instrument: ["preservation-request-2703f"] },
    needs: { signedBy: ["agency-official", "attorney"], court: ["none"] },
    says: "A 2703(f) letter comes from a government body, not from a court.",
  },
  {
    id: "agency-paper-by-agency",
    given: {
      instrument: [...agencySubpoenas, "national-security-letter", "ice-administrative-warrant", "fisa-702-directive"],
    },
    needs: { signedBy: ["agency-official", "attorney"], court: ["none", "immigration-court"] },
    says: "No judge signs this kind of paper, and no court stands behind it.",
  },
  {
    id: "nsl-by-official",
    given: {
      instrument: [
        "national-security-letter",
        "ice-administrative-warrant",
        "fisa-702-directive",
        "customs-summons-1509",
        "immigration-administrative-subpoena",
      ],
    },
    needs: { signedBy: ["agency-official"] },
    says: "Only an official of the agency signs this kind of paper.",
  },
  {
    id: "subpoena-signed",
    given: { instrument: courtSubpoenas },
    needs: { signedBy: ["judge", "clerk", "attorney"], court: anyCourt },
    says: "A subpoena in a court proceeding is signed by a judge, a clerk or an attorney and names a court.",
  },
  {
    id: "court-subpoena-by-judge",
    given: { instrument: ["court-issued-subpoena"] },
    needs: { signedBy: ["judge"], court: anyCourt },
    says: "A subpoena counts as issued by a court only with a judge's signature.",
  },
  {
    id: "order-by-judge",
    given: { instrument: [...courtOrders, "pen-register-trap-trace-order"] },
    needs: { signedBy: ["judge"] },
    says: "Only a judge or magistrate makes an order.",
  },
  {
    id: "order-of-a-court",
    given: { instrument: courtOrders },
    needs: { court: anyCourt },
    says: "An order comes from a court.",
  },
  {
    id: "2703d-court",
    given: { instrument: ["court-order-2703d"] },
    needs: { court: ["federal-court", "state-trial-court", "state-other-court"] },
    says: "A 2703(d) order comes from a federal court or a court of the state.",
  },
  {
    id: "warrant-by-judge",
    given: { instrument: judgesWarrants },
    needs: { signedBy: ["judge"], court: anyCourt },
    says: "A warrant that a judge or magistrate has not signed is not a judicial warrant.",
  },
  {
    id: "fisa-by-fisa-court",
    given: { instrument: fisaOrders },
    needs: { signedBy: ["judge"], court: ["fisa-court"] },
    says: "A FISA order comes from the foreign intelligence court.",
  },
  {
    id: "pen-register-court",
    given: { instrument: ["pen-register-trap-trace-order"] },
    needs: { court: ["state-trial-court", "state-other-court", "federal-court", "fisa-court"] },
    says: "A pen-register order comes from a court that has power over the provider.",
  },
  {
    id: "fisa-court-only-fisa",
    given: { court: ["fisa-court"] },
    needs: { instrument: [...fisaOrders, "pen-register-trap-trace-order"] },
    says: "The foreign intelligence court issues no other paper.",
  },
  {
    id: "immigration-court-no-judge",
    given: { court: ["immigration-court"] },
    needs: { signedBy: ["agency-official"] },
    says: "An immigration judge is an officer of the executive branch.",
  },
  {
    id: "judge-has-court",
    given: { signedBy: ["judge"] },
    needs: { court: [...anyCourt, "fisa-court"] },
    says: "A judge's signature belongs to a court.",
  },

  // which proceeding
  {
    id: "grand-jury-proceeding",
    given: { instrument: ["grand-jury-subpoena"] },
    needs: { proceeding: ["grand-jury"] },
    says: "A grand-jury subpoena serves a grand jury.",
  },
  {
    id: "civil-proceeding",
    given: { instrument: ["civil-discovery-subpoena"] },
    needs: { proceeding: ["civil"] },
    says: "A civil subpoena serves a civil case.",
  },
  {
    id: "criminal-proceeding",
    given: { instrument: ["criminal-case-subpoena"] },
    needs: { proceeding: ["criminal", "juvenile"] },
    says: "A subpoena in a criminal case serves a criminal or juvenile case.",
  },
  {
    id: "warrant-proceeding",
    given: { instrument: [...judgesWarrants, "court-order-2703d"] },
    needs: { proceeding: ["criminal", "grand-jury", "juvenile"] },
    says: "A warrant serves a criminal matter.",
  },
  {
    id: "legislative-proceeding",
    given: { instrument: ["legislative-subpoena"] },
    needs: { proceeding: ["legislative"] },
    says: "A legislative subpoena serves a legislature.",
  },
  {
    id: "order-proceeding",
    given: { instrument: ["court-order"] },
    needs: { proceeding: ["criminal", "grand-jury", "juvenile", "civil", "administrative"] },
    says: "A court orders in a case that is before it.",
  },

  // what a paper obliges
  {
    id: "no-process-obliges-nothing",
    given: {
      instrument: [
        ...noProcess,
        "preservation-demand-civil",
        "ice-administrative-warrant",
        "judicial-arrest-warrant",
        "fisa-business-records-order-1862",
      ],
    },
    needs: { obliges: ["nothing", "preserve"] },
    says: "It binds the library to hand over nothing.",
  },
  {
    id: "spoken-obliges-nothing",
    given: {
      instrument: [
        "oral-request-no-process",
        "written-letter-request",
        "ice-administrative-warrant",
        "judicial-arrest-warrant",
        "fisa-business-records-order-1862",
      ],
    },
    needs: { obliges: ["nothing"] },
    says: "It obliges the library to nothing about records.",
  },
  {
    id: "records-act-obliges",
    given: { instrument: ["public-records-request"] },
    needs: { obliges: ["answer-under-records-law", "nothing"] },
    says: "A public-records request obliges a public body to answer, not to disclose.",
  },
  {
    id: "2703f-obliges",
    given: { instrument: ["preservation-request-2703f"] },
    needs: { obliges: ["preserve", "nothing"] },
    says: "A 2703(f) letter obliges a provider to keep, never to hand over.",
  },
  {
    id: "agency-subpoena-obliges",
    given: { instrument: [...agencySubpoenas, "national-security-letter"] },
    needs: { obliges: ["respond-or-object", "nothing"] },
    says: "The agency must go to court to enforce it.",
  },
  {
    id: "subpoena-obliges",
    given: { instrument: subpoenas },
    needs: { obliges: ["respond-or-object", "produce", "nothing"] },
    says: "A subpoena obliges to comply or to object in time.",
  },
  {
    id: "order-obliges",
    given: { instrument: courtOrders },
    needs: { obliges: ["produce", "respond-or-object", "nothing"] },
    says: "An order obliges to produce what it names.",
  },
  {
    id: "warrant-obliges",
    given: { instrument: ["search-warrant"] },
    needs: { obliges: ["permit-search", "nothing"] },
    says: "A search warrant obliges to let officers search.",
  },
  {
    id: "out-of-state-obliges-nothing",
    given: { court: ["out-of-state-court"] },
    needs: { obliges: ["nothing"] },
    says: "Paper of another state's court binds nobody here until a local court has acted.",
  },

  // carrying out
  {
    id: "only-some-carried-out",
    given: { execution: ["under-way"] },
    needs: { instrument: carriedOut },
    says: "Officers carry out warrants and orders to assist; other paper is answered.",
  },

  // records
  {
    id: "statistics-show-nobody",
    given: { record: ["aggregate-statistics"] },
    needs: { linkage: ["no-person"] },
    says: "Figures that show a person are not statistics.",
  },
  {
    id: "loans-show-use",
    given: { record: usesOfThings },
    needs: { linkage: ["person-to-use", "no-person"] },
    says: "Such a record ties a person to what was used, or shows nobody.",
  },
  {
    id: "loans-of-one-patron-show-use",
    given: { record: usesOfThings, scope: ["one-patron"] },
    needs: { linkage: ["person-to-use"] },
    says: "Such a record of one patron ties a person to what was used.",
  },
  {
    id: "login-shows-one-account",
    given: { credential: ["login"] },
    needs: { scope: ["one-patron"] },
    says: "A login shows the one account of whoever logged in.",
  },

  {
    id: "face-of-a-paper",
    given: { face: ["fits", ...badFaces] },
    needs: { instrument: instrument.values.filter((one) => one !== "oral-request-no-process") },
    says: "Only a paper has a face to read.",
  },
  {
    id: "patron-lives",
    given: { patronState: ["deceased"] },
    needs: { requester: requester.values.filter((one) => one !== "patron") },
    says: "A patron who has died does not ask.",
  },
  {
    id: "footage-has-a-purpose",
    given: { footageFor: ["security", "programme"] },
    needs: { record: ["surveillance-video"] },
    says: "Only footage has a reason why cameras made it.",
  },

  // libraries
  {
    id: "public-library",
    given: { libraryType: ["public"] },
    needs: { publiclyFunded: ["yes"], openToPublic: ["yes"] },
    says: "A public library has public funds and is open to all.",
  },
  {
    id: "public-bodies",
    given: { libraryType: ["public-school", "public-academic", "state-library"] },
    needs: { publiclyFunded: ["yes"] },
    says: "The library of a public body has public funds.",
  },
  {
    id: "public-education-funds",
    given: { libraryType: ["public-school", "public-academic"] },
    needs: { federalEducationFunds: ["yes"] },
    says: "Public schools and colleges receive federal education funds.",
  },
  {
    id: "no-education-funds",
    given: { libraryType: ["public", "state-library", "library-system", "special"] },
    needs: { federalEducationFunds: ["no"] },
    says: "FERPA binds schools and colleges.",
  },

  // who
  {
    id: "patron-has-no-writ",
    given: {
      requester: [
        "patron",
        "card-bearer",
        "parent",
        "guardian",
        "spouse",
        "relative",
        "caregiver",
        "teacher",
        "coworker",
        "vendor",
        "library-counsel",
        "insurer",
        "adult-guardian",
        "collection-agency",
        "other-library",
        "consortium",
        "friends-group",
        "researcher",
        "media",
        "executor",
        "member-of-public",
        "trustee",
        "elected-official",
        "school-administrator",
      ],
    },
    needs: {
      instrument: [
        "oral-request-no-process",
        "written-letter-request",
        "public-records-request",
        "preservation-demand-civil",
        "civil-discovery-subpoena",
        "criminal-case-subpoena",
        "court-issued-subpoena",
        "court-order",
        "legislative-subpoena",
      ],
    },
    says: "Only officers and prosecutors hold warrants, grand-jury papers and agency papers.",
  },
  {
    id: "ice-paper-by-ice",
    given: { instrument: ["ice-administrative-warrant", "immigration-administrative-subpoena"] },
    needs: { requester: ["immigration-officer", "police-federal", "police-state", "police-local"] },
    says: "Immigration papers come from officers.",
  },
]);
