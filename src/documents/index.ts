export { type AuditReportParts, auditReport } from "./audit-report.js";
export { type CardOptions, type CardProblem, cardProblems, type ReferenceCard, referenceCard } from "./card.js";
export { chart } from "./chart.js";
export { counselWorksheet } from "./counsel-worksheet.js";
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
export { boardBrief, flawReport } from "./internal.js";
export { type NoticeResult, noticeFileSchema, parseNotice } from "./parse-notice.js";
export { type NoticeRecord, privacyNotice, talkingPoints } from "./public.js";
export { policySkeleton } from "./skeleton.js";
export type { DocumentSource, FramedBy } from "./source.js";
export { type DocumentTexts, documentTexts } from "./texts.js";
export { toHtml } from "./to-html.js";
export { type PrintOptions, toMarkdown } from "./to-markdown.js";
