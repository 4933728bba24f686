import type { Timeline } from './timeline';

/** Something that gives work: a queue with a reader, a stream with a reader, a schedule. */
export interface Source {
  readonly name: string;
  /** Most pieces of work done side by side. */
  readonly concurrency: number;
  /** Takes the next piece of work, if one is ready. */
  take(): Promise<(() => Promise<void>) | undefined>;
  /** When the source has work of its own accord; nothing, if only others can give it some. */
  nextDue(): Date | undefined;
}

/** When to stop. */
export interface Run {
  /** Not beyond this moment; without one, until there is nothing left to wait for. */
  readonly until?: Date;
  /** Takes no more work once aborted; what has begun is finished. */
  readonly signal?: AbortSignal;
  /** Called whenever nothing is left to do at the moment. */
  readonly onQuiet?: () => Promise<void>;
}

/** Does the work of all sources, as much side by side as each allows, and lets time pass when none has any. */
export class Driver {
  private readonly running = new Map<Source, number>();
  /** Whether work has ended since the sources were last looked at. */
  private stirred = false;
  private onStir: () => void = () => undefined;
  private readonly failures: unknown[] = [];

  constructor(
    private readonly sources: readonly Source[],
    private readonly timeline: Timeline,
  ) {}

  /**
   * Runs to the end of the given time.
   * @throws what a source or its work throws: work that may fail must say so to its source, not here
   */
  async run({ until, signal, onQuiet }: Run): Promise<void> {
    const stir = () => this.stir();
    signal?.addEventListener('abort', stir);
    try {
      let look = true;
      while (!signal?.aborted) {
        this.complain();
        if (look && (await this.takeAll(signal))) continue;
        const due = earliest(this.sources.filter(this.hasRoom).map((source) => source.nextDue()));
        if (this.busy === 0 && !this.stirred) {
          await onQuiet?.();
          const over = until && this.timeline.clock.now() >= until && !(due && due <= until);
          if (over || !(due ?? until)) break;
        }
        look = await this.pass(earliest([due, until]));
      }
      await this.finish();
      this.complain();
    } finally {
      signal?.removeEventListener('abort', stir);
    }
  }

  /** Lets what has begun come to its end. */
  private async finish(): Promise<void> {
    while (this.busy > 0) {
      this.stirred = false;
      await this.pass(undefined);
    }
  }

  private get busy(): number {
    return [...this.running.values()].reduce((sum, count) => sum + count, 0);
  }

  private readonly hasRoom = (source: Source): boolean =>
    (this.running.get(source) ?? 0) < source.concurrency;

  private async pass(due: Date | undefined): Promise<boolean> {
    if (this.stirred) return true;
    const sooner = new Promise<void>((resolve) => {
      this.onStir = resolve;
    });
    return this.timeline.pass(due, sooner);
  }

  /** Gives every source with room as much to do as it has. */
  private async takeAll(signal: AbortSignal | undefined): Promise<boolean> {
    this.stirred = false;
    let taken = false;
    for (const source of this.sources) {
      while (!signal?.aborted && this.hasRoom(source)) {
        const work = await source.take();
        if (!work) break;
        taken = true;
        this.begin(source, work);
      }
    }
    return taken;
  }

  private begin(source: Source, work: () => Promise<void>): void {
    this.count(source, 1);
    this.timeline
      .during(work)
      .catch((cause: unknown) => this.failures.push(cause))
      .finally(() => {
        this.count(source, -1);
        this.stir();
      });
  }

  private stir(): void {
    this.stirred = true;
    this.onStir();
  }

  private count(source: Source, change: number): void {
    this.running.set(source, (this.running.get(source) ?? 0) + change);
  }

  private complain(): void {
    if (this.failures.length > 0) throw this.failures.shift();
  }
}

const earliest = (moments: readonly (Date | undefined)[]): Date | undefined =>
  moments.filter((moment) => moment !== undefined).sort((a, b) => a.getTime() - b.getTime())[0];
