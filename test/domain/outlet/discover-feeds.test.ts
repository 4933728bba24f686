import { describe, expect, it } from 'vitest';
import { customaryFeeds, feedsNamedBy, sitemapsNamedBy } from '#domain/outlet/discover-feeds';

const HOME = 'https://outlet.example/en/';

describe('the feeds that a page names', () => {
  it('are those of its head first, then links that look like feeds, each once and whole', () => {
    const html = `<html><head>
      <link rel="stylesheet" href="/style.css">
      <LINK REL="alternate" TYPE="application/rss+xml" TITLE="Courier » Feed" HREF="/feed/">
      <link rel="alternate" type="application/atom+xml" href="https://feeds.example/courier">
      <link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="alternate" hreflang="ru" href="/ru/">
      <link rel="alternate" type="application/json" href="/wp-json/">
      <link rel="alternate" type="application/rss+xml" title="Courier » Comments Feed" href="/comments/feed/">
      </head><body><a href="/feed/">RSS</a> <a href="../news.rss">All news</a> <a href="/feeding-the-steppe">Farming</a>
      <a href="/rss/politics.xml">x</a> <a href="/topics/rss">  Our
      feeds </a> <a href="javascript:rss()">RSS</a></body></html>`;
    expect(feedsNamedBy(html, HOME)).toEqual([
      { url: 'https://outlet.example/feed/', kind: 'feed', namedBy: 'head', title: 'Courier » Feed' },
      { url: 'https://feeds.example/courier', kind: 'feed', namedBy: 'head' },
      { url: 'https://outlet.example/en/feed.json', kind: 'feed', namedBy: 'head' },
      { url: 'https://outlet.example/news.rss', kind: 'feed', namedBy: 'link', title: 'All news' },
      { url: 'https://outlet.example/rss/politics.xml', kind: 'feed', namedBy: 'link', title: 'x' },
      { url: 'https://outlet.example/topics/rss', kind: 'feed', namedBy: 'link', title: 'Our feeds' },
    ]);
  });

  it('are found from the base that the page declares', () => {
    const html = '<base href="https://cdn.example/x/"><link rel="alternate" type="text/xml" href="rss">';
    expect(feedsNamedBy(html, HOME).map(({ url }) => url)).toEqual(['https://cdn.example/x/rss']);
  });

  it('are at most twelve, and none on a page without any', () => {
    const many = Array.from({ length: 50 }, (_, n) => `<a href="/${n}/rss">`).join('');
    expect(feedsNamedBy(many, HOME)).toHaveLength(12);
    expect(feedsNamedBy('<p>No news.</p>', HOME)).toEqual([]);
  });
});

describe('the sitemaps that robots.txt names', () => {
  it('are those of news where there are some', () => {
    const robots =
      'User-agent: *\nSitemap: https://outlet.example/sitemap.xml\nsitemap:https://outlet.example/news.xml';
    expect(sitemapsNamedBy(robots)).toEqual([
      { url: 'https://outlet.example/news.xml', kind: 'news-sitemap', namedBy: 'robots' },
    ]);
  });

  it('are all where none says that it is of news, and none that are no address', () => {
    const robots =
      'Sitemap: https://outlet.example/a.xml\nSitemap: /b.xml\nSitemap: ftp://outlet.example/c.xml';
    expect(sitemapsNamedBy(robots).map(({ url }) => url)).toEqual(['https://outlet.example/a.xml']);
  });
});

describe('customary addresses', () => {
  it('lie below the home page first, then below its host, each once', () => {
    const urls = customaryFeeds('https://outlet.example/en').map(({ url }) => url);
    expect(urls[0]).toBe('https://outlet.example/en/feed/');
    expect(urls).toContain('https://outlet.example/rss.xml');
    expect(urls).toHaveLength(16);
    expect(customaryFeeds('https://outlet.example')).toHaveLength(8);
  });
});
