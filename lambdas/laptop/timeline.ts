import { systemClock } from '#adapters/lambda/world';
import type { Clock } from '#pipeline/ports';
import type { SimulatedClock } from './simulated-clock';

/** How time passes for the driver: as it does, or in jumps. */
export interface Timeline {
  readonly clock: Clock;
  /** Does work that may sleep on the clock. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /**
   * Waits until `due`, or until `sooner` resolves, whichever comes first.
   * @returns whether anything may have changed in the meantime, so that sources are worth a look
   */
  pass(due: Date | undefined, sooner: Promise<void>): Promise<boolean>;
}

/** Longest wait, in real milliseconds, before sources are looked at again: others may have written to them. */
const LOOK_AGAIN_MS = 500;

/** Time as it passes. */
export function realTimeline(): Timeline {
  return {
    clock: systemClock,
    during: (work) => work(),
    pass: async (due, sooner) => {
      const wait = due ? Math.max(0, due.getTime() - Date.now()) : LOOK_AGAIN_MS;
      let timer: NodeJS.Timeout | undefined;
      const later = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.min(wait, LOOK_AGAIN_MS));
      });
      await Promise.race([later, sooner]);
      clearTimeout(timer);
      return true;
    },
  };
}

/** Time in jumps: from one due moment to the next as soon as all who work are asleep. */
export function simulatedTimeline(clock: SimulatedClock): Timeline {
  return {
    clock,
    during: (work) => clock.during(work),
    pass: async (due, sooner) => {
      let changed = false;
      const change = sooner.then(() => {
        changed = true;
      });
      for (;;) {
        while (!clock.allAsleep && !changed) await Promise.race([change, clock.fallingAsleep()]);
        // What was woken by the same event may still be about to work: one round of the event loop shows.
        await new Promise((resolve) => setImmediate(resolve));
        if (changed) return true;
        if (clock.allAsleep) break;
      }
      const moments = [due, clock.nextWake].filter((moment) => moment !== undefined);
      const next = moments.sort((a, b) => a.getTime() - b.getTime())[0];
      if (next) clock.advanceTo(next);
      return next === due;
    },
  };
}
