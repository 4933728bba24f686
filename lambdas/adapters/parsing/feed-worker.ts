import { type MessagePort, parentPort } from 'node:worker_threads';
import type { FeedEntry, FeedReading } from '#domain/feed/feed';
import { type ParseContext, parseFeed } from '#domain/feed/parse-feed';

/** Bytes to parse. The next ones are sent when the answer has come to its end. */
export type ParseRequest = { readonly bytes: Uint8Array; readonly context: ParseContext };
/** Entries of the answer in their order; the next ones come when asked for. */
export type ParsePart = { readonly entries: readonly FeedEntry[] };
/** The answer, its entries sent before. */
export type ParseEnd = { readonly reading: FeedReading };
export type ParseResponse = ParsePart | ParseEnd;

/** As many entries, or as many characters of their bodies, are taken over in a few milliseconds. */
const PART = { entries: 250, characters: 500_000 };

/** Parses what is sent through the port, and answers part by part. */
function serve(port: MessagePort): void {
  let answer: Iterator<ParseResponse> | undefined;
  const next = () => port.postMessage(answer?.next().value);
  port.on('message', (message: ParseRequest | 'more') => {
    if (message === 'more') return next();
    void parseFeed(message.bytes, message.context).then((reading) => {
      answer = partsOf(reading);
      next();
    });
  });
  port.postMessage('ready');
}

function* partsOf(reading: FeedReading): Generator<ParseResponse, void> {
  if (reading.kind !== 'feed') return yield { reading };
  let part: FeedEntry[] = [];
  let characters = 0;
  for (const entry of reading.feed.entries) {
    part.push(entry);
    characters += (entry.content?.length ?? 0) + (entry.summary?.length ?? 0);
    if (part.length < PART.entries && characters < PART.characters) continue;
    yield { entries: part };
    part = [];
    characters = 0;
  }
  yield { entries: part };
  yield { reading: { ...reading, feed: { ...reading.feed, entries: [] } } };
}

if (parentPort) serve(parentPort);
