import type { Clock, Entries, FeedStates, Log } from '#pipeline/ports';
import type { Pulled } from './pull-feed';
import { sideBySide } from './side-by-side';

export interface GatheredDeps {
  readonly entries: Entries;
  readonly states: FeedStates;
  readonly clock: Clock;
  readonly log: Log;
}

/** Entries gathered before they are sent on: ten travel for the price of one, and what a run holds must have an end. */
const ENTRIES_AT_ONCE = 50;
const HANDED_ON_AT_ONCE = 10;
/** Most hosts have answered by then: what they brought goes, and what comes later goes at once, whoever is still waited for. */
const TOGETHER_MS = 5_000;

/**
 * What polls brought, handed on together: entries first, then the states that say so. A crash in between sends entries twice, never
 * not at all.
 */
export class Gathered {
  /** Why feeds could not be handed on; the others were. */
  readonly failures: unknown[] = [];
  private waiting: Pulled[] = [];
  private readonly underWay = new Set<Promise<void>>();
  private readonly togetherUntil: number;
  private readonly callOff: () => void;

  constructor(private readonly deps: GatheredDeps) {
    this.togetherUntil = deps.clock.now().getTime() + TOGETHER_MS;
    this.callOff = deps.clock.after(TOGETHER_MS, () => void this.handOn());
  }

  /** Keeps news to be handed on with that of others while there is time for it; a failure, of which nothing is sent, is noted at once. */
  async add(pulled: Pulled): Promise<void> {
    if (pulled.outcome === 'failed') await this.each([pulled], ({ next }) => this.write(next));
    else this.waiting.push(pulled);
    const late = this.deps.clock.now().getTime() >= this.togetherUntil;
    if (late || entriesOf(this.waiting).length >= ENTRIES_AT_ONCE) await this.handOn();
  }

  /** Hands on what is waiting. */
  async handOn(): Promise<void> {
    const pulls = this.waiting;
    this.waiting = [];
    const handing = this.send(pulls).then((sent) => this.each(sent, ({ next }) => this.write(next)));
    this.underWay.add(handing);
    await handing.finally(() => this.underWay.delete(handing));
  }

  /** Hands on the rest, and returns when all has been handed on. */
  async end(): Promise<void> {
    this.callOff();
    await this.handOn();
    await Promise.all(this.underWay);
  }

  /** Those whose entries the queue took: all together, and if it refuses them so, each feed's for itself. */
  private async send(pulls: readonly Pulled[]): Promise<readonly Pulled[]> {
    const entries = entriesOf(pulls);
    if (entries.length === 0) return pulls;
    try {
      await this.deps.entries.send(entries);
      return pulls;
    } catch (failure) {
      this.deps.log.warn('entries refused together', { entries: entries.length, because: String(failure) });
    }
    const sent: Pulled[] = [];
    await this.each(pulls, async (pulled) => {
      if (pulled.entries.length > 0) await this.deps.entries.send(pulled.entries);
      sent.push(pulled);
    });
    return sent;
  }

  private async each(pulls: readonly Pulled[], work: (pulled: Pulled) => Promise<void>): Promise<void> {
    this.failures.push(...(await sideBySide(pulls, HANDED_ON_AT_ONCE, work)));
  }

  private async write(next: Pulled['next']): Promise<void> {
    if (next && !(await this.deps.states.save(next)))
      this.deps.log.warn('another poll of the feed wrote first', { feedId: next.feedId });
  }
}

const entriesOf = (pulls: readonly Pulled[]) => pulls.flatMap(({ entries }) => entries);
