import type { AuthorityRule, Dependent, DisclosureRule, Rule } from "../../policy/rule.js";
import type { Cite } from "../../policy/source.js";
import type { Condition } from "../../vocabulary/condition.js";
import { handler } from "../../vocabulary/facts/handler.js";
import { alternatives, cross } from "./conditions.js";
import { given } from "./elements.js";
import type { Ban } from "./general.js";
import type { Hang, Question, Questioned } from "./hang.js";
import { idIn } from "./ids.js";
import type { Bound, OtherLaw, OtherLawDisclosure, OtherLawRule } from "./other-law.js";
import { reportRules } from "./reports.js";
import { disclosure } from "./rules.js";

/** The rules of the state's other laws. */
export function otherLawRules(
  draft: Questioned,
  recordsLaw: { readonly rules: readonly Rule[]; readonly bans: readonly Ban[] },
): readonly Rule[] {
  const against = {
    openings: recordsLaw.rules.filter((rule) => rule.kind === "disclosure" && opens(rule)).map(({ id }) => id),
    bans: recordsLaw.bans.map(({ id }) => id),
  };
  return (draft.otherLaws ?? []).flatMap((law) => rulesOf(draft, law, against));
}

/** The rules of the records law that another law may meet. */
interface Against {
  readonly openings: readonly string[];
  readonly bans: readonly string[];
}

function opens({ effect }: DisclosureRule): boolean {
  return effect.includes("permit") || effect.includes("require");
}

function rulesOf(draft: Questioned, law: OtherLaw, against: Against): readonly Rule[] {
  const rules = saidBy(law);
  const disclosures = rules.flatMap((rule) => ("effect" in rule ? disclosed(draft, law, rule, against) : []));
  const opening = disclosures.filter(opens).map(({ id }) => id);
  return [
    ...disclosures,
    ...rules.flatMap((rule) => ("effect" in rule ? [] : [dependent(draft, law, rule, opening)])),
    ...eachPerson(draft, law, opening),
  ];
}

/** The rules that a law has by its topic, then those that its entry names. */
function saidBy(law: OtherLaw): readonly OtherLawRule[] {
  return [...(law.topic === "mandatory-reporting" ? reportRules(law) : []), ...(law.rules ?? [])];
}

function disclosed(
  draft: Questioned,
  law: OtherLaw,
  rule: OtherLawDisclosure,
  against: Against,
): readonly DisclosureRule[] {
  const { effect, name, records, says, notes, unless } = rule;
  const when = cross(
    cross(boundLibraries(law.binds), records === undefined ? [{}] : [{ record: records }]),
    whoAndWhy(law, rule.where),
  );
  return disclosure(draft, {
    id: idIn(draft, name === undefined ? law.id : `${law.id}/${name}`),
    when,
    unless,
    effect,
    hangs: effect === "silent" ? [] : hangsOf(law, rule),
    overrides: overridden(draft, rule, against),
    says,
    cite: citeOf(law),
    mark: markOf(law, rule),
    notes,
    from: law.from,
    until: law.until,
  });
}

/** A ban of another law stands before the grounds of the records law, save what it excepts; what opens says what it stands before. */
function overridden(draft: Questioned, { effect, before = [] }: OtherLawDisclosure, against: Against) {
  if (effect === "forbid") return against.openings;
  return before === "every-ban" ? against.bans : before.map((name) => idIn(draft, name));
}

function markOf({ confidence }: OtherLaw, { effect, doubt }: OtherLawDisclosure) {
  if (effect === "silent") return "discretion";
  if (confidence !== "high") return "unread";
  return doubt === undefined ? undefined : "contested";
}

/** A text that was not read in full is a doubt of its own, beside what the entry asks. */
function hangsOf(law: OtherLaw, { doubt }: OtherLawDisclosure): readonly Hang[] {
  return [
    ...(law.confidence === "high" ? [] : [{ topic: textTopic(law), speaksIn: "as-reported" }]),
    ...(doubt === undefined ? [] : [{ topic: doubt.topic, speaksIn: Object.keys(doubt.readings ?? {})[0] ?? "opens" }]),
  ];
}

/** Topic of the doubt what a text says that was not read in full. */
function textTopic({ id }: OtherLaw): string {
  return `text-${id}`;
}

function dependent(
  draft: Questioned,
  law: OtherLaw,
  rule: Exclude<OtherLawRule, OtherLawDisclosure>,
  opening: readonly string[],
): Dependent {
  const shared = {
    when: cross(boundLibraries(law.binds), whoAndWhy(law, rule.where)),
    ...(rule.unless === undefined ? {} : { unless: rule.unless }),
    says: rule.says,
    cites: [citeOf(law)] as const,
    ...(law.from === undefined ? {} : { from: law.from }),
    ...(law.until === undefined ? {} : { until: law.until }),
    ...(rule.notes === undefined ? {} : { notes: rule.notes }),
  };
  if ("gives" in rule)
    return {
      ...shared,
      ...("only" in rule.gives ? { with: opening } : {}),
      id: idIn(draft, `${law.id}/${rule.name ?? "extent"}`),
      kind: "extent",
      elements: given(rule.gives),
    };
  const { level, act, first } = rule;
  return {
    ...shared,
    id: idIn(draft, `${law.id}/${rule.name ?? act}`),
    kind: "duty",
    level,
    act,
    ...(first === undefined ? {} : { first }),
  };
}

/** A report that binds each person may be made by everybody who works for the library. */
function eachPerson(draft: Questioned, law: OtherLaw, opening: readonly string[]): readonly AuthorityRule[] {
  if (law.topic !== "mandatory-reporting" || law.kind !== "duty" || opening.length === 0) return [];
  return [
    {
      id: idIn(draft, `${law.id}/authority`),
      kind: "authority",
      with: opening,
      roles: handler.values,
      says: "The duty to report is personal: everybody who suspects abuse reports it, without asking first.",
      cites: [citeOf(law)],
      ...(law.from === undefined ? {} : { from: law.from }),
    },
  ];
}

/** Who asks and why: either is enough for a ban, both for what opens; a rule that names them itself is taken at its word. */
function whoAndWhy({ kind, requesters, purposes }: OtherLaw, where: OtherLawRule["where"]): readonly Condition[] {
  const more = alternatives(where);
  if (more.some((one) => one.requester !== undefined || one.purpose !== undefined)) return more;
  if (kind === "ban" || kind === "duty") {
    const any: readonly Condition[] = [
      ...(requesters === undefined ? [] : [{ requester: requesters }]),
      ...(purposes === undefined ? [] : [{ purpose: purposes }]),
    ];
    return cross(any.length === 0 ? [{}] : any, more);
  }
  const both: Condition = {
    ...(requesters === undefined ? {} : { requester: requesters }),
    ...(purposes === undefined ? {} : { purpose: purposes }),
    standing: ["proved"],
  };
  return cross([both], more);
}

function boundLibraries({ publicBodies, libraries }: Bound): readonly Condition[] {
  if (libraries !== undefined) return [{ libraryType: libraries }];
  switch (publicBodies) {
    case "yes":
    case "unclear":
      return [{ libraryType: ["public", "public-school", "public-academic", "state-library", "library-system"] }];
    case "state-only":
      return [{ libraryType: ["public-academic", "state-library"] }];
    case "local-only":
      return [{ libraryType: ["public", "public-school", "library-system"] }];
    case "no":
      return [];
  }
}

function citeOf({ sources: [source], section, confidence }: OtherLaw): Cite {
  return { source, section, ...(confidence === "high" ? {} : { mark: "unread" }) };
}

/** The questions that rules of the state's other laws hang on, by topic. */
export function otherLawQuestions(
  otherLaws: readonly OtherLaw[],
): readonly (readonly [topic: string, question: Question])[] {
  return otherLaws.flatMap((law) => {
    const cites = law.sources.map((source) => ({ source, section: law.section }));
    const notes = law.asks === undefined ? {} : { notes: law.asks.join(" ") };
    const asked = saidBy(law).flatMap((rule): readonly (readonly [string, Question])[] => {
      if (!("effect" in rule) || rule.doubt === undefined) return [];
      const { topic, asks, readings, leftTo } = rule.doubt;
      return [
        [
          topic,
          {
            asks,
            readings: readings ?? { opens: "Yes.", "does-not-open": "No: it opens nothing by itself." },
            ...(leftTo === undefined ? {} : { leftTo }),
            cites,
            ...notes,
          },
        ],
      ];
    });
    const text: readonly (readonly [string, Question])[] = [
      [
        textTopic(law),
        {
          asks: `Does ${law.section} say what was read at second hand, under the heading “${law.title}”?`,
          readings: { "as-reported": law.says, otherwise: "It does not say so, or does not bind the library." },
          cites,
          ...notes,
        },
      ],
    ];
    return [...text, ...asked];
  });
}
