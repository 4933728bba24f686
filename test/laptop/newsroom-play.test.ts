import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerOf } from '#cli/ledger';
import { type StoryRecord, storyRecord } from '#domain/archive/story-record';
import type { Ledger } from '#domain/entry/ledger';
import { feedHealth } from '#domain/feed/feed-health';
import { defaultSettings } from '#domain/settings/settings';
import type { Delivery } from '#laptop/outbox';
import { type Played, playNewsroom } from '#laptop/play';
import type { Published } from '#laptop/watcher';
import { expectedNewsroom } from '../support/newsroom-expected';
import { fateDifferences, type Outcome, outcomeIn, storyDifferences } from '../support/newsroom-outcome';

/** Two days through all functions take half a minute on an idle machine. */
const PLAY_MS = 400_000;

type Seen = {
  readonly outcome: Outcome;
  readonly ledger: Ledger;
  readonly publications: readonly Published[];
  readonly deliveries: readonly Delivery[];
  readonly outbox: string;
  readonly archive: string;
  /** Links of messages to pages that were not there when the message came. */
  readonly dead: readonly string[];
  readonly now: Date;
};

const data = mkdtempSync(join(tmpdir(), 'irtysh-play-'));
const expected = expectedNewsroom();

async function play(): Promise<Seen> {
  const publications: Published[] = [];
  const deliveries: Delivery[] = [];
  const dead: string[] = [];
  const linked = (body: string) =>
    [...body.matchAll(/https:\/\/archive\.irtysh\.example\/(\S+)/g)].map(([, path = '']) => path);
  return playNewsroom(
    {
      data,
      keep: true,
      settings: defaultSettings(),
      watcher: {
        published: (one) => void publications.push(one),
        delivered: (one) => {
          deliveries.push(one);
          dead.push(...linked(one.body).filter((path) => !existsSync(join(data, 'archive', path))));
        },
      },
    },
    async (played: Played) => ({
      outcome: await outcomeIn(played.laptop.table),
      ledger: await ledgerOf({ table: played.laptop.table, clock: played.clock, settings: played.settings }),
      publications,
      deliveries,
      outbox: played.outbox,
      archive: played.archive,
      dead,
      now: played.clock.now(),
    }),
  );
}

/** Digests without news, and several stories in one SMS, lead nowhere. */
const withoutStories = (deliveries: readonly Delivery[]): number =>
  deliveries.filter(({ subject, body }) => /nothing new/i.test(subject) || /See your email/.test(body))
    .length;

let seen: Seen;

/** Alerts whose filters look for a word of urgency. */
const alertsWith = (word: string): readonly Published[] =>
  seen.publications.filter(
    ({ topic, attributes }) => topic === 'alerts' && attributes.urgency?.includes(`"${word}"`),
  );

beforeAll(async () => {
  seen = await play();
}, PLAY_MS);

describe('two days of the newsroom, through the functions that are deployed', () => {
  it('give every entry the fate that was to be', () => {
    expect(fateDifferences(seen.outcome, expected)).toEqual([]);
  });

  it('leave a ledger that adds up', () => {
    const { seen: entries, fates, waiting, unaccounted } = seen.ledger;
    expect({ waiting, unaccounted }).toEqual({ waiting: 0, unaccounted: 0 });
    expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(entries);
  });

  it('make one story of each development, across outlets and languages', () => {
    expect(storyDifferences(seen.outcome, expected).wrong).toEqual([]);
  });

  it('tell at once what cannot wait, each story once, and again only what changed materially', () => {
    const { keyOf } = storyDifferences(seen.outcome, expected);
    const told = seen.outcome.stories
      .filter(({ quiet }) => !quiet)
      .map(({ id, revision }) => `${keyOf.get(id)} ×${revision}`);
    const toTell = expected.stories
      .filter((story) => story.told === 'at-once')
      .map(({ key, updates }) => `${key} ×${1 + updates.length}`);
    expect(told.sort()).toEqual(toTell.sort());
    expect(alertsWith('all').length).toBe(
      expected.stories.reduce(
        (sum, story) => sum + (story.told === 'at-once' ? 1 + story.updates.length : 0),
        0,
      ),
    );
  });

  it('tell each story that is or becomes urgent to a telephone that asks for no less, once, and again what changed', () => {
    const urgent = seen.outcome.stories.filter(({ quiet, urgency }) => !quiet && urgency === 'urgent');
    const tellings = urgent.map(({ revision, changes }) =>
      changes.some(({ what }) => what === 'urgency') ? 1 : revision,
    );
    const sms = seen.deliveries.filter(({ protocol }) => protocol === 'sms');
    expect(urgent.length).toBeGreaterThan(3);
    expect(sms).toHaveLength(tellings.reduce((sum, count) => sum + count, 0));
    expect(sms.filter(({ body }) => / now urgent: /.test(body))).toHaveLength(
      alertsWith('raised-to-urgent').length,
    );
  });

  it('bring each edition its digest at its hour', () => {
    const full = seen.publications.filter(
      ({ topic, attributes }) => topic === 'digests' && attributes.topics?.includes('all'),
    );
    expect(full.map(({ attributes, at }) => `${attributes.edition} ${at.toISOString()}`)).toEqual(
      expected.digests.map(({ edition, at }) => `${edition} ${new Date(at).toISOString()}`),
    );
  });

  it('lead from every message to pages that are there when it comes', () => {
    const linking = seen.deliveries.filter(({ body }) => body.includes('https://archive.irtysh.example/'));
    expect(linking.length).toBe(seen.deliveries.length - withoutStories(seen.deliveries));
    expect(seen.dead).toEqual([]);
  });

  it('leave an archive with every story, each issue, the months and the feeds, in which no link is dead', () => {
    const files = readdirSync(seen.archive, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.\w+$/.test(path),
    );
    const stories = seen.outcome.stories.map(({ id }) => `stories/${id}.html`);
    const issues = [
      'astana/20251218t025900z',
      'astana/20251219t025900z',
      'tokyo/20251218t225900z',
      'tokyo/20251219t225900z',
    ];
    expect(files.filter((path) => path.startsWith('stories/')).sort()).toEqual(stories.sort());
    expect(files.filter((path) => path.startsWith('digests/')).sort()).toEqual(
      issues.map((issue) => `digests/${issue}.html`),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'index.html',
        'feed.atom',
        'months/2025-12.html',
        'months/2025-12.csv',
        '404.html',
      ]),
    );
    const dead = files
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) =>
        [...readFileSync(join(seen.archive, path), 'utf8').matchAll(/href="([^":#?]+)[#?"]/g)]
          .map(([, href = '']) => join(dirname(path), href))
          .filter((target) => !existsSync(join(seen.archive, target)))
          .map((target) => `${path} → ${target}`),
      );
    expect(dead).toEqual([]);
  });

  it('leave in the archive what `export` says of the same stories, up to the last digest', () => {
    const [last = ''] = expected.digests
      .map(({ at }) => new Date(at).toISOString())
      .sort()
      .reverse();
    const settled = seen.outcome.stories.filter(
      ({ lastSeen }) => Date.parse(lastSeen) < Date.parse(last) - 60_000,
    );
    const written = JSON.parse(readFileSync(join(seen.archive, 'months/2025-12.json'), 'utf8')) as {
      stories: readonly StoryRecord[];
    };
    expect(settled.length).toBeGreaterThan(20);
    for (const story of settled)
      expect(written.stories.find(({ id }) => id === story.id)).toEqual(storyRecord(story));
  });

  it('leave with each failing feed the reason, and stop no other', () => {
    const wrong = Object.entries(expected.feeds).flatMap(([feedId, { health, because = [] }]) => {
      const state = seen.outcome.feeds.get(feedId);
      if (!state) return [`${feedId} was never asked`];
      const { level } = feedHealth(state, seen.now);
      const failing = level === 'failing' || level === 'persistent';
      const reason = state.lastFailure?.class;
      const right =
        health === 'failing' ? failing && reason !== undefined && because.includes(reason) : !failing;
      return right ? [] : [`${feedId}: ${level} (${reason}) instead of ${health} (${because.join(' or ')})`];
    });
    expect(wrong).toEqual([]);
  });

  it('bring the canary to its digest every day, and to nobody', () => {
    const canaries = seen.publications.filter(({ topic }) => topic === 'canary');
    const hours = canaries.map(({ at }) => at.toISOString().slice(0, 13));
    expect([...new Set(hours)]).toEqual(['2025-12-18T04', '2025-12-19T04']);
    const told = JSON.stringify([
      ...seen.deliveries,
      ...seen.publications.filter(({ topic }) => topic !== 'canary'),
    ]);
    expect(told).not.toMatch(/Invented: Kazakhstan/);
    expect(JSON.stringify([seen.outcome.stories, seen.ledger])).not.toMatch(/irtysh-canary/);
  });

  it('bring a desk that chose topics the digest’s parts on these, and nobody else', () => {
    const desk = seen.deliveries.filter(
      ({ to, subject }) => to.startsWith('desk@') && subject?.includes('stor'),
    );
    const parts = desk
      .filter(({ topic }) => topic === 'digests')
      .map(({ subject }) => subject?.split(', ')[1]);
    expect(new Set(parts)).toEqual(new Set(['energy', 'mining']));
    const others = seen.deliveries.filter(({ to, topic }) => topic === 'digests' && !to.startsWith('desk@'));
    expect(others.filter(({ subject }) => !/, (Astana|Tokyo), /.test(subject ?? ''))).toEqual([]);
  });

  it('give every SMS a link, alerts their place in the month, and digests the month’s cost', () => {
    const text = (wanted: (delivery: Delivery) => boolean) =>
      seen.deliveries.filter(wanted).map(({ body }) => body);
    const sms = text(({ protocol }) => protocol === 'sms');
    expect(sms.length).toBeGreaterThan(0);
    expect(sms.filter((body) => !/ https:\/\/\S+$/.test(body))).toEqual([]);
    expect(text(() => true).filter((body) => /^Second story on .+ this month\.$/m.test(body))).not.toEqual(
      [],
    );
    const digests = text(({ topic }) => topic === 'digests');
    expect(digests.filter((body) => !/^Cost in December so far: about \$\d/m.test(body))).toEqual([]);
  });

  it('lay every message into the outbox as a file', () => {
    const files = readdirSync(seen.outbox);
    expect(files.filter((name) => name.endsWith('.eml')).length).toBe(
      seen.deliveries.filter(({ protocol }) => protocol === 'email').length +
        confirmations(files, seen.outbox),
    );
    for (const { file, protocol } of seen.deliveries) {
      if (protocol === 'sms')
        expect(readFileSync(join(seen.outbox, file), 'utf8').trim().length).toBeLessThanOrEqual(160);
    }
  });

  it(
    'send nothing twice when they are played again on the same data',
    async () => {
      const again = await play();
      expect(again.publications.filter(({ topic }) => topic === 'alerts')).toEqual([]);
      expect(again.outcome.stories).toHaveLength(seen.outcome.stories.length);
    },
    PLAY_MS,
  );
});

const confirmations = (files: readonly string[], folder: string): number =>
  files.filter(
    (name) =>
      name.endsWith('.eml') &&
      /^Subject: .*Subscription.Confirmation/imu.test(readFileSync(join(folder, name), 'utf8')),
  ).length;
