import type { StandingSubscription } from '#adapters/aws/sns-subscriptions';
import { filterPolicyFor, isEveryAlert, sparingPolicies } from '#domain/subscription/filter-policy';
import { policyInWords } from '#domain/subscription/policy-in-words';
import { samePolicy } from '#domain/subscription/same-policy';
import type { Subscription } from '#domain/subscription/subscription';
import { keyOf, takenOn } from './policy-limit';
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
