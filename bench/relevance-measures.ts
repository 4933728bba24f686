import { isRelevant } from '../lambdas/domain/relevance/verdict';
import type { Labelled } from './labelled';
import type { Judgement } from './relevance-training';

export type Measures = {
  readonly documents: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of documents given the right one of the four relations. */
  readonly accuracy: number;
  readonly topicF1: number;
  /** Mean squared distance of the score from the truth: 0 is perfect, 0.25 is a coin. */
  readonly brier: number;
};

/** Compares answers with labels, place by place. */
export function measure(documents: readonly Labelled[], answers: readonly Judgement[]): Measures {
  const relevant = { hit: 0, over: 0, missed: 0 };
  const topics = { hit: 0, over: 0, missed: 0 };
  let right = 0;
  let squares = 0;
  documents.forEach((document, index) => {
    const answer = answers[index];
    if (!answer) return;
    if (answer.relation === document.label) right++;
    const truth = isRelevant(document.label);
    tally(relevant, isRelevant(answer.relation), truth);
    squares += (answer.score - (truth ? 1 : 0)) ** 2;
    for (const topic of new Set([...answer.topics, ...document.topics]))
      tally(topics, answer.topics.includes(topic), document.topics.includes(topic));
  });
  const { hit, over, missed } = relevant;
  return {
    documents: documents.length,
    precision: ratio(hit, hit + over),
    recall: ratio(hit, hit + missed),
    f1: f1Of(relevant),
    accuracy: ratio(right, documents.length),
    topicF1: f1Of(topics),
    brier: ratio(squares, documents.length),
  };
}

type Tally = { hit: number; over: number; missed: number };

function tally(counts: Tally, said: boolean, true_: boolean): void {
  if (said && true_) counts.hit++;
  else if (said) counts.over++;
  else if (true_) counts.missed++;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1Of = ({ hit, over, missed }: Tally): number => ratio(2 * hit, 2 * hit + over + missed);

export function reportLine(name: string, measures: Measures): string {
  const { documents, precision, recall, f1, accuracy, topicF1, brier } = measures;
  const show = (label: string, value: number) => `${label} ${value.toFixed(3)}`;
  return [
    `  ${name.padEnd(5)}${String(documents).padStart(4)}`,
    show('P', precision),
    show('R', recall),
    show('F1', f1),
    show('four-way', accuracy),
    show('topics', topicF1),
    show('Brier', brier),
  ].join('  ');
}
