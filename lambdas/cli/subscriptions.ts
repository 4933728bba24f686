import type { StandingSubscription } from '#adapters/aws/sns-subscriptions';
import { POLICIES_A_TOPIC } from '#domain/subscription/filter-policy';
import { policyInWords } from '#domain/subscription/policy-in-words';
import { renewalOf, untilRenewed } from '#domain/subscription/renewal';
import { READER_TOPICS } from '#domain/subscription/subscription';
import type { Io } from './io';
import type { SubscriptionDeps } from './subscribe';

/** `irtysh subscriptions`: who is subscribed, whether they confirmed, and to what, in words. */
export async function subscriptionsCommand(
  io: Io,
  { subscriptions }: Pick<SubscriptionDeps, 'subscriptions'>,
): Promise<number> {
  const standing = await subscriptions.list();
  if (io.json) {
    for (const one of standing) io.out(JSON.stringify(asJson(one, renewalIn(standing, one))));
    return 0;
  }
  if (standing.length === 0) io.out('nobody is subscribed yet: `irtysh subscribe --email you@example.org`');
  for (const topic of READER_TOPICS) {
    const its = standing.filter((one) => one.topic === topic);
    if (its.length === 0) continue;
    const policies = its.filter(({ policy }) => policy !== undefined).length;
    io.out(`${topic}: ${its.length}, with ${policies} of ${POLICIES_A_TOPIC.most} filter policies`);
    const width = Math.max(...its.map(({ endpoint }) => endpoint.length));
    for (const one of its) {
      io.out(`  ${one.endpoint.padEnd(width)}  ${one.state.padEnd(9)}  ${wordsOf(one)}`);
      const renewal = renewalIn(standing, one);
      if (renewal) io.out(`    its policy would be another today: \`${renewal}\`${lackOf(one)}`);
    }
  }
  return 0;
}

const asJson = (one: StandingSubscription, renewal: string | undefined) => ({
  ...one,
  arn: one.arn ?? null,
  policy: one.policy ?? null,
  words: wordsOf(one),
  ...(renewal ? { renewal } : {}),
});

/** The command by which a subscription to alerts gets the policy of today, where it has another. */
function renewalIn(standing: readonly StandingSubscription[], one: StandingSubscription): string | undefined {
  if (one.topic !== 'alerts' || one.state === 'pending' || one.arn === undefined) return undefined;
  const policies = standing.filter(({ topic, policy }) => topic === 'alerts' && policy !== undefined);
  return renewalOf(one, policies.length);
}

function lackOf({ policy }: StandingSubscription): string {
  const lack = untilRenewed(policy);
  return lack ? `; until then ${lack}` : '';
}

const wordsOf = ({ topic, state, arn, policy }: StandingSubscription): string =>
  state === 'pending' && arn === undefined
    ? 'waits for its owner to follow the link in the letter'
    : policyInWords(policy, topic);
