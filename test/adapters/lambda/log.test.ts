import { afterEach, describe, expect, it, vi } from 'vitest';
import { lambdaLog } from '#adapters/lambda/log';

function logged(namespace?: string) {
  const lines: string[] = [];
  const log = lambdaLog('plan-polls', namespace, (line) => void lines.push(line));
  return { log, lines: () => lines.map((line) => JSON.parse(line)) };
}

describe('a line of the log', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is one JSON object with the level and the time that Lambda filters by', () => {
    const { log, lines } = logged();
    vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8');
    log.info('feed pulled', { feedId: 'kazinform/en', entries: 2, because: undefined });
    log.warn('feed failed', { feedId: 'kazinform/ru' });
    expect(lines()).toEqual([
      {
        level: 'INFO',
        message: 'feed pulled',
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        service: 'plan-polls',
        xray_trace_id: '1-5759e988-bd862e3fe1be46a994272793',
        feedId: 'kazinform/en',
        entries: 2,
      },
      expect.objectContaining({ level: 'WARN', message: 'feed failed', feedId: 'kazinform/ru' }),
    ]);
  });

  it('ends where the next begins', () => {
    const written: string[] = [];
    const log = lambdaLog('plan-polls', undefined, (line) => void written.push(line));
    log.info('entry read', { title: 'one\ntwo' });
    expect(written.join('').split('\n')).toHaveLength(2);
  });

  it('carries its metric where metrics are asked for', () => {
    const { log, lines } = logged('Irtysh');
    log.info('polls planned', { unhealthyPercent: 3 });
    expect(lines()[0]).toMatchObject({ UnhealthyFeeds: 3, _aws: { CloudWatchMetrics: [{}] } });
  });

  it.each([
    ['WARN', ['feed failed']],
    ['SILENT', []],
  ])('is left out below %s where that is asked for', (level, kept) => {
    vi.stubEnv('IRTYSH_LOG_LEVEL', level);
    const { log, lines } = logged();
    log.info('feed pulled', {});
    log.warn('feed failed', {});
    expect(lines().map(({ message }) => message)).toEqual(kept);
  });
});
