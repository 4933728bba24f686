import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { SNSClient } from '@aws-sdk/client-sns';
import { type StandingSubscription, snsSubscriptions } from '#adapters/aws/sns-subscriptions';
import type { Settings } from '#domain/settings/settings';
import { filterPolicyFor, isEveryAlert, sparingPolicies } from '#domain/subscription/filter-policy';
import { type Subscription, subscriptionsFor } from '#domain/subscription/subscription';
import { words } from '#laptop/trouble';
import { keyOf, policyLimit } from './policy-limit';

/** Whether a deployment would be refused for its readers, and what is to be said of them before it. */
export type ReadersRoom = { readonly refused: boolean; readonly words: readonly string[] };

/**
 * Looks whether the topics have room for the filter policies of the readers in the configuration, beside those of readers who were subscribed
 * otherwise: SNS would refuse in the middle of a deployment. Whoever left the configuration counts, for CloudFormation removes last.
 */
export async function readersRoom(
  { name, subscribers }: Pick<Settings, 'name' | 'subscribers'>,
  quota: number,
  clients: { readonly cloudformation: CloudFormationClient; readonly sns: SNSClient },
): Promise<ReadersRoom> {
  const wanted = sparingPolicies(subscribers.flatMap(subscriptionsFor), 0);
  try {
    return roomFor(wanted, await standingIn(name, clients), quota);
  } catch (cause) {
    const { refused, warnings } = policyLimit(wanted, [], { quota });
    return {
      refused,
      words: [
        ...warnings,
        `Who is subscribed already could not be asked (${words(cause)}): SNS may have no room for all.`,
      ],
    };
  }
}

/**
 * Of those in the configuration who wait for their owner to confirm, the template says whether they have a policy; who gave his up for
 * every alert keeps none, for CloudFormation writes it again only where the template differs. None of the configuration is asked to give
 * up his: a later deployment may write it again.
 */
function roomFor(
  wanted: readonly Subscription[],
  standing: readonly StandingSubscription[],
  quota: number,
): ReadersRoom {
  const policies = new Map(wanted.map((one) => [keyOf(one.to, one), filterPolicyFor(one)]));
  const standsWithout = new Set(
    standing
      .filter(({ state, policy }) => state === 'confirmed' && policy === undefined)
      .map((one) => keyOf(one.topic, one)),
  );
  const asking = wanted.filter(
    (one) => !(isEveryAlert(filterPolicyFor(one)) && standsWithout.has(keyOf(one.to, one))),
  );
  const known = standing.filter((one) => {
    const key = keyOf(one.topic, one);
    return one.state === 'confirmed' || !policies.has(key) || policies.get(key) !== undefined;
  });
  const { refused, warnings } = policyLimit(asking, known, { quota, kept: new Set(policies.keys()) });
  return { refused, words: refused ? [...warnings, REMOVED_LAST] : warnings };
}

const REMOVED_LAST =
  'Whoever leaves the configuration in this deployment counts until its end: deploy without the new ones first.';

/** Nobody where nothing is deployed yet. */
async function standingIn(
  name: string,
  { cloudformation, sns }: { readonly cloudformation: CloudFormationClient; readonly sns: SNSClient },
): Promise<readonly StandingSubscription[]> {
  const outputs = await cloudformation.send(new DescribeStacksCommand({ StackName: name })).then(
    ({ Stacks = [] }) => Stacks[0]?.Outputs ?? [],
    (cause: unknown) => {
      if (cause instanceof Error && /does not exist/.test(cause.message)) return [];
      throw cause;
    },
  );
  const arnOf = (key: string) => outputs.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
  const [alerts, digests] = [arnOf('AlertsTopicArn'), arnOf('DigestsTopicArn')];
  return alerts && digests ? snsSubscriptions({ client: sns, topicArns: { alerts, digests } }).list() : [];
}
