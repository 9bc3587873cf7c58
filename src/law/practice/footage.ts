import type { Rule } from "../../policy/rule.js";
import { administrators, courtOrders, lawEnforcement, police, subpoenas } from "../../vocabulary/groups.js";
import { opensIf } from "./doubts.js";
import { ordinaryPeople } from "./people-and-records.js";

/** Footage of the library's cameras. */
export const footage: readonly Rule[] = [
  {
    id: "practice/inf-video",
    kind: "disclosure",
    when: [
      { requester: police, standing: ["proved"], scene: ["library"], record: ["surveillance-video"] },
      { requester: police, standing: ["proved"], libraryAsked: ["yes"], record: ["surveillance-video"] },
      {
        requester: police,
        standing: ["proved"],
        investigation: ["open-inquiry", "known-suspect-known-crime"],
        record: ["surveillance-video"],
      },
    ],
    ...opensIf("footage-without-process"),
    says: "Whether the police may have footage without process, in an investigation or on the library's own report, is disputed.",
    cites: [
      { source: "hepburn" },
      { source: "archbold" },
      { source: "wcpl" },
      { source: "keokuk" },
      { source: "wi-43-30" },
    ],
    marks: ["contested"],
    notes:
      "D-07. Hepburn: subpoena, warrant or order. Archbold: if the library reported it. Wayne County and Keokuk: an active " +
      "investigation, by the director. Wisconsin: by statute.",
  },
  {
    id: "practice/inf-video/process",
    kind: "disclosure",
    when: {
      requester: [...lawEnforcement, "litigant"],
      standing: ["proved"],
      instrument: [...subpoenas, ...courtOrders, "search-warrant"],
      review: ["sufficient"],
      record: ["surveillance-video"],
    },
    effect: ["permit"],
    says: "Footage is given on a subpoena, order or warrant that counsel found sufficient.",
    cites: [{ source: "hepburn" }],
  },
  {
    id: "practice/inf-video/authority",
    kind: "authority",
    when: { record: ["surveillance-video"] },
    roles: administrators,
    says: "Only the director, or whoever acts for the director, decides on footage.",
    cites: [{ source: "hepburn" }, { source: "archbold" }, { source: "wcpl" }],
  },
  {
    id: "practice/inf-video/ask-the-director",
    kind: "duty",
    when: { record: ["surveillance-video"], requester: ["patron", ...ordinaryPeople, ...police] },
    level: "must",
    act: "refer-to-administrator",
    says: "Send everybody who wants footage to the director.",
    cites: [{ source: "hepburn" }, { source: "archbold" }],
  },
  {
    id: "practice/inf-video/clip",
    kind: "duty",
    when: { record: ["surveillance-video"] },
    level: "must",
    act: "clip-only",
    says: "Export only the clip of the place and time that were named.",
    cites: [{ source: "hepburn" }, { source: "archbold" }, { source: "wcpl" }],
  },
  {
    id: "practice/inf-video/extent",
    kind: "extent",
    when: { record: ["surveillance-video"], requester: [...police, "prosecutor"] },
    elements: ["video-image", "voice-recording", "transaction-date", "service-location", "operational-reference"],
    says: "A clip shows a place and a time; what somebody read or looked up does not go with it.",
    cites: [{ source: "hepburn" }],
  },
  {
    id: "practice/inf-video/keep",
    kind: "duty",
    when: { record: ["surveillance-video"], requester: [...lawEnforcement, "litigant"] },
    level: "should",
    act: "preserve-records",
    says: "Keep the footage: it is commonly overwritten after 14 days.",
    cites: [{ source: "hepburn" }, { source: "archbold" }, { source: "wcpl" }],
  },
];
