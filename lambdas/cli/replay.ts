import { type Archive, dynamodbArchive } from '#adapters/aws/dynamodb-archive';
import type { AlertPolicy } from '#domain/alert/alert-policy';
import type { Gist } from '#domain/replay/gist';
import {
  type AlertChange,
  type Rejudged,
  type Replay,
  rejudge,
  replayStories,
} from '#domain/replay/replay-stories';
import { openInstallation, type Where } from './installation';
import type { Io } from './io';
import { readSince } from './since';

/** `irtysh replay --since D`: stored articles judged with today's rules; alerts gained and lost, with the reason. */
export async function replayCommand(
  { where, since }: { readonly where: Where; readonly since?: string },
  io: Io,
): Promise<number> {
  const installation = await openInstallation(where);
  try {
    const { table, clock, settings } = installation;
    const from = readSince(since ?? '', clock.now());
    const archive = dynamodbArchive({ ...table, clock });
    const replay = await replayArchive(archive, from, settings.alerts);
    for (const line of io.json ? jsonLines(replay) : replayLines(replay, from)) io.out(line);
    return 0;
  } finally {
    await installation.close();
  }
}

/** Reads the archive from an instant on and judges every article anew. */
export async function replayArchive(archive: Archive, from: Date, policy: AlertPolicy): Promise<Replay> {
  const rejudged: Rejudged[] = [];
  // One text at a time: ten years of articles need no more memory than their verdicts.
  for await (const record of archive.since(from))
    rejudged.push(rejudge({ record, text: await archive.text(record.articleId) }));
  const replay = replayStories(rejudged, policy);
  const alerts: AlertChange[] = [];
  for (const alert of replay.alerts)
    if (!alert.storyId || !(await archive.isQuiet(alert.storyId))) alerts.push(alert);
  return { ...replay, alerts };
}

/** One object an alert gained or lost, then one that adds up. */
function jsonLines({ alerts, articles, byTitle, changed }: Replay): string[] {
  const count = (change: AlertChange['change']) => alerts.filter((alert) => alert.change === change).length;
  return [
    ...alerts.map(({ articles, ...alert }) =>
      JSON.stringify({
        ...alert,
        storyId: alert.storyId ?? null,
        articles: articles.map(({ record: { articleId, outletId, url, title }, ...judged }) => ({
          articleId,
          outletId,
          url,
          title,
          ...judged,
        })),
      }),
    ),
    JSON.stringify({ articles, byTitle, changed, gained: count('gained'), lost: count('lost') }),
  ];
}

function replayLines(replay: Replay, from: Date): string[] {
  const { alerts, articles, byTitle, changed } = replay;
  const day = from.toISOString().slice(0, 10);
  if (articles === 0) return [`No article is kept since ${day}.`];
  const titles =
    byTitle > 0
      ? `, ${byTitle} near ${byTitle === 1 ? 'miss' : 'misses'} among them by their titles, which is all that is kept`
      : '';
  return [
    `${articles} articles since ${day} judged again${titles}: ${changed} have another verdict now.`,
    ...section('gained', alerts),
    ...section('lost', alerts),
  ];
}

function section(change: AlertChange['change'], alerts: readonly AlertChange[]): string[] {
  const its = alerts.filter((alert) => alert.change === change);
  return ['', `Alerts ${change}: ${its.length}`, ...its.flatMap(alertLines)];
}

function alertLines({ change, storyId, before, after, reason, articles }: AlertChange): string[] {
  return [
    `  ${change === 'gained' ? '+' : '−'} ${storyId ?? 'no story yet'}: ${reason}`,
    `    ${words(before)} → ${words(after)}`,
    ...articles.flatMap(({ record, judgedOn, because }) => [
      `    ${record.title}${judgedOn === 'title' ? ' (by its title)' : ''}`,
      `      ${record.url}`,
      ...(because.length > 0 ? [`      ${because.join('; ')}`] : []),
    ]),
  ];
}

const words = ({ relation, score, urgency }: Gist): string => `${relation} ${score.toFixed(2)}, ${urgency}`;
