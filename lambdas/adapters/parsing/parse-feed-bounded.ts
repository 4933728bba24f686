import { Worker } from 'node:worker_threads';
import type { FeedEntry, FeedReading } from '#domain/feed/feed';
import type { ParseContext } from '#domain/feed/parse-feed';
import type { MoreRequest, ParseEnd, ParsePart, ParseRequest, ParseResponse } from './feed-worker';

/** How much a parse may take. */
export type ParseBounds = {
  /** Milliseconds for one document, from when the thread stands ready; a fifth of them for its beginning alone, if need be. */
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

type Waiting = Omit<ParseRequest, 'number'> & {
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
 * does not keep the process alive.
 *
 * The thread is `feed-worker.ts`, from source loaded by tsx, in a bundle a file of its own beside the handler. So the parser is loaded
 * by the thread, and where a document is parsed in place by that, but not by a function that finds nothing new.
 */
export class BoundedFeedParser {
  private readonly bounds: ParseBounds;
  /** In the order asked; the first is the one that is being parsed. */
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private ready = false;
  private timer: NodeJS.Timeout | undefined;
  private count = 0;

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
      const number = ++this.count;
      this.waiting.set(number, { bytes, context, resolve, entries: [] });
      this.post(number);
      if (this.waiting.size === 1) this.startClock();
    });
  }

  /** Ends the thread, if there is one; who still waits is told so. The parser may be used again afterwards. */
  async close(): Promise<void> {
    for (const number of [...this.waiting.keys()]) {
      this.answer(number, { kind: 'not-a-feed', reason: 'timed-out', detail: 'the parser was closed' });
    }
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private post(number: number): void {
    const request = this.waiting.get(number);
    if (!request) return;
    this.worker ??= this.start();
    this.worker.ref();
    const bytes = new Uint8Array(request.bytes);
    this.worker.postMessage({ number, bytes, context: request.context } satisfies ParseRequest, [
      bytes.buffer,
    ]);
  }

  private start(): Worker {
    const worker = startWorker(this.bounds.memoryMb);
    this.ready = false;
    worker.on('message', (message: 'ready' | ParseResponse) => {
      if (message === 'ready') this.ready = true;
      else if ('entries' in message) return this.take(worker, message);
      else this.finish(message);
      this.startClock();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const detail = memory ? `more than ${this.bounds.memoryMb} MB` : `the parser broke: ${error.message}`;
      this.giveUp(worker, { kind: 'not-a-feed', reason: memory ? 'too-large' : 'unknown-format', detail });
    });
    return worker;
  }

  /** A long list comes in parts, each in a turn of its own, so that receiving it holds nothing up. */
  private take(worker: Worker, { number, entries }: ParsePart): void {
    this.waiting.get(number)?.entries.push(...entries);
    worker.postMessage({ more: number } satisfies MoreRequest);
  }

  private finish({ number, reading }: ParseEnd): void {
    const { entries = [], whole } = this.waiting.get(number) ?? {};
    if (reading.kind !== 'feed') {
      this.answer(number, whole ?? reading);
      return;
    }
    const cut = whole ? [`only its first ${BEGINNING.bytes / 1024} KB were read: ${whole.detail}`] : [];
    const problems = [...reading.feed.problems, ...cut];
    this.answer(number, { ...reading, feed: { ...reading.feed, entries, problems } });
  }

  private startClock(): void {
    clearTimeout(this.timer);
    const { worker } = this;
    if (!worker || this.waiting.size === 0) return;
    const [first] = this.waiting.values();
    const share = first?.whole ? BEGINNING.shareOfTime : 1 - BEGINNING.shareOfTime;
    const milliseconds = this.ready ? this.bounds.deadlineMs * share : START_MS;
    const late: NotAFeed = {
      kind: 'not-a-feed',
      reason: 'timed-out',
      detail: `no answer in ${milliseconds} ms`,
    };
    this.timer = setTimeout(() => this.giveUp(worker, late), milliseconds);
  }

  /** Ends a thread with the document it was at; those behind it go to a new one. */
  private giveUp(worker: Worker, reading: NotAFeed): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    void worker.terminate();
    const [[first, request] = []] = this.waiting;
    if (first !== undefined && !this.shorten(first, reading)) this.answer(first, request?.whole ?? reading);
    for (const number of this.waiting.keys()) this.post(number);
    this.startClock();
  }

  /** Lets a document be read by its beginning: entries before the damage are kept. */
  private shorten(number: number, whole: NotAFeed): boolean {
    const request = this.waiting.get(number);
    if (!request || request.whole || request.bytes.length <= BEGINNING.bytes) return false;
    const bytes = request.bytes.subarray(0, BEGINNING.bytes);
    this.waiting.set(number, { ...request, bytes, entries: [], whole });
    return true;
  }

  private answer(number: number, reading: FeedReading): void {
    const found = this.waiting.get(number);
    if (!found) return;
    this.waiting.delete(number);
    if (this.waiting.size === 0) {
      clearTimeout(this.timer);
      this.worker?.unref();
    }
    found.resolve(reading);
  }
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
