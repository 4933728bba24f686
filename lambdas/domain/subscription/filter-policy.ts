import { EVERY_URGENCY, wordsAskingFor } from '#domain/alert/urgency-words';
import { ALL_TOPICS } from '#domain/digest/digest';
import { samePolicy } from './same-policy';
import { ALL_VALUES, type Subscription } from './subscription';

/** A condition on one value, as SNS writes it. */
export type FilterCondition =
  | string
  | number
  | boolean
  | null
  | { readonly prefix: string }
  | { readonly suffix: string }
  | { readonly 'equals-ignore-case': string }
  | { readonly cidr: string }
  | { readonly exists: boolean }
  | { readonly numeric: readonly (string | number)[] }
  | { readonly 'anything-but': AnythingBut };

type AnythingBut =
  | string
  | number
  | readonly (string | number)[]
  | { readonly prefix: string | readonly string[] }
  | { readonly suffix: string | readonly string[] };

/** A filter policy of a subscription: all keys must hold, of each key any condition. `$or` holds alternatives. */
export type FilterPolicy = {
  readonly [key: string]: readonly FilterCondition[] | readonly FilterPolicy[] | FilterPolicy;
};

/** The policies that we write ourselves: lists of words. */
export type WordPolicy = Readonly<Record<string, readonly string[]>>;

/**
 * The smallest policy that says what was asked: a list of all there is restricts nothing and is left out, but for urgencies
 * (`wordsAskingFor`). None (`undefined`) for whom there is no room.
 */
export function filterPolicyFor(subscription: Subscription): WordPolicy | undefined {
  if (subscription.to === 'alerts' && subscription.unfiltered) return undefined;
  const wanted = subscription.to === 'alerts' ? alertWords(subscription) : digestWords(subscription);
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([key, values]) => (values === undefined ? [] : [[key, values]])),
  );
}

/** SMS subscriptions ask for `sms` among the channels, so that an alert repeated after a crash does not reach them twice. */
function alertWords({ protocol, topics, relations, urgencies, languages }: Subscription & { to: 'alerts' }) {
  return {
    relation: restricting(relations, ALL_VALUES.relations),
    urgency: wordsAskingFor(urgencies),
    topics: restricting(topics, ALL_VALUES.topics),
    languages: restricting(languages, ALL_VALUES.languages),
    channels: protocol === 'sms' ? ['sms'] : undefined,
  };
}

/** The full digest and each topic's part are messages of their own: a subscription takes the one or the others. */
function digestWords({ editions, topics }: Subscription & { to: 'digests' }) {
  return {
    edition: [...new Set(editions)],
    topics: restricting(topics, ALL_VALUES.topics) ?? [ALL_TOPICS],
  };
}

function restricting(
  asked: readonly string[] | undefined,
  all: readonly string[],
): readonly string[] | undefined {
  if (asked === undefined || asked.length === 0) return undefined;
  const inOrder = all.filter((value) => asked.includes(value));
  return inOrder.length === all.length ? undefined : inOrder;
}

/** What SNS allows (SNS Developer Guide, "Filter policy constraints"). */
export const FILTER_LIMITS = { keys: 5, combinations: 150, bytes: 256 * 1024 } as const;

/**
 * How many policies one topic may have unless AWS raises the quota, with how few left that is said, and after how many they are so scarce that
 * whoever asks for every alert goes without.
 */
export const POLICIES_A_TOPIC = { most: 200, toSpare: 50, scarceAfter: 150 } as const;

/** Whether a policy, or none, lets every alert through: with one, stories told again as more urgent are kept out. */
export const isEveryAlert = (policy: unknown): boolean =>
  policy === undefined || samePolicy(policy, { urgency: [EVERY_URGENCY] });

const asksForAll = (subscription: Subscription): boolean =>
  subscription.to === 'alerts' && isEveryAlert(filterPolicyFor(subscription));

/**
 * Subscriptions of which those to every alert go without a policy once a topic has so many that whoever chooses needs the rest.
 * @param taken policies that the topic of alerts has, as far as is known: a deployment knows only those it makes itself
 */
export function sparingPolicies(wanted: readonly Subscription[], taken: number): readonly Subscription[] {
  let policies = taken + wanted.filter((one) => one.to === 'alerts' && !asksForAll(one)).length;
  return wanted.map((one) => {
    if (!asksForAll(one)) return one;
    policies += 1;
    return policies > POLICIES_A_TOPIC.scarceAfter ? { ...one, unfiltered: true } : one;
  });
}
