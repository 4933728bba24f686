import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { filterPolicyFor } from '#domain/subscription/filter-policy';
import { READER_TOPICS, type ReaderTopic, type Subscription } from '#domain/subscription/subscription';

/** A subscription as SNS has it. */
export type StandingSubscription = {
  readonly topic: ReaderTopic;
  readonly protocol: string;
  readonly endpoint: string;
  /** SNS does not say it of a subscription that waits for its owner to confirm. */
  readonly arn?: string;
  readonly state: 'pending' | 'confirmed';
  /** As SNS has it; absent when there is none, or when the subscription is pending. */
  readonly policy?: unknown;
};

/** The subscriptions of readers. */
export interface Subscriptions {
  /** All of both topics, in the order of SNS. */
  list(): Promise<readonly StandingSubscription[]>;
  /** Asks SNS; an email address then gets a letter to confirm, a telephone is subscribed at once. */
  subscribe(subscription: Subscription): Promise<'pending' | 'confirmed'>;
  /** Gives a confirmed subscription the policy of another wish. */
  change(arn: string, subscription: Subscription): Promise<void>;
  unsubscribe(arn: string): Promise<void>;
}

export interface SnsSubscriptionsProps {
  readonly client: SNSClient;
  readonly topicArns: Readonly<Record<ReaderTopic, string>>;
  /** The queue for messages that SNS could not deliver; the laptop delivers all. */
  readonly deadLettersArn?: string;
}

/** What SNS writes in place of the ARN until the owner of the address has confirmed. */
const PENDING = /^pending\s?confirmation$/i;

/** Attributes are asked for one by one; SNS allows 100 such questions a second and account. */
const ASKED_AT_ONCE = 5;

/** Readers' subscriptions in SNS, with the caller's credentials. */
export function snsSubscriptions({
  client,
  topicArns,
  deadLettersArn,
}: SnsSubscriptionsProps): Subscriptions {
  return {
    list: async () =>
      (await Promise.all(READER_TOPICS.map((topic) => listTopic(client, topic, topicArns[topic])))).flat(),
    subscribe: async (subscription) => {
      const { SubscriptionArn = '' } = await client.send(
        new SubscribeCommand({
          TopicArn: topicArns[subscription.to],
          Protocol: subscription.protocol,
          Endpoint: subscription.endpoint,
          Attributes: {
            ...policyAttribute(subscription),
            ...(deadLettersArn && { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLettersArn }) }),
          },
        }),
      );
      return subscription.protocol === 'sms' && !PENDING.test(SubscriptionArn) ? 'confirmed' : 'pending';
    },
    change: async (arn, subscription) => {
      const { FilterPolicy = '{}' } = policyAttribute(subscription) ?? {};
      await client.send(
        new SetSubscriptionAttributesCommand({
          SubscriptionArn: arn,
          AttributeName: 'FilterPolicy',
          AttributeValue: FilterPolicy,
        }),
      );
    },
    unsubscribe: async (arn) => {
      await client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    },
  };
}

function policyAttribute(subscription: Subscription): { FilterPolicy: string } | undefined {
  const policy = filterPolicyFor(subscription);
  return policy && { FilterPolicy: JSON.stringify(policy) };
}

type Listed = { readonly arn: string; readonly protocol: string; readonly endpoint: string };

async function listTopic(
  client: SNSClient,
  topic: ReaderTopic,
  TopicArn: string,
): Promise<StandingSubscription[]> {
  const listed: Listed[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken }));
    for (const {
      SubscriptionArn: arn = '',
      Protocol: protocol = '',
      Endpoint: endpoint = '',
    } of page.Subscriptions ?? []) {
      if (arn !== 'Deleted') listed.push({ arn, protocol, endpoint });
    }
    NextToken = page.NextToken;
  } while (NextToken);
  const standing: StandingSubscription[] = [];
  for (let i = 0; i < listed.length; i += ASKED_AT_ONCE) {
    const some = listed.slice(i, i + ASKED_AT_ONCE);
    standing.push(...(await Promise.all(some.map((one) => withPolicy(client, topic, one)))));
  }
  return standing;
}

async function withPolicy(
  client: SNSClient,
  topic: ReaderTopic,
  { arn, protocol, endpoint }: Listed,
): Promise<StandingSubscription> {
  if (PENDING.test(arn)) return { topic, protocol, endpoint, state: 'pending' };
  const { Attributes = {} } = await client.send(
    new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }),
  );
  const { FilterPolicy } = Attributes;
  const policy =
    FilterPolicy === undefined || FilterPolicy === '{}'
      ? {}
      : { policy: JSON.parse(FilterPolicy) as unknown };
  const state = Attributes.PendingConfirmation === 'true' ? 'pending' : 'confirmed';
  return { topic, protocol, endpoint, arn, state, ...policy };
}
