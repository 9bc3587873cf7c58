export { baseline } from "./baseline.js";
export type {
  AgeOfMajority,
  Authority,
  CoveredLibrary,
  CoveredRecords,
  LegalProcess,
  Minors,
  Protection,
  Remedies,
  Remedy,
  Sufficiency,
  Swept,
} from "./build/draft.js";
export type {
  ConsentGround,
  ElementList,
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
export type { OtherLaw, OtherLawSubject, OtherLawTopic } from "./build/other-law.js";
export type { Confidence } from "./build/words.js";
export { type Gag, type GagForce, gagForces, gagOf, gags } from "./federal/gags.js";
export { federal } from "./federal/index.js";
export { type LawJurisdiction, lawJurisdictions, loadLaw } from "./load-law.js";
export { practice } from "./practice/index.js";
export { compareLaws, type LawRow, lawTable } from "./table.js";
export { toolkit } from "./toolkit/index.js";
