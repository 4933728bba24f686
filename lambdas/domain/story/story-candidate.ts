import type { Article } from '#domain/article/article';
import type { ArticleRecord } from '#domain/article/article-record';
import type { Outlet } from '#domain/outlet/outlet';
import type { NameFound, Verdict } from '#domain/relevance/verdict';
import { amountsIn } from './amounts';
import { daysIn } from './days';
import { fingerprintOf } from './fingerprint';
import { revisingSentences } from './revision-cues';
import type { MaterialFacts, StoryCandidate, StoryMember } from './story';

export type CandidateSource = {
  readonly record: ArticleRecord;
  readonly article: Article;
  readonly verdict: Verdict;
  readonly outlet: Outlet;
  readonly quiet: boolean;
  readonly now: Date;
};

/** Money and quantities: what readers act upon. Shares and bare counts change with every retelling. */
const MATERIAL_AMOUNT = /^(?:USD|JPY|EUR|KZT|CNY|RUB|t|MW|bbl|ha|m3):/u;
const LEAD_CHARACTERS = 600;

/** A relevant article made ready to look for its story. */
export function storyCandidate({
  record,
  article,
  verdict,
  outlet,
  quiet,
  now,
}: CandidateSource): StoryCandidate {
  const { title, text } = article;
  const near = record.published ?? record.firstSeen;
  const { bilateral, regional } = verdict.probabilities;
  const fingerprint = fingerprintOf({
    title,
    text,
    names: verdict.names,
    topics: verdict.topics,
    near,
    regional: regional / (bilateral + regional || 1),
    relevant: bilateral + regional,
  });
  return {
    member: memberOf({ record, outlet, verdict, now }),
    fingerprint,
    facts: factsOf({
      verdict,
      outlet,
      amounts: fingerprint.numbers,
      title,
      text,
      near,
    }),
    topics: verdict.topics,
    why: { names: tellingNames(verdict.names), linkedBy: verdict.linkedBy, score: verdict.score },
    quiet,
  };
}

const memberOf = ({
  record,
  outlet,
  verdict,
  now,
}: Pick<CandidateSource, 'record' | 'outlet' | 'verdict' | 'now'>): StoryMember => ({
  articleId: record.articleId,
  outletId: outlet.id,
  outletName: outlet.name,
  language: verdict.language,
  title: record.title,
  url: record.url,
  published: record.published,
  firstSeen: record.firstSeen,
  keptAt: now.toISOString(),
  relation: verdict.relation,
  score: record.score ?? verdict.score,
  official: outlet.official,
  republisher: outlet.republisher,
});

type FactSource = {
  readonly verdict: Verdict;
  readonly outlet: Outlet;
  readonly amounts: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly near: string;
};

function factsOf({ verdict, outlet, amounts, title, text, near }: FactSource): MaterialFacts {
  const revising = revisingSentences(title, text);
  const revisedAmounts = amountsIn(revising.figures.join('\n')).filter(isMaterial);
  const revisedDays = daysIn(revising.days.join('\n'), near);
  return {
    relation: verdict.relation,
    urgency: verdict.urgency,
    amounts: amounts.filter(isMaterial),
    parties: verdict.names.filter(acts).map(({ id }) => id),
    days: daysIn(`${title}\n${text.slice(0, LEAD_CHARACTERS)}`, near),
    official: outlet.official === true,
    ...(revisedAmounts.length > 0 ? { revisedAmounts } : {}),
    ...(revisedDays.length > 0 ? { revisedDays } : {}),
  };
}

const isMaterial = (amount: string): boolean => MATERIAL_AMOUNT.test(amount);

/** A person or an organisation that the headline names, or that the text names again and again. */
const acts = ({ type, inTitle, count }: NameFound): boolean =>
  (type === 'person' || type === 'organisation') && (inTitle || count >= 3);

const tellingNames = (names: readonly NameFound[]): Pick<NameFound, 'id' | 'name' | 'side'>[] =>
  names
    .filter(({ side }) => side !== undefined)
    .slice(0, 8)
    .map(({ id, name, side }) => ({ id, name, side }));
