import { describe, expect, it } from 'vitest';
import { blockedBy, isHtmlInstead } from '#domain/outlet/block-page';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const article = '<p>The ministers met in Astana and spoke about uranium.</p>'.repeat(200);

describe('lesson 10: a 200 can be a block page', () => {
  it.each([
    ['Cloudflare', page('<title>Just a moment...</title>', '<script>window._cf_chl_opt={}</script>')],
    ['Cloudflare', page('<title>Attention Required! | Cloudflare</title>', '')],
    ['Cloudflare', page('', '<div id="cf-error-details">Sorry, you have been blocked</div>')],
    ['DataDome', page('', '<script src="https://geo.captcha-delivery.com/c.js"></script>')],
    ['DDoS-Guard', page('<title>DDoS-Guard</title>', '')],
    ['Qrator', page('', '<script src="/__qrator/qauth.js"></script>')],
    ['StormWall', page('<title>Check by StormWall</title>', '')],
    ['Sucuri', page('<title>Sucuri WebSite Firewall - Access Denied</title>', '')],
    ['Imperva', page('', '<iframe src="/_Incapsula_Resource?x=1">Incapsula incident ID: 1</iframe>')],
    [
      'Akamai',
      '<HTML><BODY><H1>Access Denied</H1>You have no permission.<P>Reference&#32;&#35;18.1</BODY></HTML>',
    ],
    ['PerimeterX', page('', '<div id="px-captcha"></div>')],
    ['AWS WAF', page('', '<script>window.gokuProps = {}</script>')],
    ['a captcha', page('', '<div class="h-captcha"></div>')],
    ['a check of the browser', page('<title>Проверка браузера</title>', '')],
    ['a refusal', page('<title>403 Forbidden</title>', '<h1>403 Forbidden</h1>')],
    ['a refusal', page('<title>Доступ запрещён</title>', '')],
  ])('names %s by its marks', (gate, html) => {
    expect(blockedBy(html)).toBe(gate);
  });

  it.each([
    [
      'a comment form with a captcha',
      page('<title>Talks</title>', `${article}<div class="g-recaptcha"></div>`),
    ],
    [
      'the script of a gate',
      page('<title>Talks</title>', `<script src="/_Incapsula_Resource"></script>${article}`),
    ],
    [
      'Cloudflare measuring',
      page('', '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'),
    ],
    ['a story of closed doors', page('<title>Access denied: the long way to Tokyo</title>', article)],
    ['nothing', ''],
  ])('lets an article pass with %s', (_, html) => {
    expect(blockedBy(html)).toBeUndefined();
  });
});

describe('a page in place of a feed', () => {
  it.each(['<!DOCTYPE html><title>News</title>', '<html><body>', '\ufeff\n <!-- moved --><HTML lang="kk">'])(
    'is %j',
    (text) => expect(isHtmlInstead(text)).toBe(true),
  );

  it.each([
    '<rss version="2.0"><channel><description>&lt;html></description>',
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html"><body>',
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/">',
    '<urlset><url>',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><html>',
    '{"version":"https://jsonfeed.org/version/1","items":[{"content_html":"text"}]}',
    '<items><item>',
    '',
  ])('is not %j', (text) => expect(isHtmlInstead(text)).toBe(false));
});
