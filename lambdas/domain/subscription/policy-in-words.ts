import { ALL_TOPICS } from '#domain/digest/digest';
import { languageName } from '#domain/publication/language-name';
import { EN } from '#domain/publication/phrases/en';
import { URGENCIES } from '#domain/relevance/verdict';
import type { ReaderTopic } from './subscription';

/** Of a subscription that names no urgency: one made past us, or where policies were scarce. */
const UNFILTERED = ', and again each story that becomes more urgent';

const listed = new Intl.ListFormat('en', { type: 'disjunction' });

/** A subscription's policy as a person would say it: `alerts that are urgent, on energy or mining`. */
export function policyInWords(policy: unknown, topic: ReaderTopic): string {
  if (policy === undefined)
    return topic === 'alerts' ? `every alert${UNFILTERED}` : 'every digest and every part of it';
  const lists = wordLists(policy);
  if (lists === undefined) return `${topic} by a policy of its own: ${JSON.stringify(policy)}`;
  return topic === 'alerts' ? alertsInWords(lists) : digestsInWords(lists);
}

const KEYS = ['relation', 'urgency', 'topics', 'languages', 'channels', 'edition'];

/** The lists of a policy that we could have written; nothing for any other. */
export function wordLists(policy: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) return undefined;
  const entries = Object.entries(policy as Record<string, unknown>);
  const ours = entries.every(
    ([key, values]) =>
      KEYS.includes(key) && Array.isArray(values) && values.every((value) => typeof value === 'string'),
  );
  return ours ? (Object.fromEntries(entries) as Record<string, readonly string[]>) : undefined;
}

function alertsInWords({
  relation,
  urgency,
  topics,
  languages,
}: Readonly<Record<string, readonly string[]>>): string {
  const asked = URGENCIES.filter((one) => urgency?.includes(one));
  const restrictions = [
    ...(asked.length > 0 ? [`that are ${listed.format(asked)}`] : []),
    ...(relation ? [`about ${listed.format(relation.map((word) => wordFor(EN.relations, word)))}`] : []),
    ...(topics ? [`on ${listed.format(topics.map((word) => wordFor(EN.topics, word)))}`] : []),
    ...(languages ? [`reported in ${listed.format(languages.map((code) => languageName(code, 'en')))}`] : []),
  ];
  const said = restrictions.length === 0 ? 'every alert' : `alerts ${restrictions.join(', ')}`;
  return urgency ? said : said + UNFILTERED;
}

function digestsInWords({ edition, topics }: Readonly<Record<string, readonly string[]>>): string {
  const which = edition ? `the ${listed.format(edition).replace(' or ', ' and ')} digest` : 'every digest';
  if (topics?.every((word) => word === ALL_TOPICS)) return which;
  return topics
    ? `${which}, the parts on ${topics.map((word) => wordFor(EN.topics, word)).join(', ')}`
    : `${which} and every part of it`;
}

const wordFor = (words: Readonly<Record<string, string>>, word: string): string => words[word] ?? word;
