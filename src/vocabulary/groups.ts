/** Papers by family, so that rules name a family and forget none of it. */

/** Subpoenas and summonses of every kind; the court or agency and the signature are facts of their own. */
export const subpoenas = [
  "grand-jury-subpoena",
  "civil-discovery-subpoena",
  "criminal-case-subpoena",
  "court-issued-subpoena",
] as const;

/** Demands of agencies and legislatures, which no court stands behind. */
export const agencySubpoenas = [
  "administrative-subpoena",
  "immigration-administrative-subpoena",
  "customs-summons-1509",
  "legislative-subpoena",
] as const;

/** Papers that bind nobody to hand anything over. */
export const noProcess = ["oral-request-no-process", "written-letter-request"] as const;

/** Orders of a judge to produce records. */
export const courtOrders = ["court-order", "court-order-2703d"] as const;

/** Warrants that let officers search. */
export const searchWarrants = ["search-warrant", "fisa-search-or-surveillance-order"] as const;

/** Papers of intelligence and national-security law, which usually come with a duty of silence. */
export const secretPapers = [
  "national-security-letter",
  "pen-register-trap-trace-order",
  "fisa-search-or-surveillance-order",
  "fisa-business-records-order-215",
  "fisa-business-records-order-1862",
  "fisa-702-directive",
] as const;

/** Officers of police, prosecution and immigration. */
export const police = ["police-local", "police-state", "police-federal"] as const;

/** Everybody who enforces law. */
export const lawEnforcement = [...police, "immigration-officer", "prosecutor"] as const;

/** Officials and agencies of government that are not law enforcement. */
export const officials = ["elected-official", "government-agency", "oversight-agency", "parent-body"] as const;

/** Family and people near the patron. */
export const family = ["parent", "guardian", "spouse", "relative", "caregiver"] as const;

/** Roles that mean something only towards one patron: somebody is a parent of that patron, the executor of that one. */
export const subjectRoles = ["patron", "card-bearer", ...family, "adult-guardian", "teacher", "executor"] as const;

/** What is passed on and tells nothing back. */
export const passedOn = ["deliver-message", "hand-on-sealed"] as const;

/** Requesters whom nobody below an administrator turns away. */
export const neverTurnedAway = [
  ...lawEnforcement,
  ...officials,
  "judge",
  "trustee",
  "media",
  "child-protection",
  "school-officer",
] as const;

/** What a clerk reads off a paper that is known to be bad. */
export const badFaces = ["wrong-place", "out-of-date", "unsigned", "not-for-us"] as const;

/** Administrators who may accept and answer every request. */
export const administrators = ["director", "designee"] as const;

/** Everybody who works for the library under its direction. */
export const libraryWorkers = [
  "director",
  "designee",
  "privacy-officer",
  "person-in-charge",
  "supervisor",
  "front-line",
  "volunteer",
  "it-staff",
  "records-officer",
] as const;
