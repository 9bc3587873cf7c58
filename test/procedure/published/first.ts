import { at, decline, desk, type Published, reached, table, warrant } from "./kit.js";

/** Published procedures, each with the rule that sets it apart: from the ALA to Livonia. */
export const first: readonly Published[] = [
  {
    library: "ALA guidelines (10th ed.)",
    positions: [["director", "director"], ["alternate", "designee"], desk],
    fallbacks: [at("director", true), at("alternate", true), decline],
    tables: [
      table(
        "desk",
        "ala-guidelines",
        [
          ["ala-1", "Ask for identification and refer at once, by the list of names.", { keep: "identification" }],
          [
            "ala-2",
            "Officers of immigration: the section on them goes on.",
            {
              only: { requester: ["immigration-officer"] },
              stops: [{ id: "ala-2/immigration", says: "It is immigration.", goesOnAt: [], goesTo: ["immig"] }],
            },
          ],
        ],
        "Answer before the referral.",
      ),
    ],
  },
  {
    library: "ALA suggested procedures",
    positions: [["responsible-officer", "director"], desk],
    fallbacks: [at("responsible-officer", true), decline],
    tables: [
      table(
        "subp",
        "ala-suggested",
        [
          ["suggested-1", "Send it to the responsible officer."],
          [
            "suggested-2",
            "The officer asks the legal officer whether form and good cause are there.",
            {
              actors: ["director"],
              to: ["counsel"],
              settles: ["review"],
            },
          ],
          [
            "suggested-3",
            "Insist that defects are cured before anything is released.",
            {
              actors: ["counsel"],
              only: { review: ["insufficient"] },
              acts: ["challenge-in-court"],
            },
          ],
          [
            "suggested-4",
            "Report threats and demands without authority.",
            { actors: ["director"], timing: "same-day" },
          ],
        ],
        "Release on a paper that has a defect.",
      ),
    ],
  },
  {
    library: "Gotham City model directive (ALA)",
    positions: [["director", "director"], ["alternate", "designee"], desk],
    fallbacks: [at("director", true), at("alternate", true), decline],
    tables: [
      {
        ...table(
          "desk",
          "ala-gotham",
          [
            [
              "gotham-1",
              "Call the director, else the alternate.",
              {
                stops: [reached("gotham-1/reached", "gotham-all")],
              },
            ],
            [
              "gotham-voluntary",
              "Nobody came and there is no paper: do not cooperate of your own will.",
              {
                after: ["gotham-1"],
                only: { instrument: ["oral-request-no-process", "written-letter-request"] },
              },
            ],
            [
              "gotham-subpoena",
              "Nobody came and it is a subpoena: take it, give nothing, pass it on.",
              {
                after: ["gotham-1"],
                only: { instrument: ["grand-jury-subpoena", "civil-discovery-subpoena", "court-issued-subpoena"] },
              },
            ],
            [
              "gotham-warrant",
              "Nobody came and it is a warrant: do not interfere, and note what is taken.",
              {
                after: ["gotham-1"],
                only: warrant,
                keep: "list of what was taken",
              },
            ],
            [
              "gotham-gagged",
              "Nobody came and the order orders silence: tell nobody but the library’s lawyer.",
              {
                after: ["gotham-1"],
                only: { instrument: ["national-security-letter", "fisa-search-or-surveillance-order"] },
              },
            ],
            [
              "gotham-all",
              "In all cases: write down what happened and hand it to the director.",
              {
                after: ["gotham-voluntary", "gotham-subpoena", "gotham-warrant", "gotham-gagged", "gotham-1"],
                keep: "written report",
              },
            ],
          ],
          "Disclose without a paper.",
        ),
      },
    ],
  },
  {
    library: "Albemarle Regional (NC)",
    positions: [
      ["regional-members", "governing-body"],
      ["regional-president", "governing-body"],
      ["local-president", "governing-body"],
      ["director", "director"],
      ["finance-officer", "designee"],
      desk,
    ],
    fallbacks: [
      at("director", true),
      at("finance-officer", true),
      at("local-president", true),
      at("regional-president", true),
      at("regional-members", true),
      decline,
    ],
    tables: (["warr", "order", "subp"] as const).map((procedure) =>
      table(
        procedure,
        "albemarle",
        [
          [
            `albemarle-${procedure}-1`,
            "Try each person on the list, in its order.",
            {
              stops: [reached(`albemarle-${procedure}-1/reached`, `albemarle-${procedure}-3`)],
            },
          ],
          [`albemarle-${procedure}-2`, "Nobody can be reached: honour the legal paper."],
          [`albemarle-${procedure}-3`, "Keep a record of what was given or taken.", { keep: "record" }],
        ],
        "Obstruct, or leave no record.",
      ),
    ),
  },
  {
    library: "Kinderhook Memorial (NY)",
    positions: [["president", "governing-body"], ["director", "director"], desk],
    fallbacks: [
      at("director", true),
      at("president", true),
      { try: "help-line", says: "The ALA Office for Intellectual Freedom: legal advice is needed, and no more." },
      decline,
    ],
    tables: [
      table(
        "desk",
        "kinderhook",
        [
          ["kinderhook-1", "Ask for identification and copy it.", { keep: "copy of the identification" }],
          ["kinderhook-2", "Give your own name and address and nothing else.", { after: ["kinderhook-1"] }],
          [
            "kinderhook-3",
            "A warrant may be served on any employee: take it.",
            {
              after: ["kinderhook-1"],
              only: warrant,
              stops: [{ id: "kinderhook-3/warrant", says: "It is a warrant.", goesTo: ["warr"] }],
            },
          ],
        ],
        "Say why advice is needed, or about what.",
      ),
    ],
  },
  {
    library: "Kinderhook, older text (NY)",
    positions: [["president", "governing-body"], ["director", "director"], desk],
    fallbacks: [
      at("director", true),
      at("president", true),
      { try: "help-line", says: "The library’s attorney, then the attorney of the library system." },
      decline,
    ],
    tables: [
      table(
        "desk",
        "kinderhook-old",
        [["kinderhook-old-1", "Call the director, the president, the attorneys."]],
        "Answer.",
      ),
    ],
  },
  {
    library: "Kingston (NY)",
    positions: [["president", "governing-body"], ["director", "director"], desk],
    fallbacks: [
      at("director", true),
      at("president", true),
      { try: "help-line", says: "Counsel, whom the staff may call themselves." },
      decline,
    ],
    tables: [
      table("desk", "kingston", [["kingston-1", "Call the director, the president, or counsel directly."]], "Answer."),
    ],
  },
  {
    library: "Livonia (NY)",
    positions: [["director", "director"], ["senior-clerk", "designee"], ["supervising-clerk", "designee"], desk],
    fallbacks: [at("director"), at("senior-clerk"), at("supervising-clerk"), decline],
    tables: [
      table(
        "desk",
        "livonia",
        [
          [
            "livonia-1",
            "Ask for identification, and write down name and badge.",
            {
              stops: [{ id: "livonia-1/refused", says: "They refuse: call 911.", on: ["identity-refused"] }],
              acts: ["verify-authority"],
              keep: "name and badge",
            },
          ],
          ["livonia-2", "Ask for papers before any search."],
        ],
        "Let a search begin without papers.",
      ),
    ],
  },
];
