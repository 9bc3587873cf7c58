/** Counts things by what they have in common, in the order in which they first came. */
export class Tally<Kind extends object> {
  readonly #counted = new Map<string, Kind & { count: number }>();

  /** Counts one more of a kind. */
  add(name: string, kind: Kind): void {
    const found = this.#counted.get(name);
    if (found === undefined) this.#counted.set(name, { ...kind, count: 1 });
    else found.count++;
  }

  /** The kinds with their counts. */
  list(): readonly (Kind & { readonly count: number })[] {
    return [...this.#counted.values()];
  }
}
