import { nearest } from "../internal/nearest.js";
import type { Doubt, Reading } from "./doubt.js";
import { doubtsOf } from "./doubts.js";
import type { Path, PolicyFinding } from "./issue.js";
import type { RankedRule } from "./policy.js";
import type { DisclosureRule, Effect, PolicyRule } from "./rule.js";
import type { Source } from "./source.js";

/** What the doubts of a policy are checked by. */
export interface DoubtsDraft {
  /** Those of the packs and of the policy. */
  readonly doubts: readonly Doubt[];
  readonly readings: readonly Reading[];
  readonly rules: readonly RankedRule[];
  /** The policy's own rules as they were written. */
  readonly own: readonly PolicyRule[];
  readonly sources: { readonly [key: string]: Source };
}

/** Every doubt that rules hang on, with a doubt of its own for each doubtful rule that names none. */
export function allDoubts({ doubts, rules }: Pick<DoubtsDraft, "doubts" | "rules">): readonly Doubt[] {
  const own = rules.flatMap(({ rule }): readonly Doubt[] =>
    rule.kind === "disclosure" && (rule.doubts ?? []).length === 0
      ? doubtsOf(rule).map(({ doubt, as }) => ({
          id: doubt,
          asks: `Does this hold: ${rule.says}`,
          readings: Object.fromEntries(Object.keys(as).map((reading) => [reading, effectTexts[reading as Effect]])), // of its own doubt the readings are effects
        }))
      : [],
  );
  return [...doubts, ...own];
}

const effectTexts: { readonly [effect in Effect]: string } = {
  forbid: "It forbids.",
  permit: "It permits.",
  require: "It requires.",
  silent: "It says nothing here.",
};

/**
 * What is wrong with the doubts of rules and with readings: a doubt or reading that is not there, a rule whose effects
 * are not those of its readings, dates reversed, a board that settles by itself what only a lawyer can.
 */
export function checkDoubts(
  draft: DoubtsDraft,
  pathOf: (ranked: RankedRule) => Path,
  isChecked: (ranked: RankedRule) => boolean,
): readonly PolicyFinding[] {
  const all = allDoubts(draft);
  const byId = new Map(all.map((doubt) => [doubt.id, doubt]));
  const hanging = draft.rules.flatMap(({ rule }) => (rule.kind === "disclosure" ? [rule] : []));

  function unknown(found: string, as: string, path: Path): readonly PolicyFinding[] {
    const doubt = byId.get(found);
    if (doubt === undefined)
      return [{ code: "unknown-doubt", path: [...path, "doubt"], found, ...near(found, [...byId.keys()]) }];
    const readings = Object.keys(doubt.readings);
    if (readings.includes(as)) return [];
    return [{ code: "unknown-reading", path: [...path, "as"], doubt: found, found: as, ...near(as, readings) }];
  }

  function boardAlone(doubt: string, as: string, path: Path): readonly PolicyFinding[] {
    if (byId.get(doubt)?.leftTo === "policy" || isMostClosing(doubt, as, hanging)) return [];
    return [{ code: "board-alone", path, doubt, reading: as }];
  }

  const ofRules = draft.rules.flatMap((ranked): readonly PolicyFinding[] => {
    const { rule } = ranked;
    if (rule.kind !== "disclosure" || isChecked(ranked)) return [];
    const path = pathOf(ranked);
    const named = rule.doubts ?? [];
    const of = named.flatMap(({ doubt, as }, at) => [
      ...Object.keys(as).flatMap((reading) => unknown(doubt, reading, [...path, "doubts", at])),
    ]);
    const said = new Set(named.flatMap(({ as }) => Object.values(as)));
    const same = said.size === new Set(rule.effect).size && rule.effect.every((effect) => said.has(effect));
    const mismatch: readonly PolicyFinding[] =
      named.length > 0 && !same ? [{ code: "effects-of-doubts", path: [...path, "effect"], rule: rule.id }] : [];
    return [...of, ...mismatch];
  });
  const ofSettling = draft.own.flatMap(({ settles = [] }, index) =>
    settles.flatMap(({ doubt, as }, at) => {
      const path: Path = ["rules", index, "settles", at];
      const wrong = unknown(doubt, as, path);
      return wrong.length > 0 ? wrong : boardAlone(doubt, as, path);
    }),
  );
  const ofReadings = draft.readings.flatMap(({ doubt, as, by, on, until, cites }, at): readonly PolicyFinding[] => {
    const path: Path = ["readings", at];
    const wrong = unknown(doubt, as, path);
    return [
      ...wrong,
      ...(wrong.length === 0 && by === "board" ? boardAlone(doubt, as, path) : []),
      ...(until !== undefined && until <= on
        ? [{ code: "dates-reversed" as const, path: [...path, "until"], rule: doubt }]
        : []),
      ...cites.flatMap(({ source }, index): readonly PolicyFinding[] =>
        Object.hasOwn(draft.sources, source)
          ? []
          : [
              {
                code: "unknown-source",
                path: [...path, "cites", index, "source"],
                found: source,
                ...near(source, Object.keys(draft.sources)),
              },
            ],
      ),
    ];
  });
  return [...ofRules, ...ofSettling, ...ofReadings];
}

const byOpenness: readonly Effect[] = ["forbid", "silent", "permit", "require"];

/** Does no rule that hangs on a doubt say anything more closing in another reading of it? */
function isMostClosing(doubt: string, as: string, rules: readonly DisclosureRule[]): boolean {
  return rules
    .flatMap((rule) => doubtsOf(rule).filter((one) => one.doubt === doubt))
    .every(({ as: says }) => {
      const own = byOpenness.indexOf(says[as] ?? "silent");
      return Object.values(says).every((effect) => own <= byOpenness.indexOf(effect));
    });
}

function near(found: string, known: readonly string[]): { readonly nearest?: string } {
  const one = nearest(found, known);
  return one === undefined ? {} : { nearest: one };
}
