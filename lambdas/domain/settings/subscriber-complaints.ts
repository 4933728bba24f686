import { isKazakhstanNumber } from '#domain/subscription/address';
import { filterPolicyFor } from '#domain/subscription/filter-policy';
import { subscriptionsFor, type Wishes } from '#domain/subscription/subscription';
import { validateFilterPolicy } from '#domain/subscription/validate-policy';

/** What `irtysh subscribe` would refuse of a subscriber, and SNS in the middle of a deployment. */
export function subscriberComplaints(
  subscriber: Wishes,
  { wording }: { readonly wording: 'neutral' | 'headline' },
): readonly string[] {
  const subscriptions = subscriptionsFor(subscriber);
  const policies = subscriptions.map(filterPolicyFor).filter((policy) => policy !== undefined);
  return [
    ...(subscriptions.length === 0 ? ['would get nothing: neither "alerts" nor "editions"'] : []),
    ...policies.flatMap((policy) => validateFilterPolicy(policy)),
    ...(wording === 'headline' && isKazakhstanNumber(subscriber.sms ?? '')
      ? [
          `${subscriber.sms} is Kazakhstan's, where carriers stop SMS with political content: set "sms.wording" to "neutral"`,
        ]
      : []),
  ];
}
