import { describe, expect, it } from 'vitest';
import { parseFeed } from '#domain/feed/parse-feed';
import type { ListSelectors } from '#domain/outlet/outlet';

const now = new Date('2026-11-23T12:00:00Z');

async function entriesOf(body: string, list: ListSelectors, timeZone = 'Asia/Almaty') {
  const bytes = Buffer.from(
    `<!doctype html><html lang="ru"><head><title>Лента</title></head><body>${body}</body></html>`,
  );
  const reading = await parseFeed(bytes, { now, url: 'https://courier.example/ru/lenta', timeZone, list });
  if (reading.kind !== 'feed') throw new Error(reading.detail);
  expect(reading.feed).toMatchObject({ format: 'html-list', title: 'Лента', language: 'ru' });
  return reading.feed.entries;
}

describe('list pages', () => {
  it('reads cards that are links themselves', async () => {
    const card = (n: number) =>
      `<a class="news-card" href="/ru/story-${n}"><time class="meta-date">21:3${n}, 18 Августа 2026</time><h3 class="card-title">Мост открыт, часть ${n}</h3></a>`;
    const list = { entry: 'a.news-card', title: '.card-title', date: '.meta-date' };
    const entries = await entriesOf([1, 2, 3].map(card).join(''), list);
    expect(entries).toHaveLength(3);
    expect(entries[0]).toEqual({
      id: 'https://courier.example/ru/story-1',
      title: 'Мост открыт, часть 1',
      link: 'https://courier.example/ru/story-1',
      published: '2026-08-18T16:31:00.000Z',
      categories: [],
    });
  });

  it('joins the picture link, the title link and "more" of one card', async () => {
    const row = (n: number) =>
      `<div class="row"><a href="/n/${n}?utm_source=main"><img alt="Фото"></a></div><div class="row"><a href="/n/${n}">Полный заголовок ${n}</a></div><div class="row"><a href="/n/${n}">Ещё</a></div>`;
    const entries = await entriesOf([1, 2, 3].map(row).join(''), { entry: '.row' });
    expect(entries.map(({ title }) => title)).toEqual([
      'Полный заголовок 1',
      'Полный заголовок 2',
      'Полный заголовок 3',
    ]);
  });

  it('takes the date that stands above the releases of a day', async () => {
    const day = (date: string, ...titles: string[]) =>
      `<dt class="list-title">${date}</dt><dd>${titles.map((title) => `<a href="/r/${title}.html">Release ${title}</a>`).join('')}</dd>`;
    const body = `<dl>${day('November 20', 'a', 'b')}${day('December 28', 'c')}</dl>`;
    const entries = await entriesOf(body, { entry: 'dd a', date: 'dt.list-title' }, 'Asia/Tokyo');
    expect(entries.map(({ published }) => published?.slice(0, 10))).toEqual([
      '2026-11-19',
      '2026-11-19',
      '2025-12-27',
    ]);
  });

  it('reads the day from the address where the page shows none', async () => {
    const body = ['a', 'b', 'c']
      .map((name) => `<li><a href="/press/20261104_${name}.html">Release ${name}</a></li>`)
      .join('');
    const entries = await entriesOf(body, { entry: 'li' }, 'UTC');
    expect(entries[0]?.published).toBe('2026-11-04T00:00:00.000Z');
  });

  it('passes over rows without a link or a title', async () => {
    const body =
      '<li><a href="/1">One</a></li><li>advert</li><li><a href="javascript:x()">Two</a></li><li><a href="/3"></a></li><li><a href="/4">Four</a></li>';
    const entries = await entriesOf(body, { entry: 'li', atLeast: 2 });
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Four']);
  });

  it('does not take a page where the selectors fit everything', async () => {
    const bytes = Buffer.from(`<html>${'<div><a href="/x">y</a></div>'.repeat(4000)}</html>`);
    const reading = await parseFeed(bytes, { now, url: 'https://courier.example/', list: { entry: 'div' } });
    expect(reading).toMatchObject({ kind: 'not-a-feed', reason: 'list-changed' });
  });
});
