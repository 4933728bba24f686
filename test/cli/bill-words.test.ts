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

  it('says so also of what a month has used so far', () => {
    const prices = PRICE_TABLES['ap-northeast-1']!;
    const bill = billFor([{ what: 'entries', of: 'sqsFifoRequest', quantity: 1000 }], prices);
    expect(actualLines(bill, prices, [])).toContainEqual(
      expect.stringMatching(/= before free allowances, without the line that has no price$/),
    );
  });
});
