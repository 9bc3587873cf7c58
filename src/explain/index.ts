export { citation } from "./citation.js";
export { explain } from "./explain.js";
export {
  audiences,
  type ConditionalLines,
  type ExplainedItem,
  type ExplainOptions,
  type Explanation,
  type ExplanationAudience,
  type ExplanationLine,
  type PersonToAsk,
} from "./explanation.js";
export { briefRows, type ExplanationRow, fullRows } from "./rows.js";
