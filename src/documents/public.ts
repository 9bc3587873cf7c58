import { freezeData } from "../policy/freeze.js";
import { english } from "../vocabulary/catalogue.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import type { Block, LibraryDocument } from "./document.js";
import { actionSentence, type DocumentSource, decisionOn, framed, sentence, textsOf } from "./source.js";

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
  const { notice: words } = textsOf(source);
  const law = decisionOn(source, {
    requester: "member-of-public",
    standing: "refuted",
    instrument: "oral-request-no-process",
  });
  const { privacyOfficer } = source.organization.posts ?? {};
  return freezeData(
    framed(source, "notice", words.title, [
      { kind: "sentences", sentences: [sentence(words.intro, "AD-13")] },
      { kind: "heading", text: words.keep },
      {
        kind: "list",
        sentences: records.map(({ record, why, kept, sharedWith }) =>
          sentence(
            `${english.facts.record.values[record]?.[0] ?? record}, ${words.because} ${why}. ${words.until} ${kept}. ${sharedWith.length === 0 ? words.nobody : `${words.shared} ${sharedWith.join(", ")}.`}`,
            "declared",
          ),
        ),
      },
      { kind: "heading", text: words.law },
      {
        kind: "sentences",
        sentences: [
          ...law.reasons.map(({ says, rule }) => sentence(says, rule)),
          sentence(words.police, "ST-5"),
          sentence(words.rights, "informal-2"),
          ...(privacyOfficer === undefined ? [] : [sentence(words.contact, "organization")]),
        ],
      },
    ]),
  );
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
 * talkingPoints({ policy: policy.value, organization: organization.value, asOf: "2026-11-24" }).blocks.length; // => 4
 * ```
 */
export function talkingPoints(source: DocumentSource): LibraryDocument {
  const { talking: words } = textsOf(source);
  const plain = { standing: "proved", instrument: "oral-request-no-process" } as const;
  const points = [
    [
      words.own,
      decisionOn(source, { ...plain, requester: "patron", channel: "in-person" }, { record: "current-loan" }),
    ],
    [
      words.parent,
      decisionOn(
        source,
        { ...plain, requester: "parent", subjectAge: 9, custody: "custodial" },
        { record: "current-loan" },
      ),
    ],
    [words.spouse, decisionOn(source, { ...plain, requester: "spouse" }, { record: "current-loan" })],
    [words.police, decisionOn(source, { ...plain, requester: "police-local" })],
  ] as const;
  const { verdicts } = textsOf(source);
  return freezeData(
    framed(
      source,
      "talking-points",
      words.title,
      points.map(([title, decision]): Block => {
        const rules = decision.reasons.map(({ rule }) => rule);
        const from = [rules[0] ?? "default", ...rules.slice(1)] as const;
        return {
          kind: "case",
          title,
          sentences: [
            { text: verdicts[decision.verdict], from },
            ...decision.reasons.map(({ says, rule }) => sentence(`${words.rule} ${says}`, rule)),
            actionSentence(source, decision),
          ],
        };
      }),
    ),
  );
}
