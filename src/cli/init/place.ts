import type { LawPack } from "../../law/build/law-pack.js";
import type { ValueOf } from "../../vocabulary/facts.js";

/** The reader's library, and the day. */
export interface InitPlace {
  readonly law: LawPack;
  readonly libraryType: ValueOf<"libraryType">;
  readonly title: string;
  readonly today: string;
}
