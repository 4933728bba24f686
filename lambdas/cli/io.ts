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

/** What a terminal obeys: an escape in a stranger's title could colour it, name its window or fill its clipboard. */
const ORDERS = /(?![\n\t])\p{Cc}/gu;

/** Lines that a terminal shows and does not obey. What programs read has no such characters: JSON writes them otherwise. */
export const shown = (lines: string): string => lines.replace(ORDERS, '');
