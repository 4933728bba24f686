import { type Encounter, type Facts, gatherFacts } from './facts';
import { FEATURES } from './features';
import { type Counts, countEncounters, isClean } from './features/encounter-counts';
import type { Feature } from './features/feature';
import { namesFound } from './find-names';
import { JUDGE, type Judge, TOPIC_THRESHOLD } from './model';
import { type Reading, readDocument } from './reading';
import { type Contribution, contributions, logOdds, sigmoid } from './regression';
import { type TopicSignal, topicOdds, topicSignals } from './topics';
import { judgeUrgency } from './urgency';
import { type ClassifiedDocument, type Evidence, isRelevant, type Relation, type Verdict } from './verdict';

/** Pieces of evidence that are kept one by one; what adds less is summed up as `rest`. */
const EVIDENCE_KEPT = 12;
const LONGEST_LINK = 240;
const WORDS_SHOWN = 4;
const MOST_TOPICS = 6;

/** Says of a document how it stands to Kazakhstan–Japan, on what subjects, how urgent, and why. Never throws. */
export function classify(document: ClassifiedDocument): Verdict {
  const reading = readDocument(document);
  const facts = gatherFacts(reading);
  const counts = countEncounters(facts);
  const values = FEATURES.map(({ value }) => value(facts, counts));
  const { relation, score, probabilities } = relate(values, JUDGE);
  const topics = topicsOf(topicSignals(reading), relation, JUDGE);
  const relevant = isRelevant(relation);
  const { urgency, reasons } = judgeUrgency(reading, facts, {
    relevant,
    published: document.published,
    judge: JUDGE,
  });
  return {
    relation,
    score,
    probabilities,
    topics: topics.map(({ signal }) => signal.topic),
    urgency,
    language: reading.language,
    evidence: [...explainScore(facts, counts, values), ...topics.map(explainTopic), ...reasons],
    names: namesFound(reading.names, reading.folded, reading.titleEnd),
    linkedBy: linkIn(reading, facts.encounters),
  };
}

/** The answer to the three questions of relation. */
export function relate(
  values: readonly number[],
  judge: Judge,
): Pick<Verdict, 'relation' | 'score' | 'probabilities'> {
  const score = sigmoid(logOdds(judge.relevant, values));
  const regional = sigmoid(logOdds(judge.regional, values));
  const incidental = sigmoid(logOdds(judge.incidental, values));
  const relation: Relation =
    score >= 0.5
      ? regional > 0.5
        ? 'regional'
        : 'bilateral'
      : incidental > 0.5
        ? 'incidental'
        : 'unrelated';
  const probabilities = {
    bilateral: score * (1 - regional),
    regional: score * regional,
    incidental: (1 - score) * incidental,
    unrelated: (1 - score) * (1 - incidental),
  };
  return { relation, score, probabilities };
}

export type TopicGiven = { readonly signal: TopicSignal; readonly odds: number };

/** The topics whose chance is high enough, most certain first. */
export function topicsOf(signals: readonly TopicSignal[], relation: Relation, judge: Judge): TopicGiven[] {
  return signals
    .map((signal) => ({ signal, odds: topicOdds(judge.topics, signal, relation) }))
    .filter(({ odds }) => sigmoid(odds) >= TOPIC_THRESHOLD)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, MOST_TOPICS);
}

function explainTopic({ signal, odds }: TopicGiven): Evidence {
  const words = [...signal.words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, WORDS_SHOWN);
  return { kind: 'topic', says: `${signal.topic}: ${words.map(([word]) => word).join(', ')}`, weight: odds };
}

/** The log-odds of relevance taken apart; the parts add up to them. */
function explainScore(facts: Facts, counts: Counts, values: readonly number[]): Evidence[] {
  const sorted = contributions(JUDGE.relevant, values).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const kept = sorted.slice(0, EVIDENCE_KEPT).map((part) => evidenceOf(part, facts, counts));
  const rest = sorted.slice(EVIDENCE_KEPT).reduce((sum, { adds }) => sum + adds, 0);
  return [
    { kind: 'prior', says: 'before anything is read', weight: JUDGE.relevant.bias },
    ...kept,
    ...(rest === 0 ? [] : [{ kind: 'rest', says: 'smaller signs together', weight: rest }]),
  ];
}

const BY_ID: ReadonlyMap<string, Feature> = new Map(FEATURES.map((feature) => [feature.id, feature]));

function evidenceOf({ id, adds }: Contribution, facts: Facts, counts: Counts): Evidence {
  const feature = BY_ID.get(id);
  const detail = feature?.shows?.(facts, counts);
  const says = feature?.says ?? id;
  return { kind: feature?.kind ?? 'rest', says: detail ? `${says}: ${detail}` : says, weight: adds };
}

/** The sentence that joins the sides best: nobody else in it, an act, a name for the two together. */
function linkIn(reading: Reading, encounters: readonly Encounter[]): string | undefined {
  let best: Encounter | undefined;
  let most = 0;
  for (const encounter of encounters) {
    const strength = linkStrength(encounter);
    if (strength > most) [best, most] = [encounter, strength];
  }
  if (!best) return undefined;
  const sentence = reading.folded.text.slice(best.sentence.start, best.sentence.end).trim();
  return sentence.length > LONGEST_LINK ? `${sentence.slice(0, LONGEST_LINK - 1).trimEnd()}…` : sentence;
}

function linkStrength(encounter: Encounter): number {
  const { kz, jp, acts, bond, format, region, thirds, sentence } = encounter;
  const meets = (kz > 1 && jp > 1) || format || (jp > 1 && region);
  if (!meets) return 0;
  const act = acts[0]?.value.strength ?? 0;
  const place = sentence.zone === 'body' ? 0 : 0.5;
  return (
    1 + (isClean(encounter) ? 2 : 0) + act + (bond || format ? 1 : 0) + place - Math.min(2, thirds.size) / 2
  );
}
