import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { EN } from '#domain/publication/phrases/en';
import { headlinesOf } from '#domain/publication/story-words';
import { whyLine } from '#domain/publication/why-line';
import { STORY_WINDOW_DAYS, type Story } from '#domain/story/story';
import { openInstallation, type Where } from './installation';
import type { Io } from './io';
import { Misuse } from './misuse';

const DAY = 86_400_000;
const DEFAULT_DAYS = 30;

/** `irtysh stories [--days N]`: the stories of the last days, the latest first. */
export async function storiesCommand(
  { where, days }: { readonly where: Where; readonly days?: string },
  io: Io,
): Promise<number> {
  const span = Number(days ?? DEFAULT_DAYS);
  if (!Number.isInteger(span) || span < 1 || span > 3660)
    throw new Misuse(`--days ${days} is no number of days from 1 to 3660`);
  const installation = await openInstallation(where);
  try {
    const now = installation.clock.now();
    const port = dynamodbStories({
      ...installation.table,
      clock: installation.clock,
      windowDays: STORY_WINDOW_DAYS,
    });
    const stories = [...(await port.changedBetween(new Date(now.getTime() - span * DAY), now))];
    stories.sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1));
    for (const story of stories) {
      if (io.json) io.out(JSON.stringify(forPrograms(story)));
      else for (const line of storyLines(story)) io.out(line);
    }
    if (stories.length === 0 && !io.json) io.out(`No story in the last ${span} days.`);
    return 0;
  } finally {
    await installation.close();
  }
}

/** What of a story concerns others; how it is found again does not. */
function forPrograms({ fingerprints: _fingerprints, version: _version, ...story }: Story) {
  return story;
}

/** A story for a person: headline, why, who told it. */
export function storyLines(story: Story): string[] {
  const headlines = headlinesOf(story, 'en').map(({ language, title }) => `  ${language}  ${title}`);
  const outlets = [
    ...new Set(story.members.map(({ outletName, language }) => `${outletName} (${language})`)),
  ];
  return [
    `${story.id}  ${story.relation}, ${story.urgency}${story.quiet ? ', quiet' : ''}, revision ${story.revision}  [${story.topics.join(', ')}]`,
    ...headlines,
    `  ${whyLine(story, EN)}`,
    `  by  ${outlets.join(', ')}`,
    '',
  ];
}
