import { describe, expect, it } from 'vitest';
import { actualLines, billLines } from '#cli/bill-words';
import { costOf } from '#cli/cost';
import { billFor } from '#domain/bill/bill';
import { PRICE_TABLES } from '#domain/bill/prices';
import { defaultSettings } from '#domain/settings/settings';

describe('a bill for a person', () => {
  const sumOf = (region: string) =>
    billLines(costOf({ region }, defaultSettings())).find((line) => line.includes('before free allowances'));

  it('says of its sum what it leaves out', () => {
    expect(sumOf('ap-northeast-1')).toMatch(
      /= before free allowances, without the \d+ lines that have no price$/,
    );
    expect(sumOf('us-east-1')).toMatch(/= before free allowances$/);
  });

  it('says of which day prices are that are not of the day of their table', () => {
    const lines = billLines(costOf({ region: 'eu-central-1', readers: '20' }, defaultSettings()));
    expect(lines[0]).toContain('prices of eu-central-1 of 2026-09-11');
    expect(lines).toContain('Prices of another day: S3 2026-08-31, CloudFront 2026-09-16.');
  });

  it('says so only of what is in it', () => {
    const prices = PRICE_TABLES['eu-central-1']!;
    const bill = billFor([{ what: 'pages', of: 's3Put', quantity: 1000 }], prices);
    expect(actualLines(bill, prices, [])).toContain('Prices of another day: S3 2026-08-31.');
    const without = billFor([{ what: 'entries', of: 'sqsRequest', quantity: 1000 }], prices);
    expect(actualLines(without, prices, []).join()).not.toContain('another day');
  });

  it('says so also of what a month has used so far', () => {
    const prices = PRICE_TABLES['ap-northeast-1']!;
    const bill = billFor([{ what: 'entries', of: 'sqsFifoRequest', quantity: 1000 }], prices);
    expect(actualLines(bill, prices, [])).toContainEqual(
      expect.stringMatching(/= before free allowances, without the line that has no price$/),
    );
  });
});
