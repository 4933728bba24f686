import { FEATURES } from './features';
import { type LogisticModel, type Regression, regressionOver } from './regression';
import weights from './relevance.weights.json';
import { TOPIC_INPUTS } from './topics';
import { URGENCY_SIGNS } from './urgency-signs';

/**
 * Probability from which a topic is given. Cross-validation on `fixtures/relevance` is flat from 0.3 to 0.4 (micro-F1 0.783, 0.785, 0.782);
 * on documents by others, who name more topics than we do, a lower one is better.
 */
export const TOPIC_THRESHOLD = 0.35;

/** Models as written by `bench/train-relevance.ts`. */
export type Models = Readonly<
  Record<'relevant' | 'regional' | 'incidental' | 'topics' | 'urgent' | 'notable', LogisticModel>
>;

/**
 * Three questions one after the other, each a plain sum: is the document relevant; if so, is it about the region rather
 * than the two; if not, do both occur at all. One for topics; and two for urgency: is it urgent, is it at least notable.
 */
export type Judge = Readonly<Record<keyof Models, Regression>>;

const IDS: readonly string[] = FEATURES.map(({ id }) => id);
const SIGNS: readonly string[] = URGENCY_SIGNS.map(({ id }) => id);

export function judgeOf(models: Models): Judge {
  return {
    relevant: regressionOver(IDS, models.relevant),
    regional: regressionOver(IDS, models.regional),
    incidental: regressionOver(IDS, models.incidental),
    topics: regressionOver(TOPIC_INPUTS, models.topics),
    urgent: regressionOver(SIGNS, models.urgent),
    notable: regressionOver(SIGNS, models.notable),
  };
}

/** The committed models. */
export const JUDGE: Judge = judgeOf(weights);
