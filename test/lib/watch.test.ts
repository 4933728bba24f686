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
  EvaluationPeriods: number;
  Metrics?: { MetricStat?: { Period: number } }[];
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
    const namespaces = Object.values(template.findResources(ALARM)).flatMap(({ Properties }) => [
      ...(Properties.Namespace ? [Properties.Namespace] : []),
      ...(Properties.Metrics ?? []).flatMap(
        ({ MetricStat }: { MetricStat?: { Metric: { Namespace: string } } }) =>
          MetricStat?.Metric.Namespace ?? [],
      ),
    ]);
    expect(namespaces).toHaveLength(8);
    expect(namespaces.filter((name) => !name.startsWith('AWS/'))).toEqual([]);
  });

  it('hear of the canary also where there is no edition', () => {
    synthesized({ editions: [] }).resourceCountIs(ALARM, alarms.length);
    template.hasResourceProperties(ALARM, {
      Metrics: Match.arrayWith([
        Match.objectLike({
          MetricStat: Match.objectLike({
            Metric: {
              Namespace: 'AWS/SNS',
              MetricName: 'NumberOfMessagesPublished',
              Dimensions: [
                {
                  Name: 'TopicName',
                  Value: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TopicsCanary'), 'TopicName'] },
                },
              ],
            },
          }),
        }),
      ]),
    });
  });
});

describe('the alarms that hear silence', () => {
  const HOUR = 3_600;
  const named = (heading: string) => {
    const alarm = alarms.find(({ AlarmDescription }) => AlarmDescription.startsWith(`${heading}:`));
    if (!alarm) throw new Error(`no alarm ${heading}`);
    const [stat] = (alarm.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat ?? []);
    return { ...alarm, period: stat?.Period ?? Number.NaN, periods: alarm.EvaluationPeriods };
  };

  /** Whether an alarm rings at an instant: nothing happened in any of its last periods, which slide or stand. */
  const rings = (happened: readonly number[], now: number, heading: string, sliding: boolean) => {
    const { period, periods } = named(heading);
    const end = sliding ? now : (Math.floor(now / period) + 1) * period;
    return Array.from({ length: periods }, (_, n) => end - (n + 1) * period).every(
      (from) => !happened.some((at) => at > from && at <= from + period && at <= now),
    );
  };
  /** Canaries of ten days, each so many seconds after four in the morning. */
  const canaries = (late: (day: number) => number) =>
    Array.from({ length: 10 }, (_, day) => day * 24 * HOUR + 4 * HOUR + late(day));
  const minutes = (from: number, to: number) =>
    Array.from({ length: (to - from) / 60 }, (_, n) => from + n * 60);

  it('count no data as nothing, for the periods they name and no more', () => {
    for (const heading of ['Polls stopped', 'Nothing read', 'Canary'])
      expect(JSON.stringify(named(heading).Metrics)).toContain('"Expression":"FILL(m0, 0)"');
    expect(['Polls stopped', 'Nothing read', 'Canary'].map((heading) => named(heading).period)).toEqual([
      HOUR / 4,
      3 * HOUR,
      12 * HOUR,
    ]);
  });

  it.each([true, false])(
    'do not ring while a canary comes a day, were it six hours late (sliding: %s)',
    (sliding) => {
      const happened = canaries((day) => [30, 6 * HOUR, 0, 3 * HOUR][day % 4] ?? 0);
      const rang = minutes(48 * HOUR, 228 * HOUR).filter((now) => rings(happened, now, 'Canary', sliding));
      expect(rang).toEqual([]);
    },
  );

  it.each([true, false])(
    'ring on the day on which one stays away, until the next (sliding: %s)',
    (sliding) => {
      const happened = canaries(() => 30).filter((_, day) => day !== 5);
      const due = (5 * 24 + 4) * HOUR;
      const rang = minutes(48 * HOUR, 228 * HOUR).filter((now) => rings(happened, now, 'Canary', sliding));
      expect((rang[0] ?? 0) - due).toBeGreaterThan(0);
      expect((rang[0] ?? Number.NaN) - due).toBeLessThanOrEqual(12 * HOUR + 60);
      expect((rang.at(-1) ?? Number.NaN) - due).toBeLessThanOrEqual(24 * HOUR + 60);
    },
  );
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
