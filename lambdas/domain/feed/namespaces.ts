/** What the addresses of namespaces are called here, whatever prefix a document gives them. The empty name: the feed's own words. */
const BY_ADDRESS: Readonly<Record<string, string>> = {
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss091': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://purl.org/rss/1.0/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://purl.org/rss/1.0/modules/rss091#': '',
  'http://purl.org/atom/ns#': '',
  'http://www.w3.org/2005/atom': '',
  'https://www.w3.org/2005/atom': '',
  'http://purl.org/pie/': '',
  'http://purl.org/echo/': '',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'https://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap/0.84': '',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'https://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss': 'media',
  'http://search.yahoo.com/mrss/': 'media',
  'http://prismstandard.org/namespaces/1.2/basic/': 'prism',
  'http://prismstandard.org/namespaces/basic/2.0/': 'prism',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
};
/** Prefixes believed though a document does not declare them. */
const BY_HABIT: Readonly<Record<string, string>> = {
  ...{
    content: 'content',
    dc: 'dc',
    dcterms: 'dcterms',
    itunes: 'itunes',
    media: 'media',
    prism: 'prism',
    rdf: 'rdf',
  },
  ...{ sy: 'sy', xhtml: 'xhtml', news: 'news', xml: 'xml', atom: '', atom10: '', a10: '', rss: '' },
};

/** Prefixes of a document in force at one element; `''` is the default namespace. */
export type Scope = ReadonlyMap<string, string>;

/** The scope inside an element that declares namespaces; the same one when it declares none. */
export function scopeWith(
  scope: Scope,
  attributes: Readonly<Record<string, string>>,
  isRoot: boolean,
): Scope {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  if (declared.length === 0) return scope;
  const inner = new Map(scope);
  for (const [name, address] of declared) {
    const prefix = name.slice(6);
    const known = nameOf(address);
    // a default namespace nobody knows is the feed's own at its root (old and home-made formats), and foreign inside
    inner.set(prefix, known ?? (prefix === '' && isRoot ? '' : 'foreign'));
  }
  return inner;
}

/** The name of an element by what its namespace is called here: `title`, `dc:date`, `foreign:circle`. Lower case. */
export function qualifiedName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const local = (colon === -1 ? name : name.slice(colon + 1)).toLowerCase();
  const space = scope.get(prefix) ?? habit(prefix);
  return space === '' ? local : `${space}:${local}`;
}

function habit(prefix: string): string {
  if (prefix === '') return '';
  const lower = prefix.toLowerCase();
  return Object.hasOwn(BY_HABIT, lower) ? (BY_HABIT[lower] ?? '') : 'foreign';
}

function nameOf(address: string): string | undefined {
  const lower = address.trim().toLowerCase();
  return Object.hasOwn(BY_ADDRESS, lower) ? BY_ADDRESS[lower] : undefined;
}
