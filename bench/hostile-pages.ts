/**
 * Measures how long the extractor is held up by pages of up to 5 MB made to hold it up. Two seconds is the promise.
 *
 *   npx tsx bench/hostile-pages.ts
 */
import { extractArticle } from '../lambdas/domain/article/extract-article';
import { HOSTILE_PAGES } from '../test/support/hostile-pages';

const context = {
  url: 'https://courier.example/news/1',
  now: new Date('2026-01-01T00:00:00Z'),
  timeZone: 'Asia/Almaty',
};

for (const [name, make] of HOSTILE_PAGES) {
  const html = make();
  const start = performance.now();
  const { kind } = extractArticle(html, context);
  const took = performance.now() - start;
  const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
  console.log(
    `${took.toFixed(0).padStart(6)} ms  ${megabytes.toFixed(0).padStart(5)} MB heap  ${kind.padEnd(10)}  ${name}`,
  );
}
