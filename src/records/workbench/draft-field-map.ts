import { freezeData } from "../../internal/freeze.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { FieldDraft, FieldMapDraft } from "../field-map.js";
import type { Leaf } from "./leaf.js";
import { type ProposalGround, proposeElement } from "./lexicon.js";

/** What a draft of a map begins with. */
export interface DraftHead
  extends Pick<FieldMapDraft, "id" | "title" | "system" | "table" | "versions" | "key" | "subject"> {
  readonly record: RecordType;
}

/** A field of a draft: withheld, with what it may hold if there is anything to say. */
export interface ProposedField {
  /** Nobody has said what it holds: it is withheld. */
  readonly element: "custom-field";
  /** A guess, and what it rests on. `defineFieldMap` refuses a field that still has one. */
  readonly proposal?: { readonly element: DataElement; readonly by: ProposalGround };
  readonly note?: string;
}

/** A draft that lists every leaf, each withheld until a person has said what it holds. */
export interface ProposedMap extends DraftHead {
  readonly fields: { readonly [path: string]: ProposedField };
}

/**
 * Drafts a field map from the leaves of a schema or of sample rows. Every leaf is listed. What the lexicon, the kind, the
 * field above or the shape of values suggests is a proposal, and nothing proposed counts: `confirmProposals` takes over
 * what a person has looked at, and `defineFieldMap` refuses a draft that still has proposals.
 *
 * @example
 * ```ts
 * import { confirmProposals, defineFieldMap, draftFieldMap, sampleLeaves } from "patron-privacy/records";
 *
 * const leaves = sampleLeaves([{ login: "sample", eMail: "a@example.org", shelf: 4 }]);
 * const draft = draftFieldMap({ id: "our/user", title: "Our users", record: "registration" }, leaves);
 * draft.fields["eMail"]; // => { element: "custom-field", proposal: { element: "email", by: "name" } }
 * draft.fields["shelf"]; // => { element: "custom-field" }
 * const confirmed = defineFieldMap(confirmProposals(draft, { accept: ["eMail"] }));
 * confirmed.ok && confirmed.value.fields["login"]?.element; // => "custom-field"
 * ```
 */
export function draftFieldMap(head: DraftHead, leaves: readonly Leaf[]): ProposedMap {
  return freezeData({
    ...head,
    fields: Object.fromEntries(
      leaves.map((leaf) => {
        const proposal = proposeElement(leaf);
        return [
          leaf.path,
          {
            element: "custom-field" as const,
            ...(proposal === undefined ? {} : { proposal }),
            ...(leaf.says === undefined ? {} : { note: leaf.says.slice(0, 400) }),
          },
        ];
      }),
    ),
  });
}

/** What a person has decided about a draft. */
export interface Confirmed {
  /** Paths whose proposal is right. */
  readonly accept?: readonly string[];
  /** What other paths hold. */
  readonly set?: { readonly [path: string]: FieldDraft };
}

/** A draft for `defineFieldMap` with what a person has confirmed. Everything else stays withheld, without its proposal. */
export function confirmProposals(
  { fields, ...head }: ProposedMap,
  { accept = [], set = {} }: Confirmed,
): FieldMapDraft {
  const accepted = new Set(accept);
  const confirmed = Object.entries(fields).map(([path, { element, proposal, note }]): [string, FieldDraft] => {
    const noted = note === undefined ? {} : { note };
    return [path, { element: accepted.has(path) ? (proposal?.element ?? element) : element, ...noted }];
  });
  return { ...head, fields: { ...Object.fromEntries(confirmed), ...set } };
}
