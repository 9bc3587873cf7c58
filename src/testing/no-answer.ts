/** What an endpoint gave instead of an answer, in words that quote nothing of it. */
export class NoAnswer {
  readonly says: string;

  constructor(says: string) {
    this.says = says;
  }
}
