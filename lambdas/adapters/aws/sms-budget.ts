import {
  GetSubscriptionAttributesCommand,
  PublishCommand,
  paginateListSubscriptionsByTopic,
  type SNSClient,
} from '@aws-sdk/client-sns';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Publication, publishInput } from '#domain/publication/publication';
import type { FilterPolicy } from '#domain/subscription/filter-policy';
import { matchesFilterPolicy } from '#domain/subscription/match-policy';
import type { Log, SmsBudget } from '#pipeline/ports';
import { expiry, ifConditionHolds, type TableProps } from './table';
import { smsMonthKey } from './table-keys';
import { toldOnce } from './told-once';

export interface SmsBudgetProps extends TableProps {
  readonly sns: SNSClient;
  readonly alertsTopicArn: string;
  readonly operatorTopicArn: string;
  /** US dollars: for a calendar month (UTC), and for one message to one telephone. */
  readonly monthlyBudgetUsd: number;
  readonly priceUsd: number;
  readonly log: Log;
}

/** What SMS have cost in a month, and whether the operator knows that there is no money left. */
type SmsMonth = { readonly spentUsd: number; readonly told: boolean };

/** The counter outlives its month, so that `cost --actual` can look back. */
const KEPT_DAYS = 400;
const LONGEST_MONTH_MS = 31 * 86_400_000;
const ENTITY = 'sms-month';

/** Money for SMS, counted in the table before a message is sent: what a month may cost is never exceeded by a retry. */
export function smsBudget(props: SmsBudgetProps): SmsBudget {
  return {
    reserve: async (messages, now) => {
      const texts = await textsOf(props, messages);
      if (texts === 0) return undefined;
      const usd = texts * props.priceUsd;
      const month = await monthSoFar(props, now);
      if (month.spentUsd + usd <= props.monthlyBudgetUsd && (await spend(props, usd, now)))
        return { usd, at: now };
      if (!month.told) await tellOperatorOnce(props, now);
      return undefined;
    },
    release: async ({ usd, at }) => void (await giveBack(props, usd, at)),
  };
}

/** Read first: a write that fails costs as much as one that does not, and a spent budget is asked for all month. */
async function monthSoFar({ client, table }: TableProps, now: Date): Promise<SmsMonth> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: smsMonthKey(now) }));
  return { spentUsd: Number(Item?.spentUsd ?? 0), told: Item?.told !== undefined };
}

/** How many SMS messages with these attributes are: one for each telephone whose filter policy lets one of them pass. */
async function textsOf(
  { sns, alertsTopicArn }: SmsBudgetProps,
  messages: readonly Publication['attributes'][],
): Promise<number> {
  const arns: string[] = [];
  for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic(
    { client: sns },
    { TopicArn: alertsTopicArn },
  )) {
    arns.push(
      ...Subscriptions.filter(({ Protocol }) => Protocol === 'sms').flatMap(
        ({ SubscriptionArn }) => SubscriptionArn ?? [],
      ),
    );
  }
  const policies = await Promise.all(
    arns.map(async (SubscriptionArn) => {
      const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
      return Attributes?.FilterPolicy;
    }),
  );
  return messages.reduce((texts, attributes) => {
    const { MessageAttributes } = publishInput({ subject: '', bodies: { default: '' }, attributes });
    const reached = policies.filter(
      (policy) => !policy || matchesFilterPolicy(JSON.parse(policy) as FilterPolicy, MessageAttributes),
    );
    return texts + reached.length;
  }, 0);
}

/** Adds to what the month has cost, unless that would go beyond the budget; what was added already is not added again. */
const spend = (
  { client, table, monthlyBudgetUsd }: SmsBudgetProps,
  usd: number,
  now: Date,
): Promise<boolean> =>
  ifConditionHolds((writeId, failing) =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: smsMonthKey(now),
        UpdateExpression:
          'ADD spentUsd :usd SET writeId = :writeId, entity = :entity, expiresAt = if_not_exists(expiresAt, :expiresAt)',
        ConditionExpression:
          '(attribute_not_exists(spentUsd) OR spentUsd <= :room) AND (attribute_not_exists(writeId) OR writeId <> :writeId)',
        ExpressionAttributeValues: {
          ':usd': usd,
          ':room': monthlyBudgetUsd - usd,
          ':writeId': writeId,
          ':entity': ENTITY,
          ':expiresAt': expiry(now.toISOString(), KEPT_DAYS),
        },
        ...failing,
      }),
    ),
  );

/** Takes off again what was added, once: what is given back already is not given back again. */
const giveBack = ({ client, table }: SmsBudgetProps, usd: number, at: Date): Promise<boolean> =>
  ifConditionHolds((writeId, failing) =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: smsMonthKey(at),
        UpdateExpression: 'ADD spentUsd :usd SET writeId = :writeId',
        ConditionExpression: 'attribute_exists(spentUsd) AND writeId <> :writeId',
        ExpressionAttributeValues: { ':usd': -usd, ':writeId': writeId },
        ...failing,
      }),
    ),
  );

/** Once a month, noted in the month's item. An alert does not wait for it: it goes by email, and the next one tries again. */
async function tellOperatorOnce(props: SmsBudgetProps, now: Date): Promise<void> {
  const { client, table, log } = props;
  const note = { key: smsMonthKey(now), entity: ENTITY, now, restMs: LONGEST_MONTH_MS, keptDays: KEPT_DAYS };
  try {
    await toldOnce({ client, table, ...note }, () => publishSpent(props, now));
  } catch (failure) {
    log.warn('operator not told', { of: 'SMS budget', because: String(failure) });
  }
}

async function publishSpent(props: SmsBudgetProps, now: Date): Promise<void> {
  const { sns, operatorTopicArn, monthlyBudgetUsd, log } = props;
  log.warn('SMS budget spent', { month: now.toISOString().slice(0, 7), budgetUsd: monthlyBudgetUsd });
  await sns.send(
    new PublishCommand({
      TopicArn: operatorTopicArn,
      Subject: 'Irtysh: the SMS budget of this month is spent',
      Message:
        `The budget of ${monthlyBudgetUsd} dollars for SMS is spent for ${now.toISOString().slice(0, 7)}. ` +
        'Urgent alerts go on by email; telephones hear again next month. ' +
        'To change that, raise sms.monthlyBudgetUsd in irtysh.config.json and deploy (and the spend limit of SNS with it).',
    }),
  );
}
