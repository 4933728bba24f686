import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { explainVerdict, whyLine } from '#domain/relevance/explain';

const verdict = classify({
  title: 'Kazakhstan and Japan agree on direct flights',
  text: 'Air Astana and Japan Airlines signed a memorandum in Almaty on Monday. China was informed.',
});

describe('whyLine', () => {
  it('names both sides and what joins them', () => {
    expect(whyLine(verdict)).toMatch(
      /^Kazakhstan.*· Japan.* — .*(agree on direct flights|signed a memorandum)/,
    );
  });

  it('says so when neither side is named', () => {
    expect(whyLine(classify({ title: 'Rain in Lisbon', text: '' }))).toBe('neither side is named');
  });
});

describe('explainVerdict', () => {
  const lines = explainVerdict(verdict);

  it('begins with the relation in words', () => {
    expect(lines[0]).toMatch(/^bilateral \(\d+ % relevant\): Kazakhstan and Japan are the subject$/);
  });

  it('shows an arithmetic whose lines add up to its last', () => {
    const start = lines.indexOf('arithmetic of relevance (log-odds):') + 1;
    const end = lines.findIndex((line) => line.includes(' in all, which is '));
    const number = (line: string) => Number(line.trim().split(' ')[0]?.replace('−', '-').replace('+', ''));
    const sum = lines.slice(start, end).reduce((total, line) => total + number(line), 0);
    expect(Math.abs(sum - number(lines[end] ?? ''))).toBeLessThan(0.1);
  });

  it('lists third countries apart', () => {
    expect(lines.find((line) => line.startsWith('others: '))).toContain('China');
  });
});
