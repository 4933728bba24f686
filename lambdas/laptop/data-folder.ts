import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Trouble, words } from './trouble';

const KeptMessage = z.strictObject({
  body: z.string(),
  attributes: z.record(z.string(), z.record(z.string(), z.string())),
  groupId: z.string().optional(),
  deduplicationId: z.string().optional(),
});
/** A message that waits on a queue between two runs. */
export type KeptMessage = z.infer<typeof KeptMessage>;

const KeptSubscription = z.strictObject({
  /** Logical id of the topic. */
  topic: z.string(),
  protocol: z.string(),
  endpoint: z.string(),
  confirmed: z.boolean(),
  attributes: z.record(z.string(), z.string()),
});
/** A subscription of a topic between two runs. */
export type KeptSubscription = z.infer<typeof KeptSubscription>;

const State = z.strictObject({
  version: z.literal(1),
  /** Ends the names of all that is created, so that two folders can share a DynamoDB. */
  suffix: z.string().regex(/^[0-9a-f]{8}$/),
  /** A folder keeps either the newsroom or the real outlets. */
  kind: z.enum(['newsroom', 'live']).optional(),
  /** How far the newsroom has been played. */
  playedTo: z.iso.datetime().optional(),
  /** Sequence number of the last record dealt with, by logical id of the event source mapping. */
  checkpoints: z.record(z.string(), z.string()),
  /** Messages by logical id of the queue. */
  queues: z.record(z.string(), z.array(KeptMessage)),
  subscriptions: z.array(KeptSubscription),
});
/** What the engines do not keep themselves: all but the table. */
export type State = z.infer<typeof State>;

/** Where a run keeps what the next one needs. */
export type DataFolder = {
  readonly path: string;
  /** File of the tables. */
  readonly databasePath: string;
  readonly outbox: string;
  /** Pages of the web archive. */
  readonly archive: string;
  /** What stands for a function's own folder on Lambda (`/var/task`). */
  readonly taskRoot: string;
  readonly state: State;
  save(state: State): void;
  /** Lets another run have the folder. */
  release(): void;
};

/** Of a folder in which a run has been. */
export const STATE_FILE = 'state.json';

const fresh = (): State => ({
  version: 1,
  suffix: randomBytes(4).toString('hex'),
  checkpoints: {},
  queues: {},
  subscriptions: [],
});

/** Within it. */
export const ARCHIVE_FOLDER = 'archive';

/** What a run writes into its folder. */
const OWN = [STATE_FILE, 'tables.db', 'tables.db-wal', 'tables.db-shm', 'outbox', ARCHIVE_FOLDER, 'task'];

/**
 * Opens a folder for one run alone.
 * @param options `keep`: what an earlier run left there is taken up; otherwise it is removed first
 * @throws Trouble when it cannot be written, is in use, or holds what cannot be read
 */
export function openDataFolder(path: string, options: { readonly keep: boolean }): DataFolder {
  const statePath = join(path, STATE_FILE);
  const release = lock(path);
  const outbox = join(path, 'outbox');
  const archive = join(path, ARCHIVE_FOLDER);
  const taskRoot = join(path, 'task');
  try {
    if (!options.keep) for (const name of OWN) rmSync(join(path, name), { recursive: true, force: true });
    const state = readState(statePath);
    for (const folder of [outbox, archive, taskRoot]) mkdirSync(folder, { recursive: true });
    return {
      path,
      databasePath: join(path, 'tables.db'),
      outbox,
      archive,
      taskRoot,
      state,
      save: (next) => writeWhole(statePath, JSON.stringify(next, null, 2)),
      release,
    };
  } catch (cause) {
    release();
    throw cause;
  }
}

/** Takes the folder for this process; a lock whose process is gone counts for nothing. */
function lock(path: string): () => void {
  const file = join(path, 'lock');
  try {
    mkdirSync(path, { recursive: true });
    const holder = Number(readIfThere(file));
    if (holder && holder !== process.pid && isAlive(holder)) {
      throw new Trouble(
        `another run (process ${holder}) is using ${path}. Wait for it, or name another folder with --data.`,
      );
    }
    writeFileSync(file, String(process.pid));
  } catch (cause) {
    if (cause instanceof Trouble) throw cause;
    throw new Trouble(`cannot write to ${path} (${words(cause)}). Name a folder of yours with --data.`, {
      cause,
    });
  }
  return () => rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readState(path: string): State {
  const text = readIfThere(path);
  if (text === undefined) return fresh();
  try {
    return State.parse(JSON.parse(text));
  } catch (cause) {
    throw new Trouble(
      `${path} is damaged or was written by another version. ` +
        'Move the folder away to start afresh, or name another with --data.',
      { cause },
    );
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** A reader sees the old file or the new one, never half of it. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
