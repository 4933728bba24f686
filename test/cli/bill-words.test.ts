import { describe, expect, it } from 'vitest';
import { billLines } from '#cli/bill-words';
import { costOf } from '#cli/cost';
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
});
