/** Where a command reads and writes. Data goes to `out`, everything a person should notice to `err`. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  /** One JSON object a line instead of words for a person. */
  readonly json: boolean;
  /** Standard output is a terminal: progress may be drawn. */
  readonly terminal: boolean;
}
