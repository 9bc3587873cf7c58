import type { Screen } from "./page.js";

/** Where a command writes. */
export interface Output {
  readonly screen: Screen;
  readonly print: (text: string) => void;
  /** Writes problems to standard error and gives the exit code back. */
  readonly fail: (code: number, problems: readonly string[]) => number;
}
