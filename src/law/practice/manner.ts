import type { Rule } from "../../policy/rule.js";
import { administrators, libraryWorkers, police } from "../../vocabulary/groups.js";
import { deskAndUp, guardedRecords, informal, ordinaryPeople, publicOffices } from "./people-and-records.js";

/** Offices and firms whose informal requests published policies answer in a way of their own. */
const officesWithAWay = [
  "school-officer",
  "consortium",
  "vendor",
  "collection-agency",
  "media",
  "elected-official",
  "government-agency",
  "parent-body",
  "trustee",
  "child-protection",
] as const;

/** How every ordinary request is met: by whom, quietly, and without names and titles side by side. */
export const manner: readonly Rule[] = [
  {
    id: "practice/ordinary-requests",
    kind: "procedure",
    when: [
      { requester: ["patron"] },
      { requester: [...ordinaryPeople, "coworker", "executor", "other-library"], instrument: informal },
      { requester: officesWithAWay, instrument: informal },
      { requester: police, purpose: ["security"], instrument: informal },
      { requester: police, scene: ["library"], instrument: informal },
      { requester: police, record: ["staff-observation", "surveillance-video"], instrument: informal },
    ],
    procedure: "informal",
    says: "A request of ordinary life follows the short procedure for the desk.",
    cites: [{ source: "mult-app" }, { source: "mult-quick" }],
  },
  {
    id: "practice/ordinary-requests/authority",
    kind: "authority",
    when: { requester: ordinaryPeople, instrument: informal },
    unless: { record: guardedRecords },
    roles: deskAndUp,
    says: "Staff at a service desk answer ordinary people; offices, reporters, police and papers go to an administrator.",
    cites: [{ source: "mult-app" }, { source: "mult-notpresent" }, { source: "calvert" }],
  },
  {
    id: "practice/ordinary-requests/other-library",
    kind: "authority",
    when: { requester: ["other-library"], purpose: ["interlibrary-loan"] },
    roles: deskAndUp,
    says: "Staff handle interlibrary loans.",
    cites: [
      { source: "wi-43-30", mark: "proposal" },
      { source: "mi-603", mark: "proposal" },
    ],
    marks: ["proposal"],
  },
  {
    id: "practice/ordinary-requests/guarded",
    kind: "authority",
    when: { record: guardedRecords },
    roles: administrators,
    says: "An administrator decides on bans, incident reports, logs and copies of patron data.",
    cites: [{ source: "mult-excl" }, { source: "hepburn" }],
  },
  {
    id: "practice/ordinary-requests/offices",
    kind: "authority",
    when: { requester: ["trustee", "school-officer", "friends-group", "media", ...publicOffices] },
    roles: administrators,
    says: "An administrator answers trustees, officials, school officers and reporters.",
    cites: [{ source: "mult-app", mark: "proposal" }],
    marks: ["proposal"],
  },
  {
    id: "practice/ordinary-requests/same-rule",
    kind: "duty",
    when: { requester: ordinaryPeople, channel: ["phone", "electronic", "post"] },
    level: "never",
    act: "change-contact-and-send",
    says: "The same rule holds on every channel: nothing goes to a contact that was changed a moment ago.",
    cites: [{ source: "mult-quick" }, { source: "mult-policy" }],
  },
  {
    id: "practice/ordinary-requests/quiet",
    kind: "duty",
    when: { requester: ["patron", ...ordinaryPeople], channel: ["in-person", "phone"] },
    level: "should",
    act: "speak-privately",
    says: "Speak away from others, on the phone too.",
    cites: [{ source: "mult-quick" }, { source: "mult-app" }],
  },
  {
    id: "practice/ordinary-requests/internal-keys",
    kind: "duty",
    when: { handler: libraryWorkers },
    level: "should",
    act: "use-internal-keys",
    says: "Put no name beside a title on paper, use record numbers in staff chat, and shred.",
    cites: [{ source: "mult-quick" }, { source: "mult-app" }],
  },
];
