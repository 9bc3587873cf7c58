import type { ExpandedDecision } from "../decide/findings.js";
import { freezeData } from "../internal/freeze.js";
import type { Actor, Step, Stop } from "../procedure/step.js";
import { procedureTables } from "../procedure/tables.js";
import { callOrder } from "./call-order.js";
import { callList } from "./card.js";
import type { Block, LibraryDocument, Sentence } from "./document.js";
import { courtOrder, grandJury } from "./papers.js";
import {
  type DocumentSource,
  decisionOn,
  framed,
  officerWithoutPaper,
  reasonsOf,
  rulesOf,
  sentence,
  textsOf,
  wordsOf,
} from "./source.js";

/** The cases of a full directive, in the order in which they come. */
const cases = ["desk", "noproc", "emerg", "subp", "order", "warr", "immig", "secret", "hold", "after"] as const;

/**
 * A directive for staff on requests of law enforcement (clause AD-7.6.2.1): who does what, case by case, and what
 * must never be done. On one page, with what the policy itself decides of each paper; or, with `detail: "full"`, every
 * step of every procedure in the library's own positions.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { directive } from "patron-privacy/documents";
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
 * const source = { policy: policy.value, organization: organization.value, asOf: "2026-11-24" } as const;
 * directive(source).blocks.filter(({ kind }) => kind === "case").length; // => 6
 * directive(source, { detail: "full" }).blocks.filter(({ kind }) => kind === "never").length; // => 10
 * ```
 */
export function directive(
  source: DocumentSource,
  { detail = "page" }: { readonly detail?: "page" | "full" } = {},
): LibraryDocument {
  return freezeData(detail === "full" ? full(source) : onePage(source));
}

function onePage(source: DocumentSource): LibraryDocument {
  const { directive: words } = textsOf(source);
  const { page, pageCases } = words;
  const noPaper = decisionOn(source, officerWithoutPaper);
  const subpoena = decisionOn(source, { ...officerWithoutPaper, ...grandJury });
  const order = decisionOn(source, { ...officerWithoutPaper, ...courtOrder });
  const paper = (of: string, decision: ExpandedDecision): Sentence => ({
    text: `${of} ${words.papers[decision.verdict]}`,
    from: rulesOf(decision),
  });
  const branch = (title: string, ...sentences: readonly Sentence[]): Block => ({ kind: "case", title, sentences });
  const blocks: readonly Block[] = [
    callList(source, "staff-room", words.who, [noPaper, subpoena, order]),
    branch(
      words.always,
      sentence(page.silent, "desk-1"),
      sentence(page.ask, "desk-2"),
      sentence(page.call, "desk-3", "desk-4"),
      sentence(page.note, "desk-7", "ST-6"),
    ),
    branch(
      pageCases.noproc,
      ...reasonsOf(source, noPaper),
      sentence(page.explain, "noproc-2", "noproc-3"),
      sentence(page.emergency, "emerg-1", "emerg-2"),
    ),
    branch(
      pageCases.subp,
      sentence(page.take, "subp-1", "subp-2", "order-1"),
      sentence(page.keep, "subp-3", "subp-4", "order-2"),
      paper(words.grandJury, subpoena),
      paper(words.courtOrder, order),
      sentence(page.gather, "subp-8", "subp-9", "order-5"),
    ),
    branch(
      pageCases.warr,
      sentence(page.read, "warr-3"),
      sentence(page.wait, "warr-4"),
      sentence(page.watch, "warr-6", "warr-7"),
    ),
    branch(pageCases.immig, sentence(page.agency, "immig-3", "immig-4"), sentence(page.calm, "immig-4")),
    branch(pageCases.secret, sentence(page.secret, "secret-1", "secret-2"), sentence(page.told, "secret-5")),
    { kind: "never", sentences: [sentence(page.never, "desk", "subp", "warr", "noproc")] },
  ];
  return framed(source, "directive", words.title, blocks, [noPaper, subpoena, order]);
}

function full(source: DocumentSource): LibraryDocument {
  const { directive: words, never, nevers, steps: translated } = textsOf(source);
  const blocks = cases.flatMap((id): readonly Block[] => {
    const table = procedureTables.find(({ procedure }) => procedure === id);
    if (table === undefined) return [];
    return [
      { kind: "heading", text: words.cases[id] },
      {
        kind: "steps",
        sentences: table.steps.map((step) =>
          sentence(
            [
              `${doer(step, source)}${company(step, source)}: ${translated[step.id] ?? step.says}`,
              ...(step.stops ?? []).map((stop) => stopped(stop, source)),
            ].join(" "),
            step.id,
            ...step.cites.map(({ source: key }) => key),
          ),
        ),
      },
      {
        kind: "never",
        sentences: table.never.map(({ says, cites }, at) =>
          sentence(`${never}: ${nevers[id]?.[at] ?? says}`, id, ...cites.map(({ source: key }) => key)),
        ),
      },
    ];
  });
  const decisions = [
    officerWithoutPaper,
    { ...officerWithoutPaper, ...grandJury },
    { ...officerWithoutPaper, ...courtOrder },
  ].map((facts) => decisionOn(source, facts));
  const { calls, end, barred } = callOrder(source, "staff-room", decisions);
  return framed(source, "directive", words.full, [
    { kind: "calls", title: words.who, sentences: calls, after: [...barred, end] },
    ...blocks,
  ]);
}

/** What changes the course of a procedure, and where it goes from there. */
function stopped({ id, says, goesTo = [], goesOnAt }: Stop, source: DocumentSource): string {
  const { directive: words, steps } = textsOf(source);
  const next = goesTo.map((procedure) => wordsOf(source).procedures[procedure][0]);
  return [
    `${words.stop} ${steps[id] ?? says}`,
    ...(next.length > 0 ? [`${words.goesTo} ${next.join(", ")}.`] : goesOnAt?.length === 0 ? [words.ends] : []),
  ].join(" ");
}

/** Who does a step together with the doer, and to whom something goes. */
function company({ with: also = [], to = [] }: Step, source: DocumentSource): string {
  const { directive: words } = textsOf(source);
  const named = (lead: string, actors: readonly Actor[]) =>
    actors.length === 0 ? "" : `${lead} ${actors.map((actor) => called(actor, source)).join(", ")}`;
  return `${named(words.with, also)}${named(words.to, to)}`;
}

/** The library's own title for the first of those who do a step; the role where it has no such position. */
function doer({ actors }: Step, source: DocumentSource): string {
  const titles = actors.map((actor) => called(actor, source));
  return [...new Set(titles)].slice(0, 2).join(`${textsOf(source).directive.elseBy} `);
}

/** What the library itself calls whoever acts. */
function called(actor: Actor, source: DocumentSource): string {
  if (actor === "anyone") return textsOf(source).directive.anyone;
  const here = ({ branch }: { readonly branch?: string }) =>
    branch === undefined || source.branch === undefined || branch === source.branch;
  // several, such as the desks of two branches, are named by what they are
  const [only, ...more] = Object.values(source.organization.positions).filter((one) => one.role === actor && here(one));
  return only === undefined || more.length > 0
    ? (wordsOf(source).facts.handler.values[actor]?.[0] ?? actor)
    : only.title;
}
