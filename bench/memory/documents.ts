/** So many outlets with a feed each, every one on a host of its own. */
export const outletsFor = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `outlet-${n}`,
    name: `Outlet ${n}`,
    home: `https://outlet-${n}.example`,
    feeds: [{ id: `outlet-${n}/all`, url: `https://outlet-${n}.example/rss.xml` }],
  }));

const SENTENCE =
  'The council of the district met on Monday and spoke at length about roads, schools and the harvest. ';

/** A feed of about so many kilobytes, forty entries long. */
export function feedOf(host: string, kilobytes: number): string {
  const body = SENTENCE.repeat(Math.ceil((kilobytes * 1024) / 40 / SENTENCE.length));
  const items = Array.from(
    { length: 40 },
    (_, n) =>
      `<item><title>Report number ${n} of ${host}</title><link>https://${host}/n/${n}</link><pubDate>Thu, 18 Dec 2025 06:00:00 GMT</pubDate><description>${body}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`;
}

/** A page of about so many kilobytes, most of it paragraphs. */
export function pageOf(kilobytes: number): string {
  const paragraph = `<p>${SENTENCE.repeat(4)}</p><div class="box"><a href="/a">A link</a></div>`;
  const body = paragraph.repeat(Math.ceil((kilobytes * 1024) / paragraph.length));
  return `<!doctype html><html><head><title>A report</title></head><body><article><h1>A report</h1>${body}</article></body></html>`;
}
