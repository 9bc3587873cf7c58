import { jurisdictions } from "../../vocabulary/jurisdictions.js";
import type { JurisdictionDraft } from "./draft.js";
import { wordings } from "./former-grounds.js";
import type { Ground } from "./ground.js";
import type { Question } from "./hang.js";
import { generalCite, groundCite } from "./ids.js";
import { otherLawQuestions } from "./other-law-rules.js";
import { unclearPapers } from "./process.js";
import { recordTopics } from "./record-topics.js";
import {
  ageOfMajority,
  cardInHand,
  consentForm,
  doubtOf,
  handingOver,
  isUnread,
  otherLibraries,
  parents,
  personAlone,
  publicRecordsTopic,
  reachTopic,
  topicOf,
  unnamedConsent,
} from "./topics.js";

/** Every question that rules of a law may hang on, by topic. */
export function questionsOf(draft: JurisdictionDraft): ReadonlyMap<string, Question> {
  const general = { cites: [generalCite(draft)] };
  const shared: readonly (readonly [topic: string, question: Question])[] = [
    ...reachQuestions(draft),
    [
      unnamedConsent,
      {
        ...general,
        asks: `Does the patron's consent open a record, though ${lawOf(draft)} does not name it?`,
        readings: {
          opens: "The patron's consent opens the record: the protection is the patron's to waive.",
          "does-not-open": "Consent opens nothing: the law names its grounds, and consent is not among them.",
        },
      },
    ],
    [
      consentForm,
      {
        ...general,
        asks: `Does spoken consent count under ${lawOf(draft)}, which asks for consent and names no form?`,
        readings: {
          "spoken-counts": "Consent counts in any form in which the patron gives it.",
          "writing-only": "Only consent in writing counts.",
        },
        leftTo: "policy",
      },
    ],
    [
      cardInHand,
      {
        ...general,
        asks: `Does lending the card consent to one transaction under ${lawOf(draft)}?`,
        readings: {
          opens: "The patron who lends the card consents to the transaction.",
          "does-not-open": "A card in somebody's hand is no consent.",
        },
        leftTo: "policy",
      },
    ],
    [
      handingOver,
      {
        ...general,
        asks: `Is handing over an item that waits for a patron a disclosure under ${lawOf(draft)}?`,
        readings: {
          opens: "Handing over the item to somebody whom the patron sent is service to the patron, and no disclosure.",
          "does-not-open": "Handing it over tells what the patron reads.",
        },
        leftTo: "policy",
      },
    ],
    [
      ageOfMajority,
      {
        ...general,
        asks: `Does minority end later than at 18 in ${jurisdictions[draft.jurisdiction]}, where ${lawOf(draft)} says minor?`,
        readings: {
          later: "Minority ends later: a patron of 18 to 20 who has not reached that age is a minor.",
          eighteen: "Minority ends at 18.",
        },
      },
    ],
    [
      parents,
      {
        ...general,
        asks: `May a parent or guardian see a minor's record under ${lawOf(draft)}?`,
        readings: {
          opens: "A parent or guardian may see the minor's record.",
          "does-not-open": "A parent or guardian is like anybody else: the minor's record stays closed.",
        },
        notes: draft.minors.note,
      },
    ],
  ];
  const grounds = [...draft.grounds.flatMap(wordings), ...unclearPapers(draft)]
    .filter((ground) => doubtOf(draft, ground) !== undefined)
    .map((ground): readonly [string, Question] => [topicOf(draft, ground), ofGround(draft, ground)])
    // the present wording comes first and speaks for earlier ones that hang on the same doubt
    .reverse();
  const questions = new Map([...shared, ...grounds, ...otherLawQuestions(draft.otherLaws ?? [])]);
  for (const [topic, words] of Object.entries(draft.doubts ?? {})) {
    const question = questions.get(topic);
    if (question !== undefined) questions.set(topic, { ...question, ...words });
  }
  return questions;
}

/** The law on library records, as a question names it. */
function lawOf(draft: JurisdictionDraft): string {
  return `the law (${draft.sources[draft.general.source]?.title ?? draft.general.section})`;
}

function reachQuestions(draft: JurisdictionDraft): readonly (readonly [string, Question])[] {
  const general = { cites: [generalCite(draft)] };
  const law = lawOf(draft);
  const reached = [
    ...recordTopics.map(({ topic, named }) => ({ topic: reachTopic(topic), named })),
    { topic: personAlone, named: "a record that identifies a person and shows no use" },
  ];
  return [
    ...reached.flatMap(({ topic, named }): readonly (readonly [string, Question])[] => [
      [
        topic,
        {
          ...general,
          asks: `Does ${law} reach ${named}?`,
          readings: {
            reaches: `The law reaches ${named}: it protects them, and its own grounds open them.`,
            "does-not-reach": `The law says nothing of ${named}: other law or the library's policy decides.`,
          },
        },
      ],
      [publicRecordsTopic(topic), publicRecords(draft, named)],
    ]),
    [
      otherLibraries,
      {
        ...general,
        asks: `Does ${law} bind a library of a kind that it does not name?`,
        readings: {
          reaches: "The law binds the library as it binds those it names.",
          "does-not-reach": "The law does not bind the library: other law or its own policy decides.",
        },
        notes: draft.covers.note,
      },
    ],
    [publicRecordsTopic(otherLibraries), publicRecords(draft, "records of a library that it does not bind")],
  ];
}

function publicRecords(draft: JurisdictionDraft, named: string): Question {
  return {
    asks: `Must ${named} be given on a public-records request, if the law on library records does not protect them?`,
    readings: {
      "must-disclose": "They must be given: no other exemption covers them.",
      "may-withhold": "They need not be given: they are no public records, or another exemption covers them.",
    },
    cites: [generalCite(draft)],
  };
}

function ofGround(draft: JurisdictionDraft, ground: Ground): Question {
  const notes = ground.notes === undefined ? {} : { notes: ground.notes };
  const cites = [groundCite(ground)];
  const title = draft.sources[ground.source]?.title ?? ground.section;
  if (isUnread(doubtOf(draft, ground)))
    return {
      asks: `Does ${ground.section} of ${lawOf(draft)} say this: ${lowerFirst(ground.says.slice(0, -1))}?`,
      readings: {
        "as-reported": `It says so: ${lowerFirst(ground.says)}`,
        otherwise: "It does not say so: this opens nothing.",
      },
      cites,
      notes: [ground.notes, `Read so far, not in full: ${title}.`].filter((one) => one !== undefined).join(" "),
    };
  const must = ground.effect === "requires";
  return {
    asks: askedOf(ground, `the law (${title})`),
    readings: {
      opens: must ? "Yes: the record must be given." : "Yes: the record may be given.",
      "does-not-open": "No: it opens nothing by itself.",
    },
    cites,
    ...notes,
  };
}

function askedOf(ground: Ground, law: string): string {
  switch (ground.ground) {
    case "agency-subpoena":
      return `Is a subpoena of an agency or a legislature, which no court stands behind, enough under ${law}?`;
    case "judge-signed-subpoena":
      return `Is a subpoena that a judge has signed an order of a court under ${law}?`;
    case "subpoena":
      return `Is a subpoena without a judge's order enough under ${law}?`;
    case "court-order":
      return `Is a court order enough under ${law}?`;
    case "search-warrant":
      return `Is a search warrant that officers present enough under ${law}?`;
    default:
      return `${withoutWords} ${ground.says}`;
  }
}

/** Opens a question for which a file has no words; a test finds it. */
export const withoutWords = "Is this a ground?";

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
