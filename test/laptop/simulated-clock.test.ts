import { describe, expect, it } from 'vitest';
import { SimulatedClock } from '#laptop/simulated-clock';

const START = new Date('2025-12-18T00:00:00Z');
const later = (ms: number) => new Date(START.getTime() + ms);

describe('a simulated clock', () => {
  it('stands still until it is moved', () => {
    const clock = new SimulatedClock(START);
    expect(clock.now()).toEqual(START);
    clock.advanceTo(later(5));
    clock.advanceTo(START);
    expect(clock.now()).toEqual(later(5));
  });

  it('wakes sleepers in the order in which their time comes', async () => {
    const clock = new SimulatedClock(START);
    const woken: string[] = [];
    const sleepers = [
      clock.sleep(2000).then(() => woken.push('second')),
      clock.sleep(1000).then(() => woken.push('first')),
      clock.sleep(9000).then(() => woken.push('third')),
    ];
    clock.advanceTo(later(2000));
    await sleepers[0];
    expect(woken).toEqual(['first', 'second']);
    clock.advanceTo(later(9000));
    await sleepers[2];
    expect(woken).toEqual(['first', 'second', 'third']);
  });

  it('wakes whoever sleeps a part of a millisecond at the moment it names', async () => {
    const clock = new SimulatedClock(START);
    const sleeping = clock.sleep(3.4);
    clock.advanceTo(clock.nextWake ?? START);
    await sleeping;
    expect(clock.nextWake).toBeUndefined();
  });

  it('knows whether all who work are asleep', async () => {
    const clock = new SimulatedClock(START);
    expect(clock.allAsleep).toBe(true);
    let goOn: () => void = () => undefined;
    const work = clock.during(async () => {
      await clock.sleep(1000);
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    });
    expect(clock.allAsleep).toBe(true);
    clock.advanceTo(later(1000));
    expect(clock.allAsleep).toBe(false);
    await new Promise((resolve) => setImmediate(resolve));
    goOn();
    await work;
    expect(clock.allAsleep).toBe(true);
  });
});
