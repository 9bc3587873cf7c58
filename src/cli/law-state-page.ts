import type { LawFacts, LawGround, LawPack } from "../law/build/law-pack.js";
import type { OtherLaw } from "../law/build/other-law.js";
import { paperCell } from "../law/table.js";
import type { Doubt } from "../policy/doubt.js";
import type { Source } from "../policy/source.js";

/**
 * The page of one jurisdiction, provision by provision: one that can be sent to a lawyer and come back marked.
 * `docs/law/us-xx.md` is this text.
 */
export function lawStatePage(pack: LawPack): string {
  const { law, doubts = [] } = pack;
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ["What is protected", protectedLines(pack)],
    ["Who may get what", grounds(pack)],
    ["What papers are enough", papers(law)],
    ["Minors", minors(pack)],
    ["The state's other laws", otherLaws(pack)],
    ["Questions for counsel", questions(pack, doubts)],
    ["What a lawyer should know", law.openQuestions.map((asks) => `- ${asks}`)],
    ["What changed, and when", changes(pack)],
    ["Remedies and keeping", remedies(law)],
    ["What is not encoded, and why", leftOut(pack)],
    ["Sources", Object.entries(pack.sources).map(([key, source]) => sourceLine(key, source))],
  ];
  return `# ${law.name}: the law on library records

<!-- Written by \`patron-privacy law --pages docs/law\` from the pack \`${pack.id}\`; a test fails when it is not current. -->

Not legal advice. It says in our own words what was read, where, and when. Authority: ${law.authority}. Protection: ${law.protection}. Confidence: ${law.confidence}.

${parts
  .filter(([, lines]) => lines.length > 0)
  .map(([title, lines]) => `## ${title}\n\n${lines.join("\n")}`)
  .join("\n\n")}
`;
}

/** Where it stands: the section, the source, how current it is. */
function where({ sources }: LawPack, source: string, section: string): string {
  const its = sources[source];
  const day = its?.checkedOn === undefined ? "never checked" : `checked ${its.checkedOn}`;
  return `[${section}; ${source}, ${day}]`;
}

function days({ from, until }: { readonly from?: string | null; readonly until?: string | null }): string {
  const parts = [from ? `from ${from}` : "", until ? `until ${until}` : ""].filter((one) => one !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function protectedLines(pack: LawPack): readonly string[] {
  const { law } = pack;
  const records = Object.entries(law.records).flatMap(([how, classes]) =>
    classes.length === 0 ? [] : [`- Records ${how}: ${classes.join(", ")}.`],
  );
  return [
    ...law.provisions.map(
      (provision) => `- ${provision.says}${days(provision)} ${where(pack, provision.source, provision.section)}`,
    ),
    `- Who is bound: ${law.covers}`,
    ...records,
  ];
}

function grounds(pack: LawPack): readonly string[] {
  if (pack.law.grounds.length === 0) return ["The law names no ground on which a record is opened."];
  return pack.law.grounds.map((ground) => groundLine(pack, ground));
}

function groundLine(pack: LawPack, ground: LawGround): string {
  const does = ground.effect === "requires" ? "must be given" : "may be given";
  return [
    `- **${ground.ground}**, ${does}${ground.doubt === null ? "" : ", in doubt"}${days(ground)}: ${ground.says}`,
    where(pack, ground.source, ground.section),
    ...(ground.hangsOn === undefined ? [] : [`Doubt: \`${ground.hangsOn}\`.`]),
    ...(ground.narrowed === undefined ? [] : [`*Narrowed by us: ${ground.narrowed}*`]),
  ].join(" ");
}

function papers(law: LawFacts): readonly string[] {
  const { showing, notice, noticeTerms } = law.process;
  return [
    `- Subpoena without a judge's order: ${paperCell(law, "subpoena")}.`,
    `- Court order: ${paperCell(law, "court-order")}.`,
    `- Search warrant: ${paperCell(law, "search-warrant")}.`,
    ...(showing === "" ? [] : [`- What must be shown: ${showing}`]),
    `- Notice to the patron: ${notice}.${noticeTerms === undefined ? "" : ` ${noticeTerms}`}`,
  ];
}

function minors(pack: LawPack): readonly string[] {
  const { access, below, note } = pack.law.minors;
  const age = pack.law.ageOfMajority;
  return [
    `- Parents: ${access}${below === null ? "" : `, of a patron under ${below}`}. ${note}`,
    age === undefined
      ? "- Age of majority: not read. Somebody of 18 to 20 may be a minor, and the rules keep that in doubt."
      : `- Age of majority: ${age.age} ${where(pack, age.source, pack.sources[age.source]?.title ?? "")}. ${age.note ?? ""}`.trimEnd(),
  ];
}

function otherLaws(pack: LawPack): readonly string[] {
  const { otherLaws: laws, otherLawsSwept: swept } = pack.law;
  return [
    swept === null
      ? "- Nobody looked for other laws of the state. What the library-records law leaves open, another law may close."
      : `- Looked for on ${swept.checkedOn}: ${swept.scope} ${swept.note}`,
    ...laws.map((law) => otherLaw(pack, law)),
  ];
}

function otherLaw(pack: LawPack, law: Omit<OtherLaw, "rules">): string {
  return [
    `- **${law.title}** (${law.kind}, ${law.topic}; confidence ${law.confidence})${days(law)}: ${law.says}`,
    `Binds: ${law.binds.who}`,
    ...(law.exceptions === undefined ? [] : [`Except: ${law.exceptions.join(" ")}`]),
    ...law.sources.map((source) => where(pack, source, law.section)),
    ...(law.asks ?? []).map((asks) => `*Open: ${asks}*`),
  ].join(" ");
}

/** Each doubt with its readings and sources, and a place for the answer; many of one kind share a line of readings. */
function questions(pack: LawPack, doubts: readonly Doubt[]): readonly string[] {
  const isReach = ({ id }: Doubt) => /\/(reach|public-records)-/.test(id);
  const own = doubts.filter((doubt) => !isReach(doubt));
  const reach = doubts.filter(isReach);
  return [
    "A policy answers a question with a reading: its id, one of the words in brackets, who answered, and the day.",
    "",
    ...own.map(
      (doubt) =>
        `- \`${doubt.id}\` ${doubt.asks} ${Object.entries(doubt.readings)
          .map(([reading, means]) => `[${reading}] ${means}`)
          .join(" ")}${cited(pack, doubt)}${doubt.notes === undefined ? "" : ` Read: ${doubt.notes}`} Answer: ______`,
    ),
    ...(reach.length === 0
      ? []
      : ["", "How far the law reaches, and what a public-records request may demand where it does not:", ""]),
    ...reach.map(
      (doubt) => `- \`${doubt.id}\` ${doubt.asks} [${Object.keys(doubt.readings).join("] [")}] Answer: ______`,
    ),
  ];
}

function cited(pack: LawPack, { cites = [] }: Doubt): string {
  return cites.length === 0
    ? ""
    : ` ${cites.map(({ source, section = "" }) => where(pack, source, section)).join(" ")}`;
}

function changes({ law }: LawPack): readonly string[] {
  const dated = [...law.provisions, ...law.grounds, ...law.otherLaws].flatMap((one) =>
    one.from || one.until ? [`- ${one.section}${days(one)}: ${one.says}`] : [],
  );
  return [...(law.changes === undefined ? [] : [`- ${law.changes}`]), ...dated];
}

function remedies({ remedies: { criminal, civil, immunity, personal, note }, retention }: LawFacts): readonly string[] {
  return [
    `- Criminal: ${criminal}. Civil: ${civil}. Immunity: ${immunity}.${personal === undefined ? "" : ` Staff in person: ${personal}.`} ${note}`,
    ...(retention === undefined ? [] : [`- Keeping: ${retention}`]),
  ];
}

/** What no rule decides: what a file says of it, and other laws that govern conduct alone. */
function leftOut({ id: pack, law, rules, notEncoded = [] }: LawPack): readonly string[] {
  const withoutRule = law.otherLaws.filter(
    ({ id }) => !rules.some((rule) => rule.id === `${pack}/${id}` || rule.id.startsWith(`${pack}/${id}/`)),
  );
  const lines = [
    ...notEncoded.map(({ what, why }) => `- ${what} *${why}*`),
    ...withoutRule.map(
      ({ title, section }) =>
        `- ${title} (${section}). *It decides no disclosure: it says what else to do, or does not bind libraries.*`,
    ),
  ];
  return lines.length === 0 ? ["Nothing that was read about disclosure is left out."] : lines;
}

function sourceLine(key: string, { title, url, officialUrl, textAsOf, checkedOn, note }: Source): string {
  return [
    `- \`${key}\` ${title}.`,
    textAsOf === null || textAsOf === undefined ? "Text date not stated." : `Text of ${textAsOf}.`,
    checkedOn === undefined ? "Never checked." : `Checked ${checkedOn}.`,
    ...(url === undefined ? [] : [`Read at <${url}>.`]),
    ...(officialUrl === undefined ? [] : [`Official page, not opened: <${officialUrl}>.`]),
    ...(note === undefined ? [] : [note]),
  ].join(" ");
}
