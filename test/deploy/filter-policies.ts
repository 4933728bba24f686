import assert from 'node:assert/strict';
import {
  CreateTopicCommand,
  DeleteTopicCommand,
  type MessageAttributeValue,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteQueueCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { FilterPolicy } from '#domain/subscription/filter-policy';
import { matchesFilterPolicy, matchesFilterPolicyOnBody } from '#domain/subscription/match-policy';
import { ATTRIBUTE_CASES, BODY_CASES } from '../support/filter-policies';

/** Names of the cases in which the emulator does otherwise than AWS documents, with what AWS says. */
export type KnownGaps = Readonly<Record<string, string>>;

/** What came of the comparison. */
export type Compared = {
  readonly cases: number;
  /** Cases in which the two agree. */
  readonly same: number;
  /** Cases in which they do not, in words, and the gap is not known. */
  readonly wrong: readonly string[];
  /** Gaps that were named and are none any more. */
  readonly closed: readonly string[];
};

type Case = {
  readonly what: string;
  readonly policy: FilterPolicy;
  readonly scope: 'MessageAttributes' | 'MessageBody';
  readonly message: string;
  readonly attributes: Readonly<Record<string, MessageAttributeValue>>;
  readonly mailroom: boolean;
};

const CASES: readonly Case[] = [
  ...ATTRIBUTE_CASES.map(([, what, policy, attributes]): Case => {
    const mailroom = matchesFilterPolicy(policy, attributes);
    // A binary attribute cannot be published without a value, which the mailroom does not look at.
    const published = Object.entries(attributes).map(([name, { DataType, StringValue }]) => [
      name,
      DataType === 'Binary' ? { DataType, BinaryValue: Buffer.from('1') } : { DataType, StringValue },
    ]);
    return {
      what,
      policy,
      scope: 'MessageAttributes',
      message: 'a message',
      attributes: Object.fromEntries(published),
      mailroom,
    };
  }),
  ...BODY_CASES.map(([, what, policy, body]): Case => {
    const message = JSON.stringify(body);
    const mailroom = matchesFilterPolicyOnBody(policy, message);
    return { what: `body: ${what}`, policy, scope: 'MessageBody', message, attributes: {}, mailroom };
  }),
];

/** Publishes each message to a topic of the emulator with a subscription that carries the policy, and sees whether it arrives. */
export async function compareFilterPolicies(known: KnownGaps): Promise<Compared> {
  assert.ok(CASES.length >= 60);
  const [sns, sqs] = [new SNSClient(), new SQSClient()];
  const differing: string[] = [];
  const wrong: string[] = [];
  for (const [n, one] of CASES.entries()) {
    const emulator = await deliversOn({ ...one, name: `policy-${n}` }, sns, sqs);
    if (emulator === one.mailroom) continue;
    differing.push(one.what);
    if (known[one.what] === undefined)
      wrong.push(
        `${one.what}: the emulator says ${inWords(emulator)}, the mailroom ${inWords(one.mailroom)}`,
      );
  }
  const closed = Object.keys(known).filter((what) => !differing.includes(what));
  return { cases: CASES.length, same: CASES.length - differing.length, wrong, closed };
}

const inWords = (answer: boolean | string): string =>
  typeof answer === 'string' ? answer : answer ? 'delivered' : 'kept back';

/** Whether the message arrives; or, in words, that the policy or the message was refused. */
async function deliversOn(
  { name, policy, scope, message, attributes }: Case & { readonly name: string },
  sns: SNSClient,
  sqs: SQSClient,
): Promise<boolean | string> {
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: name }));
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  try {
    const Attributes = {
      FilterPolicy: JSON.stringify(policy),
      FilterPolicyScope: scope,
      RawMessageDelivery: 'true',
    };
    const Endpoint = `arn:aws:sqs:${await sqs.config.region()}:123456789012:${name}`;
    await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes }));
    await sns.send(new PublishCommand({ TopicArn, Message: message, MessageAttributes: { ...attributes } }));
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 0 }));
    return Messages.length > 0;
  } catch (cause) {
    return `refused (${cause instanceof Error ? cause.message : cause})`;
  } finally {
    await sns.send(new DeleteTopicCommand({ TopicArn }));
    await sqs.send(new DeleteQueueCommand({ QueueUrl }));
  }
}
