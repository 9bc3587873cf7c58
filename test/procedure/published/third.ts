import { at, decline, desk, type Published, reached, table, warrant } from "./kit.js";

/** Published procedures, each with the rule that sets it apart: from Colorado to Ferguson. */
export const third: readonly Published[] = [
  {
    library: "University of Colorado, map library",
    positions: [["head", "director"], ["deputy", "designee"], desk],
    fallbacks: [at("head", true), at("deputy", true), decline],
    tables: [
      table(
        "desk",
        "colorado-u",
        [
          ["colorado-1", "Call the head of the library.", { stops: [reached("colorado-1/reached", "colorado-4")] }],
          ["colorado-2", "Call the deputy.", { stops: [reached("colorado-2/reached", "colorado-4")] }],
          ["colorado-3", "Call the office of the dean.", { stops: [reached("colorado-3/reached", "colorado-4")] }],
          ["colorado-4", "Hand in the filled form at once.", { keep: "the form" }],
        ],
        "Go on calling after somebody has answered.",
      ),
    ],
  },
  {
    library: "Saint Mary’s College (CA)",
    positions: [["dean", "director"], ["supervisor", "supervisor"], desk],
    fallbacks: [at("dean", true), { try: "senior-on-duty" }, decline],
    tables: [
      table(
        "subp",
        "stmarys",
        [
          [
            "stmarys-1",
            "Call supervisor, dean and general counsel at once, by the phone tree.",
            {
              to: ["supervisor", "director", "counsel"],
            },
          ],
          ["stmarys-2", "Counsel reviews whether it suffices.", { actors: ["counsel"], settles: ["review"] }],
          ["stmarys-3", "Disclose only then.", { actors: ["director"], only: { review: ["sufficient"] } }],
          ["stmarys-4", "Write it down.", { after: ["stmarys-2", "stmarys-3"] }],
        ],
        "Disclose before the review.",
      ),
    ],
  },
  {
    library: "Penn State",
    positions: [["dean", "director"], ["supervisor", "supervisor"], desk],
    fallbacks: [at("dean", true), { try: "senior-on-duty" }, decline],
    tables: [
      table(
        "desk",
        "psu-guide",
        [
          ["penn-1", "Refer to the supervisor, who goes to the Dean’s office.", { to: ["supervisor", "director"] }],
          [
            "penn-2",
            "Paper lists and room bookings count too.",
            { only: { record: ["room-booking"] }, after: ["penn-1"] },
          ],
        ],
        "Search for the asker.",
      ),
    ],
  },
  {
    library: "Ferguson (CT)",
    positions: [["administrator", "director"], ["manager", "designee"], ["in-charge", "person-in-charge"], desk],
    fallbacks: [at("administrator", true), at("manager", true), { try: "senior-on-duty" }, decline],
    tables: [
      table(
        "immig",
        "ferguson",
        [
          ["ferguson-1", "They may stand in public space and follow the code of behaviour; call the administrator."],
          [
            "ferguson-2",
            "Non-public space: only on a warrant that a federal judge signed.",
            {
              only: { ...warrant, court: ["federal-court"], signedBy: ["judge"] },
              stops: [{ id: "ferguson-2/warrant", says: "It is one.", goesOnAt: ["ferguson-3"], goesTo: ["warr"] }],
            },
          ],
          ["ferguson-3", "Say nothing of who is in the building.", { after: ["ferguson-1", "ferguson-2"] }],
        ],
        "Open non-public space without it.",
      ),
    ],
  },
];
