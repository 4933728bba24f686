const WORDS =
  'министр делегация уран договор Астана Токио минтақа ынтымақтастық kelisim bridge energy visit trade agreement embassy summit 大臣 協力 会談 経済 協定 訪問'.split(
    ' ',
  );

/** News feeds of about 1 MB in the shapes met most: full text in CDATA, escaped HTML, teasers only, Atom. All text is made up. */
export function newsFeeds(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return [
    {
      name: 'full text',
      bytes: rss(
        160,
        (n) =>
          `<description>${text(n, 30)}</description><content:encoded><![CDATA[${html(n, 12)}]]></content:encoded>`,
      ),
    },
    { name: 'escaped', bytes: rss(160, (n) => `<description>${escaped(html(n, 11))}</description>`) },
    { name: 'teasers', bytes: rss(900, (n) => `<description>${text(n, 40)}</description>`) },
    { name: 'atom', bytes: atom(160) },
  ];
}

function rss(items: number, body: (n: number) => string): Uint8Array {
  const list = Array.from(
    { length: items },
    (_, n) =>
      `<item><title>${text(n, 9)} &amp; ${n}</title><link>https://courier.example/news/${n}/</link><guid isPermaLink="false">courier-${n}</guid><pubDate>Mon, 23 Nov 2026 0${n % 10}:00:00 +0500</pubDate><dc:creator>${text(n, 2)}</dc:creator><category>${text(n, 1)}</category><category>${text(n + 1, 1)}</category><media:thumbnail url="https://courier.example/${n}.jpg" width="300" height="200"/>${body(n)}</item>\n`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Courier</title><link>https://courier.example/</link><language>ru</language>${list.join('')}</channel></rss>`,
  );
}

function atom(entries: number): Uint8Array {
  const list = Array.from(
    { length: entries },
    (_, n) =>
      `<entry><title type="html">${text(n, 9)}</title><link rel="alternate" type="text/html" href="https://courier.example/news/${n}/"/><id>tag:courier.example,2026:${n}</id><published>2026-11-23T0${n % 10}:00:00+09:00</published><updated>2026-11-23T0${n % 10}:30:00+09:00</updated><author><name>${text(n, 2)}</name></author><category term="${text(n, 1)}"/><content type="html">${escaped(html(n, 11))}</content></entry>\n`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title><link href="https://courier.example/"/>${list.join('')}</feed>`,
  );
}

function text(seed: number, words: number): string {
  return Array.from(
    { length: words },
    (_, index) => WORDS[(seed * 7 + index * 5 + index * index) % WORDS.length],
  ).join(' ');
}

function html(seed: number, paragraphs: number): string {
  return Array.from(
    { length: paragraphs },
    (_, index) =>
      `<p class="lead">${text(seed + index, 34)} <a href="/tag/${index}?a=1&amp;b=2">${text(index, 2)}</a>&nbsp;<strong>${text(seed, 3)}</strong>.</p>`,
  ).join('\n');
}

function escaped(markup: string): string {
  return markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
