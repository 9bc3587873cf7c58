import { lawEnforcement, officials } from "../../vocabulary/groups.js";

/** Those whose every request for patron information goes to an administrator. */
export const outsiders = [
  ...lawEnforcement,
  ...officials,
  "judge",
  "insurer",
  "child-protection",
  "media",
  "litigant",
  "school-officer",
] as const;

/** Those of them who investigate, inspect or litigate. */
export const investigators = [...lawEnforcement, ...officials, "child-protection", "litigant"] as const;

/** Handlers whom an order of silence lets know: those needed to comply, and counsel. */
export const mayKnowOfGag = ["director", "designee", "counsel", "it-staff"] as const;

/** Handlers who only receive and pass on. */
export const passOn = [
  "privacy-officer",
  "person-in-charge",
  "supervisor",
  "front-line",
  "volunteer",
  "it-staff",
  "spokesperson",
  "governing-body",
  "parent-body-staff",
  "consortium-staff",
  "vendor-staff",
  "self-service",
] as const;
