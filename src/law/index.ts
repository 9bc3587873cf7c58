export type {
  Authority,
  Confidence,
  CoveredLibrary,
  CoveredRecords,
  LegalProcess,
  Minors,
  Protection,
  Remedies,
  Remedy,
  Sufficiency,
} from "./build/draft.js";
export type {
  ConsentGround,
  FormerGround,
  Gives,
  Ground,
  GroundDoubt,
  GroundDuty,
  GroundKind,
  OtherGround,
  PaperGround,
  ParentGround,
  PlainGround,
} from "./build/ground.js";
export type { LawFacts, LawGround, LawPack, LawProvision } from "./build/law-pack.js";
export { type Gag, type GagForce, gagForces, gagOf, gags } from "./federal/gags.js";
export { federal } from "./federal/index.js";
export { practice } from "./practice/index.js";
export { compareLaws, type LawRow, lawTable } from "./table.js";
export { toolkit } from "./toolkit/index.js";
