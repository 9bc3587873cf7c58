import type { Citation, Cite } from "../policy/source.js";
import type { DecisionTable, RuleEntry, SourceEntry } from "./decision.js";
import type { Caveat, Duty, Reason, Route } from "./findings.js";

/** A rule as a decision speaks of it, with its sources written out. */
type Spoken = Pick<Duty | Reason | Route, "rule" | "says" | "cites"> &
  Partial<Pick<Reason, "layer" | "origin" | "effect" | "notes">>;

/** Fills the table of a decision. Two packs may use one key for different sources: the second one gets a key of its own. */
export interface TableBuilder {
  readonly table: DecisionTable;
  /** Enters a rule with its sources, under its id or the key given; gives its key. */
  readonly rule: (spoken: Spoken, key?: string) => string;
  /** The key of the source that a caveat is about. */
  readonly source: (caveat: Caveat) => string | undefined;
}

/** An empty table to be filled. */
export function tableBuilder(): TableBuilder {
  const rules: { [rule: string]: RuleEntry } = {};
  const sources: { [source: string]: SourceEntry } = {};
  return {
    table: { rules, sources },
    rule: ({ rule, says, cites, layer, origin, effect, notes }, key = rule) => {
      const entry: RuleEntry = {
        says,
        cites: cites.map((one) => cite(one)),
        ...(layer === undefined || origin === undefined || effect === undefined ? {} : { layer, origin, effect }),
        ...(notes === undefined ? {} : { notes }),
      };
      return enter(rules, key, (at) => (at === rule ? entry : { ...entry, id: rule }), oneRule);
    },
    source: ({ source, says }) => {
      if (source === undefined) return undefined;
      const keys = Object.keys(sources).filter((key) => key === source || sources[key]?.key === source);
      return keys.find((key) => says.endsWith(`${sources[key]?.title}.`)) ?? keys[0] ?? source;
    },
  };

  function cite({ source, section, mark, ...about }: Citation): Cite {
    return {
      source: enter(sources, source, (at) => (at === source ? about : { ...about, key: source }), oneSource),
      ...(section === undefined ? {} : { section }),
      ...(mark === undefined ? {} : { mark }),
    };
  }
}

/** Enters a value under a key, or under one of its own where that key has another value; gives the key. */
function enter<Entry extends object>(
  into: { [key: string]: Entry },
  wanted: string,
  entryAt: (key: string) => Entry,
  merge: (a: Entry, b: Entry) => Entry | undefined,
): string {
  for (let count = 1; ; count++) {
    const key = count === 1 ? wanted : `${wanted}~${count}`;
    const found = Object.hasOwn(into, key) ? into[key] : undefined;
    const entry = found === undefined ? entryAt(key) : merge(found, entryAt(key));
    if (entry === undefined) continue;
    // `__proto__` may be a key of a policy file
    if (entry !== found) Object.defineProperty(into, key, { value: entry, enumerable: true, configurable: true });
    return key;
  }
}

/** What two mentions of a rule say together: a duty knows no layer, and a rule that fell no sources. */
function oneRule(a: RuleEntry, b: RuleEntry): RuleEntry | undefined {
  const cites = a.cites.length === 0 ? b.cites : a.cites;
  const agree = a.says === b.says && a.id === b.id && (b.cites.length === 0 || isSame(cites, b.cites));
  if (!agree) return undefined;
  return a.cites === cites && (b.layer === undefined || a.layer !== undefined) ? a : { ...a, ...b, cites };
}

function oneSource(a: SourceEntry, b: SourceEntry): SourceEntry | undefined {
  return isSame(a, b) ? a : undefined;
}

function isSame(a: object, b: object): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
