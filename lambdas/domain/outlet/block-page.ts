type BlockSign = {
  /** Who keeps the gate. */
  readonly name: string;
  readonly marks: RegExp;
  /** The marks stand on ordinary pages of the same gate too: they count only where there is little else. */
  readonly shortOnly?: boolean;
};

/** How pages look that gates in front of outlets show to machines, whatever their status says. */
const BLOCK_SIGNS: readonly BlockSign[] = [
  { name: 'Cloudflare', marks: /<title>\s*(Just a moment\.\.\.|Attention Required! \| Cloudflare)/i },
  { name: 'Cloudflare', marks: /\bcf-(chl|browser-verification|error-details)\b|_cf_chl_opt/ },
  { name: 'DataDome', marks: /geo\.captcha-delivery\.com|Please enable JS and disable any ad blocker/i },
  { name: 'DDoS-Guard', marks: /<title>\s*DDoS-Guard/i },
  { name: 'Qrator', marks: /__qrator|qauth\.js/, shortOnly: true },
  { name: 'StormWall', marks: /<title>[^<]*StormWall/i },
  { name: 'Sucuri', marks: /<title>\s*Sucuri WebSite Firewall|sucuri_cloudproxy_js/i },
  { name: 'Imperva', marks: /_Incapsula_Resource|Incapsula incident ID/, shortOnly: true },
  { name: 'Akamai', marks: /<h1>\s*Access Denied\s*<\/h1>[\s\S]{0,600}Reference(\s|&#32;)*(#|&#35;)/i },
  { name: 'PerimeterX', marks: /px-captcha|window\._pxAppId/, shortOnly: true },
  { name: 'AWS WAF', marks: /awsWafCookieDomainList|gokuProps/ },
  { name: 'a captcha', marks: /g-recaptcha|h-captcha|cf-turnstile|smart-captcha/, shortOnly: true },
  {
    name: 'a check of the browser',
    marks: /<title>[^<]*(Checking your browser|Verifying you are human|Проверка браузера|Вы не робот)/i,
  },
  {
    name: 'a refusal',
    marks: /<title>\s*(403 Forbidden|Access denied|Доступ (запрещ[её]н|ограничен))/i,
    shortOnly: true,
  },
];

/** Gates say little: their pages stay below this, articles do not. */
const SHORT_PAGE = 8_000;

/** Who refuses us, when a page is not the outlet's but that of a gate in front of it. `html` may be cut after 64 kB. */
export function blockedBy(html: string): string | undefined {
  return BLOCK_SIGNS.find(
    ({ marks, shortOnly }) => (!shortOnly || html.length < SHORT_PAGE) && marks.test(html),
  )?.name;
}

const FEED_ROOT =
  /<(rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]|<[a-z]+:(rss|feed|urlset|sitemapindex)[\s>]/i;
const HTML_ROOT = /<(!doctype\s+html|html|head|body)[\s>]/i;

/** Whether a document that should be XML or JSON is an HTML page, by its first 2,000 characters. */
export function isHtmlInstead(text: string): boolean {
  const head = text.slice(0, 2_000);
  return HTML_ROOT.test(head) && !FEED_ROOT.test(head);
}
