/** What an endpoint gave instead of an answer, in words that quote nothing of it. */
export class NoAnswer {
  readonly says: string;
  /** Nobody answers at that address, so that asking again is of no use. */
  readonly unreachable: boolean;

  constructor(says: string, { unreachable = false } = {}) {
    this.says = says;
    this.unreachable = unreachable;
  }
}
