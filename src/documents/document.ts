/** A sentence, and where it comes from: rules, steps, clauses, sources, or what the library declared. */
export interface Sentence {
  readonly text: string;
  /** Such as `us-ny/confidential`, `desk-1`, `AD-13`, `organization`. Never empty. */
  readonly from: readonly [string, ...string[]];
}

/** A part of a document. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "sentences"; readonly sentences: readonly Sentence[] }
  | { readonly kind: "steps"; readonly sentences: readonly Sentence[] }
  | { readonly kind: "list"; readonly sentences: readonly Sentence[] }
  | { readonly kind: "case"; readonly title: string; readonly sentences: readonly Sentence[] }
  /** A boxed list in order, and what comes after its end. */
  | {
      readonly kind: "calls";
      readonly title: string;
      readonly sentences: readonly Sentence[];
      readonly after: readonly Sentence[];
    }
  /** A table; the first entry of a row heads it. */
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly Sentence[])[] }
  | { readonly kind: "never"; readonly sentences: readonly Sentence[] }
  | { readonly kind: "tree"; readonly nodes: readonly TreeNode[] }
  | { readonly kind: "form"; readonly fields: readonly Sentence[] }
  /** Boxes to tick. */
  | { readonly kind: "boxes"; readonly sentences: readonly Sentence[] }
  /** What is copied into a file, as it is. */
  | { readonly kind: "code"; readonly language: "yaml"; readonly code: string };

/** A position of a chart, and those below it. */
export interface TreeNode {
  readonly label: Sentence;
  /** Who holds it. */
  readonly people: readonly Sentence[];
  /** What comes with it, such as who may answer. */
  readonly marks: readonly Sentence[];
  /** Do its holders answer requests, if only in the absence of others? */
  readonly answers: boolean;
  readonly below: readonly TreeNode[];
}

/** The kinds of document there are. */
export const documentKinds = [
  "card",
  "directive",
  "chart",
  "notice",
  "talking-points",
  "flaw-report",
  "board-brief",
  "policy-skeleton",
  "audit-report",
  "counsel-worksheet",
] as const;

/** Names a kind of document. */
export type DocumentKind = (typeof documentKinds)[number];

/** A document as data: plain and frozen. `toMarkdown` and `toHtml` print it. */
export interface LibraryDocument {
  readonly version: 1;
  readonly kind: DocumentKind;
  readonly language: string;
  readonly title: string;
  readonly library: string;
  readonly blocks: readonly Block[];
  /** The day as of which it holds, its policy, and when to look at it again. */
  readonly foot: readonly string[];
}

/** Every sentence of a document, in its order. */
export function sentencesOf({ blocks }: LibraryDocument): readonly Sentence[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "tree":
        return block.nodes.flatMap(flat);
      case "form":
        return block.fields;
      case "heading":
      case "code":
        return [];
      case "calls":
        return [...block.sentences, ...block.after];
      case "table":
        return block.rows.flat();
      default:
        return block.sentences;
    }
  });
}

function flat({ label, people, marks, below }: TreeNode): readonly Sentence[] {
  return [label, ...people, ...marks, ...below.flatMap(flat)];
}
