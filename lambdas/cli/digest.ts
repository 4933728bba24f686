import { dynamodbCursors } from '#adapters/aws/dynamodb-cursors';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { archiveLinks } from '#domain/archive/archive-links';
import { tariffOf } from '#domain/bill/tariff';
import { OUTLETS } from '#domain/outlet/catalogue';
import { effectiveOutlets } from '#domain/settings/effective-outlets';
import { STORY_WINDOW_DAYS } from '#domain/story/story';
import type { Log } from '#pipeline/ports';
import { previewDigest } from '#pipeline/tell/send-digest';
import { openInstallation, type Where } from './installation';
import type { Io } from './io';
import { Misuse } from './misuse';

/** Whoever asks reads the preview, not a log. */
const SILENT: Log = { info: () => undefined, warn: () => undefined };

export interface DigestArgs {
  readonly where: Where;
  readonly edition?: string;
}

/** `irtysh digest --edition E --preview`: what the edition would be told now, without telling it. */
export async function digestCommand({ where, edition: name }: DigestArgs, io: Io): Promise<number> {
  const installation = await openInstallation(where);
  try {
    const { settings, clock, table, spending, region, outputs } = installation;
    const names = settings.editions.map((edition) => edition.name);
    const edition = settings.editions.find((one) => one.name === name);
    if (!edition)
      throw new Misuse(
        `${name ? `there is no edition "${name}".` : 'which edition?'} Name one of ${names.join(', ')} with --edition`,
      );
    const parts = await previewDigest(edition, {
      outlets: effectiveOutlets(settings, OUTLETS),
      stories: dynamodbStories({ ...table, clock, windowDays: STORY_WINDOW_DAYS }),
      states: dynamodbFeedStates({ ...table, clock }),
      cursors: dynamodbCursors(table),
      bill: { spending, tariff: tariffOf(region), settings },
      ...(outputs.ArchiveUrl && { archive: archiveLinks(outputs.ArchiveUrl) }),
      clock,
      log: SILENT,
    });
    for (const { part, publication } of parts) {
      if (io.json)
        io.out(
          JSON.stringify({
            edition: name,
            part,
            subject: publication.subject,
            text: publication.bodies.email,
          }),
        );
      else if (part === 'all')
        io.out(
          `Subject: ${publication.subject}\n\n${publication.bodies.email ?? publication.bodies.default}`,
        );
    }
    if (parts.length === 0 && !io.json) io.out(`Nothing new for ${name}: the edition stays silent.`);
    return 0;
  } finally {
    await installation.close();
  }
}
