import type { ExpandedDecision } from "../decide/findings.js";
import { freezeData } from "../internal/freeze.js";
import { contactsFor } from "../organization/contacts.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { agesOf, byAge } from "./ages.js";
import type { Block, LibraryDocument, Sentence } from "./document.js";
import {
  type DocumentSource,
  decisionOn,
  framed,
  officerWithoutPaper,
  reasonsOf,
  routesOf,
  rulesOf,
  sentence,
  stranger,
  textsOf,
  wordsOf,
} from "./source.js";

/** What the library says of one kind of record in its public notice. */
export interface NoticeRecord {
  readonly record: RecordType;
  readonly why: string;
  /** Such as "until you bring the item back". */
  readonly kept: string;
  /** Empty: nobody. */
  readonly sharedWith: readonly string[];
}

/**
 * The public privacy notice (clause AD-13): what is kept, why, how long, and who gets it, as the library declares it,
 * beside what the law of its policy says, from the same rules that decide.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { privacyNotice, toMarkdown } from "patron-privacy/documents";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 * import { defineOrganization } from "patron-privacy/organization";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork], profile: { jurisdiction: "US-NY", libraryType: "public" } });
 * const organization = defineOrganization({
 *   id: "town", title: "Town Library", branches: {}, people: {},
 *   positions: { director: { title: "Director", role: "director" } },
 *   fallbacks: [{ try: "decline" }],
 * });
 * if (!policy.ok || !organization.ok) throw new Error("there are issues");
 * const notice = privacyNotice(
 *   { policy: policy.value, organization: organization.value, asOf: "2026-11-24" },
 *   [{ record: "current-loan", why: "we lend you things", kept: "until you bring them back", sharedWith: [] }],
 * );
 * toMarkdown(notice).includes("In New York, library records that identify a user are confidential."); // => true
 * ```
 */
export function privacyNotice(source: DocumentSource, records: readonly NoticeRecord[]): LibraryDocument {
  const { notice: words, talking } = textsOf(source);
  const law = decisionOn(source, stranger);
  const police = decisionOn(source, officerWithoutPaper);
  const own = decisionOn(source, patronAtTheDesk, { record: "current-loan" });
  const ages = agesOf(source);
  const family: readonly Sentence[] = byAge(source, ages, ({ verdict }) => talking.answers[verdict]);
  return freezeData(
    framed(
      source,
      "notice",
      words.title,
      [
        { kind: "sentences", sentences: [sentence(words.intro, "AD-13")] },
        { kind: "heading", text: words.keep },
        kept(source, records),
        { kind: "heading", text: words.law },
        { kind: "sentences", sentences: [...reasonsOf(source, law), sentence(words.staff, "ST-2", "ST-3")] },
        { kind: "heading", text: words.others },
        { kind: "sentences", sentences: [sentence(words.police, "ST-5")] },
        { kind: "list", sentences: routesOf(source, police) },
        { kind: "heading", text: words.yours },
        { kind: "sentences", sentences: [{ text: words.rights[own.verdict], from: rulesOf(own) }] },
        { kind: "heading", text: words.family },
        { kind: "sentences", sentences: [sentence(talking.questions.child, "AD-13"), ...family] },
        { kind: "sentences", sentences: contact(source) },
      ],
      [law, own, ...ages.map(({ decision }) => decision)],
    ),
  );
}

const patronAtTheDesk = {
  requester: "patron",
  scope: "one-patron",
  standing: "proved",
  channel: "in-person",
  instrument: "oral-request-no-process",
} as const;

function kept(source: DocumentSource, records: readonly NoticeRecord[]): Block {
  const { notice: words } = textsOf(source);
  if (records.length === 0) return { kind: "sentences", sentences: [sentence(words.undeclared, "AD-13")] };
  return {
    kind: "table",
    columns: [words.record, words.why, words.kept, words.shared],
    rows: records.map(({ record, why, kept, sharedWith }) => [
      sentence(wordsOf(source).facts.record.values[record]?.[0] ?? record, "declared"),
      sentence(why, "declared"),
      sentence(kept, "declared"),
      sentence(sharedWith.length === 0 ? words.nobody : sharedWith.join(", "), "declared"),
    ]),
  };
}

/** Whom to ask: the post, its holders, and what of their contacts the public may see. */
function contact(source: DocumentSource): readonly Sentence[] {
  const { notice: words } = textsOf(source);
  const { organization } = source;
  const { people, posts = {} } = organization;
  const { privacyOfficer } = posts;
  if (privacyOfficer === undefined) return [];
  const holders = Object.keys(people).filter((person) => people[person]?.positions.includes(privacyOfficer));
  const names = holders.map((person) =>
    [people[person]?.name, ...contactsFor(organization, person, "public-desk").map(({ value }) => value)].join(", "),
  );
  return [sentence(`${words.contact}${names.length === 0 ? "" : `: ${names.join("; ")}`}.`, "AD-9", "organization")];
}

/**
 * Talking points for supervisors and staff who are asked about privacy (clause SU-4), answered by the library's own rules.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { talkingPoints } from "patron-privacy/documents";
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
 * talkingPoints({ policy: policy.value, organization: organization.value, asOf: "2026-11-24" }).blocks.filter(({ kind }) => kind === "case").length; // => 6
 * ```
 */
export function talkingPoints(source: DocumentSource): LibraryDocument {
  const { talking: words } = textsOf(source);
  const asked = (requester: "spouse" | "trustee") =>
    decisionOn(
      source,
      {
        requester,
        scope: "one-patron",
        standing: "proved",
        channel: "in-person",
        instrument: "oral-request-no-process",
      },
      { record: "current-loan" },
    );
  const own = decisionOn(source, patronAtTheDesk, { record: "current-loan" });
  const police = decisionOn(source, officerWithoutPaper);
  const [spouse, trustee] = [asked("spouse"), asked("trustee")];
  const ages = agesOf(source);
  const unless = (routes: readonly Sentence[]) =>
    routes.map(({ text, from }, at) => ({ text: at === 0 ? `${words.unless} ${text}` : text, from }));
  const point = (title: string, decision: ExpandedDecision, routes: readonly Sentence[] = []): Block => ({
    kind: "case",
    title,
    sentences: [
      { text: words.answers[decision.verdict], from: rulesOf(decision) },
      ...reasonsOf(source, decision).map(({ text, from }) => ({ text: `${words.rule} ${text}`, from })),
      ...unless(routes),
    ],
  });
  const child: Block = {
    kind: "case",
    title: words.questions.child,
    sentences: [
      ...byAge(source, ages, ({ verdict }) => words.answers[verdict]),
      ...unique(ages.flatMap(({ decision }) => reasonsOf(source, decision))).map(({ text, from }) => ({
        text: `${words.rule} ${text}`,
        from,
      })),
      ...unless(unique(ages.flatMap(({ decision }) => consentRoutes(source, decision)))),
    ],
  };
  const decisions = [own, ...ages.map(({ decision }) => decision), spouse, police, trustee];
  return freezeData(
    framed(
      source,
      "talking-points",
      words.title,
      [
        { kind: "sentences", sentences: [sentence(words.intro, "SU-4", "ST-6")] },
        point(words.questions.own, own),
        child,
        point(words.questions.spouse, spouse, consentRoutes(source, spouse)),
        point(words.questions.police, police, routesOf(source, police)),
        point(words.questions.trustee, trustee, consentRoutes(source, trustee)),
        { kind: "case", title: words.questions.secret, sentences: [sentence(words.never, "ST-6", "secret")] },
      ],
      decisions,
    ),
  );
}

/** Of what would open a decision, the patron's own consent: papers are of no use to somebody at the desk. */
function consentRoutes(source: DocumentSource, decision: ExpandedDecision): readonly Sentence[] {
  const consents = decision.routes.filter(({ changes }) => changes.some(({ fact }) => fact === "consent"));
  return routesOf(source, { ...decision, routes: consents });
}

function unique(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((one) => [one.text, one])).values()];
}
