import type { Block, LibraryDocument, Sentence, TreeNode } from "./document.js";

/** How a document is printed. */
export interface PrintOptions {
  /** After each sentence, what it comes from. */
  readonly trace?: boolean;
}

/** A document as Markdown. Marks that Markdown would read are escaped. */
export function toMarkdown(document: LibraryDocument, { trace = false }: PrintOptions = {}): string {
  const say = (one: Sentence) => `${escaped(one.text)}${trace ? ` \`${one.from.join(" ")}\`` : ""}`;
  const print = (block: Block): string => {
    switch (block.kind) {
      case "heading":
        return `## ${escaped(block.text)}`;
      case "sentences":
        return block.sentences.map(say).join(" ");
      case "steps":
        return block.sentences.map((one, index) => `${index + 1}. ${say(one)}`).join("\n");
      case "list":
        return block.sentences.map((one) => `- ${say(one)}`).join("\n");
      case "case":
        return `**${escaped(block.title)}**\n\n${block.sentences.map(say).join(" ")}`;
      case "calls":
        return [
          `**${escaped(block.title)}**`,
          block.sentences.map((one, index) => `${index + 1}. ${say(one)}`).join("\n"),
          ...(block.after.length === 0 ? [] : [block.after.map(say).join(" ")]),
        ].join("\n\n");
      case "table":
        return [
          `| ${block.columns.map(escaped).join(" | ")} |`,
          `|${block.columns.map(() => " --- |").join("")}`,
          ...block.rows.map((row) => `| ${row.map(say).join(" | ")} |`),
        ].join("\n");
      case "never":
        return block.sentences.map((one) => `> ${say(one)}`).join("\n");
      case "tree":
        return block.nodes.map((node) => tree(node, 0)).join("\n");
      case "boxes":
        return block.sentences.map((one) => `- [ ] ${say(one)}`).join("\n");
      case "code":
        return `\`\`\`${block.language}\n${block.code}\n\`\`\``;
      case "form":
        return block.fields.map((one) => `**${say(one)}**\n\n____________________`).join("\n\n");
    }
  };
  const tree = ({ label, people, marks, below }: TreeNode, depth: number): string => {
    const notes = marks.length === 0 ? "" : ` — ${marks.map(say).join("; ")}`;
    const line = `${"  ".repeat(depth)}- **${escaped(label.text)}**: ${people.map(say).join("; ")}${notes}`;
    return [line, ...below.map((node) => tree(node, depth + 1))].join("\n");
  };
  const { title, library, blocks, foot } = document;
  return `${[`# ${escaped(title)}`, escaped(library), ...blocks.map(print), "---", ...foot.map(escaped)].join("\n\n")}\n`;
}

function escaped(text: string): string {
  return text.replaceAll(/([\\`*_[\]<>#|])/g, "\\$1").replaceAll(/\s+/g, " ");
}
