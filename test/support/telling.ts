import { DEFAULT_ALERT_POLICY } from '#domain/alert/alert-policy';
import type { Story } from '#domain/story/story';
import type { SendAlertsDeps } from '#pipeline/tell/send-alerts';
import type { SettleDeps } from '#pipeline/tell/settle-alerts';
import { SENDER_SECONDS, turns } from '#pipeline/tell/turns';
import {
  FakeArchive,
  FakeClaims,
  FakeClock,
  FakeLog,
  FakeSms,
  FakeTopic,
  FakeWarnings,
} from '../fakes/ports';
import { NOW } from './builders';

/** What those who tell alerts ask of the world, in memory. The table holds these stories. */
export function tellingDeps(
  stories: readonly Story[] = [],
  seconds: { readonly of: number; readonly place: number } = SENDER_SECONDS,
) {
  const clock = new FakeClock(NOW);
  const archive = new FakeArchive();
  for (const story of stories) archive.stories.set(story.id, story);
  return {
    policy: DEFAULT_ALERT_POLICY,
    claims: new FakeClaims(),
    topic: new FakeTopic(),
    turn: turns(clock, seconds),
    sms: new FakeSms(),
    warnings: new FakeWarnings(),
    stories: archive,
    clock,
    log: new FakeLog(),
    context: { timeZone: 'Asia/Almaty' },
  } satisfies SendAlertsDeps & SettleDeps;
}

/** So many minutes after `NOW`. */
export const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000);

/** A tick that is not the first of its hour: whoever settles sees to what was begun, and looks for nothing else. */
export const TICK = { scheduledTime: minutes(10).toISOString() };
