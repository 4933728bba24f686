import { Cron } from 'croner';
import { Trouble } from './trouble';

/** When a schedule wakes its target. */
export type Occurrences = {
  /** The first occurrence at or after a moment; none when there is no more. */
  from(moment: Date): Date | undefined;
};

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Reads an expression of EventBridge Scheduler: `rate(5 minutes)`, `cron(0 8 * * ? *)`, `at(2026-01-01T08:00:00)`. Rates are
 * counted from the epoch, where AWS counts from the creation of the schedule.
 * @param timeZone IANA zone of the expression
 * @throws Trouble on what is none of these
 */
export function scheduleOccurrences(expression: string, timeZone: string): Occurrences {
  const [, kind, argument = ''] = /^(rate|cron|at)\((.+)\)$/.exec(expression.trim()) ?? [];
  try {
    if (kind === 'rate') return rate(argument);
    if (kind === 'cron') return cron(argument, timeZone);
    if (kind === 'at') return once(argument, timeZone);
  } catch (cause) {
    throw new Trouble(`the schedule "${expression}" (${timeZone}) is not understood: ${String(cause)}`, {
      cause,
    });
  }
  throw new Trouble(`the schedule "${expression}" is neither rate(…), cron(…) nor at(…)`);
}

function rate(argument: string): Occurrences {
  const [, count, unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(argument) ?? [];
  const period = Number(count) * (UNIT_MS[unit] ?? Number.NaN);
  if (!(period > 0)) throw new Error('a rate is a number of minutes, hours or days');
  return { from: (moment) => new Date(Math.ceil(moment.getTime() / period) * period) };
}

/** AWS's fields are minute, hour, day, month, weekday (1 is Sunday), year; one of day and weekday is `?`. */
function cron(argument: string, timeZone: string): Occurrences {
  const fields = argument.trim().split(/\s+/);
  if (fields.length !== 6) throw new Error('cron has six fields');
  const job = new Cron(`0 ${fields.join(' ').replaceAll('?', '*')}`, {
    timezone: timeZone,
    mode: '7-part',
    alternativeWeekdays: true,
    domAndDow: true,
    sloppyRanges: true,
    paused: true,
  });
  // croner looks for what comes strictly after a second.
  const secondBefore = (moment: Date) => new Date(Math.ceil(moment.getTime() / 1000) * 1000 - 1000);
  return { from: (moment) => job.nextRun(secondBefore(moment)) ?? undefined };
}

function once(argument: string, timeZone: string): Occurrences {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(argument)) throw new Error('at has a date and a time');
  const at = new Cron(argument, { timezone: timeZone, paused: true }).nextRun(new Date(0));
  return { from: (moment) => (at && at >= moment ? at : undefined) };
}
