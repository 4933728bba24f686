import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEWSROOM, newsroomArticles } from './newsroom-articles';

/**
 * The articles of the newsroom that belong to stories, as labelled JSON lines for `train-stories.ts` and `stories.ts`:
 * `npx tsx bench/newsroom-stories.ts > newsroom.jsonl`.
 */
type Expected = {
  readonly entries: readonly { id: string; story?: string; language: string; fate: string[] }[];
};
const { entries } = JSON.parse(readFileSync(join(NEWSROOM, 'expected.json'), 'utf8')) as Expected;
const expected = new Map(entries.map((entry) => [entry.id, entry]));

for (const { outlet, key, at, url, article } of newsroomArticles()) {
  const id = `${outlet.id}/${key}`;
  const { story, language } = expected.get(id) ?? {};
  if (!story) continue;
  const { title, text } = article;
  console.log(
    JSON.stringify({
      id,
      lang: language,
      title,
      text,
      published: at.toISOString(),
      outlet: outlet.id,
      event: story,
      url,
    }),
  );
}
