import type { ExpandedDecision } from "../decide/findings.js";
import { freezeData } from "../internal/freeze.js";
import { contactsFor } from "../organization/contacts.js";
import type { ContactAudience, Delegation, Posts } from "../organization/organization.js";
import { callOrder } from "./call-order.js";
import type { LibraryDocument, Sentence, TreeNode } from "./document.js";
import { type DocumentSource, decisionOn, framed, officerWithoutPaper, sentence, textsOf, wordsOf } from "./source.js";

/**
 * A chart of the hierarchy, the chain of command and who may answer (clauses AD-7.5, AD-10.1). Who may answer is what
 * the policy itself decides, with the written delegations. Private numbers go on it for managers alone.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { chart, toMarkdown } from "patron-privacy/documents";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { defineOrganization } from "patron-privacy/organization";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal] });
 * const organization = defineOrganization({
 *   id: "town", title: "Town Library", branches: {}, people: {},
 *   positions: { director: { title: "Director", role: "director" } },
 *   fallbacks: [{ try: "decline" }],
 * });
 * if (!policy.ok || !organization.ok) throw new Error("there are issues");
 * const document = chart({ policy: policy.value, organization: organization.value, asOf: "2026-11-24" });
 * toMarkdown(document).includes("**Director**: vacant"); // => true
 * ```
 */
export function chart(
  source: DocumentSource,
  { audience = "staff-room" }: { readonly audience?: ContactAudience } = {},
): LibraryDocument {
  const { chart: words } = textsOf(source);
  const { positions } = source.organization;
  const decision = decisionOn(source, officerWithoutPaper);
  const below = new Map<string | undefined, string[]>();
  for (const [id, { reportsTo }] of Object.entries(positions))
    below.set(reportsTo, [...(below.get(reportsTo) ?? []), id]);
  const node = (id: string): TreeNode => ({
    label: sentence(titleOf(id, source), "organization"),
    people: peopleIn(id, source, audience),
    ...marksOf(id, decision, source),
    below: (below.get(id) ?? []).map(node),
  });
  // the names stand in the hierarchy above; a long list says positions and numbers
  const named = callOrder(source, audience, [decision]);
  const { calls, end, barred } =
    named.calls.length > 6 ? callOrder(source, audience, [decision], { names: false }) : named;
  return freezeData(
    framed(
      source,
      "chart",
      words.title,
      [
        { kind: "heading", text: words.hierarchy },
        { kind: "tree", nodes: (below.get(undefined) ?? []).map(node) },
        {
          kind: "calls",
          title: words.chain,
          sentences: calls,
          after: [...barred, end, sentence(words.nobodyElse, "ST-4", "ST-5")],
        },
      ],
      [decision],
    ),
  );
}

function titleOf(id: string, { organization: { positions } }: DocumentSource): string {
  return positions[id]?.title ?? id;
}

function peopleIn(id: string, source: DocumentSource, audience: ContactAudience): readonly Sentence[] {
  const { chart: words } = textsOf(source);
  const { organization, asOf } = source;
  const { people } = organization;
  const holders = Object.keys(people)
    .filter((person) => people[person]?.positions.includes(id))
    .sort();
  if (holders.length === 0) return [sentence(words.vacant, "organization")];
  return holders.map((person) => {
    const contacts = contactsFor(organization, person, audience).map(({ value }) => value);
    const away = people[person]?.away?.find(({ since, until }) => since <= asOf && asOf < until);
    const note = away === undefined ? "" : ` (${words.away} ${away.until})`;
    return sentence(`${[people[person]?.name, ...contacts].join(", ")}${note}`, "organization");
  });
}

/** What comes with a position: whether it answers and on what, its posts, its records. */
function marksOf(
  id: string,
  { answerableBy }: ExpandedDecision,
  source: DocumentSource,
): Pick<TreeNode, "marks" | "answers"> {
  const { chart: words } = textsOf(source);
  const { organization, asOf } = source;
  const { positions, delegations = [], custodians = [], posts = {} } = organization;
  const answers = (position: string) => answerableBy.some((role) => role === positions[position]?.role);
  const inForce = delegations.filter(
    ({ from, to, since, until }) =>
      to === id && answers(from) && (since === undefined || since <= asOf) && (until === undefined || asOf < until),
  );
  const records = custodians.filter(({ position }) => position === id).flatMap((one) => one.records);
  const names = records.map((record) => wordsOf(source).facts.record.values[record]?.[0] ?? record);
  const held = postNames.filter((post) => posts[post] === id).map((post) => words[post]);
  return {
    answers: answers(id) || inForce.length > 0,
    marks: [
      ...(answers(id) ? [sentence(words.answers, "AD-7.5.2", "organization")] : []),
      ...(answers(id) ? [] : inForce.map((one) => delegated(one, source))),
      // a post that the title names already is not said twice
      ...held
        .filter((post) => post.toLowerCase() !== titleOf(id, source).toLowerCase())
        .map((post) => sentence(post, "organization")),
      ...(names.length === 0 ? [] : [sentence(`${words.custodian} ${names.join(", ")}`, "organization")]),
    ],
  };
}

/** The limits of a delegation stand beside it: a chart that hides them would give more than was given. */
function delegated(
  { from, while: when, branch, requests, records, until, to }: Delegation,
  source: DocumentSource,
): Sentence {
  const { chart: words, fallback } = textsOf(source);
  const { positions, branches } = source.organization;
  const lead = { absent: words.inAbsence, vacant: words.inVacancy, always: words.onBehalf }[when];
  const limits = [
    ...(branch === undefined ? [] : [`${fallback.at} ${branches[branch]?.title ?? branch}`]),
    ...(requests ?? []).map((kind) => fallback[kind]),
    ...(records ?? []).map((record) => wordsOf(source).facts.record.values[record]?.[0] ?? record),
    ...(until === undefined ? [] : [`${words.until} ${until}`]),
    ...(positions[to]?.role === "governing-body" ? [words.approves] : []),
  ];
  return sentence([`${lead} ${titleOf(from, source)}`, ...limits].join(", "), "AD-8", "organization");
}

const postNames = [
  "privacyOfficer",
  "deputyPrivacyOfficer",
  "spokesperson",
  "alternateSpokesperson",
  "counsel",
  "alternateCounsel",
  "governingBodyChair",
  "deputyChair",
] as const satisfies readonly (keyof Posts)[];
