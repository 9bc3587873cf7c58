import {
  agent,
  civilSubpoena,
  duty,
  goodOrder,
  lawEnforcement,
  type PublishedPolicy,
  procedure,
  spokenPolice,
} from "./kit.js";

const publicIn = (state: PublishedPolicy["state"]) => ({ state, libraryType: "public" }) as const;
const college = (state: PublishedPolicy["state"]) => ({ state, libraryType: "public-academic" }) as const;

/** The 28 published procedures of legal-process.md §3.11, in its order. */
export const procedures: readonly PublishedPolicy[] = [
  procedure(
    { id: "ala-guidelines", source: "ala-guidelines", ...publicIn("ny") },
    ["director", "designee", "counsel"],
    "The director, counsel or a designated alternate answers.",
    [
      duty(
        "ala-guidelines/immigration",
        "must",
        "refer-to-administrator",
        "Immigration officers are referred by the list of names.",
        { requester: ["immigration-officer"] },
      ),
    ],
    [
      {
        what: "an immigration officer",
        facts: agent,
        record: "registration",
        comes: "no",
        does: ["refer-to-administrator"],
      },
    ],
  ),
  procedure(
    { id: "ala-suggested", source: "ala-suggested", ...publicIn("ny") },
    ["director", "counsel"],
    "The responsible officer answers after the legal officer.",
    [
      duty(
        "ala-suggested/report",
        "must",
        "notify-governing-body",
        "Threats and demands without authority are reported.",
        { requester: lawEnforcement, handler: ["director"] },
      ),
    ],
    [
      {
        what: "to the director",
        facts: { ...spokenPolice, handler: "director" },
        record: "current-loan",
        comes: "no",
        does: ["notify-governing-body"],
      },
    ],
  ),
  procedure(
    { id: "ala-gotham", source: "ala-gotham", ...publicIn("ny") },
    ["director", "designee"],
    "The director or the alternate answers; with neither there, the branch for none present.",
    [
      duty("ala-gotham/all-cases", "must", "log-request", "In all cases the visit is written down.", {
        requester: lawEnforcement,
      }),
    ],
    [
      {
        what: "an order that counsel found sufficient",
        facts: goodOrder,
        record: "current-loan",
        comes: "yes",
        by: ["director", "designee"],
      },
    ],
  ),
  procedure(
    { id: "albemarle", source: "albemarle", ...publicIn("nc") },
    ["director", "designee", "governing-body"],
    "The director, then the finance officer, then the boards in turn.",
    [
      duty(
        "albemarle/honour-paper",
        "must",
        "observe-and-record",
        "If nobody is reachable, honour the legal paper and keep a record.",
      ),
    ],
    [
      {
        what: "a subpoena at the desk",
        facts: civilSubpoena,
        record: "current-loan",
        comes: "yes",
        does: ["observe-and-record"],
      },
    ],
  ),
  procedure(
    { id: "kinderhook", source: "kinderhook", ...publicIn("ny") },
    ["director", "governing-body"],
    "The director, then the board president.",
    [
      duty("kinderhook/copy-id", "must", "verify-authority", "Copy the officer's identification.", {
        requester: lawEnforcement,
      }),
    ],
  ),
  procedure(
    { id: "kinderhook-old", source: "kinderhook-old", ...publicIn("ny") },
    ["director", "governing-body", "counsel"],
    "The director, the board president, then attorneys.",
    [],
  ),
  procedure(
    { id: "kingston", source: "kingston", ...publicIn("ny") },
    ["director", "governing-body", "counsel"],
    "The director or the board president, with counsel direct.",
    [],
  ),
  procedure(
    { id: "livonia", source: "livonia", ...publicIn("ny") },
    ["director", "designee", "person-in-charge"],
    "The highest-ranking person present answers.",
    [
      duty("livonia/no-id", "must", "call-emergency-services", "Without identification call 911.", {
        requester: lawEnforcement,
        credential: ["none"],
      }),
    ],
    [
      {
        what: "an officer who shows nothing",
        facts: { ...spokenPolice, credential: "none" },
        record: "current-loan",
        comes: "no",
        does: ["call-emergency-services"],
      },
    ],
  ),
  procedure({ id: "morrisville", source: "morrisville", ...publicIn("ny") }, ["director"], "The director answers.", [
    duty("morrisville/authenticate", "must", "verify-authority", "Credentials are authenticated.", {
      requester: lawEnforcement,
    }),
  ]),
  procedure(
    { id: "fargo", source: "fargo", ...publicIn("nd") },
    ["supervisor", "person-in-charge", "director"],
    "The supervisor, then the senior reference librarian.",
    [duty("fargo/time-of-receipt", "must", "record-return-date", "Note the time of receipt and the day due.")],
    [
      {
        what: "a subpoena at the desk",
        facts: civilSubpoena,
        record: "current-loan",
        comes: "in doubt",
        does: ["record-return-date"],
      },
    ],
  ),
  procedure(
    { id: "nd-sample", source: "nd-sample", ...publicIn("nd") },
    ["director", "designee"],
    "The director, at home if need be, then the assistant director.",
    [
      duty(
        "nd-sample/ordinary-subpoena",
        "must",
        "consult-counsel",
        "A subpoena without a court's sanction goes to counsel.",
        { instrument: ["civil-discovery-subpoena", "grand-jury-subpoena"] },
      ),
    ],
  ),
  procedure(
    { id: "oconomowoc", source: "oconomowoc", ...publicIn("wi") },
    ["director", "supervisor", "person-in-charge"],
    "The director, then the librarian in charge.",
    [
      duty(
        "oconomowoc/counsel",
        "must",
        "consult-counsel",
        "The attorney, a colleague in the firm, then the ALA's counsel.",
        { instrument: ["search-warrant"] },
      ),
    ],
    [
      {
        what: "an order that counsel found sufficient",
        facts: goodOrder,
        record: "current-loan",
        comes: "yes",
        by: ["director", "person-in-charge", "supervisor"],
      },
    ],
  ),
  procedure(
    { id: "helenplum", source: "helenplum", ...publicIn("il") },
    ["director", "person-in-charge"],
    "The director, or the person in charge.",
    [
      duty("helenplum/observe", "must", "observe-and-record", "Watch a search and list what is taken.", {
        instrument: ["search-warrant"],
        execution: ["under-way"],
      }),
    ],
    [
      {
        what: "an order that counsel found sufficient",
        facts: goodOrder,
        record: "current-loan",
        comes: "yes",
        by: ["director", "person-in-charge"],
      },
    ],
  ),
  procedure(
    { id: "mult-req", source: "mult-req", ...publicIn("or") },
    ["director", "counsel"],
    "The person in charge passes it to the Director's Office and the county attorney.",
    [
      duty("mult-req/incident-report", "must", "log-request", "Write an incident report.", {
        requester: lawEnforcement,
      }),
    ],
  ),
  procedure(
    { id: "pierce", source: "pierce", ...publicIn("ne") },
    ["director", "designee"],
    "The director is legal custodian; alternates are named.",
    [
      duty("pierce/volunteers", "never", "discuss-patron", "Volunteers are bound the same.", {
        handler: ["volunteer"],
      }),
    ],
  ),
  procedure(
    { id: "northville", source: "northville", ...publicIn("mi") },
    ["director", "designee", "front-line"],
    "The director, the assistant, by phone at home; then the staff member becomes designee.",
    [
      duty("northville/private-area", "must", "speak-privately", "Take the officer to a private area first.", {
        requester: lawEnforcement,
      }),
    ],
    [
      {
        what: "police at the desk",
        facts: spokenPolice,
        record: "current-loan",
        comes: "no",
        does: ["speak-privately"],
      },
    ],
  ),
  procedure(
    { id: "rcl-mi", source: "rcl-mi", ...publicIn("mi") },
    ["director", "counsel", "governing-body"],
    "The director, the attorney, then the board's list.",
    [
      duty("rcl-mi/blanket-silence", "never", "notify-patron", "Tell nobody of any order, warrant or subpoena.", {
        libraryType: ["public"],
        instrument: ["court-order", "search-warrant", "grand-jury-subpoena", "civil-discovery-subpoena"],
      }),
    ],
  ),
  procedure(
    { id: "montvale", source: "montvale", ...publicIn("nj") },
    ["director", "governing-body"],
    "The director or board president, with counsel and a trustee.",
    [
      duty("montvale/own-name", "never", "confirm-or-deny", "Appeals to patriotism change nothing.", {
        requester: lawEnforcement,
        verdict: ["forbidden", "unsettled"],
      }),
    ],
  ),
  procedure(
    { id: "blr", source: "blr", ...publicIn("mo") },
    ["director", "counsel"],
    "The director or regional office, then counsel.",
    [duty("blr/week", "must", "record-return-date", "There is about a week to answer a subpoena.")],
  ),
  procedure(
    { id: "emory", source: "emory", state: "ga", libraryType: "private-academic" },
    ["director", "designee", "person-in-charge"],
    "Library administration; after hours the highest-ranking person.",
    [duty("emory/mailbox", "must", "accept-service", "Note the time on the back and leave it in the mailbox.")],
  ),
  procedure(
    { id: "uiuc", source: "uiuc", ...college("il") },
    ["director", "designee", "counsel"],
    "The University Librarian or an associate, then counsel.",
    [
      duty(
        "uiuc/police-verify",
        "must",
        "verify-authority",
        "Campus police verify credentials when immediacy is claimed.",
        { requester: lawEnforcement, emergency: ["claimed"] },
      ),
    ],
    [
      {
        what: "immediacy claimed",
        facts: { ...spokenPolice, emergency: "claimed" },
        record: "current-loan",
        comes: "no",
        does: ["verify-authority"],
      },
    ],
  ),
  procedure(
    // Utah Code 63G-2-206(1)(b) lets police have what a case needs; FERPA may close it
    { id: "weber-new", source: "weber-new", police: "in doubt", ...college("ut") },
    ["parent-body-staff", "counsel"],
    "University Police coordinate, with counsel.",
    [],
  ),
  procedure(
    { id: "weber-old", source: "weber-old", police: "in doubt", ...college("ut") },
    ["director"],
    "The University Librarian; the agent is asked to come back.",
    [
      duty("weber-old/come-back", "should", "ask-to-wait", "Ask the agent to come back.", {
        requester: lawEnforcement,
      }),
    ],
    [
      {
        what: "police at the desk",
        facts: spokenPolice,
        record: "loan-history",
        comes: "in doubt",
        does: ["ask-to-wait"],
      },
    ],
  ),
  procedure(
    { id: "sdsu", source: "sdsu", ...college("sd") },
    ["director", "designee", "supervisor"],
    "Listed people, in order.",
    [
      duty("sdsu/spaces", "never", "obstruct", "All spaces are open to search on official request.", {
        instrument: ["search-warrant"],
      }),
    ],
  ),
  procedure(
    { id: "colorado-u", source: "colorado-u", ...college("co") },
    ["director", "supervisor"],
    "A checklist: stop at the first step that succeeds.",
    [duty("colorado-u/form", "must", "log-request", "The form is handed in.", { requester: lawEnforcement })],
  ),
  procedure(
    { id: "stmarys", source: "stmarys", state: "ca", libraryType: "private-academic" },
    ["director", "supervisor", "counsel"],
    "Supervisor, dean and general counsel at once.",
    [duty("stmarys/no-disclosure", "must", "consult-counsel", "Nothing is disclosed until sufficiency was reviewed.")],
  ),
  procedure(
    { id: "psu-guide", source: "psu-guide", ...college("pa") },
    ["supervisor", "director"],
    "The supervisor, then the Dean's office.",
    [
      duty("psu-guide/lists", "never", "discuss-patron", "Paper lists and room bookings are covered too.", {
        record: ["room-booking"],
      }),
    ],
  ),
  procedure(
    { id: "ferguson", source: "ferguson", ...publicIn("ct") },
    ["director", "person-in-charge"],
    "The administrator, manager or person in charge.",
    [
      duty(
        "ferguson/non-public",
        "never",
        "consent-to-search",
        "No entry to non-public areas without a judge's warrant.",
        { requester: ["immigration-officer"] },
      ),
    ],
  ),
];
