import { recordedFates } from '#adapters/aws/dynamodb-fates';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { addUp, type Ledger } from '#domain/entry/ledger';
import { STORY_WINDOW_DAYS } from '#domain/story/story';
import { type Installation, openInstallation, type Where } from './installation';
import type { Io } from './io';

const DAY = 86_400_000;
/** Feed states count the entries of this many days. */
const COUNTED_DAYS = 59;
const NEAR_MISSES = 10;

/** `irtysh ledger`: entries seen and what became of them; status 1 when it does not add up. */
export async function ledgerCommand({ where }: { readonly where: Where }, io: Io): Promise<number> {
  const installation = await openInstallation(where);
  try {
    const ledger = await ledgerOf(installation);
    const nearMisses = await nearMissesOf(installation);
    if (io.json) io.out(JSON.stringify({ ...ledger, nearMisses }));
    else {
      for (const line of ledgerLines(ledger)) io.out(line);
      if (nearMisses.length > 0) io.out('\nNearest misses of the last day:');
      for (const { score, title, url } of nearMisses)
        io.out(`  ${(score ?? 0).toFixed(2)}  ${title}\n        ${url}`);
    }
    return ledger.unaccounted > 0 ? 1 : 0;
  } finally {
    await installation.close();
  }
}

/** The ledger over the days whose records are all still kept. */
export async function ledgerOf({
  table,
  clock,
  settings,
}: Pick<Installation, 'table' | 'clock' | 'settings'>): Promise<Ledger> {
  const now = clock.now();
  const days = Math.min(COUNTED_DAYS, settings.retentionDays.irrelevant - 1);
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const [states, fates] = await Promise.all([
    dynamodbFeedStates({ ...table, clock }).all(),
    recordedFates(table),
  ]);
  return addUp(states, fates, { from: day(now.getTime() - days * DAY), to: day(now.getTime()) });
}

function nearMissesOf({ table, clock }: Installation) {
  const now = clock.now();
  return dynamodbStories({ ...table, clock, windowDays: STORY_WINDOW_DAYS }).nearMisses(
    new Date(now.getTime() - DAY),
    now,
    NEAR_MISSES,
  );
}

/** The ledger for a person. */
export function ledgerLines({ from, to, seen, fates, waiting, unaccounted }: Ledger): string[] {
  const row = (count: number, what: string) => `${String(count).padStart(7)}  ${what}`;
  const rows = Object.entries(fates).map(([fate, count]) => row(count, fate));
  return [
    `Ledger, ${from} to ${to}`,
    row(seen, 'entries seen'),
    ...rows,
    row(
      waiting,
      waiting === 0
        ? 'waiting: every entry has its fate'
        : 'waiting on a queue or among its dead letters (`irtysh redrive` sends those on)',
    ),
    ...(unaccounted > 0
      ? [row(unaccounted, 'fates of entries that no feed state counts: a state was lost or removed by hand')]
      : []),
  ];
}
