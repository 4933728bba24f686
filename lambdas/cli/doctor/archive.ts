import type { Settings } from '#domain/settings/settings';
import { words } from '#laptop/trouble';
import { type Finding, ok, warn } from './finding';

export interface ArchiveProps {
  readonly settings: Pick<Settings, 'archive'>;
  /** Where the stack says that the archive is. */
  readonly url: string | undefined;
  readonly now: Date;
  readonly fetch: typeof fetch;
}

const TIMEOUT_MS = 10_000;
/** The front page is written with each digest. */
const STALE_HOURS = 49;

/** Whether the archive answers to a reader, and is written. */
export async function archiveFindings({
  settings,
  url,
  ...props
}: ArchiveProps): Promise<readonly Finding[]> {
  if (!settings.archive) return [ok('archive', 'switched off in the configuration')];
  if (!url)
    return [warn('archive', 'the stack has none, the configuration asks for it', 'deploy: `npm run deploy`')];
  try {
    const answer = await props.fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(TIMEOUT_MS) });
    return [answered(url, answer, props.now)];
  } catch (cause) {
    return [
      warn(
        'archive',
        `${url} does not answer (${words(cause)})`,
        'a new distribution takes some minutes; then see whether this machine reaches the web',
      ),
    ];
  }
}

function answered(url: string, { status, headers }: Response, now: Date): Finding {
  const log = 'see the log of publish-archive and docs/runbook.md, “Dead letters”';
  // Until the page for what is missing is written, CloudFront passes on the 403 with which the bucket answers for both.
  if (status === 404 || status === 403)
    return warn(
      'archive',
      `${url} has no front page`,
      `it comes with the first story or digest; after that ${log}`,
    );
  if (status !== 200)
    return warn('archive', `${url} answers ${status}`, 'look at the distribution in the CloudFront console');
  const hours = (now.getTime() - Date.parse(headers.get('last-modified') ?? '')) / 3_600_000;
  if (hours > STALE_HOURS)
    return warn('archive', `${url} has not been written for ${Math.round(hours)} hours`, log);
  return ok('archive', `answers at ${url}`);
}
