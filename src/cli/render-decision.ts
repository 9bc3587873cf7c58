import { match } from "ts-pattern";
import type { Decision } from "../decide/decision.js";
import { expand } from "../decide/expand.js";
import type {
  Caveat,
  Duty,
  ExpandedDecision,
  Findings,
  ItemFindings,
  OnlyIf,
  Reason,
  Route,
} from "../decide/findings.js";
import { verdicts } from "../policy/rule.js";
import type { Citation } from "../policy/source.js";
import type { Catalogue } from "../vocabulary/catalogue.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import { block, type Screen } from "./page.js";
import type { CliTexts } from "./texts.js";

/** Renders a decision for the person at the desk: what to do now, who answers, what next, what never, why. */
export function renderDecision(decided: Decision, screen: Screen, say: CliTexts, words: Catalogue): string {
  const decision = expand(decided);
  const items =
    decision.items.length === 0
      ? [findings(decision, screen, say, words)]
      : decision.items.map((item, index) => itemBlock(item, index, decision, screen, say, words));
  const foot = `${say.policy} ${decision.policy.id || "-"} ${decision.policy.fingerprint.slice(0, 12)} · ${say.lawOf} ${decision.asOf || "-"} · ${say.notAdvice}`;
  return [...items, block(screen, "", [foot], screen.colors.dim)].join("\n\n");
}

function itemBlock(
  item: ItemFindings,
  index: number,
  { items }: ExpandedDecision,
  screen: Screen,
  say: CliTexts,
  words: Catalogue,
): string {
  const head = items.length > 1 ? `${say.item} ${index + 1}: ` : "";
  return [
    screen.colors.underline(`${head}${words.facts.record.values[item.record]?.[0] ?? item.record}`),
    findings(item, screen, say, words, item),
  ].join("\n");
}

function findings(found: Findings, screen: Screen, say: CliTexts, words: Catalogue, item?: ItemFindings): string {
  const { colors } = screen;
  const paint = match(found.action)
    .with("answer", () => colors.green)
    .with("comply", "hold", "ask", () => colors.yellow)
    .with("refer", "decline", () => colors.red)
    .exhaustive();
  const roles = found.answerableBy.map((role) => words.facts.handler.values[role]?.[0] ?? role);
  const lines: readonly (readonly [label: string, lines: readonly string[], paint?: (text: string) => string])[] = [
    [
      say.now,
      // whoever may answer where the law is clear does not settle a doubt in it
      [found.action === "refer" && found.verdict === "unsettled" ? say.referInDoubt : say.actions[found.action]],
      paint,
    ],
    [say.position, [say.verdicts[found.verdict]]],
    [say.who, [roles.length === 0 ? say.nobody : roles.join(", ")]],
    [say.ask, found.missing.map((fact) => `- ${words.facts[fact].question}`)],
    [say.by, found.by === null ? [] : [found.by]],
    [say.extent, item === undefined ? [] : extentLines(item.extent.may, item, say, words)],
    [say.once, item === undefined ? [] : extentLines(item.extent.onceAuthorised, item, say, words)],
    [
      say.next,
      [...found.duties]
        .sort(byUrgency)
        .filter(certain)
        .map((duty) => `- ${dutyLine(duty, say, words)}`),
    ],
    [say.never, found.never.filter(certain).map((duty) => `- ${dutyLine(duty, say, words)}`), colors.red],
    [say.why, found.reasons.map((reason) => `- ${reasonLine(reason, words)}`)],
    [say.routes, found.routes.map((route) => `- ${routeLine(route, say, words)}`)],
    // while questions are open, the steps that hang on the answers would drown them
    [say.if, found.action === "ask" ? [] : conditional([...found.duties, ...found.never], say, words)],
    [say.careful, careful(found.caveats), colors.dim],
  ];
  return lines
    .flatMap(([label, texts, tint]) => (texts.length === 0 ? [] : [block(screen, label, texts, tint)]))
    .join("\n");
}

function byUrgency(a: Duty, b: Duty): number {
  const rank = ({ first, level }: Duty) => (first ? 0 : level === "must" ? 1 : 2);
  return rank(a) - rank(b);
}

function extentLines(
  given: readonly DataElement[],
  item: ItemFindings,
  say: CliTexts,
  words: Catalogue,
): readonly string[] {
  if (given.length === 0) return [];
  const name = (element: DataElement) => words.elements[element][0].toLowerCase();
  const all = [...given, ...item.extent.withheld];
  const whole = elementsOf(item.record).length === all.length;
  if (item.extent.withheld.length === 0) return [whole ? say.everything : given.map(name).join(", ")];
  return [
    whole && given.length > item.extent.withheld.length
      ? `${say.except} ${item.extent.withheld.map(name).join(", ")}`
      : given.map(name).join(", "),
  ];
}

function certain({ onlyIf }: Duty): boolean {
  return onlyIf.length === 0;
}

function dutyLine({ rule, says, first }: Duty, say: CliTexts, words: Catalogue): string {
  return `${first ? `${say.first}: ` : ""}${words.rules[rule] ?? says}`;
}

/** The duties that depend on something not known, under what each depends on. */
function conditional(duties: readonly Duty[], say: CliTexts, words: Catalogue): readonly string[] {
  const open = duties.filter((duty) => !certain(duty));
  const conditions = new Set(open.map((duty) => condition(duty, say, words)));
  return [...conditions].flatMap((one) => [
    `${one}:`,
    ...open.filter((duty) => condition(duty, say, words) === one).map((duty) => `- ${dutyLine(duty, say, words)}`),
  ]);
}

function condition({ onlyIf }: Duty, say: CliTexts, words: Catalogue): string {
  return onlyIf.map((one) => onlyIfText(one, say, words)).join(", ");
}

function onlyIfText({ fact, values }: OnlyIf, say: CliTexts, words: Catalogue): string {
  if (fact === "verdict")
    return verdicts.flatMap((one) => (isList(values) && values.includes(one) ? [say.verdicts[one]] : [])).join(" / ");
  const { label, values: labels } = words.facts[fact];
  const wanted = isList(values)
    ? some(
        values.map((value) => labels[value]?.[0].toLowerCase() ?? value),
        say,
      )
    : [values.from === undefined ? "" : `${values.from}+`, values.below === undefined ? "" : `< ${values.below}`]
        .join(" ")
        .trim();
  return `${label.toLowerCase()}: ${wanted}`;
}

/** The first few of a long list. */
function some(values: readonly string[], say: CliTexts): string {
  const most = 6;
  const shown = values.length > most + 1 ? values.slice(0, most) : values;
  return [...shown, ...(shown.length < values.length ? [`${values.length - most} ${say.more}`] : [])].join(" / ");
}

function isList(values: OnlyIf["values"]): values is readonly string[] {
  return Array.isArray(values);
}

function reasonLine({ rule, says, cites }: Reason, words: Catalogue): string {
  return `${words.rules[rule] ?? says} [${cites.map(citation).join("; ")}]`;
}

/** A source with its section; `Code § 12` and `§ 12(c)` become `Code § 12(c)`. */
export function citation({ title, section }: Pick<Citation, "title" | "section">): string {
  if (section === undefined || section === "" || title.includes(section)) return title;
  if (section.startsWith("(") && /\d$/.test(title)) return `${title}${section}`;
  const whole = section.replace(/\(.*$/, "");
  return whole !== "" && title.endsWith(whole) ? `${title.slice(0, -whole.length)}${section}` : `${title}, ${section}`;
}

function routeLine({ changes, says, cites }: Route, say: CliTexts, words: Catalogue): string {
  const needs = changes.map(({ fact, to }) => {
    const values = to.map((value) => words.facts[fact].values[value]?.[0].toLowerCase() ?? String(value));
    return `${words.facts[fact].label.toLowerCase()}: ${some(values, say)}`;
  });
  return `${needs.length === 0 ? "" : `${needs.join("; ")}. `}${says} [${cites.map(citation).join("; ")}]`;
}

/** Each caveat once, the ones about the age of texts last and together. */
function careful(caveats: readonly Caveat[]): readonly string[] {
  const ofTexts = caveats.filter(({ code }) => code === "undated-text");
  const others = [...new Set(caveats.filter(({ code }) => code !== "undated-text").map(({ says }) => says))];
  return [
    ...others.map((says) => `- ${says}`),
    ...(ofTexts.length === 0 ? [] : [`- ${ofTexts.length} of the texts read do not say how current they are.`]),
  ];
}
