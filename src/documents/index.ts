export { type CardOptions, type ReferenceCard, referenceCard } from "./card.js";
export { chart } from "./chart.js";
export { directive } from "./directive.js";
export {
  type Block,
  type DocumentKind,
  documentKinds,
  type LibraryDocument,
  type Sentence,
  sentencesOf,
  type TreeNode,
} from "./document.js";
export { auditReport, boardBrief, flawReport, policySkeleton } from "./internal.js";
export { type NoticeRecord, privacyNotice, talkingPoints } from "./public.js";
export type { DocumentSource } from "./source.js";
export { type DocumentTexts, documentTexts } from "./texts.js";
export { toHtml } from "./to-html.js";
export { type PrintOptions, toMarkdown } from "./to-markdown.js";
