import { ConfirmSubscriptionCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { KeptMessage, KeptSubscription } from './data-folder';
import type { Engine } from './engine';
import { subscriptionsOf } from './mailroom';
import type { Provisioned } from './provision';

/** Messages and subscriptions live in the emulator's memory alone: what of them a run leaves behind, and gives to the next. */
export type Kept = {
  readonly queues: Record<string, KeptMessage[]>;
  readonly subscriptions: KeptSubscription[];
};

/** Reads all messages, also those that a function is busy with, and all subscriptions. */
export async function keep(engine: Engine, known: Provisioned): Promise<Kept> {
  const queues: Record<string, KeptMessage[]> = {};
  for (const id of known.queueUrls.keys()) {
    const messages = await engine.messagesOn(known.attribute(id, 'QueueName') ?? '');
    if (messages.length === 0) continue;
    queues[id] = messages.map(({ body, messageAttributes, messageGroupId, messageDeduplicationId }) => ({
      body,
      attributes: messageAttributes,
      groupId: messageGroupId,
      deduplicationId: messageDeduplicationId,
    }));
  }
  const subscriptions: KeptSubscription[] = [];
  for (const [topic, topicArn] of known.topicArns) {
    for (const { protocol, endpoint, confirmed, attributes } of await subscriptionsOf(
      engine.clients.sns,
      topicArn,
    )) {
      const { FilterPolicy, FilterPolicyScope } = attributes;
      subscriptions.push({
        topic,
        protocol,
        endpoint,
        confirmed,
        attributes: {
          ...(FilterPolicy && { FilterPolicy }),
          ...(FilterPolicyScope && { FilterPolicyScope }),
        },
      });
    }
  }
  return { queues, subscriptions };
}

/** Puts back what an earlier run left. A subscription that the template has too is as the template says. */
export async function restore(kept: Kept, { clients }: Engine, known: Provisioned): Promise<void> {
  for (const [id, messages] of Object.entries(kept.queues)) {
    const QueueUrl = known.queueUrls.get(id);
    if (!QueueUrl) continue; // a queue that is no more: nobody would read it
    for (const { body, attributes, groupId, deduplicationId } of messages) {
      await clients.sqs.send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody: body,
          MessageAttributes: attributes as Record<string, { DataType: string; StringValue?: string }>,
          MessageGroupId: groupId,
          MessageDeduplicationId: deduplicationId,
        }),
      );
    }
  }
  for (const { topic, protocol, endpoint, confirmed, attributes } of kept.subscriptions) {
    const TopicArn = known.topicArns.get(topic);
    if (!TopicArn) continue;
    const there = await subscriptionsOf(clients.sns, TopicArn);
    let arn = there.find((one) => one.protocol === protocol && one.endpoint === endpoint)?.arn;
    arn ??= (
      await clients.sns.send(
        new SubscribeCommand({ TopicArn, Protocol: protocol, Endpoint: endpoint, Attributes: attributes }),
      )
    ).SubscriptionArn;
    if (confirmed && arn) await clients.sns.send(new ConfirmSubscriptionCommand({ TopicArn, Token: arn }));
  }
}
