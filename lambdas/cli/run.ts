import { join } from 'node:path';
import { loadSettings, onlyKnownOutlets, SETTINGS_FILE } from '#adapters/settings/load-settings';
import { OUTLETS } from '#domain/outlet/catalogue';
import { effectiveOutlets } from '#domain/settings/effective-outlets';
import type { Settings } from '#domain/settings/settings';
import { LOOPBACK_URL, serveArchive } from '#laptop/archive-server';
import { ARCHIVE_FOLDER } from '#laptop/data-folder';
import { runLive } from '#laptop/live';
import { playNewsroom } from '#laptop/play';
import { DEFAULT_DATA } from './installation';
import type { Io } from './io';
import { RunProgress } from './run-progress';
import { type Outcome, reportLines, runOutcome, summaryOf } from './run-report';

export interface RunArgs {
  /** The real outlets instead of the newsroom. */
  readonly live?: boolean;
  /** Show the archive, and with real outlets go on, until stopped. */
  readonly watch?: boolean;
  /** Folder to keep everything in and to go on from. */
  readonly data?: string;
}

/** Real outlets and the newsroom never share a folder. */
const LIVE_DATA = join(DEFAULT_DATA, 'live');

/** `irtysh run [--live] [--watch] [--data DIR]`: the whole monitor on this machine, from outlets to inboxes. */
export async function runCommand(args: RunArgs, io: Io): Promise<number> {
  const settings = onlyKnownOutlets(loadSettings(SETTINGS_FILE, { optional: true }), SETTINGS_FILE);
  const data = args.data ?? (args.live ? LIVE_DATA : DEFAULT_DATA);
  const progress = new RunProgress(io);
  const stopper = onInterrupt(() => progress.say('Stopping: what has begun is finished and kept …'));
  const archive = args.watch ? await serveArchive(join(data, ARCHIVE_FOLDER)) : undefined;
  try {
    if (archive) progress.say(`The archive is at ${archive.url}`);
    if (args.live) progress.say(openingWords(settings, args.watch ?? false));
    const archiveUrl = archive?.url ?? LOOPBACK_URL;
    const options = { data, settings, signal: stopper.signal, watcher: progress, archiveUrl };
    const outcome = args.live
      ? await runLive({ ...options, watch: args.watch ?? false }, (lived) => runOutcome(lived, progress))
      : await playNewsroom({ ...options, keep: args.data !== undefined }, (played) =>
          runOutcome(played, progress),
        );
    progress.end();
    report(outcome, { ...args, data, interrupted: stopper.signal.aborted }, io);
    if (archive && !args.live && !stopper.signal.aborted) {
      progress.say(`The archive stays at ${archive.url} until Ctrl-C.`);
      await stopper.stopped;
    }
    return outcome.ledger.unaccounted > 0 ? 1 : 0;
  } finally {
    progress.end();
    await archive?.close();
    stopper.release();
  }
}

/** What a person who starts a live run should know while nothing is to be seen yet. */
function openingWords(settings: Settings, watch: boolean): string {
  const feeds = effectiveOutlets(settings, OUTLETS).flatMap((outlet) =>
    outlet.feeds.filter((feed) => feed.enabled),
  );
  const goesOn = watch
    ? ` Then each of them every ${settings.polling.shortestMinutes} minutes at most, until Ctrl-C.`
    : '';
  return `Asking ${feeds.length} feeds, one request at a time of each host; the first look at a feed alerts nobody.${goesOn}`;
}

type Reported = RunArgs & { readonly data: string; readonly interrupted: boolean };

function report(outcome: Outcome, { data, live, watch, interrupted }: Reported, io: Io): void {
  if (io.json) {
    io.out(JSON.stringify(summaryOf(outcome)));
    return;
  }
  for (const line of reportLines(outcome)) io.out(line);
  const command = (watching: boolean) =>
    `\`npx irtysh run${live ? ' --live' : ''}${watching ? ' --watch' : ''} --data ${data}\``;
  if (outcome.archive && !watch) io.out(`Links in messages lead there while ${command(true)} runs.`);
  if (interrupted) io.out(`Stopped. ${command(watch ?? false)} goes on from here.`);
  else if (outcome.waiting > 0)
    io.out(`${outcome.waiting} messages wait for another try: ${command(watch ?? false)}.`);
}

/** The first Ctrl-C ends the run in good order, the second at once. */
function onInterrupt(say: () => void): {
  readonly signal: AbortSignal;
  readonly stopped: Promise<void>;
  release(): void;
} {
  const controller = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve());
  });
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    say();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    signal: controller.signal,
    stopped,
    release: () => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
    },
  };
}
