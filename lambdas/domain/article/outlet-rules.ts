/** Where the parts of an article lie on an outlet's pages. Selectors are CSS. */
export type OutletRule = {
  /** Id in the catalogue of outlets. */
  readonly outletId: string;
  /** The template was replaced on this day (ISO 8601); later pages have the rule before it. Older rules are tried last. */
  readonly until?: string;
  /** Paragraphs or elements around them, in any number; text in page order. */
  readonly body: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  /** Elements inside the body that are not the article. */
  readonly cut?: readonly string[];
};

/** Less text than this means that the template has changed. */
export const LEAST_TEXT = 200;

/**
 * What is known of outlets' pages: public parsers and crawlers of 2024 to 2026 (flairNLP/fundus, fivefilters/ftr-site-config,
 * DIYgod/RSSHub and small public scrapers). Hashed class names are matched by prefix, role or data attribute.
 */
export const OUTLET_RULES: readonly OutletRule[] = [
  {
    outletId: 'kazinform',
    title: 'h1',
    body: ['div.article__content'],
    date: 'time.meta-date',
    author: '.article__author',
    cut: ['div.article__tags', 'div.article__tags ~ *', '.article__share', '.article__author'],
  },
  {
    outletId: 'kazinform',
    until: '2026-01-01',
    title: 'h1.article__title',
    body: ['.article__description', '.article__body-text'],
    date: 'div.article__time',
    cut: ['.frame_news_article_link', '.article__tags'],
  },
  {
    outletId: 'kazinform',
    until: '2023-06-01',
    title: 'h1',
    body: ['.amp-text', '.article_news_body .body_article_news', '.article_news_body'],
    date: '.date, .date_public_art',
    cut: ['.date', '.date_public_art', '.share_buttons'],
  },
  {
    outletId: 'astana-times',
    title: 'h1',
    body: ['.post .entry', '.entry-content', '.post-content'],
    author: '.byline',
    cut: ['.recent-stories', '.wp-caption-text', '.sharedaddy'],
  },
  {
    outletId: 'eurasian-star',
    title: 'h1',
    body: ['.amp-wp-article-content', '.entry-content'],
    cut: ['.amp-wp-comments'],
  },
  { outletId: 'kazcic', title: 'h1', body: ['.single__text'] },
  {
    outletId: 'kazakhstan-news-gazette',
    title: 'h1',
    body: ['.post-content', '.entry-content'],
    date: '.post-meta',
  },
  {
    outletId: 'tengrinews',
    title: 'h1',
    body: ['.content_main_text'],
    cut: ['.content_main_text_tags', '.tn-tag-list', 'blockquote.tn-inner-news'],
  },
  {
    outletId: 'tengrinews',
    until: '2023-01-01',
    title: 'h1.tn-content-title',
    body: ['div.tn-news-content'],
    cut: ['.tn-tag-list'],
  },
  {
    outletId: 'nur',
    title: 'h1.main-headline',
    body: ['div.formatted-body__content--wrapper'],
    date: 'time[datetime]',
    cut: ['.formatted-body__link-list', '.align-left'],
  },
  { outletId: 'informburo', title: 'h1', body: ['.article__text', '.news-text'] },
  {
    outletId: 'egemen',
    title: 'h1.responsive_title',
    body: ['div.main-news.padding-80'],
    date: 'span.text-grey',
    cut: ['h1', 'span.text-grey'],
  },
  {
    outletId: 'kazpravda',
    title: 'h1.article__title',
    body: ['div.article__body'],
    date: 'time.article__date',
  },
  {
    outletId: 'khabar-24',
    title: 'h1.single-post__entry-title',
    body: ['div.entry__article'],
    date: 'li.entry__meta-date',
  },
  { outletId: 'japan-news', body: ['#p-article-block p:not([class])', '#p-article-block > h2'] },
  { outletId: 'jbic', title: 'h1', body: ['article ol', 'article p'], date: 'address.header-address' },
  { outletId: 'asahi', body: ['main[role=main] p'], cut: ['aside', 'nav'] },
  {
    outletId: 'mainichi',
    body: ['#articledetail-body > p', '#articledetail-body > h2'],
    cut: ['.ad-articledetail-2'],
  },
  { outletId: 'yomiuri', body: ['div[class="p-main-contents "] > p', 'div[class="p-main-contents"] > p'] },
  { outletId: 'nikkei', body: ['section[data-track-article-content] > p'] },
  {
    outletId: 'nikkei-asia',
    body: ['div[class^="NewsArticle_newsArticleContentContainerWrapper"]'],
    author: 'div[class^="NewsArticleDetails_newsArticleDetailsByline"]',
  },
  { outletId: 'sankei', body: ['div.article-body > p.article-text'] },
  { outletId: 'tokyo-shimbun', body: ['main div.block'] },
  { outletId: 'kyodo', body: ['div.article-body'] },
  {
    outletId: 'reuters',
    body: ['main#main-content article', '[itemtype$=NewsArticle]', 'div[data-testid=ArticleBody]'],
  },
];
