/** How sure we are of what a citation says. */
export type SourceMark =
  /** Seen in the source. */
  | "seen"
  /** The right place, but not seen in full: stated from settled knowledge, to be checked. */
  | "unread"
  /** Our own proposal, not a published fact. */
  | "proposal";

/** Where a fact or rule comes from: a statute, an opinion, a published policy. */
export interface Source {
  /** The standard citation, or title and publisher. */
  readonly title: string;
  /** Where the text was read. */
  readonly url?: string;
  /** Its page on the site of the body that made it. Where `url` is another address, nobody has opened this one. */
  readonly officialUrl?: string;
  /** The date or year to which the text read was current, if it says; `null` where it does not. */
  readonly textAsOf?: string | null;
  /** The calendar day on which somebody last looked. */
  readonly checkedOn?: string;
  readonly note?: string;
}

/** A rule's pointer to a source of its pack or policy. */
export interface Cite {
  /** A key of `sources`. */
  readonly source: string;
  /** Section, clause or page. */
  readonly section?: string;
  /** How sure we are; `seen` where it is absent. */
  readonly mark?: SourceMark;
}

/** A citation as a decision carries it: the source itself, not a key. */
export interface Citation extends Source {
  readonly source: string;
  readonly section?: string;
  readonly mark?: SourceMark;
}
