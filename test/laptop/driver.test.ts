import { describe, expect, it } from 'vitest';
import { Driver, type Source } from '#laptop/driver';
import { SimulatedClock } from '#laptop/simulated-clock';
import { simulatedTimeline } from '#laptop/timeline';

const START = new Date('2025-12-18T00:00:00Z');
const minute = (n: number) => new Date(START.getTime() + n * 60_000);

function stage() {
  const clock = new SimulatedClock(START);
  return { clock, timeline: simulatedTimeline(clock) };
}

/** Gives one piece of work at each of the given moments. */
function timed(clock: SimulatedClock, moments: Date[], work: () => Promise<void>): Source {
  const left = [...moments];
  return {
    name: 'timed',
    concurrency: 10,
    nextDue: () => left[0],
    take: async () => {
      if (!left[0] || left[0] > clock.now()) return undefined;
      left.shift();
      return work;
    },
  };
}

/** Gives what is on the list. */
function listed(work: (() => Promise<void>)[], concurrency = 1): Source {
  return { name: 'listed', concurrency, nextDue: () => undefined, take: async () => work.shift() };
}

describe('the driver', () => {
  it('lets time pass from one due moment to the next and ends when it is over', async () => {
    const { clock, timeline } = stage();
    const seen: string[] = [];
    const note = async () => {
      seen.push(clock.now().toISOString().slice(11, 16));
    };
    const source = timed(clock, [minute(5), minute(10), minute(90)], note);
    await new Driver([source], timeline).run({ until: minute(60) });
    expect(seen).toEqual(['00:05', '00:10']);
    expect(clock.now()).toEqual(minute(60));
  });

  it('works at a moment that is due exactly at the end', async () => {
    const { clock, timeline } = stage();
    let worked = 0;
    const source = timed(clock, [minute(60)], async () => {
      worked += 1;
    });
    await new Driver([source], timeline).run({ until: minute(60) });
    expect(worked).toBe(1);
  });

  it('does no more side by side than a source allows', async () => {
    const { clock, timeline } = stage();
    let now = 0;
    let most = 0;
    const work = Array.from({ length: 7 }, () => async () => {
      now += 1;
      most = Math.max(most, now);
      await clock.sleep(1000);
      now -= 1;
    });
    await new Driver([listed(work, 3)], timeline).run({ until: minute(1) });
    expect({ most, left: work.length, now }).toEqual({ most: 3, left: 0, now: 0 });
  });

  it('lets sleepers of different sources share the time that passes', async () => {
    const { clock, timeline } = stage();
    const ends: Date[] = [];
    const sleepy = () => [
      async () => {
        await clock.sleep(10_000);
        ends.push(clock.now());
      },
    ];
    await new Driver([listed(sleepy()), listed(sleepy())], timeline).run({ until: minute(1) });
    expect(ends).toEqual([new Date(START.getTime() + 10_000), new Date(START.getTime() + 10_000)]);
  });

  it('looks again at sources after work that gave one of them something to do', async () => {
    const { timeline } = stage();
    const done: string[] = [];
    const second: (() => Promise<void>)[] = [];
    const first = [
      async () => {
        second.push(async () => {
          done.push('second');
        });
        done.push('first');
      },
    ];
    await new Driver([listed(second), listed(first)], timeline).run({ until: minute(1) });
    expect(done).toEqual(['first', 'second']);
  });

  it('finishes what has begun when it is stopped, and begins nothing more', async () => {
    const { clock, timeline } = stage();
    const stopper = new AbortController();
    const done: number[] = [];
    const work = [1, 2, 3].map((n) => async () => {
      stopper.abort();
      await clock.sleep(60_000);
      done.push(n);
    });
    await new Driver([listed(work)], timeline).run({ until: minute(60), signal: stopper.signal });
    expect(done).toEqual([1]);
    expect(work).toHaveLength(2);
  });

  it('ends with what a source could not do', async () => {
    const { timeline } = stage();
    const work = [async () => Promise.reject(new Error('the table is gone'))];
    await expect(new Driver([listed(work)], timeline).run({ until: minute(1) })).rejects.toThrow(
      'the table is gone',
    );
  });
});
