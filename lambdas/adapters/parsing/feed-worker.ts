import { type MessagePort, parentPort } from 'node:worker_threads';
import type { FeedEntry, FeedReading } from '#domain/feed/feed';
import { type ParseContext, parseFeed } from '#domain/feed/parse-feed';

/** Bytes to parse; the answer comes back under the same number. */
export type ParseRequest = {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly context: ParseContext;
};
/** Entries of an answer in their order; the next ones come when asked for. */
export type ParsePart = { readonly number: number; readonly entries: readonly FeedEntry[] };
export type MoreRequest = { readonly more: number };
/** The answer, its entries sent before. */
export type ParseEnd = { readonly number: number; readonly reading: FeedReading };
export type ParseResponse = ParsePart | ParseEnd;

/** As many entries, or as many characters of their bodies, are taken over in a few milliseconds. */
const PART = { entries: 250, characters: 500_000 };

/** Parses what is sent through the port, one after the other. */
function serve(port: MessagePort): void {
  const answers = new Map<number, Iterator<ParseResponse>>();
  const next = (number: number) => {
    const { value, done } = answers.get(number)?.next() ?? { value: undefined, done: true };
    if (done) answers.delete(number);
    else port.postMessage(value);
  };
  port.on('message', (message: ParseRequest | MoreRequest) => {
    if ('more' in message) return next(message.more);
    const { number, bytes, context } = message;
    void parseFeed(bytes, context).then((reading) => {
      answers.set(number, partsOf(number, reading));
      next(number);
    });
  });
  port.postMessage('ready');
}

function* partsOf(number: number, reading: FeedReading): Generator<ParseResponse, void> {
  if (reading.kind === 'feed') {
    let part: FeedEntry[] = [];
    let characters = 0;
    for (const entry of reading.feed.entries) {
      part.push(entry);
      characters += (entry.content?.length ?? 0) + (entry.summary?.length ?? 0);
      if (part.length < PART.entries && characters < PART.characters) continue;
      yield { number, entries: part };
      part = [];
      characters = 0;
    }
    yield { number, entries: part };
  }
  yield {
    number,
    reading: reading.kind === 'feed' ? { ...reading, feed: { ...reading.feed, entries: [] } } : reading,
  };
}

if (parentPort) serve(parentPort);
