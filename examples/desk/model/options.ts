import { type Catalogue, type ClosedFactId, type FactId, facts } from "patron-privacy";

/** One answer that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly line: string;
  /** The key that chooses it; only the common ones have one. */
  readonly key: string | null;
  /** Everything it is found by, in small letters. */
  readonly words: string;
}

/** The answers of a fact: those that come up most, then all others. */
export interface Options {
  readonly common: readonly Option[];
  readonly more: readonly Option[];
}

/** What comes up most at a desk, in this order; the keys 1 to 9. */
const common: { readonly [F in ClosedFactId]?: readonly string[] } = {
  requester: [
    "police-local",
    "police-federal",
    "immigration-officer",
    "parent",
    "patron",
    "spouse",
    "media",
    "litigant",
    "member-of-public",
  ],
  record: [
    "loan-history",
    "current-loan",
    "registration",
    "computer-session",
    "surveillance-video",
    "staff-observation",
    "hold",
    "fines-and-fees",
    "request-existence",
  ],
  instrument: [
    "oral-request-no-process",
    "written-letter-request",
    "grand-jury-subpoena",
    "civil-discovery-subpoena",
    "administrative-subpoena",
    "court-order",
    "search-warrant",
    "ice-administrative-warrant",
    "public-records-request",
  ],
  handler: ["front-line", "volunteer", "supervisor", "person-in-charge", "director", "designee", "it-staff"],
};

/** Words of everyday speech by which an answer is found. */
const synonyms: { readonly [value: string]: string } = {
  "police-local": "cop officer sheriff deputy detective city county",
  "police-state": "trooper highway patrol",
  "police-federal": "fbi agent dea atf secret service marshal homeland",
  "immigration-officer": "ice cbp border uscis deportation hsi",
  parent: "mum mom mother dad father",
  guardian: "foster custodian",
  spouse: "husband wife partner girlfriend boyfriend ex",
  relative: "son daughter brother sister grandmother grandfather grandparent aunt uncle family",
  media: "reporter journalist press newspaper television tv blogger",
  litigant: "lawyer attorney process server divorce lawsuit",
  prosecutor: "district attorney da us attorney",
  "collection-agency": "debt collector unique",
  trustee: "board member",
  coworker: "colleague employee",
  "elected-official": "mayor senator council congress",
  "oral-request-no-process": "no paper nothing verbal spoken asks badge only",
  "search-warrant": "judge search seize raid",
  "ice-administrative-warrant": "i-200 i-205 ice immigration",
  "national-security-letter": "nsl fbi",
  "public-records-request": "foia foil sunshine open records",
  "loan-history": "borrowed books read reading checked out past checkout",
  "current-loan": "checked out now has books due",
  registration: "address phone name account member patron card",
  "computer-session": "internet pc workstation sign-in who used",
  "surveillance-video": "camera cctv footage recording",
  "staff-observation": "seen saw here today present visited",
  "fines-and-fees": "owes money debt",
  "request-existence": "whether police came asked gag",
  "front-line": "clerk desk circulation page librarian",
  director: "head boss administrator",
};

/** The answers of a fact in the words of a catalogue. */
export function optionsOf(fact: FactId, words: Catalogue): Options {
  const about = facts[fact];
  if (about.kind !== "closed") return { common: [], more: [] };
  const texts: { readonly [value: string]: readonly [label: string, line: string] } = words.facts[fact].values;
  const usual = common[about.id] ?? (about.values.length <= 9 ? about.values : []);
  const option = (value: string, index: number): Option => {
    const [label, line] = texts[value] ?? [value, ""];
    const found = `${label} ${line} ${value.replaceAll("-", " ")} ${synonyms[value] ?? ""}`.toLowerCase();
    return { value, label, line, key: index >= 0 && index < 9 ? String(index + 1) : null, words: found };
  };
  return {
    common: usual.map(option),
    more: about.values.filter((value) => !usual.includes(value)).map((value) => option(value, -1)),
  };
}

/** The answers in which every word of a search begins a word. */
export function searched({ common: usual, more }: Options, typed: string): readonly Option[] {
  const wanted = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const fits = ({ words }: Option) =>
    wanted.every((one) => words.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(one)));
  return [...usual, ...more].filter(fits);
}
