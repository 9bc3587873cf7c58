import type { Fallback } from "../../src/organization/index.js";
import type { ProcedureTable, Step } from "../../src/procedure/index.js";

/** A published procedure as configuration, in our own words. */
export interface Published {
  readonly library: string;
  /** Positions from the highest down, with their roles. */
  readonly positions: readonly (readonly [
    id: string,
    role: "director" | "designee" | "governing-body" | "person-in-charge" | "supervisor" | "front-line",
  ])[];
  readonly fallbacks: readonly Fallback[];
  readonly tables: readonly ProcedureTable[];
}

const at = (position: string, phone = false): Fallback => ({ try: "position", position, ...(phone ? { phone } : {}) });
const decline: Fallback = { try: "decline" };
const step = (
  id: string,
  actors: Step["actors"],
  says: string,
  cite: Step["cites"][number],
  more: Partial<Step> = {},
): Step => ({
  id,
  actors,
  says,
  timing: "at-once",
  after: [],
  cites: [cite],
  ...more,
});
const desk = (title: string, steps: readonly Step[], never: string, cite: Step["cites"][number]): ProcedureTable => ({
  procedure: "desk",
  title,
  steps,
  never: [{ says: never, cites: [cite] }],
});

/** Eight published procedures, each with the rule that sets it apart. */
export const published: readonly Published[] = [
  {
    library: "Albemarle Regional (NC)",
    positions: [
      ["regional-president", "governing-body"],
      ["local-president", "governing-body"],
      ["director", "director"],
      ["finance-officer", "designee"],
      ["desk", "front-line"],
    ],
    fallbacks: [
      at("director", true),
      at("finance-officer", true),
      at("local-president", true),
      at("regional-president", true),
      decline,
    ],
    tables: [
      {
        procedure: "warr",
        title: "Legal paper while nobody can be reached",
        steps: [
          step("albemarle-1", ["anyone"], "Try each person on the list, in its order.", "albemarle"),
          step("albemarle-2", ["anyone"], "If nobody can be reached, honour the legal paper.", "albemarle", {
            after: ["albemarle-1"],
            only: { execution: ["under-way"] },
          }),
          step("albemarle-3", ["anyone"], "Keep a record of what was given or taken.", "albemarle", {
            after: ["albemarle-2"],
            keep: "record of what was taken",
          }),
        ],
        never: [{ says: "Obstruct a search.", cites: ["albemarle"] }],
      },
    ],
  },
  {
    library: "Kinderhook Memorial (NY)",
    positions: [
      ["president", "governing-body"],
      ["director", "director"],
      ["desk", "front-line"],
    ],
    fallbacks: [
      at("director", true),
      at("president", true),
      { try: "help-line", says: "The ALA Office for Intellectual Freedom: legal advice is needed, and no more." },
      decline,
    ],
    tables: [
      desk(
        "Kinderhook at the desk",
        [
          step("kinderhook-1", ["anyone"], "Ask for identification and copy it.", "kinderhook", {
            keep: "copy of the identification",
          }),
          step("kinderhook-2", ["anyone"], "Give your own name and address and nothing else.", "kinderhook", {
            after: ["kinderhook-1"],
          }),
          step("kinderhook-3", ["anyone"], "A warrant may be served on any employee: take it.", "kinderhook", {
            after: ["kinderhook-1"],
            stop: { says: "It is a warrant.", goesTo: ["warr"] },
          }),
        ],
        "Say why advice is needed, or about what.",
        "kinderhook",
      ),
    ],
  },
  {
    library: "Livonia (NY)",
    positions: [
      ["director", "director"],
      ["senior-clerk", "designee"],
      ["supervising-clerk", "designee"],
      ["desk", "front-line"],
    ],
    fallbacks: [at("director"), at("senior-clerk"), at("supervising-clerk"), decline],
    tables: [
      desk(
        "Livonia at the desk",
        [
          step("livonia-1", ["anyone"], "Ask for identification, and write down name and badge.", "livonia", {
            stop: { says: "They refuse: call the police." },
            keep: "name and badge",
          }),
          step("livonia-2", ["anyone"], "Ask for papers before any search.", "livonia", { after: ["livonia-1"] }),
        ],
        "Let a search begin without papers.",
        "livonia",
      ),
    ],
  },
  {
    library: "Fargo (ND)",
    positions: [
      ["director", "director"],
      ["supervisor", "designee"],
      ["senior-reference", "designee"],
      ["desk", "front-line"],
    ],
    fallbacks: [
      at("supervisor"),
      at("senior-reference"),
      { try: "decline", says: "Turn a spoken request down politely." },
    ],
    tables: [
      desk(
        "Fargo at the desk",
        [
          step("fargo-1", ["anyone"], "Get a supervisor, or else the senior reference librarian.", "fargo"),
          step("fargo-2", ["anyone"], "Turn down a spoken request politely if nobody can be reached.", "fargo", {
            after: ["fargo-1"],
            only: { instrument: ["oral-request-no-process"] },
          }),
          step("fargo-3", ["anyone"], "List what is taken.", "fargo", {
            after: ["fargo-1"],
            only: { execution: ["under-way"] },
            keep: "list of what was taken",
          }),
        ],
        "Answer a spoken request.",
        "fargo",
      ),
    ],
  },
  {
    library: "Oconomowoc (WI)",
    positions: [
      ["director", "director"],
      ["librarian-in-charge", "person-in-charge"],
      ["desk", "front-line"],
    ],
    fallbacks: [
      at("director", true),
      { try: "senior-on-duty" },
      { try: "help-line", says: "The attorney, a colleague in the firm, then counsel of the ALA." },
      decline,
    ],
    tables: [
      {
        procedure: "warr",
        title: "A search at Oconomowoc",
        steps: [
          step("oconomowoc-1", ["person-in-charge", "anyone"], "Ask them to wait for counsel.", "oconomowoc", {
            stop: { says: "Counsel cannot come: the search goes on." },
          }),
          step("oconomowoc-2", ["person-in-charge", "anyone"], "Help find exactly what is listed.", "oconomowoc", {
            after: ["oconomowoc-1"],
          }),
        ],
        never: [{ says: "Stop a search because counsel is not there.", cites: ["oconomowoc"] }],
      },
    ],
  },
  {
    library: "Northville (MI)",
    positions: [
      ["director", "director"],
      ["assistant", "designee"],
      ["desk", "front-line"],
    ],
    fallbacks: [at("director", true), at("assistant", true), { try: "senior-on-duty" }, decline],
    tables: [
      desk(
        "Northville at the desk",
        [
          step("northville-1", ["anyone"], "Lead them to a private area first.", "northville"),
          step("northville-2", ["anyone"], "Call the director, the assistant, and both at home.", "northville", {
            after: ["northville-1"],
          }),
          step("northville-3", ["anyone"], "If nobody can be reached, you are the designee.", "northville", {
            after: ["northville-2"],
          }),
        ],
        "Talk about it in a public area.",
        "northville",
      ),
    ],
  },
  {
    library: "Emory, Pitts Theology Library (GA)",
    positions: [
      ["administration", "director"],
      ["highest-ranking", "person-in-charge"],
      ["desk", "front-line"],
    ],
    fallbacks: [at("administration"), { try: "senior-on-duty" }, decline],
    tables: [
      {
        procedure: "subp",
        title: "A paper after hours at Emory",
        steps: [
          step("emory-1", ["anyone"], "Write the time of receipt on the back.", "emory", { keep: "time of receipt" }),
          step(
            "emory-2",
            ["person-in-charge", "anyone"],
            "After hours, put it in the named box for the administration.",
            "emory",
            { after: ["emory-1"] },
          ),
        ],
        never: [{ says: "Answer the paper on the spot.", cites: ["emory"] }],
      },
    ],
  },
  {
    library: "University of Colorado, map library",
    positions: [
      ["head", "director"],
      ["deputy", "designee"],
      ["desk", "front-line"],
    ],
    fallbacks: [at("head", true), at("deputy", true), decline],
    tables: [
      desk(
        "Colorado's checklist",
        [
          step(
            "colorado-1",
            ["anyone"],
            "Try each office on the list; stop at the first that answers, and write down the name.",
            "colorado-u",
            { stop: { says: "Somebody has answered." }, keep: "name of the person reached" },
          ),
          step("colorado-2", ["anyone"], "Hand in the filled form at once.", "colorado-u", {
            after: ["colorado-1"],
            keep: "the form",
          }),
        ],
        "Go on after somebody has answered.",
        "colorado-u",
      ),
    ],
  },
];
