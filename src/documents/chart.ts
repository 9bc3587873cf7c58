import { contactsFor } from "../organization/contacts.js";
import type { ContactAudience } from "../organization/organization.js";
import { freezeData } from "../policy/freeze.js";
import { callOrder } from "./card.js";
import type { LibraryDocument, TreeNode } from "./document.js";
import { type DocumentSource, decisionOn, framed, sentence, textsOf } from "./source.js";

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
 * toMarkdown(document).includes("Director (vacant)"); // => true
 * ```
 */
export function chart(
  source: DocumentSource,
  { audience = "staff-room" }: { readonly audience?: ContactAudience } = {},
): LibraryDocument {
  const { chart: words, card } = textsOf(source);
  const { organization } = source;
  const { positions, people, posts = {}, delegations = [] } = organization;
  const { answerableBy } = decisionOn(source, {
    requester: "police-local",
    standing: "proved",
    instrument: "oral-request-no-process",
  });
  const may = (id: string) => {
    const role = positions[id]?.role;
    const own = role !== undefined && answerableBy.includes(role);
    return (
      own || delegations.some(({ from, to }) => to === id && answerableBy.some((one) => one === positions[from]?.role))
    );
  };
  const node = (id: string): TreeNode => {
    const holders = Object.keys(people).filter((person) => people[person]?.positions.includes(id));
    const names = holders.map((person) => {
      const contacts = contactsFor(organization, person, audience).map(({ value }) => value);
      return [people[person]?.name, ...contacts].join(", ");
    });
    const marks = [
      ...(may(id) ? [words.answers] : []),
      ...(posts.privacyOfficer === id ? [words.privacyOfficer] : []),
      ...(posts.spokesperson === id ? [words.spokesperson] : []),
    ];
    const text = `${positions[id]?.title} (${names.length === 0 ? words.vacant : names.join("; ")})${marks.length === 0 ? "" : ` — ${marks.join("; ")}`}`;
    const below = Object.keys(positions).filter((other) => positions[other]?.reportsTo === id);
    return { label: sentence(text, "organization"), below: below.map(node) };
  };
  const tops = Object.keys(positions).filter((id) => positions[id]?.reportsTo === undefined);
  return freezeData(
    framed(source, "chart", words.title, [
      { kind: "heading", text: words.hierarchy },
      { kind: "tree", nodes: tops.map(node) },
      { kind: "heading", text: words.chain },
      { kind: "steps", sentences: [...callOrder(organization, audience), sentence(card.nobody, "organization")] },
    ]),
  );
}
