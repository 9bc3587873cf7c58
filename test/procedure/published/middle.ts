import { at, decline, desk, type Published, reached, spoken, table } from "./kit.js";

/** Published procedures, each with the rule that sets it apart: from Morrisville to Helen Plum. */
export const middle: readonly Published[] = [
  {
    library: "Morrisville (NY)",
    positions: [["director", "director"], desk],
    fallbacks: [at("director", true), decline],
    tables: [
      table(
        "prep",
        "morrisville",
        [["morrisville-0", "Mark the private areas.", { timing: "standing" }]],
        "Blur them.",
      ),
      table(
        "desk",
        "morrisville",
        [
          ["morrisville-1", "Authenticate the credentials.", { acts: ["verify-authority"] }],
          ["morrisville-2", "Refer to the director; officers stay out of the marked areas."],
        ],
        "Let anybody into a marked area without process.",
      ),
    ],
  },
  {
    library: "Fargo (ND)",
    positions: [["director", "director"], ["supervisor", "designee"], ["senior-reference", "designee"], desk],
    fallbacks: [
      at("supervisor"),
      at("senior-reference"),
      { try: "decline", says: "Turn a spoken request down politely." },
    ],
    tables: [
      table(
        "desk",
        "fargo",
        [
          [
            "fargo-1",
            "Get a supervisor, or else the senior reference librarian.",
            {
              stops: [reached("fargo-1/reached", "fargo-4")],
            },
          ],
          ["fargo-2", "Nobody can be reached: turn a spoken request down politely.", { only: spoken }],
          [
            "fargo-3",
            "A paper: take it, and note what is taken.",
            {
              after: ["fargo-1"],
              only: {
                instrument: ["search-warrant", "grand-jury-subpoena", "civil-discovery-subpoena", "court-order"],
              },
              keep: "list of what was taken",
            },
          ],
          ["fargo-4", "Tell the director.", { after: ["fargo-1", "fargo-2", "fargo-3"], timing: "same-day" }],
        ],
        "Answer a spoken request.",
      ),
    ],
  },
  {
    library: "Bismarck sample (ND)",
    positions: [["director", "director"], ["assistant", "designee"], desk],
    fallbacks: [at("director", true), at("assistant", true), decline],
    tables: [
      table(
        "subp",
        "nd-sample",
        [
          ["bismarck-1", "Call the director, at home if need be, then the assistant."],
          [
            "bismarck-2",
            "A court has sanctioned it: cooperate with what it names.",
            {
              after: ["bismarck-1"],
              only: { signedBy: ["judge"] },
              keep: "list of what was given",
            },
          ],
          [
            "bismarck-3",
            "No court has sanctioned it: only take it and pass it on.",
            {
              after: ["bismarck-1"],
              only: { signedBy: ["clerk", "attorney", "agency-official", "nobody"] },
              acts: ["accept-service"],
            },
          ],
        ],
        "Take one kind of subpoena for the other.",
      ),
    ],
  },
  {
    library: "Oconomowoc (WI)",
    positions: [["director", "director"], ["librarian-in-charge", "person-in-charge"], desk],
    fallbacks: [
      at("director", true),
      { try: "senior-on-duty" },
      { try: "help-line", says: "The attorney, a colleague in the firm, then counsel of the ALA." },
      decline,
    ],
    tables: [
      table(
        "warr",
        "oconomowoc",
        [
          [
            "oconomowoc-1",
            "Ask them to wait for counsel.",
            {
              actors: ["person-in-charge", "anyone"],
              acts: ["ask-to-wait"],
              stops: [
                {
                  id: "oconomowoc-1/alone",
                  says: "Counsel cannot come: the search goes on.",
                  goesOnAt: ["oconomowoc-2"],
                },
              ],
            },
          ],
          ["oconomowoc-2", "Help find exactly what is listed.", { actors: ["person-in-charge", "anyone"] }],
        ],
        "Stop a search because counsel is not there.",
      ),
    ],
  },
  {
    library: "Helen Plum (IL)",
    positions: [["director", "director"], ["in-charge", "person-in-charge"], desk],
    fallbacks: [at("director", true), { try: "senior-on-duty" }, decline],
    tables: [
      table(
        "warr",
        "helenplum",
        [["helenplum-1", "An ordinary warrant: call director and attorney, watch, consent to no more."]],
        "Interfere.",
      ),
      table(
        "secret",
        "helenplum",
        [["helenplum-2", "A PATRIOT Act warrant: the same, and in silence."]],
        "Tell anybody.",
      ),
    ],
  },
];
