export type Attributes = Readonly<Record<string, string>>;

/** One thing said of a feed or an entry, as written. */
export type RawField = {
  /** By the namespace's usual name, lower case: `title`, `dc:date`, `content:encoded`. */
  readonly name: string;
  readonly attributes: Attributes;
  /** The inside, as written: markup, references and CDATA sections not yet read. */
  readonly inner: string;
  /** There are elements inside. */
  readonly markup: boolean;
  /** Elements between it and its feed or entry: 0 is its own word, more belongs to something inside. */
  readonly depth: number;
  /** `xml:base` in force, outermost first. */
  readonly bases: readonly string[];
  readonly language?: string;
};

/** A feed, an entry, or a part that is read on its own. */
export type RawGroup = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly bases: readonly string[];
  readonly language?: string;
  readonly fields: RawField[];
};

/** A document as its elements say it, nothing interpreted. */
export type ScannedFeed = {
  /** The outermost elements by name: `rss` `channel`, `feed`, `rdf:rdf` …, in order of opening. */
  readonly root: RawGroup;
  readonly containers: readonly RawGroup[];
  readonly entries: readonly RawGroup[];
  readonly problems: readonly string[];
};
