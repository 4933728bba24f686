/** Longest time without a look, in real milliseconds: the table deletes what has expired without a word. */
const LOOK_ANYWAY_MS = 1_000;

/** Whether it is worth asking a queue or a stream for something new: nobody but this process can have written to it. */
export class Stirring {
  private stirred = true;
  private lookedAt = 0;

  stir(): void {
    this.stirred = true;
  }

  /** A look is about to begin: what comes from now on is news again. */
  looked(): void {
    this.stirred = false;
    this.lookedAt = performance.now();
  }

  get worthALook(): boolean {
    return this.stirred || performance.now() - this.lookedAt > LOOK_ANYWAY_MS;
  }
}
