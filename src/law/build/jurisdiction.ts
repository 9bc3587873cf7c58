import type { NotEncoded } from "../../policy/pack.js";
import type { Rule } from "../../policy/rule.js";
import { shipped } from "../../policy/shipped.js";
import type { Source } from "../../policy/source.js";
import { jurisdictions } from "../../vocabulary/jurisdictions.js";
import type { JurisdictionDraft, OpenQuestion } from "./draft.js";
import { dated, editionsOf } from "./editions.js";
import { wordings } from "./former-grounds.js";
import { generalRules } from "./general.js";
import { doubtOf, groundRules } from "./ground-rules.js";
import { impliedRules } from "./implied.js";
import type { LawFacts, LawPack } from "./law-pack.js";
import { unclearPapers } from "./process.js";
import { idIn, nameOf } from "./rules.js";

/** The day on which somebody last looked at the sources. */
const checkedOn = "2026-11-23";

/** Makes the pack of one jurisdiction from what its file states. */
export function jurisdiction(draft: JurisdictionDraft): LawPack {
  return shipped({
    id: draft.jurisdiction.toLowerCase(),
    title: `${jurisdictions[draft.jurisdiction]}: law on library records`,
    layer: "state",
    jurisdiction: draft.jurisdiction,
    sources: Object.fromEntries(
      Object.entries(draft.sources).map(([key, source]): [string, Source] => [key, { ...source, checkedOn }]),
    ),
    rules: annotated(draft, rulesOf(draft)),
    notEncoded: [...(draft.notEncoded ?? []), ...draft.openQuestions.flatMap(undecided)],
    law: factsOf(draft),
  });
}

function rulesOf(draft: JurisdictionDraft): readonly Rule[] {
  const editions = editionsOf(draft).map((edition) => {
    const general = dated(edition, generalRules(edition));
    const bans = general.filter(({ effect }) => effect.includes("forbid")).map(({ id }) => id);
    return { general, bans, implied: dated(edition, impliedRules(edition, bans)) };
  });
  const bans = editions.flatMap((edition) => edition.bans);
  const grounds = [...draft.grounds.flatMap(wordings), ...unclearPapers(draft)];
  return [
    ...editions.flatMap(({ general }) => general),
    ...grounds.flatMap((ground) => groundRules(draft, ground, bans)),
    ...editions.flatMap(({ implied }) => implied),
  ];
}

/** Puts open questions among the notes of the rules they concern. */
function annotated(draft: JurisdictionDraft, rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => {
    const asks = draft.openQuestions.flatMap((question) =>
      "about" in question && question.about.some((name) => idIn(draft, name) === rule.id) ? [question.asks] : [],
    );
    return asks.length === 0
      ? rule
      : { ...rule, notes: [rule.notes, ...asks].filter((one) => one !== undefined).join(" ") };
  });
}

function undecided(question: OpenQuestion): readonly NotEncoded[] {
  return "undecided" in question ? [{ what: question.asks, why: question.undecided }] : [];
}

function factsOf(draft: JurisdictionDraft): LawFacts {
  const { authority, protection, confidence, covers, records, process, minors, remedies, retention, changes } = draft;
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
      ...(ground.from === undefined ? {} : { from: ground.from }),
      ...(ground.until === undefined ? {} : { until: ground.until }),
    })),
    process,
    minors,
    remedies,
    ...(retention === undefined ? {} : { retention }),
    ...(changes === undefined ? {} : { changes }),
    openQuestions: draft.openQuestions.map(({ asks }) => asks),
  };
}
