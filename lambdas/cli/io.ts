/** Where a command writes. Data goes to `out`, everything a person should notice to `err`. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
}
