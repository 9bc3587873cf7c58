/** Counts things, in the order in which they first came. Each is known by being the same object. */
export class Tally<Thing extends { readonly count: number }> {
  readonly #counted = new Map<Thing, number>();

  /** Counts a thing once more. */
  add(thing: Thing): void {
    this.#counted.set(thing, (this.#counted.get(thing) ?? 0) + 1);
  }

  /** The things with their counts, frozen. */
  list(): readonly Thing[] {
    return Object.freeze(
      Array.from(this.#counted, ([thing, count]) =>
        count === thing.count ? thing : Object.freeze({ ...thing, count }),
      ),
    );
  }
}
