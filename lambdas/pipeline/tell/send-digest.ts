import {
  coverage,
  DIGEST_LEASE_MS,
  type Edition,
  type EditionCursor,
  firstFrom,
  type Span,
  withIssueSent,
  withLeaseEnded,
  withPartSent,
} from '#domain/digest/edition';
import type { DigestPart } from '#domain/digest/render-digest';
import { secondsOf } from '#domain/digest/shared-hour';
import { watchedSince } from '#domain/feed/watched-since';
import type { DigestTick } from '#pipeline/messages';
import type { EditionCursors, Topic } from '#pipeline/ports';
import type { DigestSources } from './digest-of';
import { partsOf } from './digest-parts';
import { type Turn, turns } from './turns';

export interface SendDigestDeps extends DigestSources {
  readonly editions: readonly Edition[];
  readonly cursors: EditionCursors;
  readonly topic: Topic;
}

/** What became of a tick. */
export type DigestOutcome = 'sent' | 'nothing-new' | 'already';

/** One that was broken off, and the one that is due. */
const ISSUES_A_TICK = 2;

/**
 * Third stage, at an edition's hour: everything since the edition's last issue. Its cursor is moved before anything is sent and after
 * all is; an issue that was broken off is taken up by the next tick, over the same span, without the parts that SNS has.
 * @throws when SNS or the table fail, or someone else is sending: the schedule delivers the tick again
 */
export async function sendDigest(
  { edition: name, scheduledTime }: DigestTick,
  deps: SendDigestDeps,
): Promise<DigestOutcome> {
  const edition = deps.editions.find((one) => one.name === name);
  if (!edition)
    throw new Error(`there is no edition "${name}" in the settings: deploy again, or remove its schedule`);
  const at = new Date(scheduledTime);
  const turn = turns(deps.clock, secondsOf(edition, deps.editions, at));
  let last: DigestOutcome = 'already';
  for (let issues = 0; issues < ISSUES_A_TICK; issues += 1) {
    const now = deps.clock.now();
    const before = await deps.cursors.get(name);
    const due = coverage(before, edition, {
      scheduledTime: at,
      now,
      leaseMs: DIGEST_LEASE_MS,
      ...(before ? {} : await beginning(deps)),
    });
    if (due.kind === 'done') return last;
    if (due.kind === 'wait' || !(await deps.cursors.put(due.cursor))) {
      throw new Error(`${name} is being sent by someone else: this tick comes again`);
    }
    last = await sendIssue(edition, { ...due, turn }, deps);
  }
  return last;
}

const beginning = async ({ states }: Pick<DigestSources, 'states'>): Promise<{ watchedSince?: Date }> => ({
  watchedSince: watchedSince(await states.all()),
});

/** What an edition would be told now: everything since its last issue. */
export async function previewDigest(
  edition: Edition,
  { archive, ...deps }: DigestSources & Pick<SendDigestDeps, 'cursors'>,
): Promise<readonly DigestPart[]> {
  const to = deps.clock.now();
  const cursor = await deps.cursors.get(edition.name);
  const first = { scheduledTime: to, ...(cursor ? {} : await beginning(deps)) };
  const from = cursor ? new Date(cursor.toldUpTo) : firstFrom(edition, first);
  // An issue that is not sent has no page.
  return partsOf(
    edition,
    { from, to },
    { ...deps, ...(archive && { archive: { storyUrl: archive.storyUrl } }) },
  );
}

type Issue = {
  readonly span: Span;
  readonly sent: readonly string[];
  readonly cursor: EditionCursor;
  readonly turn: Turn;
};

/** An issue that fails gives its lease back, so that the tick's next delivery takes it up where it broke off. */
async function sendIssue(edition: Edition, issue: Issue, deps: SendDigestDeps): Promise<DigestOutcome> {
  let current = issue.cursor;
  try {
    const parts = await partsOf(edition, issue.span, deps);
    for (const { part, publication } of unsent(parts, issue.sent)) {
      await issue.turn();
      const messageId = await deps.topic.publish(publication);
      current = withPartSent(current, part);
      if (!(await deps.cursors.put(current))) throw new Error(`${edition.name} was taken up by someone else`);
      deps.log.info('digest sent', { edition: edition.name, part, messageId });
    }
    await deps.cursors.put(withIssueSent(current));
    return parts.length > 0 ? 'sent' : 'nothing-new';
  } catch (cause) {
    await giveBack(current, deps);
    throw cause;
  }
}

async function giveBack(cursor: EditionCursor, { cursors, clock, log }: SendDigestDeps): Promise<void> {
  try {
    await cursors.put(withLeaseEnded(cursor, clock.now()));
  } catch (failure) {
    // Then the lease ends by itself; why the issue failed matters more.
    log.warn('lease not given back', { edition: cursor.edition, because: String(failure) });
  }
}

const unsent = (parts: readonly DigestPart[], sent: readonly string[]): readonly DigestPart[] =>
  parts.filter(({ part }) => !sent.includes(part));
