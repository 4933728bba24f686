import type { WebAccess } from '#adapters/web/courteous-fetch';
import { FakeClock } from '../fakes/ports';
import type { Loopback } from './loopback';

/** The web as one loopback server that plays these hosts, under a clock that stands still until someone sleeps. */
export function webAccess(
  { port }: Pick<Loopback, 'port'>,
  {
    hosts = ['outlet.example'],
    gap = 2,
    idleMs = 60_000,
    totalMs = 60_000,
  }: {
    readonly hosts?: readonly string[];
    readonly gap?: number;
    readonly idleMs?: number;
    readonly totalMs?: number;
  } = {},
) {
  const clock = new FakeClock(new Date('2026-11-01T12:00:00Z'));
  const access: WebAccess = {
    world: { env: {}, clock, network: { kind: 'newsroom', address: '127.0.0.1', port, hosts } },
    settings: {
      userAgent: 'Irtysh/0 (test)',
      polling: { shortestMinutes: 10, longestMinutes: 1440, hostGapSeconds: gap },
    },
    random: () => 0,
    limits: { totalMs, idleMs, connectMs: 60_000 },
  };
  return { access, clock };
}
