import { type Encounter, type Facts, gatherFacts } from './facts';
import { type Counts, countEncounters, FEATURES, type Feature, isClean } from './features';
import { namesFound } from './find-names';
import { MODEL, TOPIC_THRESHOLD } from './model';
import { type Reading, readDocument } from './reading';
import { type Contribution, contributions, logOdds, sigmoid } from './regression';
import { TOPIC_INPUTS, topicInputs, topicSignals } from './topics';
import { judgeUrgency } from './urgency';
import {
  type ClassifiedDocument,
  type Evidence,
  isRelevant,
  type Relation,
  type Topic,
  type Verdict,
} from './verdict';

const IDS: readonly string[] = FEATURES.map(({ id }) => id);
/** Pieces of evidence that are kept one by one; what adds less is summed up as `rest`. */
const EVIDENCE_KEPT = 12;
const LONGEST_LINK = 240;

/** Says of a document how it stands to Kazakhstan–Japan, on what subjects, how urgent, and why. Never throws. */
export function classify(document: ClassifiedDocument): Verdict {
  const reading = readDocument(document);
  const facts = gatherFacts(reading);
  const counts = countEncounters(facts);
  const values = FEATURES.map(({ value }) => value(facts, counts));
  const score = sigmoid(logOdds(MODEL.relevant, IDS, values));
  const probabilities = shareOut(score, values);
  const relation = relationOf(score, probabilities);
  const topics = judgeTopics(reading, relation);
  const relevant = isRelevant(relation);
  const { urgency, reasons } = judgeUrgency(reading, facts, { relevant, published: document.published });
  const names = namesFound(reading.names, reading.folded, reading.titleEnd);
  return {
    relation,
    score,
    probabilities,
    topics: topics.map(({ topic }) => topic),
    urgency,
    language: reading.language,
    evidence: [...explainScore(facts, counts, values), ...topics.map(({ evidence }) => evidence), ...reasons],
    names,
    linkedBy: linkIn(reading, facts.encounters),
  };
}

function shareOut(score: number, values: readonly number[]): Record<Relation, number> {
  const regional = sigmoid(logOdds(MODEL.regional, IDS, values));
  const incidental = sigmoid(logOdds(MODEL.incidental, IDS, values));
  return {
    bilateral: score * (1 - regional),
    regional: score * regional,
    incidental: (1 - score) * incidental,
    unrelated: (1 - score) * (1 - incidental),
  };
}

function relationOf(
  score: number,
  { bilateral, regional, incidental, unrelated }: Record<Relation, number>,
): Relation {
  if (score >= 0.5) return regional > bilateral ? 'regional' : 'bilateral';
  return incidental > unrelated ? 'incidental' : 'unrelated';
}

/** The log-odds of relevance taken apart; the parts add up to them. */
function explainScore(facts: Facts, counts: Counts, values: readonly number[]): Evidence[] {
  const parts = contributions(MODEL.relevant, IDS, values);
  const [prior, ...others] = parts;
  const sorted = others.sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const kept = sorted.slice(0, EVIDENCE_KEPT).map((part) => evidenceOf(part, facts, counts));
  const rest = sorted.slice(EVIDENCE_KEPT).reduce((sum, { adds }) => sum + adds, 0);
  return [
    { kind: 'prior', says: 'before anything is read', weight: prior?.adds ?? 0 },
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

function judgeTopics(
  reading: Reading,
  relation: Relation,
): { topic: Topic; chance: number; evidence: Evidence }[] {
  return topicSignals(reading)
    .map((signal) => {
      const odds = logOdds(MODEL.topics, TOPIC_INPUTS, topicInputs(signal, relation));
      const says = `${signal.topic}: ${signal.words.slice(0, 4).join(', ')}`;
      return { topic: signal.topic, chance: sigmoid(odds), evidence: { kind: 'topic', says, weight: odds } };
    })
    .filter(({ chance }) => chance >= TOPIC_THRESHOLD)
    .sort((a, b) => b.chance - a.chance);
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
