import { type Release, recordTexts } from "../records/index.js";
import { block, type Screen } from "./page.js";

/** Counts what became of many rows; what it keeps does not grow with their number. */
export class ReleaseCounts {
  read = 0;
  released = 0;
  readonly #checked: boolean;
  readonly #refused = new Map<string, number>();
  readonly #withheld = new Map<string, { readonly path: string; readonly says: string; count: number }>();
  readonly #broken: string[] = [];
  #brokenCount = 0;

  constructor(checked: boolean) {
    this.#checked = checked;
  }

  /** Counts one row. */
  take({ data, refused, withheld }: Release): void {
    this.read++;
    if (data !== null) this.released++;
    if (refused !== null) this.#refused.set(refused, (this.#refused.get(refused) ?? 0) + 1);
    for (const { path, why, wouldTell, count } of withheld) {
      const tells = wouldTell === undefined ? "" : ` It would be told by: ${wouldTell.join(", ")}.`;
      const before = this.#withheld.get(`${path} ${why}`);
      if (before === undefined)
        this.#withheld.set(`${path} ${why}`, { path, says: recordTexts.withheld[why] + tells, count });
      else before.count += count;
    }
  }

  /** Counts a row that cannot be read. */
  broken(line: number, problem: string): void {
    this.read++;
    this.#brokenCount++;
    if (this.#broken.length < 20) this.#broken.push(`line ${line}: ${problem}`);
  }

  /** What a person reads of it. */
  lines(screen: Screen): readonly string[] {
    return [
      `${this.released} of ${this.read} rows released${this.#checked ? "" : "; whose they are was not checked, give --subject"}`,
      ...Array.from(this.#refused, ([why, count]) =>
        block(screen, `${count} refused`, [recordTexts.refused[why as keyof typeof recordTexts.refused]]),
      ), // counted from refusals
      ...Array.from(this.#withheld.values(), ({ path, says, count }) =>
        block(screen, path, [`withheld ${count} times: ${says}`]),
      ),
      ...this.#broken,
      ...(this.#brokenCount > this.#broken.length ? [`and ${this.#brokenCount - this.#broken.length} more`] : []),
    ];
  }
}
