import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractArticle } from '../lambdas/domain/article/extract-article';
import { pageAddress } from '../lambdas/laptop/newsroom-listing';
import { readNewsroom } from '../lambdas/laptop/newsroom-outlet';
import { renderPage } from '../lambdas/laptop/newsroom-page';

/**
 * The articles of the newsroom that belong to stories, as labelled JSON lines for `train-stories.ts` and `stories.ts`:
 * `npx tsx bench/newsroom-stories.ts > newsroom.jsonl`.
 */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/newsroom');
type Expected = {
  readonly entries: readonly { id: string; story?: string; language: string; fate: string[] }[];
};
const { entries } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
const expected = new Map(entries.map((entry) => [entry.id, entry]));

const articles = readNewsroom(folder)
  .outlets.flatMap((script) => script.articles.map((article) => ({ script, article })))
  .sort((a, b) => a.article.at.getTime() - b.article.at.getTime());
for (const { script, article } of articles) {
  const id = `${script.outlet.id}/${article.key}`;
  const { story, language } = expected.get(id) ?? {};
  if (!story || article.serves) continue;
  const now = article.at;
  const url = pageAddress(script, article, now);
  const html = renderPage(script, article, { now, twin: false, visit: 1 });
  const hint = { title: article.title, published: now.toISOString() };
  const read = extractArticle(html, {
    url,
    outletId: script.outlet.id,
    timeZone: script.outlet.timeZone,
    now,
    hint,
  });
  if (read.kind !== 'article') continue;
  const { title, text } = read.article;
  const published = now.toISOString();
  console.log(
    JSON.stringify({
      id,
      lang: language,
      title,
      text,
      published,
      outlet: script.outlet.id,
      event: story,
      url,
    }),
  );
}
