import type { Clock } from '#pipeline/ports';

/** Whose turn is waited for, how long the host is to rest afterwards, and until when the work is worth waiting for. */
export type Turn = { readonly host: string; readonly gapSeconds: number; readonly deadline?: Date };

/** Waits for a host's turn, but not beyond the deadline; does the work, which is to know that itself; lets the host rest before the next. */
export type HostTurns = <T>(turn: Turn, work: () => Promise<T>) => Promise<T>;

/** A rest is up to this much longer than asked, so that requests do not beat like a drum. */
const JITTER = 0.5;
/** Hosts remembered; those long rested are forgotten first. */
const MOST_HOSTS = 500;

/** One request at a time for each host, with a rest after each; different hosts do not wait for each other. */
export function hostTurns(clock: Clock, random: () => number): HostTurns {
  const queues = new Map<string, Promise<unknown>>();
  const restedAt = new Map<string, number>();

  const forgetRested = () => {
    if (restedAt.size < MOST_HOSTS) return;
    const now = clock.now().getTime();
    for (const [host, at] of restedAt) if (at <= now) restedAt.delete(host);
  };

  return async ({ host, gapSeconds, deadline }, work) => {
    const turn = (queues.get(host) ?? Promise.resolve()).then(async () => {
      const until = Math.min(restedAt.get(host) ?? 0, deadline?.getTime() ?? Number.POSITIVE_INFINITY);
      const rest = until - clock.now().getTime();
      if (rest > 0) await clock.sleep(rest);
      try {
        return await work();
      } finally {
        forgetRested();
        restedAt.set(host, clock.now().getTime() + gapSeconds * 1000 * (1 + random() * JITTER));
      }
    });
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    queues.set(host, settled);
    try {
      return await turn;
    } finally {
      if (queues.get(host) === settled) queues.delete(host);
    }
  };
}
