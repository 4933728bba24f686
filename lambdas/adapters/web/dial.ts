import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { refusal } from './failure';
import { whenOver } from './silence';

/** A connection to be opened. */
export type Target = {
  readonly secure: boolean;
  readonly hostname: string;
  readonly port: number;
  /** Whose certificate is to be shown; for an address without a name, the address's own. */
  readonly servername?: string;
};

/** Opens a connection; it is done when the first byte can be sent, the certificate checked. */
export type Dial = (target: Target) => Promise<Socket>;

/** Connections over TCP and TLS that are there in time or not at all. */
export function dialWithin(connectMs: number): Dial {
  return ({ secure, hostname: host, port, servername }) =>
    new Promise((done, fail) => {
      const socket = secure
        ? connectTls({ host, port, servername, ALPNProtocols: ['http/1.1'] })
        : connectTcp({ host, port });
      socket.setNoDelay(true);
      const stop = whenOver(connectMs, () => socket.destroy(refusal('timeout', 'no connection in time')));
      const failed = (cause: Error) => {
        stop();
        fail(cause);
      };
      socket.once('error', failed);
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        stop();
        socket.off('error', failed);
        done(socket);
      });
    });
}
