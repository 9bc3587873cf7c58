export type { LawFacts, LawGround, LawPack } from "./build/law-pack.js";
export { federal } from "./federal/index.js";
export { practice } from "./practice/index.js";
export { toolkit } from "./toolkit/index.js";
