import { expect, it } from 'vitest';
import type { Labelled } from '../../bench/labelled';
import { agreementLine } from '../../bench/urgency-agreement';

const document = (event: string, urgency?: Labelled['urgency']): Labelled => ({
  id: event,
  title: '',
  text: '',
  lang: 'en',
  label: 'bilateral',
  topics: [],
  event,
  urgency,
});
const answer = (urgency?: Labelled['urgency']) => ({
  relation: 'bilateral' as const,
  score: 1,
  topics: [],
  urgency,
});

it('compares what documents of one event were given, right or wrong', () => {
  const documents = [
    document('a', 'urgent'),
    document('a', 'urgent'),
    document('a', 'urgent'),
    document('b', 'routine'),
  ];
  const answers = [answer('notable'), answer('notable'), answer('urgent'), answer('routine')];
  expect(agreementLine(documents, answers)).toContain(
    'alike in 0.333 of 3 pairs, in all documents of 0 of 1 events',
  );
});

it('says nothing where no urgency was given', () => {
  const documents = [document('a', 'urgent'), document('a', 'urgent')];
  expect(agreementLine(documents, [answer(), answer()])).toBeUndefined();
});
