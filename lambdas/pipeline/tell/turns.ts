import { untilTurn } from '#domain/alert/turns';
import type { Clock } from '#pipeline/ports';

/** Waits until the caller may publish. */
export type Turn = () => Promise<void>;

/** Of the topic of alerts: `send-alerts` has the even seconds, `settle-alerts` the odd ones. */
export const SENDER_SECONDS = { of: 2, place: 0 } as const;
export const SETTLER_SECONDS = { of: 2, place: 1 } as const;

/** Every so many seconds of the clock belong to one sender of a topic, `place` says which; in each of them it publishes once. */
export function turns(clock: Clock, share: { readonly of: number; readonly place: number }): Turn {
  let last: number | undefined;
  return async () => {
    // A timer may ring a moment too early.
    for (;;) {
      const wait = untilTurn(clock.now(), last, share);
      if (wait === 0) break;
      await clock.sleep(wait);
    }
    last = Math.floor(clock.now().getTime() / 1000);
  };
}
