import { Worker } from 'node:worker_threads';
import type { FeedEntry, FeedReading } from '#domain/feed/feed';
import type { ParseContext } from '#domain/feed/parse-feed';
import type { ParseEnd, ParsePart, ParseRequest, ParseResponse } from './feed-worker';

/** How much a parse may take. */
export type ParseBounds = {
  /** Milliseconds for one document, from when the thread stands ready and turns to it; a fifth of them for its beginning alone, if need be. */
  readonly deadlineMs: number;
  /** Megabytes of heap for the thread. */
  readonly memoryMb: number;
  /** Documents up to this many bytes are parsed where they are: the worst of them takes less than 50 ms. */
  readonly inlineBytes: number;
};

const USUAL_BOUNDS: ParseBounds = { deadlineMs: 5000, memoryMb: 320, inlineBytes: 4096 };
/** A document that breaks its bounds is read once more by so much of its beginning, in what is left of its time. */
const BEGINNING = { bytes: 256 * 1024, shareOfTime: 0.2 };
/** A thread that does not stand ready in this time never will. */
const START_MS = 30_000;

type Waiting = ParseRequest & {
  readonly resolve: (reading: FeedReading) => void;
  /** What has come of the answer so far. */
  readonly entries: FeedEntry[];
  /** What the whole document was answered, where its beginning is read instead. */
  readonly whole?: NotAFeed;
};
type NotAFeed = Extract<FeedReading, { kind: 'not-a-feed' }>;

/**
 * Parses feeds in a thread with a deadline and a memory cap, so that no document, however hostile, holds up or brings down the
 * process. One thread, started when first needed, used again and again, ended with the document that breaks its bounds; idle, it
 * does not keep the process alive. It gets one document at a time, the next when the one before has ended: so the time that runs
 * is always that of the document it is at.
 *
 * The thread is `feed-worker.ts`, from source loaded by tsx, in a bundle a file of its own beside the handler. So the parser is loaded
 * by the thread, and where a document is parsed in place by that, but not by a function that finds nothing new.
 */
export class BoundedFeedParser {
  private readonly bounds: ParseBounds;
  /** In the order asked; the first is the one that is being parsed, the others have not been sent yet. */
  private readonly waiting: Waiting[] = [];
  private worker: Worker | undefined;
  private ready = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(bounds: Partial<ParseBounds> = {}) {
    this.bounds = { ...USUAL_BOUNDS, ...bounds };
  }

  /** As `parseFeed`; what takes too long or too much is answered `timed-out` or `too-large`. */
  async parse(bytes: Uint8Array, context: ParseContext): Promise<FeedReading> {
    if (bytes.length <= this.bounds.inlineBytes) {
      const { parseFeed } = await import('#domain/feed/parse-feed');
      return parseFeed(bytes, context);
    }
    return new Promise((resolve) => {
      this.waiting.push({ bytes, context, resolve, entries: [] });
      if (this.waiting.length === 1) this.next();
    });
  }

  /** Ends the thread, if there is one; who still waits is told so. The parser may be used again afterwards. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    for (const { resolve } of this.waiting.splice(0)) {
      resolve({ kind: 'not-a-feed', reason: 'timed-out', detail: 'the parser was closed' });
    }
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  /** Turns to the first that waits. */
  private next(): void {
    clearTimeout(this.timer);
    const [first] = this.waiting;
    if (!first) {
      this.worker?.unref();
      return;
    }
    this.worker ??= this.start();
    this.worker.ref();
    const bytes = new Uint8Array(first.bytes);
    this.worker.postMessage({ bytes, context: first.context } satisfies ParseRequest, [bytes.buffer]);
    this.startClock();
  }

  private start(): Worker {
    const worker = startWorker(this.bounds.memoryMb);
    this.ready = false;
    worker.on('message', (message: 'ready' | ParseResponse) => {
      // What a thread had still sent when it was ended.
      if (worker !== this.worker) return;
      if (message === 'ready') {
        this.ready = true;
        this.startClock();
      } else if ('entries' in message) this.take(worker, message);
      else this.finish(message);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const detail = memory ? `more than ${this.bounds.memoryMb} MB` : `the parser broke: ${error.message}`;
      this.giveUp(worker, { kind: 'not-a-feed', reason: memory ? 'too-large' : 'unknown-format', detail });
    });
    return worker;
  }

  /** A long list comes in parts, each in a turn of its own, so that receiving it holds nothing up. */
  private take(worker: Worker, { entries }: ParsePart): void {
    this.waiting[0]?.entries.push(...entries);
    worker.postMessage('more');
  }

  private finish({ reading }: ParseEnd): void {
    const { entries = [], whole } = this.waiting[0] ?? {};
    if (reading.kind !== 'feed') {
      this.answer(whole ?? reading);
      return;
    }
    const cut = whole ? [`only its first ${BEGINNING.bytes / 1024} KB were read: ${whole.detail}`] : [];
    const problems = [...reading.feed.problems, ...cut];
    this.answer({ ...reading, feed: { ...reading.feed, entries, problems } });
  }

  private startClock(): void {
    clearTimeout(this.timer);
    const { worker } = this;
    const [first] = this.waiting;
    if (!worker || !first) return;
    const share = first.whole ? BEGINNING.shareOfTime : 1 - BEGINNING.shareOfTime;
    const milliseconds = this.ready ? this.bounds.deadlineMs * share : START_MS;
    const late: NotAFeed = {
      kind: 'not-a-feed',
      reason: 'timed-out',
      detail: `no answer in ${milliseconds} ms`,
    };
    this.timer = setTimeout(() => this.giveUp(worker, late), milliseconds);
  }

  /** Ends a thread with the document it was at, which is read by its beginning if that is to be tried; the next gets a new thread. */
  private giveUp(worker: Worker, reading: NotAFeed): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    void worker.terminate();
    const [first] = this.waiting;
    const shorter = first && beginningOf(first, reading);
    if (shorter) {
      this.waiting[0] = shorter;
      this.next();
    } else this.answer(first?.whole ?? reading);
  }

  /** Answers the document that was being parsed, and goes on. */
  private answer(reading: FeedReading): void {
    const answered = this.waiting.shift();
    this.next();
    answered?.resolve(reading);
  }
}

/** A document that broke its bounds, to be read by its beginning: entries before the damage are kept. */
function beginningOf(request: Waiting, whole: NotAFeed): Waiting | undefined {
  if (request.whole || request.bytes.length <= BEGINNING.bytes) return undefined;
  return { ...request, bytes: request.bytes.subarray(0, BEGINNING.bytes), entries: [], whole };
}

const shared = new BoundedFeedParser();

/** Parses with the usual bounds in the thread that all callers share. */
export function parseFeedBounded(bytes: Uint8Array, context: ParseContext): Promise<FeedReading> {
  return shared.parse(bytes, context);
}

function startWorker(memoryMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 };
  const file = import.meta.url.endsWith('.ts') ? './feed-worker.source.mjs' : './feed-worker.mjs';
  return new Worker(new URL(file, import.meta.url), { resourceLimits });
}
