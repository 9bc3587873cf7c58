/** One line of a stream, or how the stream ended. */
export type Next = { readonly line: unknown } | "end" | "broken-off";

/** Gives one line after another, and tells where the stream itself throws. */
export function linesOf(records: Iterable<unknown> | AsyncIterable<unknown>): {
  readonly next: () => Next | Promise<Next>;
  readonly close: () => unknown;
} {
  const read = ({ done, value }: IteratorResult<unknown>): Next => (done === true ? "end" : { line: value });
  try {
    if (Symbol.asyncIterator in records) {
      const iterator = records[Symbol.asyncIterator]();
      return {
        next: () => iterator.next().then(read, () => "broken-off"),
        close: () => iterator.return?.(),
      };
    }
    const iterator = records[Symbol.iterator]();
    return {
      next: () => {
        try {
          return read(iterator.next());
        } catch {
          return "broken-off";
        }
      },
      close: () => iterator.return?.(),
    };
  } catch {
    return { next: () => "broken-off", close: () => undefined };
  }
}
