/** How one outlet's several addresses of an article become one key. Host and path without `www.`, AMP and trailing slash. */
export type SameArticleRule = {
  readonly name: string;
  readonly hosts: RegExp;
  readonly key: (host: string, path: string) => string;
};

/**
 * Outlets whose articles live under several hosts or paths. The Kazinform family: `www.inform.kz/en/<slug>_a3573058`,
 * `en.inform.kz/news/<slug>-062f16/`, `en.inform.kz/amp/<slug>_a2991941/`, `qazinform.com/news/<slug>-329081`; an old id survives a
 * move and a new slug, other language editions have hosts, slugs and ids of their own.
 */
export const SAME_ARTICLE_RULES: readonly SameArticleRule[] = [
  {
    name: 'Kazinform hosts',
    hosts: /^(?:(?:en|ru)\.)?inform\.kz$|^(?:(?:en|ru)\.)?(?:qazinform|kazinform)\.(?:com|kz)$/,
    key: (_host, path) => {
      const bare = path.replace(/^(?:\/(?:en|ru|news|lenta|article))+(?=\/)/, '');
      const id = /_(a\d{6,})$/.exec(bare)?.[1];
      return `inform.kz/${id ?? bare.slice(1)}`;
    },
  },
  {
    name: 'Kazinform language editions',
    hosts: /^(?:kaz|cn|oz|uz)\.inform\.kz$/,
    key: (host, path) => {
      const bare = path.replace(/^(?:\/(?:news|lenta|article))+(?=\/)/, '');
      return `${host}/${/_(a\d{6,})$/.exec(bare)?.[1] ?? bare.slice(1)}`;
    },
  },
  {
    name: 'Asia-Plus moved to asiaplus.news',
    hosts: /^(?:asiaplus\.news|asiaplustj\.info|news\.tj)$/,
    key: (_host, path) => `asiaplus.news${path}`,
  },
];
