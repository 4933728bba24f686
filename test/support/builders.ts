import type { Entry } from '#domain/entry/entry';
import type { Feed, Outlet } from '#domain/outlet/outlet';

/** A feed of an invented outlet. */
export const aFeed = (over: Partial<Feed> = {}): Feed => ({
  id: 'steppe-courier/news',
  url: 'https://steppe-courier.example/rss.xml',
  kind: 'feed',
  languages: ['en'],
  confidence: 'high',
  enabled: true,
  ...over,
});

/** An invented outlet with one feed. */
export const anOutlet = (over: Partial<Outlet> = {}): Outlet => ({
  id: 'steppe-courier',
  name: 'Steppe Courier',
  home: 'https://steppe-courier.example',
  country: 'KZ',
  timeZone: 'Asia/Almaty',
  display: 'excerpt',
  feeds: [aFeed()],
  ...over,
});

export const NOW = new Date('2025-12-18T06:00:00Z');

/** An entry of that feed. */
export const anEntry = (over: Partial<Entry> = {}): Entry => ({
  entryId: 'entry-1',
  feedId: 'steppe-courier/news',
  outletId: 'steppe-courier',
  url: 'https://steppe-courier.example/news/uranium-supply',
  title: 'Kazatomprom and Marubeni sign a uranium supply agreement in Tokyo',
  published: '2025-12-18T05:30:00.000Z',
  firstSeen: NOW.toISOString(),
  ...over,
});

/** A page whose body is these paragraphs. */
export const aPage = (title: string, paragraphs: readonly string[], head = ''): string => `<!doctype html>
<html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">${head}</head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav>
<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>
<footer><a href="/about">About us</a></footer></body></html>`;

/** A development that no reader of this monitor would want to miss. */
export const BILATERAL_PARAGRAPHS = [
  'TOKYO – Kazakhstan’s state uranium company Kazatomprom and the Japanese trading house Marubeni signed a ten-year supply agreement in Tokyo on Thursday, in the presence of energy ministers of both countries.',
  'Under the agreement Kazakhstan will deliver 4,200 tonnes of uranium to Japanese power companies, worth about 1.1 billion dollars at today’s prices, the two companies said in a joint statement.',
  'Japan’s minister of economy said that the deal makes Kazakhstan one of the pillars of Japanese energy security, while his Kazakh colleague invited Japanese firms to invest in processing.',
];

export const DOMESTIC_PARAGRAPHS = [
  'ASTANA – The city will open two new bus routes on the left bank next week, the transport department said on Thursday, after residents had asked for a quicker way to the new hospital.',
  'The routes will be served by forty buses, each with room for ninety passengers, and will run from six in the morning until eleven at night every day of the week.',
  'Fares stay as they are until the end of the year, the department said, and the timetable will be hung out at every stop along the way before the first bus leaves.',
];
