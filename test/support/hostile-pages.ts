const MEGABYTE = 1_000_000;
export const SENTENCE =
  'The ministers of both countries met in the capital on Monday and spoke about trade for three hours.';

/** Pages of up to 5 MB that aim at the reader's time, memory or stack. */
export const HOSTILE_PAGES: readonly (readonly [string, () => string])[] = [
  [
    '10,000 elements inside each other',
    () => `${'<div>'.repeat(10_000)}<p>${SENTENCE}</p>${'</div>'.repeat(10_000)}`,
  ],
  ['a million elements inside each other', () => '<div>'.repeat(MEGABYTE)],
  ['a million paragraphs without an end', () => '<p>'.repeat(MEGABYTE)],
  ['a million bold elements without an end', () => '<b>'.repeat(MEGABYTE)],
  ['tables inside tables', () => '<table><tr><td>'.repeat(300_000)],
  ['lists inside lists', () => '<ul><li>x'.repeat(400_000)],
  ['100,000 links', () => '<a href="/n">Headline of another article</a> '.repeat(100_000)],
  ['100,000 links in paragraphs', () => '<p><a href="/n">Headline of another</a></p>'.repeat(100_000)],
  ['an attribute of 5 MB', () => `<div class="${'share '.repeat(800_000)}"><p>${SENTENCE}</p></div>`],
  [
    '100,000 attributes',
    () => `<div ${Array.from({ length: 100_000 }, (_, n) => `data-a${n}="x"`).join(' ')}>${SENTENCE}</div>`,
  ],
  ['a line of 5 MB', () => `<p>${'word '.repeat(MEGABYTE)}</p>`],
  ['a word of 5 MB', () => `<p>${'w'.repeat(5 * MEGABYTE)}</p>`],
  ['5 MB of spaces', () => `<p>x${' '.repeat(5 * MEGABYTE)}x</p>`],
  ['5 MB of line breaks', () => `<p>x${'<br>'.repeat(MEGABYTE)}x</p>`],
  ['100,000 comments', () => '<!-- a --><!-'.repeat(100_000)],
  ['a script that never ends', () => `<p>${SENTENCE}</p><script>${'var a=1;'.repeat(500_000)}`],
  [
    'linked data 100,000 levels deep',
    () => `<script type="application/ld+json">${'{"a":['.repeat(100_000)}</script><p>${SENTENCE}</p>`,
  ],
  [
    'linked data with 100,000 authors',
    () =>
      `<script type="application/ld+json">{"@type":"NewsArticle","author":[${'"x",'.repeat(100_000)}"x"]}</script><p>${SENTENCE}</p>`,
  ],
  [
    'linked data of 5 MB',
    () =>
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'word '.repeat(900_000)}"}</script>`,
  ],
  ['50,000 headlines', () => `<title>News of the day</title>${'<h1>News of the day</h1>'.repeat(50_000)}`],
  ['a title of 5 MB', () => `<title>${'a | '.repeat(MEGABYTE)}</title><h1>a</h1><p>${SENTENCE}</p>`],
  ['200,000 short bold lines', () => '<p><b>Related:</b></p>'.repeat(200_000)],
  ['200,000 headings over lists', () => '<p>Read more</p>'.repeat(200_000)],
  ['200,000 metas', () => '<meta name="author" content="By a in b on 1 May 2020">'.repeat(80_000)],
  ['NUL bytes', () => `<p>${`${SENTENCE}\u0000`.repeat(40_000)}</p>`],
  ['unpaired surrogates', () => `<p>${`${SENTENCE}\ud800`.repeat(40_000)}</p>`],
  ['numbers and dates', () => `<p class="date">${'2020-01-01 10:00 '.repeat(250_000)}</p><p>${SENTENCE}</p>`],
  ['half of a tag', () => `<p>${SENTENCE}</p><${'a '.repeat(MEGABYTE)}`],
];
