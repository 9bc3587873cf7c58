import { contactsFor } from "../organization/contacts.js";
import type { ContactAudience, Organization } from "../organization/organization.js";
import { freezeData } from "../policy/freeze.js";
import { type LibraryDocument, type Sentence, sentencesOf } from "./document.js";
import { actionSentence, type DocumentSource, decisionOn, framed, sentence, textsOf } from "./source.js";
import type { DocumentTexts } from "./texts.js";

/** What a card is for, and who will see it. */
export interface CardOptions {
  /** `law-enforcement`, or `everyday` questions of ordinary life. */
  readonly about?: "law-enforcement" | "everyday";
  /** Private numbers never go on a card; others by what the organisation says of them. */
  readonly audience?: Exclude<ContactAudience, "managers">;
}

/** A card, and what is wrong with it as a card. */
export interface ReferenceCard {
  readonly document: LibraryDocument;
  readonly words: number;
  /** One printed side: at most 300 words, seven steps, three cases. */
  readonly problems: readonly ("too-many-words" | "too-many-steps" | "too-many-cases" | "nobody-to-call")[];
}

/**
 * A ready-reference card from the library's own policy and organisation (clause AD-7.7): what to do, what to say, whom
 * to call in which order, and three cases that the policy itself decides. One printed side.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { referenceCard, toMarkdown } from "patron-privacy/documents";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 * import { defineOrganization } from "patron-privacy/organization";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * const organization = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: { main: { title: "Main" } },
 *   positions: { director: { title: "Director", role: "director" } },
 *   people: { ada: { name: "Ada", positions: ["director"] } },
 *   fallbacks: [{ try: "position", position: "director" }, { try: "decline" }],
 * });
 * if (!policy.ok || !organization.ok) throw new Error("there are issues");
 * const card = referenceCard({ policy: policy.value, organization: organization.value, asOf: "2026-11-24" });
 * card.problems; // => []
 * toMarkdown(card.document).includes("Director: Ada"); // => true
 * ```
 */
export function referenceCard(
  source: DocumentSource,
  { about = "law-enforcement", audience = "staff-room" }: CardOptions = {},
): ReferenceCard {
  const calls = callOrder(source.organization, audience);
  const document = about === "everyday" ? everyday(source, calls) : lawEnforcement(source, calls);
  const count = (kind: string) =>
    document.blocks.reduce((sum, block) => {
      if (block.kind !== kind) return sum;
      return sum + (block.kind === "steps" ? block.sentences.length : 1);
    }, 0);
  const words = wordsIn(document);
  return freezeData({
    document,
    words,
    problems: [
      ...(words > 300 ? (["too-many-words"] as const) : []),
      ...(count("steps") > 7 ? (["too-many-steps"] as const) : []),
      ...(count("case") > 3 ? (["too-many-cases"] as const) : []),
      ...(calls.length === 0 ? (["nobody-to-call"] as const) : []),
    ],
  });
}

function lawEnforcement(source: DocumentSource, calls: readonly Sentence[]): LibraryDocument {
  const { card, case: cases, say } = textsOf(source);
  const police = { requester: "police-local", standing: "proved" } as const;
  const noPaper = decisionOn(source, { ...police, instrument: "oral-request-no-process" });
  const subpoena = decisionOn(source, {
    ...police,
    instrument: "grand-jury-subpoena",
    signedBy: "attorney",
    court: "state-trial-court",
    obliges: "produce",
  });
  const warrant = decisionOn(source, {
    ...police,
    instrument: "search-warrant",
    signedBy: "judge",
    execution: "under-way",
  });
  return framed(
    source,
    "card",
    card.title,
    [
      {
        kind: "steps",
        sentences: [
          sentence(card.first, "desk-1"),
          sentence(card.identify, "desk-2"),
          sentence(`${say} ${card.words}`, "desk-3"),
          callStep(calls, card),
          sentence(card.paper, "desk-6"),
          sentence(card.write, "desk-7"),
          sentence(card.quiet, "ST-6"),
        ],
      },
      { kind: "case", title: cases.noPaper, sentences: [actionSentence(source, noPaper)] },
      { kind: "case", title: cases.subpoena, sentences: [actionSentence(source, subpoena)] },
      { kind: "case", title: cases.warrant, sentences: [actionSentence(source, warrant)] },
    ],
    noPaper.reasons.flatMap(({ cites }) => cites),
  );
}

function everyday(source: DocumentSource, calls: readonly Sentence[]): LibraryDocument {
  const { card, case: cases } = textsOf(source);
  const presence = decisionOn(
    source,
    { requester: "member-of-public", standing: "refuted", asked: "presence", instrument: "oral-request-no-process" },
    { record: "staff-observation" },
  );
  const whoHas = decisionOn(source, {
    requester: "member-of-public",
    standing: "refuted",
    scope: "by-item",
    instrument: "oral-request-no-process",
  });
  const child = decisionOn(
    source,
    {
      requester: "parent",
      standing: "proved",
      subjectAge: 9,
      custody: "custodial",
      channel: "in-person",
      instrument: "oral-request-no-process",
    },
    { record: "current-loan" },
  );
  return framed(
    source,
    "card",
    card.everyday,
    [
      {
        kind: "steps",
        sentences: [
          sentence(card.private, "informal-1"),
          callStep(calls, card, card.inDoubt),
          sentence(card.quiet, "ST-6"),
        ],
      },
      {
        kind: "case",
        title: cases.presence,
        sentences: [actionSentence(source, presence), sentence(card.message, "informal-4")],
      },
      {
        kind: "case",
        title: cases.whoHas,
        sentences: [actionSentence(source, whoHas), sentence(card.hold, "informal-4")],
      },
      { kind: "case", title: cases.child, sentences: [actionSentence(source, child)] },
    ],
    whoHas.reasons.flatMap(({ cites }) => cites),
  );
}

function callStep(calls: readonly Sentence[], card: DocumentTexts["card"], call = card.call): Sentence {
  const order = calls.map(({ text }) => text).join("; ");
  return sentence(`${call} ${order}. ${card.nobody}`, "desk-4", "organization");
}

/** Whom to call, in the organisation's order; every name with the position, so that the card outlives the person. */
export function callOrder(organization: Organization, audience: ContactAudience): readonly Sentence[] {
  const { fallbacks, positions, people } = organization;
  return fallbacks.flatMap((step) => {
    if (step.try !== "position") return [];
    const title = positions[step.position]?.title ?? step.position;
    const holders = Object.keys(people).filter((person) => people[person]?.positions.includes(step.position));
    if (holders.length === 0) return [sentence(title, "organization")];
    return holders.map((person) => {
      const numbers = contactsFor(organization, person, audience)
        .filter(({ kind }) => kind === "office-phone" || kind === "after-hours-phone")
        .map(({ value }) => value);
      return sentence([`${title}: ${people[person]?.name}`, ...numbers].join(", "), "organization");
    });
  });
}

function wordsIn(document: LibraryDocument): number {
  const titles = document.blocks.flatMap((block) =>
    block.kind === "case" ? [block.title] : block.kind === "heading" ? [block.text] : [],
  );
  const texts = [
    document.title,
    document.library,
    ...titles,
    ...sentencesOf(document).map(({ text }) => text),
    ...document.foot,
  ];
  return texts
    .join(" ")
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}
