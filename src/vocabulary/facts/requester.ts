import type { ClosedFact, TextsOf } from "../fact.js";

/** Who the person says they are. Whether that is shown is `standing`. */
export const requester = {
  id: "requester",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["patron", "card-bearer", "parent", "guardian", "spouse", "relative", "caregiver", "teacher", "school-administrator", "school-officer", "coworker", "trustee", "parent-body", "other-library", "consortium", "vendor", "collection-agency", "friends-group", "researcher", "media", "elected-official", "government-agency", "oversight-agency", "child-protection", "police-local", "police-state", "police-federal", "immigration-officer", "prosecutor", "litigant", "executor", "member-of-public"],
} as const satisfies ClosedFact;

/** English texts of {@link requester}. */
export const requesterTexts: TextsOf<typeof requester> = {
  label: "Who asks",
  description: "Who the person says they are.",
  question: "Who is asking?",
  values: {
    patron: ["The patron", "The person whom the record is about."],
    "card-bearer": ["Somebody holding the card", "Another person who has the patron's card or its number in hand."],
    parent: ["A parent", "A parent of the patron."],
    guardian: ["A guardian", "A legal guardian or custodian of the patron."],
    spouse: ["A spouse or partner", "The patron's spouse or partner."],
    relative: ["A relative", "Another member of the patron's family or household."],
    caregiver: ["A caregiver", "A babysitter, carer or neighbour who helps the patron."],
    teacher: ["A teacher", "A teacher of the patron."],
    "school-administrator": ["A school administrator", "A principal or another administrator of the patron's school or college."],
    "school-officer": ["A school officer", "A school resource or safety officer."],
    coworker: ["A member of staff", "Another employee, volunteer, substitute or student worker of the library."],
    trustee: ["A trustee", "A member of the library's governing body, or its officer."],
    "parent-body": ["The parent institution", "An official of the city, county, school or university that runs the library."],
    "other-library": ["Another library", "A library that lends to or borrows from this one."],
    consortium: ["The consortium", "A library system or consortium that shares systems with the library."],
    vendor: ["A vendor", "A company that supplies the library with systems or services under contract."],
    "collection-agency": ["A collection agency", "A company that recovers debts or materials for the library."],
    "friends-group": ["A friends group or foundation", "A body that raises money for the library."],
    researcher: ["A researcher", "A scholar, student or analyst who studies use."],
    media: ["The media", "A reporter or a news organisation."],
    "elected-official": ["An elected official", "A mayor, council member, legislator or their office."],
    "government-agency": ["A government agency", "A public agency other than the police and the immigration service."],
    "oversight-agency": ["An oversight agency", "An agency that by law audits or oversees the library."],
    "child-protection": ["A child protection agency", "The agency that receives reports of abuse or has custody of a child."],
    "police-local": ["Local police", "An officer of a city, county or campus agency."],
    "police-state": ["State police", "An officer of a state law enforcement agency."],
    "police-federal": ["A federal agent", "An agent of a federal law enforcement agency, such as the FBI."],
    "immigration-officer": ["An immigration officer", "An officer of a federal immigration agency."],
    prosecutor: ["A prosecutor", "A prosecuting attorney or a grand jury, or their office."],
    litigant: ["A party or its lawyer", "A party to a case, or its attorney, a defendant in a criminal case included."],
    executor: ["An executor", "The executor, administrator or heir of a patron who has died."],
    "member-of-public": ["A member of the public", "Anybody else."],
  },
};
