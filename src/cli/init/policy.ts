import type { LawPack } from "../../law/build/law-pack.js";
import type { InitPlace } from "./place.js";

/** A policy to begin with: the packs of the state, and one rule to change. */
export function policyFile({ law, libraryType, title, today }: InitPlace): string {
  return `# The privacy policy of ${title}, as patron-privacy reads it.
# Check it after each change:
#
#   patron-privacy check policy.yaml
#
# A line that begins with # is a comment. "patron-privacy schema policy" prints all that may stand here.
version: 1
id: ${idOf(title)}
title: ${text(`${title}, Privacy Policy`)}

# What the policy builds on: the ALA Privacy Tool Kit, the practice of published policies,
# federal law, and the law of the state:
# ${sourceOf(law)}
packs: [toolkit, practice, federal, ${law.id}]

# What the library is. Rules that are not for such a library never count.
profile:
  jurisdiction: ${law.jurisdiction}
  libraryType: ${libraryType}
  # Names of your own systems for roles and records of the vocabulary:
  # roles: { circ-desk: front-line }
  # records: { checkouts: current-loan }

# Where the rules stand. Every rule below names one of these.
sources:
  board:
    title: ${text(`${title}, Board, Privacy Policy, adopted on (day)`)}
    checkedOn: ${today} # the day on which somebody last read it

rules:
  # Who may answer the police. "authority" narrows: the law and the packs still count.
  - id: ${idOf(title)}/police-to-the-director
    kind: authority
    when:
      # alternatives stand in one list: any of these
      requester: [police-local, police-state, police-federal, immigration-officer, prosecutor]
    roles: [director, designee]
    says: Only the director or the designee answers law enforcement.
    cites: [{ source: board, section: "1" }]

  # A rule that closes something. Remove the # in front to use it.
  # - id: ${idOf(title)}/no-fundraising
  #   kind: disclosure
  #   when: { purpose: [fundraising] }
  #   effect: [forbid]
  #   says: Patron data is never used to raise money.
  #   cites: [{ source: board, section: "2" }]

  # A rule for ages and days. "from" counts, "below" and "until" are the first that no longer count:
  # this rule is for ages 0 to 12, from 1 January to 31 December 2027.
  # - id: ${idOf(title)}/children
  #   kind: duty
  #   level: must
  #   act: speak-privately
  #   when: { subjectAge: { from: 0, below: 13 } }
  #   from: 2027-01-01
  #   until: 2028-01-01
  #   says: Talk with a child where nobody else can hear it.
  #   cites: [{ source: board, section: "3" }]
`;
}

function sourceOf({ law, sources }: LawPack): string {
  const [provision] = law.provisions;
  return provision === undefined ? law.name : (sources[provision.source]?.title ?? law.name);
}

/** A name as an id: `Town Library` is `town-library`. */
export function idOf(title: string): string {
  const id = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id === "" ? "library" : id;
}

/** A text that YAML reads as a text, whatever is in it. */
export function text(value: string): string {
  return JSON.stringify(value);
}
