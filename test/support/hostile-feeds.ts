const FIVE_MEGABYTES = 5_000_000;

/** A text repeated until it is so long. */
export const filled = (text: string, bytes = FIVE_MEGABYTES) => text.repeat(Math.floor(bytes / text.length));

/** A feed whose first entry is well. */
export const rss = (inside: string) =>
  `<rss version="2.0"><channel><item><title>First</title><link>https://a.example/1</link></item>${inside}</channel></rss>`;
const described = (text: string) =>
  rss(`<item><description><![CDATA[${filled(text)}]]></description></item>`);
const encoded = (text: string) =>
  rss(`<item><content:encoded><![CDATA[${filled(text)}]]></content:encoded></item>`);

/** Feeds of 5 MB that are made to hold up a parser. Each begins with an entry that must survive. */
export const HOSTILE_FEEDS: Readonly<Record<string, string>> = {
  'ten thousand open elements': rss('<a>'.repeat(10_000)),
  'open elements to the end': rss(filled('<a>')),
  'open elements and ends of others': rss(filled('<a>', 2_500_000) + filled('</b>', 2_500_000)),
  'a hundred thousand links': rss(filled('<link>https://a.example/</link>')),
  'links in a body': encoded('<a href="/x">y</a>'),
  'an attribute of 5 MB': rss(`<item><link href="${filled('a')}"/></item>`),
  'a million attributes': rss(`<item ${filled('a="b" ')}/>`),
  'zero bytes': rss(`<item><title>${filled('\0')}</title></item>`),
  'snippet makers: <': rss(`<item><description>${filled('&lt;')}</description></item>`),
  'snippet makers: x<p': described('x<p'),
  'comments that do not end': encoded('<!--'),
  'scripts that do not end': described('<script>'),
  'quotes that do not end': described('<a b="'),
  'CDATA in CDATA': rss(`<item><description>${filled('<![CDATA[')}</description></item>`),
  'ends of CDATA': rss(`<item><description>${filled(']]>')}</description></item>`),
  'bare ampersands': rss(`<item><title>${filled('&')}</title></item>`),
  'an author of at signs': rss(`<item><author>${filled('a.')}@</author></item>`),
  'a long base': rss(
    `<item xml:base="${'a/'.repeat(9000)}"><content:encoded><![CDATA[${filled('<a href="x">')}]]></content:encoded></item>`,
  ),
  blanks: rss(`<item><title>${filled(' ')}x</title></item>`),
};
