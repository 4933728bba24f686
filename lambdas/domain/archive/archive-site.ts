/** The web archive as a whole. */
export type ArchiveSite = {
  /** Absolute, ends with a slash. */
  readonly baseUrl: string;
  /** IANA: by its calendar stories have their day and month. */
  readonly timeZone: string;
  readonly now: Date;
};
