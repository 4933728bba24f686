import type { Outlet } from '#domain/outlet/outlet';
import { isoDate, printedDate } from './newsroom-dates';
import { feedOf, type Line, linesAt, pageAddress, twinAddress, wireOf } from './newsroom-listing';
import type { ScriptedOutlet, Site } from './newsroom-outlet';
import { type ArticleNow, articleAt, type ScriptedArticle } from './newsroom-script';
import { escaped, fillTemplate, type TemplateValues } from './newsroom-template';

const CUT = '[cut]';

/** The page of an article as its outlet shows it at `now` to its `visit`-th reader. */
export function renderPage(
  scripted: ScriptedOutlet,
  article: ScriptedArticle,
  { now, twin, visit }: { readonly now: Date; readonly twin: boolean; readonly visit: number },
): string {
  const { templates, outlet, site } = scripted;
  const name = twin && templates.amp ? 'amp' : 'page';
  const template = templates[name];
  if (!template) throw new Error(`${outlet.id} has no template ${name}.html`);
  const state = articleAt(article, now);
  const values = pageValues(scripted, article, state, { now, visit });
  const middle = name === 'page' && templates.middle ? fillTemplate(templates.middle, values) : '';
  return fillTemplate(template, { ...values, body: bodyHtml(state.paragraphs, site.paragraphs, middle) });
}

function pageValues(
  scripted: ScriptedOutlet,
  article: ScriptedArticle,
  state: ArticleNow,
  { now, visit }: { readonly now: Date; readonly visit: number },
): TemplateValues {
  const { outlet, site } = scripted;
  const feed = feedOf(scripted, article);
  const { language } = wireOf(scripted, feed.id);
  const address = pageAddress(scripted, article, now);
  const today = printedDate(now, outlet.timeZone, language);
  const { day, time } = printedDate(state.published, outlet.timeZone, language);
  return {
    title: state.title,
    shortTitle: `${[...state.title].slice(0, 23).join('').trimEnd()}...`,
    summary: summaryOf(state),
    author: article.author ?? '',
    category: article.category ?? '',
    outlet: outlet.name,
    home: outlet.home,
    feed: feed.url,
    charset: site.charset,
    language,
    address,
    twin: twinAddress(scripted, article, now) ?? address,
    day,
    time,
    iso: isoDate(state.published, outlet.timeZone),
    modifiedIso: isoDate(state.modified, outlet.timeZone),
    dayUs: new Intl.DateTimeFormat('en-US', { timeZone: outlet.timeZone, dateStyle: 'long' }).format(
      state.published,
    ),
    ymd: isoDate(state.published, outlet.timeZone).slice(0, 10),
    dayInCapitals: day.toUpperCase(),
    todayInCapitals: `${today.weekday}, ${today.day}`.toUpperCase(),
    almaty: temperature(-6 + (now.getUTCHours() % 7)),
    astana: temperature(-19 + (now.getUTCHours() % 5)),
    views: String(40 + visit * 3),
    recent: linesAt(scripted, feed, now).slice(0, 10).map(recentValues(outlet)),
  };
}

const recentValues =
  (outlet: Outlet) =>
  (line: Line): TemplateValues => ({
    title: line.now.title,
    address: line.page,
    time: printedDate(line.now.published, outlet.timeZone, 'en').time,
  });

const temperature = (celsius: number): string => `${Math.round(celsius * 1.8 + 32)} °F / ${celsius} °C`;

/** The summary of the script, or the first paragraph cut at a word. */
export function summaryOf({ summary, paragraphs }: Pick<ArticleNow, 'summary' | 'paragraphs'>): string {
  if (summary !== undefined) return summary;
  const first = [...(paragraphs[0] ?? '').replace(CUT, '')];
  if (first.length <= 220) return first.join('');
  return `${first
    .slice(0, 200)
    .join('')
    .replace(/\s\S*$/, '')} […]`;
}

/** Paragraphs as HTML; `middle` falls into the marked sentence, or else between the paragraphs halfway. */
export function bodyHtml(paragraphs: readonly string[], style: Site['paragraphs'], middle = ''): string {
  const marked = paragraphs.some((paragraph) => paragraph.includes(CUT));
  const half = Math.floor(paragraphs.length / 2);
  const parts = paragraphs.map((paragraph, i) => {
    const [before = '', after] = paragraph.split(CUT);
    if (after === undefined) {
      return blockHtml(paragraph, style) + (!marked && i === half - 1 ? middle : '');
    }
    if (!middle) return blockHtml(before + after, style);
    return blockHtml(before, style) + middle + blockHtml(after.trimStart(), style);
  });
  return parts.join('\n');
}

function blockHtml(paragraph: string, style: Site['paragraphs']): string {
  if (paragraph.startsWith('## ')) return `<h3>${escaped(paragraph.slice(3))}</h3>`;
  if (paragraph.startsWith('![')) {
    const caption = escaped(paragraph.slice(2).replace(/\]$/, ''));
    return `<figure><img src="/images/photo.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
  }
  if (style === 'br') return `${escaped(paragraph)}<br><br>`;
  return `<${style}>${escaped(paragraph)}</${style}>`;
}

/** The page that lists an outlet's articles. */
export function renderList(scripted: ScriptedOutlet, lines: readonly Line[]): string {
  const { outlet, templates, site } = scripted;
  if (!templates.list) throw new Error(`${outlet.id} has no template list.html`);
  const entries = lines.map((line) => ({
    title: line.now.title,
    address: new URL(line.link).pathname,
    summary: summaryOf(line.now),
    day: printedDate(line.now.published, outlet.timeZone, 'en').day,
  }));
  return fillTemplate(templates.list, {
    outlet: outlet.name,
    home: outlet.home,
    charset: site.charset,
    entries,
  });
}

/** A home page: a few headlines, and in its head the addresses of the feeds. */
export function renderHome(scripted: ScriptedOutlet, now: Date): string {
  const { outlet, site } = scripted;
  const feeds = outlet.feeds
    .filter(({ kind }) => kind === 'feed')
    .map(({ id, url }) => {
      const { format, title } = wireOf(scripted, id);
      const type = format === 'atom' ? 'application/atom+xml' : 'application/rss+xml';
      return `<link rel="alternate" type="${type}" title="${escaped(title)}" href="${escaped(url)}">`;
    });
  const headlines = outlet.feeds.flatMap((feed) =>
    linesAt(scripted, feed, now)
      .slice(0, 10)
      .map((line) => `<li><a href="${escaped(line.page)}">${escaped(line.now.title)}</a></li>`),
  );
  const head = `<meta charset="${site.charset}"><title>${escaped(outlet.name)}</title>${feeds.join('')}`;
  return `<!DOCTYPE html><html><head>${head}</head><body><ul>${headlines.join('')}</ul></body></html>`;
}
