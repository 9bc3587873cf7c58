export { type CheckMapOptions, checkFieldMap, type MapFinding, mapFindingCodes } from "./check-field-map.js";
export { diffFieldMap, type FieldMapDiff } from "./diff-field-map.js";
export {
  type Confirmed,
  confirmProposals,
  type DraftHead,
  draftFieldMap,
  type ProposedField,
  type ProposedMap,
} from "./draft-field-map.js";
export { type Leaf, type LeafKind, leafKinds, type ValueShape, valueShapes } from "./leaf.js";
export type { ProposalGround } from "./lexicon.js";
export { sampleLeaves } from "./sample-leaves.js";
export { openApiLeaves, schemaLeaves } from "./schema-leaves.js";
