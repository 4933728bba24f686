import { isMainThread, type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FeedReading } from '#domain/feed/feed';
import { type ParseContext, parseFeed } from '#domain/feed/parse-feed';

/** What a thread is given to know that it is to parse feeds. */
export const FEED_WORKER = 'irtysh-feed-worker';

/** Bytes to parse; the answer comes back under the same number. */
export type ParseRequest = {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly context: ParseContext;
};
export type ParseResponse = { readonly number: number; readonly reading: FeedReading };

/**
 * Parses what is sent through the port, one after the other. Runs only in a thread started for it: a Lambda is one file,
 * and that file is started again as the thread, so importing this module anywhere else must do nothing.
 */
function serve(port: MessagePort): void {
  port.on('message', ({ number, bytes, context }: ParseRequest) => {
    void parseFeed(bytes, context).then((reading) =>
      port.postMessage({ number, reading } satisfies ParseResponse),
    );
  });
  port.postMessage('ready');
}

if (!isMainThread && parentPort && workerData === FEED_WORKER) serve(parentPort);
