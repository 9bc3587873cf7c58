import type { Block, LibraryDocument, Sentence, TreeNode } from "./document.js";

/* How large the type of one printed side may be. An estimate, in points, of Arial on Letter, the shorter paper. */

const page = { height: 712, width: 520 };
const sizes = [16, 15, 14, 13] as const;

/** The largest type in which what hangs on a wall takes one side; 12 points for anything longer. */
export function fittingSize(document: LibraryDocument): number {
  return sizes.find((size) => heightOf(document, size) <= page.height) ?? 12;
}

function heightOf({ title, blocks, foot }: LibraryDocument, size: number): number {
  const head = linesOf(title, size * 1.75) * size * 1.93 + size * 1.35 + 26;
  const below = foot.reduce((sum, line) => sum + linesOf(line, 9) * 11.3, 16);
  return blocks.reduce((sum, block) => sum + blockHeight(block, size), head + below);
}

function blockHeight(block: Block, size: number): number {
  const line = size * 1.35;
  const items = (sentences: readonly Sentence[], indent = 2.2) =>
    sentences.reduce((sum, { text }) => sum + linesOf(text, size, indent * size) * line + 2.6, 0);
  const run = (sentences: readonly Sentence[], indent = 0) =>
    linesOf(sentences.map(({ text }) => text).join(" "), size, indent) * line;
  switch (block.kind) {
    case "heading":
      return size * 1.55 + 15;
    case "sentences":
      return run(block.sentences) + 9;
    case "steps":
    case "list":
    case "boxes":
      return items(block.sentences) + 9;
    case "never":
      return block.sentences.reduce((sum, one) => sum + run([one], 14) + 9, 0);
    case "case":
      return size * 1.42 + run(block.sentences, 22) + 20;
    case "calls":
      // what comes after the list is bold, and bold is wider
      return size * 1.42 + items(block.sentences, 4) + run(block.after, 60) + 26;
    case "tree":
      return block.nodes.reduce((sum, node) => sum + treeHeight(node, size, 0), 0);
    case "table":
      return block.rows.reduce(
        (sum, row) => sum + Math.max(...row.map(({ text }) => linesOf(text, size, page.width * 0.77))) * line + 8,
        line + 14,
      );
    case "code":
      return block.code.split("\n").length * line + 9;
    case "form":
      return block.fields.length * 90;
  }
}

function treeHeight({ label, people, marks, below }: TreeNode, size: number, depth: number): number {
  const indent = depth * 15 + 16;
  const own = [label, ...people, ...marks].map(({ text }) => text).join(" ● ");
  const height = linesOf(own, size, indent) * size * 1.35 + 8;
  return below.reduce((sum, node) => sum + treeHeight(node, size, depth + 1), height);
}

/** The lines that a text takes; a letter is a little over half as wide as it is high. */
function linesOf(text: string, size: number, indent = 0): number {
  return Math.max(1, Math.ceil((text.length * size * 0.48) / (page.width - indent)));
}
