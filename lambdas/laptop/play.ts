import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '#domain/settings/settings';
import { type DataFolder, openDataFolder } from './data-folder';
import { EXAMPLE_READERS } from './example-readers';
import type { MakeHandler } from './handlers';
import { Laptop } from './laptop';
import { type Newsroom, startNewsroom } from './newsroom';
import { SimulatedClock } from './simulated-clock';
import { synthesize } from './synthesize';
import { simulatedTimeline, type Timeline } from './timeline';
import { Trouble } from './trouble';
import type { Watcher } from './watcher';

/** The newsroom of this repository. */
export const NEWSROOM = fileURLToPath(new URL('../../fixtures/newsroom', import.meta.url));

export interface PlayOptions {
  /** Folder for tables, state and outbox. */
  readonly data: string;
  /** Take up what an earlier run left there; otherwise it is removed first. */
  readonly keep: boolean;
  /** Editions, thresholds and readers; the outlets are the newsroom's. */
  readonly settings: Settings;
  readonly newsroom?: string;
  readonly signal?: AbortSignal;
  readonly watcher?: PlayWatcher;
  /** Where the archive is served; otherwise it is said to be at an example's address, the same at every play. */
  readonly archiveUrl?: string;
  /** Where functions come from, if not from their source. */
  readonly makeHandler?: MakeHandler;
}

export interface PlayWatcher extends Watcher {
  /** Called as the time of the play passes. */
  time?(now: Date, window: { readonly from: Date; readonly to: Date }): void;
}

/** A play that has come to its end, or was broken off, with everything still there to be looked at. */
export type Played = {
  readonly laptop: Laptop;
  readonly newsroom: Newsroom;
  readonly settings: Settings;
  readonly clock: Timeline['clock'];
  readonly outbox: string;
  readonly archive: string;
};

/** A play that was over is taken up for this long, in which nothing new happens. */
const ENCORE_MS = 3_600_000;

/**
 * Plays the newsroom through the deployed functions: days of news in seconds.
 * @param look sees the outcome before everything is stopped
 * @returns what `look` says
 * @throws Trouble on what the person at the laptop can put right
 */
export async function playNewsroom<Seen>(
  options: PlayOptions,
  look: (played: Played) => Promise<Seen>,
): Promise<Seen> {
  const folder = openDataFolder(options.data, { keep: options.keep });
  try {
    if (folder.state.kind === 'live') {
      throw new Trouble(`${options.data} keeps news of the real outlets. Name another folder with --data.`);
    }
    const clock = new SimulatedClock(new Date(folder.state.playedTo ?? 0));
    const newsroom = await startNewsroom({ folder: options.newsroom ?? NEWSROOM, clock });
    try {
      clock.advanceTo(newsroom.window.from);
      return await play(options, { folder, clock, newsroom }, look);
    } finally {
      await newsroom.close();
    }
  } finally {
    folder.release();
  }
}

type Stage = { readonly folder: DataFolder; readonly clock: SimulatedClock; readonly newsroom: Newsroom };

async function play<Seen>(
  options: PlayOptions,
  { folder, clock, newsroom }: Stage,
  look: (played: Played) => Promise<Seen>,
): Promise<Seen> {
  const { watcher, signal } = options;
  const { window } = newsroom;
  const settings = newsroomSettings(options.settings, newsroom);
  const laptop = await Laptop.start({
    template: synthesize(settings),
    settings,
    folder,
    timeline: simulatedTimeline(clock),
    network: { kind: 'newsroom', address: '127.0.0.1', port: newsroom.port, hosts: newsroom.hosts },
    realTime: false,
    archiveUrl: options.archiveUrl,
    makeHandler: options.makeHandler,
    watcher: {
      invoked: (invocation) => {
        watcher?.time?.(clock.now(), window);
        watcher?.invoked?.(invocation);
      },
      published: (publication) => watcher?.published?.(publication),
      delivered: (delivery) => watcher?.delivered?.(delivery),
      givenUp: (what) => watcher?.givenUp?.(what),
    },
  });
  try {
    const over = clock.now() >= window.to;
    await laptop.run({ until: over ? new Date(clock.now().getTime() + ENCORE_MS) : window.to, signal });
    await laptop.settle({ retries: true, signal });
    return await look({ laptop, newsroom, settings, clock, outbox: folder.outbox, archive: folder.archive });
  } finally {
    await laptop.stop();
  }
}

/** Two days at twice the pace cost half the polls, and nobody at a play waits for the quarter of an hour. */
const LEISURELY_MINUTES = 30;

/** The settings with the newsroom's outlets and, where nobody reads, example readers. */
function newsroomSettings(settings: Settings, { outlets }: Newsroom): Settings {
  const names = settings.editions.map(({ name }) => name);
  const examples = EXAMPLE_READERS.map((reader) => ({
    ...reader,
    editions: reader.editions.filter((edition) => names.includes(edition)),
  }));
  const played = {
    ...settings,
    polling: {
      ...settings.polling,
      shortestMinutes: Math.max(settings.polling.shortestMinutes, LEISURELY_MINUTES),
    },
    outlets: { catalogue: false, added: outlets },
    subscribers: settings.subscribers.length > 0 ? settings.subscribers : examples,
  };
  return readSettings(JSON.stringify(played), 'the newsroom');
}
