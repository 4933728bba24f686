import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { WARNINGS } from '#pipeline/warnings';
import { synthesized } from '../support/synthesized';

const ALARM = 'AWS::CloudWatch::Alarm';
const template = synthesized({ name: 'Kazan' });
type Alarm = {
  AlarmDescription: string;
  AlarmActions: unknown[];
  TreatMissingData: string;
  Metrics?: { MetricStat?: unknown }[];
};
const alarms = Object.values(template.findResources(ALARM)).map(({ Properties }) => Properties as Alarm);

describe('the alarms', () => {
  it('have a section each in the runbook, and so have the budget and what functions warn of; the runbook has no other', () => {
    const headings = [...readFileSync('docs/runbook.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
      ([, heading]) => heading,
    );
    const named = alarms.map(({ AlarmDescription }) => AlarmDescription.split(':')[0]);
    expect(headings.sort()).toEqual(
      [...named, 'Monthly budget', ...WARNINGS.map(({ heading }) => heading)].sort(),
    );
  });

  it('each have something to mean, a place to look and a thing to do in their section', () => {
    const sections = readFileSync('docs/runbook.md', 'utf8').split(/^## /m).slice(1);
    const incomplete = sections.filter(
      (section) => !['**Means.**', '**Look here.**', '**Do this.**'].every((part) => section.includes(part)),
    );
    expect(incomplete).toEqual([]);
  });

  it('all speak to the operator', () => {
    for (const { AlarmActions } of alarms) {
      expect(AlarmActions).toEqual([{ Ref: expect.stringMatching(/^TopicsOperator/) }]);
    }
  });

  it('ask for eight metrics in all, within what costs nothing', () => {
    const metrics = alarms.map((alarm) => alarm.Metrics?.filter((metric) => metric.MetricStat).length ?? 1);
    expect(metrics.reduce((sum, count) => sum + count, 0)).toBe(8);
  });

  it('take silence for trouble where it is', () => {
    const silent = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(silent.map(({ AlarmDescription }) => AlarmDescription.split(':')[0]).sort()).toEqual([
      'Canary',
      'Nothing read',
      'Polls stopped',
    ]);
  });

  it('watch metrics of AWS only: those of our own cost three times as much', () => {
    const namespaces = Object.values(template.findResources(ALARM)).map(
      ({ Properties }) => Properties.Namespace,
    );
    expect(namespaces.filter((name) => name !== undefined && !name.startsWith('AWS/'))).toEqual([]);
  });

  it('hear of the canary also where there is no edition', () => {
    synthesized({ editions: [] }).resourceCountIs(ALARM, alarms.length);
    template.hasResourceProperties(ALARM, {
      MetricName: 'NumberOfMessagesPublished',
      Dimensions: [
        {
          Name: 'TopicName',
          Value: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TopicsCanary'), 'TopicName'] },
        },
      ],
    });
  });
});

describe('the budget', () => {
  it('speaks to the operator before and when it is spent', () => {
    template.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 5, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [80, 100].map((Threshold) => ({
        Notification: Match.objectLike({ Threshold, NotificationType: 'ACTUAL' }),
        Subscribers: [
          { SubscriptionType: 'SNS', Address: { Ref: Match.stringLikeRegexp('^TopicsOperator') } },
        ],
      })),
    });
  });
});

describe('the dashboard', () => {
  it('is there for whoever asks', () => {
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 0);
    const without = Match.objectLike({ METRICS_NAMESPACE: Match.absent() });
    template.allResourcesProperties('AWS::Lambda::Function', { Environment: { Variables: without } });
    const asked = synthesized({ name: 'Kazan', dashboard: true });
    asked.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
    const variables = Match.objectLike({ METRICS_NAMESPACE: 'Kazan' });
    asked.allResourcesProperties('AWS::Lambda::Function', { Environment: { Variables: variables } });
  });
});
