import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '#domain/article/extract-article';
import { pageAddress } from '#laptop/newsroom-listing';
import { readNewsroom, type ScriptedOutlet } from '#laptop/newsroom-outlet';
import { renderPage } from '#laptop/newsroom-page';
import { articleAt, type ScriptedArticle } from '#laptop/newsroom-script';

const FIXTURES = join(import.meta.dirname, '../../../fixtures');
const floors = JSON.parse(readFileSync(join(FIXTURES, 'floors.json'), 'utf8')).extraction as {
  newsroom: { outletRules: number; general: number };
};
/** The five outlets of the seeds, and how exactly their pages print the date. */
const SEEDS = [
  ['kazinform', 'minute'],
  ['astana-times', 'minute'],
  ['eurasian-star', 'minute'],
  ['kazcic', 'nothing'],
  ['kazakhstan-news-gazette', 'day'],
] as const;

const newsroom = readNewsroom(join(FIXTURES, 'newsroom'));
const now = newsroom.window.to;

type Printed = { readonly scripted: ScriptedOutlet; readonly article: ScriptedArticle };

const printed: readonly Printed[] = newsroom.outlets
  .filter(({ templates }) => templates.page)
  .flatMap((scripted) =>
    scripted.articles
      .filter(({ serves, copyOf }) => !serves && !copyOf)
      .map((article) => ({ scripted, article })),
  );

/** Text as the outlet wrote it: no captions, sub-heads without their marks. */
const written = (article: ScriptedArticle): string =>
  squeezed(
    articleAt(article, now)
      .paragraphs.filter((paragraph) => !paragraph.startsWith('!['))
      .map((paragraph) => paragraph.replace('[cut]', '').replace(/^## /, ''))
      .join('\n\n'),
  );

/** White space inside a paragraph does not count, its end does. */
const squeezed = (text: string): string => text.replace(/\s*\n\n\s*/g, '¶').replace(/\s+/g, '');

function read({ scripted, article }: Printed, outletId: string | undefined) {
  const html = renderPage(scripted, article, { now, twin: false, visit: 1 });
  const url = pageAddress(scripted, article, now);
  return extractArticle(html, { url, outletId, timeZone: scripted.outlet.timeZone, now });
}

/** What was split off belongs to what the outlet wrote. */
function isExact(one: Printed, outletId: string | undefined): boolean {
  const reading = read(one, outletId);
  if (reading.kind === 'unreadable') return false;
  const { title, text, dateline = '', provenance } = reading.article;
  const wanted = written(one.article);
  const whole = squeezed(dateline + text);
  const credited = provenance !== undefined && wanted === `${whole}¶${squeezed(provenance)}`;
  return title === articleAt(one.article, now).title && (wanted === whole || credited);
}

/** Kazakhstan's day begins five hours before that of Greenwich. */
const ZONE_MS = 5 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

function dateTold(published: Date, printedTo: 'minute' | 'day' | 'nothing'): string | undefined {
  if (printedTo === 'nothing') return undefined;
  const local = published.getTime() + ZONE_MS;
  const told = printedTo === 'minute' ? local : Math.floor(local / DAY_MS) * DAY_MS;
  return new Date(told - ZONE_MS).toISOString();
}

const share = (isGood: (one: Printed) => boolean): number => printed.filter(isGood).length / printed.length;

describe('pages of the newsroom', () => {
  it.each(SEEDS)(
    'of %s are read exactly: title, text, author and date, printed to the %s',
    (id, printedTo) => {
      const own = printed.filter(({ scripted }) => scripted.outlet.id === id);
      expect(own.length).toBeGreaterThan(0);
      for (const one of own) {
        expect(isExact(one, id), `${id}/${one.article.key}`).toBe(true);
        const reading = read(one, id);
        const { published } = articleAt(one.article, now);
        expect(reading, `${id}/${one.article.key}`).toMatchObject({
          article: { author: one.article.author, published: dateTold(published, printedTo) },
        });
      }
    },
  );

  it('are read exactly as often as the floor says', () => {
    expect(share((one) => isExact(one, one.scripted.outlet.id))).toBeGreaterThanOrEqual(
      floors.newsroom.outletRules,
    );
  });

  it('are read as well when nothing is known of the outlet', () => {
    expect(share((one) => isExact(one, undefined))).toBeGreaterThanOrEqual(floors.newsroom.general);
  });
});
