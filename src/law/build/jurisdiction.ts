import type { NotEncoded } from "../../policy/pack.js";
import type { Rule } from "../../policy/rule.js";
import { shipped } from "../../policy/shipped.js";
import { jurisdictions } from "../../vocabulary/jurisdictions.js";
import { draftIssues } from "./check-draft.js";
import type { JurisdictionDraft, OpenQuestion } from "./draft.js";
import { dated, editionsOf } from "./editions.js";
import { wordings } from "./former-grounds.js";
import { generalRules } from "./general.js";
import type { Ground } from "./ground.js";
import { groundRules } from "./ground-rules.js";
import { doubtsOf, type Questioned } from "./hang.js";
import { idIn, nameOf } from "./ids.js";
import { impliedRules } from "./implied.js";
import type { LawFacts, LawGround, LawPack } from "./law-pack.js";
import { otherLawRules } from "./other-law-rules.js";
import { isPaper, unclearPapers } from "./process.js";
import { needOf } from "./purpose.js";
import { questionsOf } from "./questions.js";
import { doubtOf, topicOf } from "./topics.js";

/** Makes the pack of one jurisdiction from what its file states. */
export function jurisdiction(file: JurisdictionDraft): LawPack {
  const issues = draftIssues(file);
  if (issues.length > 0)
    throw new TypeError(
      issues.map(({ path, expected }) => `${file.jurisdiction}: ${path}: expected ${expected}`).join("\n"),
    );
  const draft: Questioned = { ...file, questions: questionsOf(file) };
  const rules = annotated(draft, rulesOf(draft));
  return shipped({
    id: draft.jurisdiction.toLowerCase(),
    title: `${jurisdictions[draft.jurisdiction]}: law on library records`,
    layer: "state",
    jurisdiction: draft.jurisdiction,
    sources: draft.sources,
    rules,
    doubts: doubtsOf(draft, doubtsIn(rules)),
    notEncoded: [...(draft.notEncoded ?? []), ...draft.openQuestions.flatMap(undecided)],
    law: factsOf(draft),
  });
}

function doubtsIn(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap((rule) => (rule.kind === "disclosure" ? (rule.doubts ?? []).map(({ doubt }) => doubt) : [])),
  );
}

function rulesOf(draft: Questioned): readonly Rule[] {
  const editions = editionsOf(draft).map((edition) => {
    const { rules, bans, againstOthers } = generalRules(edition);
    return { general: dated(edition, rules), bans, implied: dated(edition, impliedRules(edition, againstOthers)) };
  });
  const bans = editions.flatMap((edition) => edition.bans);
  const grounds = [...draft.grounds.flatMap(wordings), ...unclearPapers(draft)];
  const rules = [
    ...editions.flatMap(({ general }) => general),
    ...grounds.flatMap((ground) => groundRules(draft, ground, bans)),
    ...editions.flatMap(({ implied }) => implied),
  ];
  return [...rules, ...otherLawRules(draft, { rules, bans })];
}

/** Puts open questions among the notes of the rules they concern. */
function annotated(draft: JurisdictionDraft, rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => {
    const asks = draft.openQuestions.flatMap((question) =>
      "about" in question && question.about.some((name) => isAbout(idIn(draft, name), rule.id)) ? [question.asks] : [],
    );
    return asks.length === 0
      ? rule
      : { ...rule, notes: [rule.notes, ...asks].filter((one) => one !== undefined).join(" ") };
  });
}

/** A rule, or one of the rules for parts of the law's reach. */
function isAbout(named: string, id: string): boolean {
  return id === named || (/-(doubtful|excluded)(-until-\d{4})?$/.test(named) && id.startsWith(`${named}/`));
}

/** Does a paper open only with more than the paper: a finding, a kind of case, notice, a step that comes first? */
function isConditional({ process }: JurisdictionDraft, ground: Ground): boolean {
  return (
    isPaper(ground) &&
    (ground.where !== undefined ||
      ground.finding !== undefined ||
      ground.duties?.some(({ first }) => first === true) === true ||
      (ground.notice ?? process.notice) === "required")
  );
}

function narrowedIn(ground: Ground): Pick<LawGround, "narrowed"> {
  const narrowed = ground.gives === undefined ? needOf(ground)?.narrowed : undefined;
  return narrowed === undefined ? {} : { narrowed };
}

function undecided(question: OpenQuestion): readonly NotEncoded[] {
  return "undecided" in question ? [{ what: question.asks, why: question.undecided }] : [];
}

function factsOf(draft: Questioned): LawFacts {
  const { authority, protection, confidence, covers, records, process, minors, remedies, retention, changes } = draft;
  const { ageOfMajority, otherLawsSwept } = draft;
  const { named = [], included = [], excluded = [], unclear = [], combined = [] } = records;
  return {
    name: jurisdictions[draft.jurisdiction],
    authority,
    protection,
    confidence,
    libraries: covers.libraries,
    covers: covers.note,
    records: { named, included, excluded, unclear, combined },
    provisions: editionsOf(draft).map(({ general: { source, section, says, from = null }, until = null }) => ({
      source,
      section,
      says,
      from,
      until,
    })),
    grounds: draft.grounds.flatMap(wordings).map((ground) => ({
      id: idIn(draft, nameOf(ground)),
      ground: ground.ground,
      effect: ground.effect,
      source: ground.source,
      section: ground.section,
      says: ground.says,
      doubt: doubtOf(draft, ground) ?? null,
      ...(doubtOf(draft, ground) === undefined ? {} : { hangsOn: idIn(draft, topicOf(draft, ground)) }),
      ...(isConditional(draft, ground) ? { onConditions: true as const } : {}),
      ...narrowedIn(ground),
      ...(ground.from === undefined ? {} : { from: ground.from }),
      ...(ground.until === undefined ? {} : { until: ground.until }),
    })),
    process,
    minors,
    ...(ageOfMajority === undefined ? {} : { ageOfMajority }),
    otherLaws: (draft.otherLaws ?? []).map(({ rules: _, ...law }) => law),
    otherLawsSwept,
    remedies,
    ...(retention === undefined ? {} : { retention }),
    ...(changes === undefined ? {} : { changes }),
    openQuestions: draft.openQuestions.map(({ asks }) => asks),
  };
}
