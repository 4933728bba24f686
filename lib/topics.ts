import { createHash } from 'node:crypto';
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '#domain/settings/settings';
import { filterPolicyFor, sparingPolicies, type WordPolicy } from '#domain/subscription/filter-policy';
import { subscriptionsFor } from '#domain/subscription/subscription';

export interface TopicsProps {
  readonly settings: Settings;
  /** Where a message goes that SNS could not deliver to a subscriber of the configuration. */
  readonly leftBehind: IQueue;
}

/** What speaks: one topic for readers at once, one for digests, one for whoever runs the monitor, one for nobody. */
export class Topics extends Construct {
  readonly alerts: Topic;
  readonly digests: Topic;
  readonly operator: Topic;
  /** Where the canary's digest goes: nobody may subscribe, an alarm hears whether anything was said. */
  readonly canary: Topic;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: TopicsProps,
  ) {
    super(scope, id);
    const { settings } = props;
    // SNS's own key costs nothing and its policy lets whoever may publish encrypt.
    const masterKey = Alias.fromAliasName(this, 'SnsKey', 'alias/aws/sns');
    this.alerts = new Topic(this, 'Alerts', { enforceSSL: true, masterKey });
    this.digests = new Topic(this, 'Digests', { enforceSSL: true, masterKey });
    this.canary = new Topic(this, 'Canary', { enforceSSL: true, masterKey });
    // CloudWatch and Budgets cannot use SNS's own key and a key of ours is a dollar a month: alarms carry no secrets.
    this.operator = new Topic(this, 'Operator', { enforceSSL: true });
    this.letAlarmsPublish();
    this.letSnsLayDown();
    const wanted = settings.subscribers.flatMap(subscriptionsFor);
    for (const one of sparingPolicies(wanted, 0)) this.subscribe(this[one.to], one, filterPolicyFor(one));
    for (const email of settings.operators)
      this.subscribe(this.operator, { protocol: 'email', endpoint: email });
  }

  private letAlarmsPublish(): void {
    this.operator.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsAndBudgets',
        principals: [
          new ServicePrincipal('cloudwatch.amazonaws.com'),
          new ServicePrincipal('budgets.amazonaws.com'),
        ],
        actions: ['sns:Publish'],
        resources: [this.operator.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  private letSnsLayDown(): void {
    this.props.leftBehind.addToResourcePolicy(
      new PolicyStatement({
        sid: 'UndeliveredMessages',
        principals: [new ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.props.leftBehind.queueArn],
        conditions: {
          ArnEquals: {
            'aws:SourceArn': [this.alerts, this.digests, this.operator].map(({ topicArn }) => topicArn),
          },
        },
      }),
    );
  }

  private subscribe(
    topic: ITopic,
    { protocol, endpoint }: { readonly protocol: string; readonly endpoint: string },
    filterPolicy?: WordPolicy,
  ): void {
    // Named by the address, not by its place in the list: another order must not ask anyone to confirm again.
    const name = createHash('sha256').update(endpoint.toLowerCase()).digest('hex').slice(0, 12);
    new CfnSubscription(this, `${topic.node.id}To${name}`, {
      topicArn: topic.topicArn,
      protocol,
      endpoint,
      filterPolicy,
      redrivePolicy: { deadLetterTargetArn: this.props.leftBehind.queueArn },
    });
  }
}
