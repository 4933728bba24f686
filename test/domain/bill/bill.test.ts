import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '#cli/cost';
import { frontFiles } from '#domain/archive/render-front';
import { monthFiles } from '#domain/archive/render-month';
import { billFor } from '#domain/bill/bill';
import { censusOf } from '#domain/bill/census';
import { readPrices } from '#domain/bill/price-table';
import { PRICE_TABLES } from '#domain/bill/prices';
import { ARCHIVE } from '#domain/bill/quantities';
import { FEEDS_A_RUN, HOSTS_AT_ONCE } from '#domain/bill/runs';
import { tariffOf } from '#domain/bill/tariff';
import { UNITS } from '#domain/bill/units';
import { UnitsSchema } from '#domain/bill/units-schema';
import { defaultSettings } from '#domain/settings/settings';
import { synthesize } from '#laptop/synthesize';
import { FEEDS_A_MESSAGE } from '#pipeline/poll/plan-polls';
import { SIDE_BY_SIDE } from '#pipeline/poll/pull-feeds';
import { FRONT_DAYS } from '#pipeline/tell/publish-archive';
import { NOW } from '../../support/builders';

const table = PRICE_TABLES['us-east-1']!;
const small = { outlets: '40', minutes: '10', readers: '20' };
let template: { Resources: Record<string, unknown> };
beforeAll(() => {
  template = synthesize(defaultSettings()) as typeof template;
});

describe('what the bill takes from the pipeline', () => {
  it('is what the pipeline does: feeds in a run, hosts asked at a time', () => {
    expect([FEEDS_A_RUN, HOSTS_AT_ONCE]).toEqual([FEEDS_A_MESSAGE, SIDE_BY_SIDE]);
  });

  it('is what the archive is: files of its front and of a month, days that the front goes back', () => {
    const site = { baseUrl: 'https://archive.example/', timeZone: 'UTC', now: NOW };
    expect(ARCHIVE).toEqual({
      frontFiles: frontFiles([], { months: [], issues: [] }, site).length,
      frontDays: FRONT_DAYS,
      monthFiles: monthFiles('2025-12', [], [], site).length,
    });
  });
});

describe('a bill', () => {
  it('is quantity times price, with the allowances apart', () => {
    const bill = billFor(
      [
        { what: 'emails', of: 'snsEmail', quantity: 101_000 },
        { what: 'runs', of: 'lambdaRequest', quantity: 500_000 },
      ],
      table,
    );
    expect(bill.usd).toBeCloseTo(2.02 + 0.1, 6);
    expect(bill.free).toEqual([
      { of: 'snsEmail', usd: 0.02 },
      { of: 'lambdaRequest', usd: 0.1 },
    ]);
    expect(bill.afterFree).toBeCloseTo(2, 6);
    expect(bill.dominant).toBe('emails');
  });

  it('has no page in it where there is no archive', () => {
    const lines = (archive: boolean) =>
      costOf(small, { ...defaultSettings(), archive }).bill.lines.filter(
        ({ what, quantity }) =>
          quantity > 0 && /^S3|^CloudFront|publish(ing|ed$)|files/.test(what) && !/^SNS/.test(what),
      );
    expect(lines(true).map(({ what }) => what)).toEqual([
      'Lambda, publishing pages',
      'DynamoDB, stories read to be published',
      'DynamoDB, files counted',
      'S3, pages written',
      'S3, pages read by CloudFront',
      'S3, storage after a year',
      'CloudFront, requests',
      'CloudFront, transfer',
    ]);
    expect(lines(false)).toEqual([]);
  });

  it('has a write of the archive for each report, and two for each issue', () => {
    const written = (args: object, editions: number) => {
      const settings = defaultSettings();
      return costOf(
        { ...small, ...args },
        { ...settings, editions: settings.editions.slice(0, editions) },
      ).bill.lines.find(({ what }) => what === 'DynamoDB, files counted')?.quantity;
    };
    expect(written({}, 2)! - written({}, 1)!).toBeCloseTo(2 * (365.25 / 12), 1);
    const reports = (relevantPerDay: string) => written({ relevantPerDay, alertsPerDay: '2' }, 1)!;
    expect(reports('9') - reports('8')).toBeCloseTo(365.25 / 12, 1);
  });

  it('leaves a line without a price out of the sum and says so', () => {
    const bill = billFor([{ what: 'SMS', of: 'sms', quantity: 3 }], table);
    expect(bill).toMatchObject({ usd: 0, lines: [{ what: 'SMS', usd: undefined }] });
  });

  it('grows with what it is asked for, line by line', () => {
    const line = (args: object, what: string) =>
      costOf({ ...small, ...args }, defaultSettings()).bill.lines.find((one) => one.what === what)?.quantity;
    expect(line({ readers: '40' }, 'SNS, emails delivered')).toBeCloseTo(
      2 * line({}, 'SNS, emails delivered')!,
      6,
    );
    expect(line({ minutes: '5' }, 'DynamoDB, feed states read to poll')).toBeCloseTo(
      2 * line({}, 'DynamoDB, feed states read to poll')!,
      6,
    );
    expect(line({ smsPerMonth: '7' }, 'SNS, SMS delivered')).toBe(7);
  });

  it.each([
    ['small', small, 2],
    ['large', { outlets: '2000', minutes: '5', readers: '2000' }, 45],
  ])('of the %s case is within its reach, and docs/cost.md shows it', (_, args, most) => {
    const { usd } = costOf(args, defaultSettings()).bill;
    expect(usd).toBeLessThanOrEqual(most);
    const { outlets, minutes, readers } = args;
    const command = `npx irtysh cost --outlets ${outlets} --minutes ${minutes} --readers ${readers}`;
    const [, shown = ''] = readFileSync('docs/cost.md', 'utf8').split(`## \`${command}\``);
    expect(shown.match(/\$([\d.]+) {2}= before free allowances/)?.[1]).toBe(usd.toFixed(2));
  });

  it.each([
    [{ region: 'sa-east-1' }, '--prices'],
    [{ prices: 'no-such-file.json' }, 'no-such-file.json is not a table of prices'],
    [{ prices: 'README.md' }, 'README.md is not a table of prices'],
    [{ prices: 'package.json' }, 'prices: '],
    [{ prices: 'lambdas/domain/bill/prices.us-east-1.json', region: 'eu-central-1' }, 'not of eu-central-1'],
    [{ minutes: '1' }, 'every 5 minutes'],
    [{ outlets: 'many' }, '--outlets many'],
  ])('of %j is refused with what to do', (args, words) => {
    expect(() => costOf({ ...small, ...args }, defaultSettings())).toThrow(words);
  });
});

describe('a bill of another region', () => {
  const bill = (args: object) => costOf({ ...small, ...args }, defaultSettings());

  it.each([
    ['eu-central-1', 0.7625, 'logGb', 0.63],
    ['ap-northeast-1', 0.715, 'logGb', 0.76],
  ])('of %s has its own prices, and no sum where no source tells one', (region, writes, of, usd) => {
    const { prices, bill: month } = bill({ region });
    expect([prices.region, prices.prices.dynamodbWriteUnit.usd, prices.prices[of as 'logGb'].usd]).toEqual([
      region,
      writes,
      usd,
    ]);
    const without = month.lines.filter((line) => line.usd === undefined).map((line) => line.of);
    expect(without).toContain('sqsFifoRequest');
    expect(without.filter((line) => /^s3|^cloudfront/.test(line))).toEqual([]);
    for (const line of without) expect(prices.prices[line].source).toMatch(/no figure/);
    expect(month.usd).toBeGreaterThan(0.5);
  });

  it("can be asked for with a table of one's own", () => {
    const own = bill({ prices: 'lambdas/domain/bill/prices.us-east-1.json' });
    expect(own.bill.usd).toBe(bill({}).bill.usd);
  });

  it('has in the digest a figure for each line, of us-east-1 where the region has none', () => {
    const { prices } = tariffOf('ap-northeast-1');
    expect(prices.prices.dynamodbWriteUnit.usd).toBe(0.715);
    expect(prices.prices.snsEmail).toEqual(table.prices.snsEmail);
    expect(tariffOf('sa-east-1').prices.region).toBe('us-east-1');
  });
});

describe('the census of a template', () => {
  it('counts what the stack has, and each metric of an alarm', () => {
    const census = censusOf(template);
    expect(census.mappedQueues).toEqual({ standard: 1, fifo: 1 });
    expect(census.schedules).toBe(3 + defaultSettings().editions.length);
    expect(census.clocks).toBe(2);
    expect(census.alarmMetrics).toBeGreaterThanOrEqual(
      Object.values(template.Resources).filter(
        (one) => (one as { Type: string }).Type === 'AWS::CloudWatch::Alarm',
      ).length,
    );
    expect(census.functions.ReadArticles.memoryMb).toBeGreaterThanOrEqual(256);
  });

  it('names what the bill has no line for', () => {
    const more = { Resources: { ...template.Resources, Nat: { Type: 'AWS::EC2::NatGateway' } } };
    expect(censusOf(more).unpriced).toMatchObject({ 'AWS::EC2::NatGateway': 1 });
  });
});

describe('a table of prices', () => {
  it('is refused when a price is missing, by its name', () => {
    const { snsEmail: _, ...prices } = table.prices;
    expect(() => readPrices({ ...table, prices }, 'mine.json')).toThrow(/mine\.json[\s\S]*prices\.snsEmail/);
  });

  it.each(Object.entries(PRICE_TABLES))('of %s comes with the monitor and is whole', (region, known) => {
    expect(readPrices(known, region)).toEqual(known);
  });
});

describe('the units that come with the monitor', () => {
  it('are whole', () => {
    expect(UnitsSchema.parse(UNITS)).toEqual(UNITS);
  });
});
