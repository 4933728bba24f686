import { Agent, type ClientRequestArgs, type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Dial } from './dial';
import { refusal } from './failure';
import { whenOver, whenSilent } from './silence';

/** A connection that nobody used for so long is closed: a frozen container would find it dead. */
const KEPT_OPEN_MS = 4_000;
const MOST_HEADER_BYTES = 65_536;
const BROKEN_OFF = /^(ECONNRESET|EPIPE)$/;

/** Keeps connections for the next request to the same host; new ones are made by `dial` alone. */
class DiallingAgent extends Agent {
  constructor(
    private readonly secure: boolean,
    private readonly dial: Dial,
  ) {
    super({ keepAlive: true, timeout: KEPT_OPEN_MS });
  }

  override createConnection(
    { hostname, port }: ClientRequestArgs,
    created?: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const tell = created as (error: Error | null, socket?: Duplex) => void;
    this.dial({ secure: this.secure, hostname: String(hostname), port: Number(port) }).then(
      (socket) => tell(null, socket),
      (error: Error) => tell(error),
    );
  }
}

/** What requests are made over. */
export type Wires = { readonly plain: Agent; readonly secure: Agent };

/** Wires that reach what `dial` reaches, and nothing else. */
export const wiresOver = (dial: Dial): Wires => ({
  plain: new DiallingAgent(false, dial),
  secure: new DiallingAgent(true, dial),
});

export type Exchange = {
  readonly wires: Wires;
  readonly headers: Readonly<Record<string, string>>;
  /** How long the answer may be awaited, and how long it may then fall silent. */
  readonly idleMs: number;
  /** Ends the exchange, up to the last byte of the body. */
  readonly signal: AbortSignal;
};

/**
 * The head of the answer to one GET, its body still to be read.
 * @throws what the connection or the server made of it, or the reason of the signal
 */
export function exchange(url: URL, { wires, headers, idleMs, signal }: Exchange): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const secure = url.protocol === 'https:';
    const asked = request({
      // TLS is the wire's business: to the request all connections are alike.
      agent: secure ? wires.secure : wires.plain,
      hostname: url.hostname,
      port: url.port || (secure ? 443 : 80),
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, ...headers },
      maxHeaderSize: MOST_HEADER_BYTES,
    });
    let answer: IncomingMessage | undefined;
    let unwatch = () => {};
    const end = (reason: Error) => {
      unwatch();
      // What comes after the end of an answer takes nothing from it.
      if (answer?.complete) return;
      // Once there is an answer, whoever reads it is told what broke it off.
      (answer ?? asked).destroy(reason);
      fail(reason);
    };
    const failed = (reason: NodeJS.ErrnoException) => {
      // A kept connection that its server gave up meanwhile says nothing of the server: another one does.
      if (!asked.reusedSocket || answer || !BROKEN_OFF.test(reason.code ?? '')) return end(reason);
      unwatch();
      done(exchange(url, { wires, headers, idleMs, signal }));
    };
    const stop = () => end(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    asked.once('socket', () => {
      unwatch = whenOver(idleMs, () => end(refusal('timeout', 'no answer in time')));
    });
    asked.on('error', failed);
    asked.once('close', () => {
      signal.removeEventListener('abort', stop);
      // After 101 Node closes the connection without a word.
      if (!answer && !asked.errored) end(refusal('server', 'no answer that was asked for'));
    });
    asked.once('response', (response) => {
      unwatch();
      answer = response;
      unwatch = whenSilent(
        idleMs,
        () => response.socket.bytesRead,
        () => end(refusal('timeout', 'stopped in the middle of its answer')),
      );
      response.once('close', () => unwatch());
      done(response);
    });
    asked.end();
    if (signal.aborted) stop();
  });
}
