import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { EXPORT_FORMATS, type ExportFormat, exportStories } from '#domain/archive/export-stories';
import { storyRecord } from '#domain/archive/story-record';
import { STORY_WINDOW_DAYS } from '#domain/story/story';
import { openInstallation, type Where } from './installation';
import type { Io } from './io';
import { Misuse } from './misuse';
import { readSince } from './since';

/** How far back it goes when it is not told. */
const EXPORT_SINCE = '30d';

export type ExportArgs = { readonly where: Where; readonly format?: string; readonly since?: string };

/** `irtysh export --format csv|json|atom [--since D]`: the stories told of since then, for other programs and the record. */
export async function exportCommand({ where, format, since }: ExportArgs, io: Io): Promise<number> {
  const wanted = formatNamed(format);
  const installation = await openInstallation(where);
  try {
    const to = installation.clock.now();
    const from = readSince(since ?? EXPORT_SINCE, to);
    const port = dynamodbStories({
      ...installation.table,
      clock: installation.clock,
      windowDays: STORY_WINDOW_DAYS,
    });
    const stories = [...(await port.changedBetween(from, to))].sort((a, b) =>
      b.lastSeen.localeCompare(a.lastSeen),
    );
    if (io.json) for (const story of stories) io.out(JSON.stringify(storyRecord(story)));
    else io.out(exportStories({ stories, from, to }, wanted).trimEnd());
    if (stories.length === 0) io.err(`No story since ${from.toISOString().slice(0, 10)}.`);
    return 0;
  } finally {
    await installation.close();
  }
}

function formatNamed(format: string | undefined): ExportFormat {
  const found = EXPORT_FORMATS.find((name) => name === format);
  if (!found) throw new Misuse(`--format ${format ?? '(none)'}: it is one of ${EXPORT_FORMATS.join(', ')}`);
  return found;
}
