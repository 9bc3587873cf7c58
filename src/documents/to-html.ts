import type { Block, LibraryDocument, Sentence, TreeNode } from "./document.js";
import type { PrintOptions } from "./to-markdown.js";

/** Readable from arm's length, in black and white, on Letter and A4. */
const style = `
@page { margin: 12mm }
* { box-sizing: border-box }
body { font: 12pt/1.4 system-ui, sans-serif; color: #000; background: #fff; max-width: 180mm; margin: 8mm auto; padding: 0 4mm }
header { border-bottom: 2pt solid #000; margin-bottom: 4mm }
h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 1mm }
header p { margin: 0 0 2mm; font-weight: 600 }
h2 { font-size: 14pt; margin: 5mm 0 2mm; break-after: avoid }
ol, ul { margin: 2mm 0; padding-left: 7mm }
li { margin: 1.2mm 0; break-inside: avoid }
section { border: 1.5pt solid #000; border-radius: 2mm; padding: 2.5mm 4mm; margin: 3mm 0; break-inside: avoid }
section h3 { font-size: 13pt; margin: 0 0 1mm }
section p { margin: 0 }
.never { border-left: 4pt solid #000; padding-left: 3mm; font-weight: 600; break-inside: avoid }
.field { margin: 4mm 0 }
.field div { border-bottom: 1pt solid #000; height: 12mm }
small { color: #444; font-size: 8pt; font-weight: 400 }
footer { border-top: 1pt solid #000; margin-top: 5mm; padding-top: 2mm; font-size: 9.5pt }
footer p { margin: 0 }
.card { font-size: 15pt }
.card h1 { font-size: 27pt }
.card section h3 { font-size: 15pt }
.card footer { font-size: 10pt }`;

/** A document as one self-contained page for screen and print: no script, nothing fetched. */
export function toHtml(document: LibraryDocument, { trace = false }: PrintOptions = {}): string {
  const say = ({ text, from }: Sentence) =>
    `${escaped(text)}${trace ? ` <small>${escaped(from.join(" "))}</small>` : ""}`;
  const items = (sentences: readonly Sentence[]) => sentences.map((one) => `<li>${say(one)}</li>`).join("");
  const tree = ({ label, below }: TreeNode): string =>
    `<li>${say(label)}${below.length === 0 ? "" : `<ul>${below.map(tree).join("")}</ul>`}</li>`;
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
      case "never":
        return block.sentences.map((one) => `<p class="never">${say(one)}</p>`).join("");
      case "tree":
        return `<ul>${block.nodes.map(tree).join("")}</ul>`;
      case "form":
        return block.fields.map((one) => `<div class="field"><b>${say(one)}</b><div></div></div>`).join("");
    }
  };
  const { title, library, blocks, foot, language, kind } = document;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body class="${kind}">
<header><h1>${escaped(title)}</h1><p>${escaped(library)}</p></header>
<main>
${blocks.map(print).join("\n")}
</main>
<footer>${foot.map((line) => `<p>${escaped(line)}</p>`).join("")}</footer>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
