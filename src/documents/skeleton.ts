import { freezeData } from "../internal/freeze.js";
import { procedureTables } from "../procedure/tables.js";
import { agesOf, byAge } from "./ages.js";
import type { Block, LibraryDocument, Sentence } from "./document.js";
import { answerersOf } from "./internal.js";
import {
  type DocumentSource,
  decisionOn,
  framed,
  officerWithoutPaper,
  reasonsOf,
  routesOf,
  sentence,
  stranger,
  textsOf,
} from "./source.js";

/** A skeleton of a policy with its open choices (clause AD-4); never a finished policy. */
export function policySkeleton(source: DocumentSource): LibraryDocument {
  const { skeleton, steps, talking } = textsOf(source);
  const { sections, choices, definitions } = skeleton;
  const law = decisionOn(source, stranger);
  const police = decisionOn(source, officerWithoutPaper);
  const ages = agesOf(source);
  const desk = procedureTables.find(({ procedure }) => procedure === "desk")?.steps ?? [];
  const choice = (text: string, ...from: readonly [string, ...string[]]) => sentence(`[ ${text} ]`, ...from);
  const section = (title: string, ...sentences: readonly Sentence[]): readonly Block[] => [
    { kind: "heading", text: title },
    { kind: "list", sentences },
  ];
  return freezeData(
    framed(
      source,
      "policy-skeleton",
      skeleton.title,
      [
        { kind: "sentences", sentences: [sentence(skeleton.intro, "AD-4")] },
        ...section(sections.purpose, choice(choices.purpose, "AD-4")),
        ...section(
          sections.definitions,
          ...definitions.map((text) => sentence(text, "AD-7.1")),
          choice(choices.definitions, "AD-7.1"),
        ),
        ...section(sections.rule, ...reasonsOf(source, law)),
        ...section(sections.opens, ...routesOf(source, police), choice(choices.opens, "AD-7.6.2")),
        ...section(
          sections.answers,
          sentence(`${skeleton.mayAnswer} ${answerersOf(source)}.`, "AD-7.5.2"),
          choice(choices.delegate, "AD-8"),
          choice(choices.officer, "AD-9"),
        ),
        ...section(
          sections.informal,
          choice(choices.inPerson, "AD-7.6.1.1"),
          choice(choices.byPhone, "AD-7.6.1.1"),
          choice(choices.electronically, "AD-7.6.1.1"),
          ...byAge(source, ages, ({ verdict }) => talking.answers[verdict]).map(({ text, from }) => ({
            text: `${talking.questions.child} ${text}`,
            from,
          })),
          choice(choices.minors, "AD-7.6.1"),
        ),
        { kind: "heading", text: sections.papers },
        {
          kind: "steps",
          sentences: desk.map(({ id, says, cites }) =>
            sentence(steps[id] ?? says, id, ...cites.map(({ source: key }) => key)),
          ),
        },
        { kind: "list", sentences: [choice(choices.room, "desk-5"), choice(choices.unreachable, "AD-7.5.1")] },
        ...section(sections.secrecy, sentence(skeleton.secrecy, "ST-6", "ST-2")),
        ...section(sections.inventory, choice(choices.inventory, "AD-7.3")),
        ...section(sections.retention, choice(choices.retention, "AD-7.4")),
        ...section(sections.vendors, choice(choices.vendors, "AD-5")),
        ...section(sections.training, choice(choices.training, "AD-9.2", "SU-3")),
        ...section(sections.review, choice(choices.review, "GB-3")),
      ],
      [law, police],
    ),
  );
}
