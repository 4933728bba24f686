import type { StandingSubscription } from '#adapters/aws/sns-subscriptions';
import {
  filterPolicyFor,
  isEveryAlert,
  POLICIES_A_TOPIC,
  sparingPolicies,
} from '#domain/subscription/filter-policy';
import { policyInWords } from '#domain/subscription/policy-in-words';
import { samePolicy } from '#domain/subscription/same-policy';
import type { ReaderTopic, Subscription } from '#domain/subscription/subscription';
import type { SubscriberLine } from './subscriber-list';

/** A subscription that is asked for, and the line of a list that asks. */
export type Wanted = { readonly subscription: Subscription; readonly from?: SubscriberLine };

/** What is to be done about one subscription. */
export type Step = { readonly subscription: Subscription; readonly from?: SubscriberLine } & (
  | { readonly kind: 'subscribe' | 'ask-again' }
  | { readonly kind: 'change'; readonly arn: string; readonly before: StandingSubscription }
  | { readonly kind: 'same' }
  | { readonly kind: 'refuse'; readonly because: string }
);

/** What SNS takes for one and the same subscription. */
export const keyOf = (
  topic: string,
  { protocol, endpoint }: { protocol: string; endpoint: string },
): string => `${topic} ${protocol} ${endpoint.toLowerCase()}`;

/** What to do about each wish, given what SNS has. An address that is subscribed is left as it is unless a change is asked for. */
export function planSteps(
  wanted: readonly Wanted[],
  standing: readonly StandingSubscription[],
  { change, import: list }: { readonly change?: boolean; readonly import?: string },
): readonly Step[] {
  const byKey = new Map(standing.map((one) => [keyOf(one.topic, one), one]));
  return withinRoom(wanted, standing).map((want): Step => {
    const before = byKey.get(keyOf(want.subscription.to, want.subscription));
    if (before === undefined) return { ...want, kind: 'subscribe' };
    if (before.state === 'pending' || before.arn === undefined) return { ...want, kind: 'ask-again' };
    const wishes = filterPolicyFor(want.subscription);
    // A list that is imported again leaves whoever has every alert as he is, whatever room there is by now.
    const hasAll = want.subscription.to === 'alerts' && isEveryAlert(wishes) && isEveryAlert(before.policy);
    const same = samePolicy(before.policy, wishes) || (list !== undefined && !change && hasAll);
    if (same && (list !== undefined || change)) return { ...want, kind: 'same' };
    if (change) return { ...want, kind: 'change', arn: before.arn, before };
    const has = policyInWords(before.policy, before.topic);
    const remedy = same ? '' : '; add --change to give it what you ask for now';
    return { ...want, kind: 'refuse', because: `${before.endpoint} is subscribed already: ${has}${remedy}` };
  });
}

/** Whoever asks for every alert needs no policy where policies become scarce; one that stands keeps its own. */
function withinRoom(wanted: readonly Wanted[], standing: readonly StandingSubscription[]): readonly Wanted[] {
  const taken = takenOn('alerts', standing).filter(
    (one) =>
      !wanted.some(({ subscription }) => keyOf(subscription.to, subscription) === keyOf(one.topic, one)),
  );
  const subscriptions = sparingPolicies(
    wanted.map(({ subscription }) => subscription),
    taken.length,
  );
  return wanted.map((want, i) => ({ ...want, subscription: subscriptions[i] ?? want.subscription }));
}

/** A pending subscription does not say whether it has a policy. */
const takenOn = (topic: string, standing: readonly StandingSubscription[]): readonly StandingSubscription[] =>
  standing.filter((one) => one.topic === topic && (one.policy !== undefined || one.state === 'pending'));

/** SNS refuses the policy after the two-hundredth of a topic; whoever has many hears of it in time. */
export function policyLimit(
  steps: readonly Step[],
  standing: readonly StandingSubscription[],
): { readonly refused: boolean; readonly warnings: readonly string[] } {
  const counts = (['alerts', 'digests'] as const).map((topic) => {
    const now = takenOn(topic, standing);
    const more = steps.filter(
      ({ kind, subscription }) =>
        kind === 'subscribe' && subscription.to === topic && filterPolicyFor(subscription) !== undefined,
    );
    return { topic, more: more.length, after: now.length + more.length };
  });
  const full = counts.filter(({ more, after }) => more > 0 && after > POLICIES_A_TOPIC.most);
  const near = counts.filter(
    ({ more, after }) => more > 0 && after >= POLICIES_A_TOPIC.warnAt && after <= POLICIES_A_TOPIC.most,
  );
  return {
    refused: full.length > 0,
    warnings: [
      ...full.map(
        ({ topic, after }) =>
          `the topic "${topic}" would have ${after} filter policies and may have ${POLICIES_A_TOPIC.most}: ${remedyFor(topic, standing)}`,
      ),
      ...near.map(
        ({ topic, after }) =>
          `the topic "${topic}" will have ${after} of ${POLICIES_A_TOPIC.most} filter policies; before it is full, ${remedyFor(topic, standing)}`,
      ),
    ],
  };
}

/** Past the policies at which they become scarce, whoever has every alert is given it without one by a change. */
function remedyFor(topic: ReaderTopic, standing: readonly StandingSubscription[]): string {
  const spare = standing.filter(
    (one) =>
      topic === 'alerts' && one.topic === topic && one.policy !== undefined && isEveryAlert(one.policy),
  );
  const [first] = takenOn('alerts', standing).length > POLICIES_A_TOPIC.warnAt ? spare : [];
  return [
    ...(first
      ? [
          `take theirs from readers of every alert, who then hear twice of a story that becomes more urgent (${spare.length}: \`irtysh subscribe --email ${first.endpoint} --change\`)`,
        ]
      : []),
    'ask AWS for a higher quota ("Filter policies per topic", Service Quotas, Amazon SNS)',
    'or let some readers have every alert or the full digest of one edition through a mailing list',
  ].join(', ');
}
