import { EVERY_URGENCY, wordsAskingFor } from '#domain/alert/urgency-words';
import { URGENCIES, type Urgency } from '#domain/relevance/verdict';
import { filterPolicyFor, POLICIES_A_TOPIC } from './filter-policy';
import { wordLists } from './policy-in-words';
import { samePolicy } from './same-policy';
import type { AlertSubscription } from './subscription';

/**
 * The command that gives a subscription to alerts the policy that would be written for what it asks today; none where it has that, or one
 * that is not of ours. A policy written before stories became more urgent hears of such a story twice, or not at all.
 * @param policies that the topic has: where they are scarce, whoever has every alert is to have none
 */
export function renewalOf(
  { protocol, endpoint, policy }: { protocol: string; endpoint: string; policy?: unknown },
  policies: number,
): string | undefined {
  const lists = policy === undefined ? {} : wordLists(policy);
  if (lists === undefined || (protocol !== 'email' && protocol !== 'sms')) return undefined;
  if (policy === undefined && protocol === 'email' && policies >= POLICIES_A_TOPIC.scarceAfter)
    return undefined;
  const { relation, urgency, topics, languages } = lists;
  const asked = URGENCIES.filter((one) => urgency?.includes(one));
  const urgencies = urgency === undefined || urgency.includes(EVERY_URGENCY) ? URGENCIES : asked;
  const wishes = { to: 'alerts', protocol, endpoint, relations: relation, urgencies, topics, languages };
  if (samePolicy(policy, filterPolicyFor(wishes as AlertSubscription))) return undefined;
  return [
    `irtysh subscribe --${protocol} ${endpoint}`,
    ...(topics ? [`--topics ${topics.join(',')}`] : []),
    ...(relation ? [`--relation ${relation.join(',')}`] : []),
    ...(urgencies.length < URGENCIES.length || protocol === 'sms' ? [`--urgency ${leastOf(urgencies)}`] : []),
    ...(languages ? [`--languages ${languages.join(',')}`] : []),
    '--change',
  ].join(' ');
}

/** What a subscription with a policy written before stories became more urgent gets too often, or not at all, until it is renewed. */
export function untilRenewed(policy: unknown): string | undefined {
  const { urgency } = (policy === undefined ? {} : wordLists(policy)) ?? {};
  if (urgency === undefined)
    return 'a story that becomes more urgent comes twice, and what an outage held back in up to three messages';
  const words = wordsAskingFor(URGENCIES.filter((one) => urgency.includes(one)));
  return words.some((word) => word !== EVERY_URGENCY && !urgency.includes(word))
    ? 'nothing comes of a story that becomes more urgent, nor of what an outage held back together with less urgent stories'
    : undefined;
}

/** One alone means all that is more urgent too. */
const leastOf = (urgencies: readonly Urgency[]): string =>
  urgencies.every((one, i) => one === URGENCIES[i]) ? (urgencies.at(-1) ?? '') : urgencies.join(',');
