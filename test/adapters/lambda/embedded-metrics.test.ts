import { describe, expect, it } from 'vitest';
import { embeddedMetrics } from '#adapters/lambda/embedded-metrics';

const NOW = new Date('2026-01-15T03:00:00Z');

describe('embeddedMetrics', () => {
  it('makes the line of a planned tick a metric, without any dimension', () => {
    expect(embeddedMetrics('polls planned', { feeds: 7, unhealthyPercent: 3 }, 'Irtysh', NOW)).toEqual({
      UnhealthyFeeds: 3,
      _aws: {
        Timestamp: NOW.getTime(),
        CloudWatchMetrics: [
          { Namespace: 'Irtysh', Dimensions: [[]], Metrics: [{ Name: 'UnhealthyFeeds', Unit: 'Percent' }] },
        ],
      },
    });
  });

  it.each([
    ['of something else', 'entry read', { unhealthyPercent: 3 }],
    ['that lacks the number', 'polls planned', { feeds: 7 }],
  ])('adds nothing to a line %s', (_, happened, about) => {
    expect(embeddedMetrics(happened, about, 'Irtysh', NOW)).toEqual({});
  });
});
