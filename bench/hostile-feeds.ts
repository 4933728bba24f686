/**
 * Measures how long feeds of 5 MB made to hold up a parser take, and for how long at a stretch they hold up the process that asked.
 * Five seconds and 50 ms are the promises.
 *
 *   npx tsx bench/hostile-feeds.ts
 */
import { BoundedFeedParser } from '../lambdas/adapters/parsing/parse-feed-bounded';
import { HOSTILE_FEEDS } from '../test/support/hostile-feeds';
import { longestStretch } from '../test/support/longest-stretch';

async function main(): Promise<void> {
  const parser = new BoundedFeedParser();
  const context = { now: new Date('2026-01-01T00:00:00Z'), url: 'https://courier.example/' };
  await parser.parse(new Uint8Array(5_000), context); // starts the thread
  for (const [name, text] of Object.entries(HOSTILE_FEEDS)) {
    const bytes = Buffer.from(text);
    const began = performance.now();
    const { stretchMs, result } = await longestStretch(() => parser.parse(bytes, context));
    console.log(
      `${(performance.now() - began).toFixed(0).padStart(6)} ms`,
      `${stretchMs.toFixed(0).padStart(5)} ms at a stretch`,
      ` ${result.kind === 'feed' ? `${result.feed.entries.length} entries` : result.detail}`.padEnd(16),
      name,
    );
  }
  await parser.close();
}

await main();
