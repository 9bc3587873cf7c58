import { at, decline, desk, type Published, reached, table } from "./kit.js";

/** Published procedures, each with the rule that sets it apart: from Multnomah to South Dakota. */
export const second: readonly Published[] = [
  {
    library: "Multnomah County (OR)",
    positions: [["director", "director"], ["in-charge", "person-in-charge"], ["supervisor", "supervisor"], desk],
    fallbacks: [{ try: "senior-on-duty" }, at("director", true), decline],
    tables: [
      table(
        "desk",
        "mult-req",
        [
          ["multnomah-1", "Get the person in charge, who calls the Director’s Office.", { to: ["person-in-charge"] }],
          [
            "multnomah-2",
            "The director is custodian and asks the county attorney.",
            {
              actors: ["director"],
              to: ["counsel"],
            },
          ],
          ["multnomah-3", "Write the incident report.", { timing: "by-end-of-shift", keep: "incident report" }],
        ],
        "Answer without the custodian.",
      ),
    ],
  },
  {
    library: "Lied Pierce (NE)",
    positions: [["director", "director"], ["alternate", "designee"], desk],
    fallbacks: [at("director", true), at("alternate", true), decline],
    tables: [
      table(
        "desk",
        "pierce",
        [["pierce-1", "Staff and volunteers alike: refer to the legal custodian or a named alternate."]],
        "Give the alternates’ names to the public.",
      ),
    ],
  },
  {
    library: "Northville (MI)",
    positions: [["director", "director"], ["assistant", "designee"], desk],
    fallbacks: [at("director", true), at("assistant", true), at("desk"), decline],
    delegations: [{ from: "director", to: "desk", while: "absent", citation: "Procedure for library records" }],
    tables: [
      table(
        "desk",
        "northville",
        [
          ["northville-1", "Lead them to a private area first.", { acts: ["speak-privately"] }],
          [
            "northville-2",
            "Call the director, the assistant, and both at home.",
            {
              stops: [reached("northville-2/reached", "northville-4")],
            },
          ],
          ["northville-3", "Nobody can be reached: you are the designee."],
          ["northville-4", "Write down what was asked and what was done.", { keep: "record" }],
        ],
        "Talk about it in a public area.",
      ),
    ],
  },
  {
    library: "Reading Community (MI)",
    positions: [["board", "governing-body"], ["director", "director"], desk],
    fallbacks: [
      at("director", true),
      { try: "help-line", says: "The library’s attorney." },
      at("board", true),
      decline,
    ],
    rules: [
      {
        id: "reading/blanket-silence",
        kind: "duty",
        level: "never",
        act: "notify-patron",
        // a public library; in a school or college the duty to tell under FERPA stands against it
        when: {
          libraryType: ["public"],
          instrument: ["court-order", "search-warrant", "grand-jury-subpoena", "civil-discovery-subpoena"],
        },
        says: "Tell nobody of any order, warrant or subpoena.",
        cites: [{ source: "rcl-mi" }],
      },
    ],
    tables: [
      table(
        "warr",
        "rcl-mi",
        [
          ["reading-1", "Hand the agent a copy of the policy."],
          ["reading-2", "Verify the agent by calling the FBI.", { acts: ["verify-authority"] }],
          ["reading-3", "Call the director, the attorney, then the board by its list."],
        ],
        "Tell anybody of any order, warrant or subpoena.",
      ),
    ],
  },
  {
    library: "Montvale (NJ)",
    positions: [["president", "governing-body"], ["director", "director"], desk],
    fallbacks: [at("director", true), at("president", true), decline],
    tables: [
      table(
        "noproc",
        "montvale",
        [
          [
            "montvale-1",
            "The director or board president meets them, with counsel and a trustee.",
            {
              actors: ["director", "governing-body"],
              with: ["counsel", "governing-body"],
              timing: "once-both-are-there",
            },
          ],
          [
            "montvale-2",
            "An appeal to patriotism is answered: the law is what is being kept.",
            {
              actors: ["director", "governing-body"],
              may: true,
            },
          ],
          ["montvale-3", "Only on process.", { actors: ["director", "governing-body"] }],
        ],
        "Give more than your own name and address.",
      ),
    ],
  },
  {
    library: "Barry-Lawrence (MO)",
    positions: [["director", "director"], ["regional-office", "designee"], desk],
    fallbacks: [at("director", true), at("regional-office", true), decline],
    tables: [
      table(
        "subp",
        "blr",
        [
          ["blr-1", "Send it to the director or the regional office."],
          [
            "blr-2",
            "Counsel has about a week.",
            { actors: ["counsel"], timing: "before-return-date", settles: ["review"] },
          ],
          [
            "blr-3",
            "Answer by the day it names.",
            {
              actors: ["director"],
              timing: "by-return-date",
              only: { review: ["sufficient"] },
            },
          ],
          ["blr-4", "Log it.", { actors: ["director"], after: ["blr-2", "blr-3"], timing: "afterwards" }],
        ],
        "Answer at once.",
      ),
    ],
  },
  {
    library: "Emory, Pitts Theology Library (GA)",
    positions: [["administration", "director"], ["highest-ranking", "person-in-charge"], desk],
    fallbacks: [at("administration"), { try: "senior-on-duty" }, decline],
    tables: [
      table(
        "subp",
        "emory",
        [
          ["emory-1", "Write the time of receipt on the back.", { keep: "time of receipt", acts: ["accept-service"] }],
          [
            "emory-2",
            "To the administration; after hours to the highest person there, into the named mailbox.",
            {
              actors: ["person-in-charge", "anyone"],
              to: ["director"],
              timing: "same-day",
            },
          ],
        ],
        "Answer the paper on the spot.",
      ),
    ],
  },
  {
    library: "University of Illinois",
    positions: [
      ["university-librarian", "director"],
      ["associate", "designee"],
      ["campus-police", "parent-body-staff"],
      desk,
    ],
    fallbacks: [at("university-librarian", true), at("associate", true), decline],
    tables: [
      table(
        "desk",
        "uiuc",
        [
          [
            "illinois-1",
            "Find the University Librarian or an associate, who asks counsel.",
            { to: ["director", "counsel"] },
          ],
          [
            "illinois-2",
            "They claim that it cannot wait: campus police verify the credentials.",
            {
              actors: ["parent-body-staff"],
              only: { emergency: ["claimed", "public-safety", "imminent-harm"] },
              acts: ["verify-authority"],
            },
          ],
        ],
        "Take credentials on trust because of haste.",
      ),
    ],
  },
  {
    library: "Weber State (UT), newer",
    positions: [["dean", "director"], ["university-police", "parent-body-staff"], desk],
    fallbacks: [at("university-police", true), decline],
    rules: [
      {
        id: "weber/police-coordinate",
        kind: "authority",
        when: { requester: ["police-local", "police-state", "police-federal", "prosecutor"] },
        roles: ["parent-body-staff"],
        says: "University Police coordinate every request of law enforcement, with counsel.",
        cites: [{ source: "weber-new" }],
      },
    ],
    tables: [
      table(
        "desk",
        "weber-new",
        [
          ["weber-1", "Send them to University Police.", { to: ["parent-body-staff"] }],
          ["weber-2", "University Police ask counsel.", { actors: ["parent-body-staff"], to: ["counsel"] }],
          ["weber-3", "The dean is told.", { after: ["weber-1"], to: ["director"] }],
        ],
        "Coordinate it in the library.",
      ),
    ],
  },
  {
    library: "Weber State (UT), older",
    positions: [["university-librarian", "director"], desk],
    fallbacks: [at("university-librarian"), { try: "wait", says: "Ask the agent to come back." }],
    tables: [
      table(
        "desk",
        "weber-old",
        [["weber-old-1", "Only the University Librarian; else ask the agent to come back."]],
        "Answer.",
      ),
    ],
  },
  {
    library: "South Dakota State",
    positions: [["dean", "director"], ["operations", "designee"], desk],
    fallbacks: [at("dean", true), at("operations", true), decline],
    tables: [
      table(
        "desk",
        "sdsu",
        [["sdsu-1", "Call the listed people in order; every space may be searched on an official request."]],
        "Stand in the way.",
      ),
    ],
  },
];
