import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import { renderForProtocol } from '#domain/publication/publication';
import type { FilterPolicy } from '#domain/subscription/filter-policy';
import {
  type MessageAttributes,
  matchesFilterPolicy,
  matchesFilterPolicyOnBody,
} from '#domain/subscription/match-policy';
import type { Clock } from '#pipeline/ports';
import { REGION } from './engine';
import type { Delivery, Outbox } from './outbox';
import type { Call } from './wire';

export interface MailroomProps {
  readonly sns: SNSClient;
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly onDelivered: (delivery: Delivery) => void;
}

/** A subscription as SNS knows it. */
export type TopicSubscription = {
  readonly arn: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly confirmed: boolean;
  readonly attributes: Readonly<Record<string, string>>;
};

/** A call of `Publish`. */
export type Publish = {
  readonly topicArn: string;
  readonly messageId: string;
  readonly subject: string | undefined;
  readonly message: string;
  readonly structure: string | undefined;
  readonly attributes: MessageAttributes;
};

/** Does what the emulator does not: delivers to mailboxes and telephones as SNS would, by each subscription's filter policy. */
export class Mailroom {
  constructor(private readonly props: MailroomProps) {}

  /**
   * Delivers what SNS took.
   * @param topic what readers call the topic
   */
  async deliver(publish: Publish, topic: string): Promise<void> {
    for (const subscription of await subscriptionsOf(this.props.sns, publish.topicArn)) {
      if (subscription.confirmed && wants(subscription, publish)) this.hand(publish, subscription, topic);
    }
  }

  /** Writes the letter by which SNS asks a new mailbox, and confirms as its owner would. A telephone is not asked. */
  async confirmPending(topicArn: string): Promise<void> {
    const { sns, clock, outbox } = this.props;
    for (const { arn, protocol, endpoint, confirmed } of await subscriptionsOf(sns, topicArn)) {
      if (confirmed || (protocol !== 'email' && protocol !== 'sms')) continue;
      if (protocol === 'email') {
        outbox.mail({
          to: endpoint,
          subject: 'AWS Notification - Subscription Confirmation',
          body: confirmation(topicArn, arn),
          messageId: arn.split(':').at(-1) ?? '',
          at: clock.now(),
        });
      }
      await sns.send(new ConfirmSubscriptionCommand({ TopicArn: topicArn, Token: arn }));
    }
  }

  private hand(publish: Publish, { arn, protocol, endpoint }: TopicSubscription, topic: string): void {
    const { clock, outbox, onDelivered } = this.props;
    const at = clock.now();
    const input = { Message: publish.message, MessageStructure: publish.structure, Subject: publish.subject };
    const { subject = 'AWS Notification Message', body } = renderForProtocol(input, protocol);
    if (protocol === 'sms') {
      const file = outbox.sms({ to: endpoint, body, at });
      onDelivered({ protocol, to: endpoint, topic, subject, body, file, at });
    }
    if (protocol === 'email') {
      const { messageId } = publish;
      const file = outbox.mail({
        to: endpoint,
        subject,
        body: body + farewell(arn, endpoint),
        messageId,
        at,
      });
      onDelivered({ protocol, to: endpoint, topic, subject, body, file, at });
    }
  }
}

/** All subscriptions of a topic with what they ask for. */
export async function subscriptionsOf(
  sns: SNSClient,
  topicArn: string,
): Promise<readonly TopicSubscription[]> {
  const found: TopicSubscription[] = [];
  let NextToken: string | undefined;
  do {
    const page = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken }));
    for (const { SubscriptionArn = '', Protocol = '', Endpoint = '' } of page.Subscriptions ?? []) {
      const { Attributes = {} } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
      found.push({
        arn: SubscriptionArn,
        protocol: Protocol,
        endpoint: Endpoint,
        confirmed: Attributes.PendingConfirmation !== 'true',
        attributes: Attributes,
      });
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

function wants({ attributes }: TopicSubscription, publish: Publish): boolean {
  if (!attributes.FilterPolicy) return true;
  const policy = JSON.parse(attributes.FilterPolicy) as FilterPolicy;
  return attributes.FilterPolicyScope === 'MessageBody'
    ? matchesFilterPolicyOnBody(policy, publish.message)
    : matchesFilterPolicy(policy, publish.attributes);
}

/** Reads a call: a `Publish` is a form with numbered entries; the answer is XML with one id. */
export function readPublish({ request, response }: Call): Publish {
  const form = new URLSearchParams(request);
  const attributes: Record<string, { DataType?: string; StringValue?: string }> = {};
  for (let n = 1; form.has(`MessageAttributes.entry.${n}.Name`); n += 1) {
    const entry = `MessageAttributes.entry.${n}`;
    attributes[form.get(`${entry}.Name`) ?? ''] = {
      DataType: form.get(`${entry}.Value.DataType`) ?? 'String',
      StringValue: form.get(`${entry}.Value.StringValue`) ?? undefined,
    };
  }
  return {
    topicArn: form.get('TopicArn') ?? '',
    messageId: /<MessageId>([^<]+)</.exec(response)?.[1] ?? '',
    subject: form.get('Subject') ?? undefined,
    message: form.get('Message') ?? '',
    structure: form.get('MessageStructure') ?? undefined,
    attributes,
  };
}

const CONSOLE = `https://sns.${REGION}.amazonaws.com`;

/** What SNS adds to every mail. */
const farewell = (subscriptionArn: string, endpoint: string): string => `

--
If you wish to stop receiving notifications from this topic, please click or visit the link below to unsubscribe:
${CONSOLE}/unsubscribe.html?SubscriptionArn=${subscriptionArn}&Endpoint=${endpoint}

Please do not reply directly to this email. If you have any questions or comments regarding this email, please contact us at https://aws.amazon.com/support
`;

/** What SNS asks a new mailbox. */
const confirmation = (topicArn: string, token: string): string => `You have chosen to subscribe to the topic:
${topicArn}

To confirm this subscription, click or visit the link below (If this was in error no action is necessary):
${CONSOLE}/confirmation.html?TopicArn=${topicArn}&Token=${token}

Please do not reply directly to this email. If you wish to remove yourself from receiving all future SNS subscription confirmation requests please send an email to sns-opt-out
`;
