import { freezeData } from "../policy/freeze.js";
import type { Step } from "../procedure/step.js";
import { procedureTables } from "../procedure/tables.js";
import { callOrder } from "./card.js";
import type { Block, LibraryDocument } from "./document.js";
import { type DocumentSource, framed, sentence, textsOf } from "./source.js";

/** The cases of a directive, in the order in which they come. */
const cases = ["desk", "noproc", "emerg", "subp", "order", "warr", "immig", "secret", "hold", "after"] as const;

/**
 * A directive for staff on requests of law enforcement (clause AD-7.6.2.1): who does what, case by case, in the
 * library's own positions, with what must never be done.
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
 * const document = directive({ policy: policy.value, organization: organization.value, asOf: "2026-11-24" });
 * document.blocks.filter(({ kind }) => kind === "never").length; // => 10
 * ```
 */
export function directive(source: DocumentSource): LibraryDocument {
  const { directive: words, never, card, steps: translated } = textsOf(source);
  const blocks = cases.flatMap((id): readonly Block[] => {
    const table = procedureTables.find(({ procedure }) => procedure === id);
    if (table === undefined) return [];
    return [
      { kind: "heading", text: words.cases[id] },
      {
        kind: "steps",
        sentences: table.steps.map((step) =>
          sentence(
            `${doer(step, source)}: ${translated[step.id] ?? step.says}`,
            step.id,
            ...step.cites.map(({ source: key }) => key),
          ),
        ),
      },
      {
        kind: "never",
        sentences: table.never.map(({ says, cites }) =>
          sentence(`${never}: ${says}`, id, ...cites.map(({ source: key }) => key)),
        ),
      },
    ];
  });
  return freezeData(
    framed(source, "directive", words.title, [
      { kind: "heading", text: words.who },
      {
        kind: "list",
        sentences: [...callOrder(source.organization, "staff-room"), sentence(card.nobody, "organization")],
      },
      ...blocks,
    ]),
  );
}

/** The library's own title for the first of those who do a step; the role where it has no such position. */
function doer({ actors }: Step, { organization }: DocumentSource): string {
  const titles = actors.map((actor) => {
    if (actor === "anyone") return "Whoever is asked";
    const position = Object.values(organization.positions).find(({ role }) => role === actor);
    return position?.title ?? capital(actor.replaceAll("-", " "));
  });
  return titles.slice(0, 2).join(", else ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
