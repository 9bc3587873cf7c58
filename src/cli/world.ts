import type { Command } from "commander";
import type { Fetch } from "../testing/http.js";
import type { Screen } from "./page.js";

/** What the command line has of the world: a screen, files and a clock. The library below it has none. */
export interface World {
  readonly screen: Screen;
  /** Writes text to standard output. */
  readonly write: (text: string) => void;
  /** Writes text to standard error. */
  readonly writeError: (text: string) => void;
  /** The bytes of a file, or of standard input for `-`; throws where it cannot be read. */
  readonly read: (path: string) => Uint8Array;
  /** Writes a file; false where that cannot be done. */
  readonly save: (path: string, text: string) => boolean;
  /** The lines of a file, or of standard input for `-`, one after another. */
  readonly lines: (path: string) => AsyncIterable<string> | Iterable<string>;
  /** Speaks HTTP, and gives up after so many milliseconds. */
  readonly fetch: (timeout: number) => Fetch;
  /** Asks a person to choose, or reads the next line that was piped in; `undefined` where there is none. */
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string | undefined>;
  /** Shows how far a long search is, on a terminal only and not before a second has passed; an empty text clears it. */
  readonly progress: (text: string) => void;
  /** The version of this package. */
  readonly version: string;
  /** The local calendar day. */
  readonly today: string;
}

/** One thing to choose. A question without choices takes any text. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly line: string;
}

/** Adds one call to the program; its action gives the exit code. */
export type AddCommand = (program: Command, world: World, exit: (code: number) => void) => void;

/** Writes a result and its line end. */
export function print({ write }: World, text: string): void {
  write(`${text}\n`);
}

/** Writes JSON, as every `--json` does. */
export function printJson(world: World, value: unknown): void {
  print(world, JSON.stringify(value, null, 2));
}

/** Writes problems to standard error and gives the exit code back. */
export function fail({ writeError }: World, code: number, problems: readonly string[]): number {
  writeError(`${problems.join("\n")}\n`);
  return code;
}
