import type { StandingSubscription } from '#adapters/aws/sns-subscriptions';
import { filterPolicyFor, isEveryAlert, POLICIES_A_TOPIC } from '#domain/subscription/filter-policy';
import { READER_TOPICS, type Subscription } from '#domain/subscription/subscription';
import { Misuse } from './misuse';

/** What SNS takes for one and the same subscription. */
export const keyOf = (
  topic: string,
  { protocol, endpoint }: { protocol: string; endpoint: string },
): string => `${topic} ${protocol} ${endpoint.toLowerCase()}`;

/** Those that have a policy, as far as SNS says: of a pending subscription it does not. */
export const takenOn = (
  topic: string,
  standing: readonly StandingSubscription[],
): readonly StandingSubscription[] =>
  standing.filter((one) => one.topic === topic && (one.policy !== undefined || one.state === 'pending'));

/**
 * Filter policies that a topic may have in this account: SNS's own quota, or what AWS has raised it to.
 * @param asked as it stands on the command line
 */
export function policyQuota(asked: string | undefined): number {
  if (asked === undefined) return POLICIES_A_TOPIC.most;
  if (/^\d+$/.test(asked) && Number(asked) > 0) return Number(asked);
  throw new Misuse(`--quota: "${asked}" is no number of filter policies`);
}

/**
 * SNS refuses the policy that is one too many for a topic; whoever has many hears of it in time.
 * @param kept those (`keyOf`) who are not asked to give up theirs
 */
export function policyLimit(
  wanted: readonly Subscription[],
  standing: readonly StandingSubscription[],
  { quota, kept }: { readonly quota: number; readonly kept?: ReadonlySet<string> },
): { readonly refused: boolean; readonly warnings: readonly string[] } {
  const counts = READER_TOPICS.map((topic) => {
    const keys = new Set(takenOn(topic, standing).map((one) => keyOf(topic, one)));
    const its = wanted.filter((one) => one.to === topic && filterPolicyFor(one) !== undefined);
    const more = new Set(its.map((one) => keyOf(topic, one)).filter((key) => !keys.has(key))).size;
    return { topic, more, after: keys.size + more };
  });
  const full = counts.filter(({ more, after }) => more > 0 && after > quota);
  const near = counts.filter(
    ({ more, after }) => more > 0 && after >= quota - POLICIES_A_TOPIC.toSpare && after <= quota,
  );
  const spare = spareOn(standing).filter((one) => !kept?.has(keyOf(one.topic, one)));
  return {
    refused: full.length > 0,
    warnings: [
      ...full.map(
        ({ topic, after }) =>
          `the topic "${topic}" would have ${after} filter policies and may have ${quota}: ${remedyFor(spare.filter((one) => one.topic === topic))}`,
      ),
      ...near.map(
        ({ topic, after }) =>
          `the topic "${topic}" will have ${after} of ${quota} filter policies; before it is full, ${remedyFor(spare.filter((one) => one.topic === topic))}`,
      ),
    ],
  };
}

/** Past the policies at which they become scarce, whoever has every alert is given it without one by a change. */
const spareOn = (standing: readonly StandingSubscription[]): readonly StandingSubscription[] =>
  takenOn('alerts', standing).length > POLICIES_A_TOPIC.scarceAfter
    ? standing.filter(
        ({ topic, policy }) => topic === 'alerts' && policy !== undefined && isEveryAlert(policy),
      )
    : [];

function remedyFor([first, ...others]: readonly StandingSubscription[]): string {
  return [
    ...(first
      ? [
          `take theirs from readers of every alert, who then hear twice of a story that becomes more urgent and get what an outage held back in up to three messages (${others.length + 1}: \`irtysh subscribe --email ${first.endpoint} --change\`)`,
        ]
      : []),
    'ask AWS for a higher quota ("Filter policies per topic", Service Quotas, Amazon SNS) and name it with --quota',
    'or let some readers have every alert or the full digest of one edition through a mailing list',
  ].join(', ');
}
