import { relate, topicsOf } from '../lambdas/domain/relevance/classify';
import { gatherFacts } from '../lambdas/domain/relevance/facts';
import { FEATURES, featuresOf } from '../lambdas/domain/relevance/features';
import { judgeOf, type Models } from '../lambdas/domain/relevance/model';
import { readDocument } from '../lambdas/domain/relevance/reading';
import type { LogisticModel } from '../lambdas/domain/relevance/regression';
import { TOPIC_INPUTS, topicInputs, topicSignals } from '../lambdas/domain/relevance/topics';
import { urgencyOf, urgencyValues } from '../lambdas/domain/relevance/urgency';
import { URGENCY_SIGNS } from '../lambdas/domain/relevance/urgency-signs';
import { isRelevant, type Relation, type Topic, type Urgency } from '../lambdas/domain/relevance/verdict';
import { EXPECTED_OF_FEATURES, EXPECTED_OF_SIGNS } from './expected-weights';
import { type Example, fitLogistic, type Pull } from './fit-logistic';
import type { Labelled } from './labelled';
import { withSidebar } from './sidebar';

/** Penalties found by cross-validation on documents the models had not seen. */
const PENALTY = { relation: 0.6, topics: 0.5, urgency: 1 };
const IDS = FEATURES.map(({ id }) => id);
const SIGNS = URGENCY_SIGNS.map(({ id }) => id);

/** Each document is also learnt from as a badly stripped page, with so many foreign headlines behind it. */
const SIDEBARS = [6, 16];
const SIDEBAR_WEIGHT = 0.4;

/** Fits the three questions of relation, the one of topics and the two of urgency. */
export function trainModels(documents: readonly Labelled[]): Models {
  const read = documents.flatMap((document, turn) => [
    { ...readForTraining(document), weight: 1 },
    ...SIDEBARS.map((lines) => ({
      ...readForTraining(withSidebar(document, documents, { lines, turn })),
      weight: SIDEBAR_WEIGHT,
    })),
  ]);
  const ask = (among: typeof read, positive: (label: Relation) => boolean, expected?: readonly number[]) =>
    fit(
      among.map(({ document, values, weight }) => ({ values, positive: positive(document.label), weight })),
      IDS,
      { penalty: PENALTY.relation, expected },
    );
  const topics = read
    .filter(({ weight }) => weight === 1)
    .flatMap(({ document, signals, weight }) =>
      signals.map((signal) => ({
        values: topicInputs(signal, document.label),
        positive: document.topics.includes(signal.topic),
        weight,
      })),
    );
  return {
    relevant: ask(read, isRelevant, expectedOf('relevant')),
    regional: ask(
      read.filter(({ document }) => isRelevant(document.label)),
      (label) => label === 'regional',
      expectedOf('regional'),
    ),
    incidental: ask(
      read.filter(({ document }) => !isRelevant(document.label)),
      (label) => label === 'incidental',
      expectedOf('incidental'),
    ),
    topics: fit(topics, TOPIC_INPUTS, { penalty: PENALTY.topics }),
    urgent: fitUrgency(documents, 0),
    notable: fitUrgency(documents, 1),
  };
}

const expectedOf = (question: 'relevant' | 'regional' | 'incidental'): number[] =>
  IDS.map((id) => EXPECTED_OF_FEATURES[id]?.[question] ?? 0);

/** Whether a relevant document is urgent (0), or at least notable (1). */
function fitUrgency(documents: readonly Labelled[], question: 0 | 1): LogisticModel {
  const examples = documents.flatMap((document): Example[] => {
    if (!document.urgency) return [];
    const reading = readDocument(document);
    return [
      {
        values: urgencyValues(reading, gatherFacts(reading), document.published),
        positive: question === 0 ? document.urgency === 'urgent' : document.urgency !== 'routine',
        weight: 1,
      },
    ];
  });
  return fit(examples, SIGNS, {
    penalty: PENALTY.urgency,
    expected: SIGNS.map((id) => EXPECTED_OF_SIGNS[id]?.[question] ?? 0),
  });
}

function readForTraining(document: Labelled) {
  const reading = readDocument(document);
  return { document, values: featuresOf(gatherFacts(reading)), signals: topicSignals(reading) };
}

function fit(examples: readonly Example[], ids: readonly string[], pull: Pull): LogisticModel {
  const [bias = 0, ...weights] = fitLogistic(examples, ids.length, pull).map(
    (weight) => Math.round(weight * 1e2) / 1e2 + 0, // no minus zero, which a file cannot tell from zero
  );
  return { bias, weights: Object.fromEntries(ids.map((id, index) => [id, weights[index] ?? 0])) };
}

export type Judgement = {
  readonly relation: Relation;
  readonly score: number;
  readonly topics: readonly Topic[];
  /** As if the document were relevant. */
  readonly urgency?: Urgency;
};

/** What given models say of a document: `classify` without names and reasons, for cross-validation. */
export function judge(document: Labelled, models: Models): Judgement {
  const reading = readDocument(document);
  const by = judgeOf(models);
  const facts = gatherFacts(reading);
  const { relation, score } = relate(featuresOf(facts), by);
  return {
    relation,
    score,
    urgency: urgencyOf(urgencyValues(reading, facts, document.published), by).urgency,
    topics: topicsOf(topicSignals(reading), relation, by).map(({ signal }) => signal.topic),
  };
}
