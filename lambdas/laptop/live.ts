import { systemClock } from '#adapters/lambda/world';
import type { Network } from '#adapters/web/network';
import type { Settings } from '#domain/settings/settings';
import { openDataFolder } from './data-folder';
import { Laptop } from './laptop';
import { synthesize } from './synthesize';
import { realTimeline, type Timeline } from './timeline';
import { Trouble } from './trouble';
import type { Watcher } from './watcher';

export interface LiveOptions {
  /** Folder for tables, state and outbox; what an earlier run left there is taken up. */
  readonly data: string;
  readonly settings: Settings;
  /** Ask every feed that is due and go on until stopped; otherwise ask them once and tell each edition. */
  readonly watch: boolean;
  readonly signal?: AbortSignal;
  readonly watcher?: Watcher;
  /** Where the archive is served. */
  readonly archiveUrl?: string;
  /** What stands for the world's network; without it, the world's own. */
  readonly network?: Network;
}

/** What a live run leaves to be looked at before everything is stopped. */
export type Lived = {
  readonly laptop: Laptop;
  readonly settings: Settings;
  readonly clock: Timeline['clock'];
  readonly outbox: string;
  readonly archive: string;
};

/**
 * Asks the real outlets through the deployed functions.
 * @param look sees the outcome before everything is stopped
 * @returns what `look` says
 * @throws Trouble on what the person at the laptop can put right
 */
export async function runLive<Seen>(
  options: LiveOptions,
  look: (lived: Lived) => Promise<Seen>,
): Promise<Seen> {
  const { settings, signal, watcher } = options;
  const folder = openDataFolder(options.data, { keep: true });
  try {
    if (folder.state.kind === 'newsroom') {
      throw new Trouble(`${options.data} keeps a played newsroom. Name another folder with --data.`);
    }
    const laptop = await Laptop.start({
      template: synthesize(settings),
      settings,
      folder,
      timeline: realTimeline(),
      network: options.network ?? { kind: 'public' },
      realTime: true,
      archiveUrl: options.archiveUrl,
      watcher,
    });
    try {
      // Schedules come every few minutes; whoever starts to watch wants to see at once that something is asked.
      await lookOnce(laptop, options.watch ? ROUND : [...ROUND, 'send-digest'], signal);
      if (options.watch) await laptop.run({ signal });
      return await look({
        laptop,
        settings,
        clock: systemClock,
        outbox: folder.outbox,
        archive: folder.archive,
      });
    } finally {
      await laptop.stop();
    }
  } finally {
    folder.release();
  }
}

/** Functions that a round wakes, in this order; the rest is woken by what these leave behind. */
const ROUND = ['plan-polls', 'settle-alerts'];

/** One round. What failed waits in the data folder for the next. */
async function lookOnce(
  laptop: Laptop,
  wakes: readonly string[],
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const name of wakes) {
    if (signal?.aborted) return;
    await laptop.wake(name);
    await laptop.settle({ retries: false, signal });
  }
}
