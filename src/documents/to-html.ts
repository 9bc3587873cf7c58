import type { Block, LibraryDocument, Sentence, TreeNode } from "./document.js";
import { fittingSize } from "./size.js";
import { style } from "./style.js";
import type { PrintOptions } from "./to-markdown.js";

/**
 * A document as one self-contained page for screen and print: no script, nothing fetched. The type of what hangs on a
 * wall is as large as one side allows, and never below 12 points.
 */
export function toHtml(document: LibraryDocument, { trace = false }: PrintOptions = {}): string {
  const say = ({ text, from }: Sentence) =>
    `${escaped(text)}${trace ? ` <small>${escaped(from.join(" "))}</small>` : ""}`;
  const items = (sentences: readonly Sentence[]) => sentences.map((one) => `<li>${say(one)}</li>`).join("");
  const tree = ({ label, people, marks, answers, below }: TreeNode): string => {
    const notes = marks.map((one) => `<em>${say(one)}</em>`).join("");
    const under = below.length === 0 ? "" : `<ul>${below.map(tree).join("")}</ul>`;
    return `<li${answers ? ' class="answers"' : ""}><div><b>${say(label)}</b>: ${people.map(say).join("; ")}${notes}</div>${under}</li>`;
  };
  const print = (block: Block): string => {
    switch (block.kind) {
      case "heading":
        return `<h2>${escaped(block.text)}</h2>`;
      case "sentences":
        return `<p>${block.sentences.map(say).join(" ")}</p>`;
      case "steps":
        return `<ol>${items(block.sentences)}</ol>`;
      case "list":
        return `<ul>${items(block.sentences)}</ul>`;
      case "case":
        return `<section><h3>${escaped(block.title)}</h3><p>${block.sentences.map(say).join(" ")}</p></section>`;
      case "calls": {
        const end = block.after.length === 0 ? "" : `<p>${block.after.map(say).join(" ")}</p>`;
        return `<section class="calls"><h3>${escaped(block.title)}</h3><ol>${items(block.sentences)}</ol>${end}</section>`;
      }
      case "table": {
        const cell = (one: Sentence, at: number) =>
          at === 0 ? `<th scope="row">${say(one)}</th>` : `<td>${say(one)}</td>`;
        const head = block.columns.map((one) => `<th scope="col">${escaped(one)}</th>`).join("");
        const rows = block.rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
        return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
      }
      case "never":
        return block.sentences.map((one) => `<p class="never">${say(one)}</p>`).join("");
      case "tree":
        return `<ul class="tree">${block.nodes.map(tree).join("")}</ul>`;
      case "boxes":
        return `<ul class="boxes">${items(block.sentences)}</ul>`;
      case "code":
        return `<pre>${escaped(block.code)}</pre>`;
      case "form":
        return block.fields.map((one) => `<div class="field"><b>${say(one)}</b><div></div></div>`).join("");
    }
  };
  const { title, library, blocks, foot, language, kind } = document;
  const size = hungUp.includes(kind) ? fittingSize(document) : 12;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body class="${kind}" style="--body: ${size}pt">
<header><h1>${escaped(title)}</h1><p>${escaped(library)}</p></header>
<main>
${blocks.map(print).join("\n")}
</main>
<footer>${foot.map((line) => `<p>${escaped(line)}</p>`).join("")}</footer>
</body>
</html>
`;
}

const hungUp: readonly LibraryDocument["kind"][] = ["card", "chart", "directive", "notice"];

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
