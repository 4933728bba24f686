import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untilTurn } from '#domain/alert/turns';
import { SENDER_SECONDS, SETTLER_SECONDS, turns } from '#pipeline/tell/turns';
import { FakeClock } from '../../fakes/ports';

const at = (milliseconds: number) => new Date(1_766_000_000_000 + milliseconds);

describe('a sender’s turn', () => {
  it.each([
    ['at once in a second of his', 400, undefined, 0],
    ['when the next begins in another’s', 1400, undefined, 600],
    ['when his next begins where he has published in this one', 400, 0, 1600],
  ])('is %s', (_, now, last, wait) => {
    const before = last === undefined ? undefined : at(last).getTime() / 1000;
    expect(untilTurn(at(now), before, SENDER_SECONDS)).toBe(wait);
  });

  it('comes never twice in a second, nor in one of another’s, however both are woken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 3000 })), { maxLength: 40 }),
        async (calls) => {
          const seconds: number[] = [];
          const clocks = { true: new FakeClock(at(0)), false: new FakeClock(at(0)) };
          const mine = turns(clocks.true, SENDER_SECONDS);
          const theirs = turns(clocks.false, SETTLER_SECONDS);
          for (const [isMine, later] of calls) {
            const clock = clocks[isMine ? 'true' : 'false'];
            clock.set(new Date(clock.now().getTime() + later));
            await (isMine ? mine : theirs)();
            seconds.push(Math.floor(clock.now().getTime() / 1000));
          }
          expect(new Set(seconds).size).toBe(seconds.length);
        },
      ),
    );
  });

  it('waits again when a timer rings too early', async () => {
    const clock = new FakeClock(at(1400));
    const sleep = clock.sleep;
    clock.sleep = (milliseconds) => sleep(milliseconds > 10 ? milliseconds - 2 : milliseconds);
    await turns(clock, SENDER_SECONDS)();
    expect(clock.now()).toEqual(at(2000));
    expect(clock.naps).toEqual([598, 2]);
  });
});
