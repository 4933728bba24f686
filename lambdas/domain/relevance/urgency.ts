import type { Facts } from './facts';
import type { Hit } from './matcher';
import type { Name } from './names';
import type { Reading, Sentence } from './reading';
import type { Evidence, Urgency } from './verdict';

/** Points from which an article is told at once, and from which it is more than routine. */
const URGENT = 3;
const NOTABLE = 1.25;

const HEADS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'emperor']);
const MINISTERS: ReadonlySet<string> = new Set([
  'foreign-minister',
  'minister',
  'vice-prime-minister',
  'speaker',
]);
const TROUBLES = ['disaster', 'arrest', 'sanction', 'closure'];
const STATE_ACTS: ReadonlySet<string> = new Set(['meets', 'visits', 'signs', 'agrees', 'greets']);
const DEALS: ReadonlySet<string> = new Set(['invests', 'builds', 'supplies', 'aids']);

/**
 * How soon readers should hear of a relevant article: points for who acts, what is signed and what has gone wrong, in the
 * title or the lead; fewer for retrospect. Anything not relevant is routine.
 */
export function judgeUrgency(
  reading: Reading,
  facts: Facts,
  context: { readonly relevant: boolean; readonly published?: string },
): { urgency: Urgency; reasons: readonly Evidence[] } {
  if (!context.relevant) return { urgency: 'routine', reasons: [] };
  const title = reading.sentences.filter(({ zone }) => zone === 'title');
  const lead = reading.sentences.filter(({ zone }) => zone === 'lead');
  const reasons = [
    ...whoActs(title, lead, context.published),
    ...whatIsDone(title, lead),
    ...whatWentWrong(title, lead),
    ...(facts.format.title > 0 || (facts.region.title > 0 && facts.jp.title)
      ? [point(1, 'the format of Central Asia and Japan is the subject')]
      : []),
    ...(cueIn(title, 'reflective')
      ? [point(-2, `a look back or an opinion: “${cueIn(title, 'reflective')}”`)]
      : []),
    ...(cueIn([...title, ...lead], 'big-money') ? [point(0.5, 'large sums')] : []),
  ];
  const points = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { urgency: points >= URGENT ? 'urgent' : points >= NOTABLE ? 'notable' : 'routine', reasons };
}

const point = (weight: number, says: string): Evidence => ({ kind: 'urgency', says, weight });

function whoActs(title: readonly Sentence[], lead: readonly Sentence[], published?: string): Evidence[] {
  const head = officeIn(title, HEADS, published) ?? cueOfSides(title, 'head');
  if (head) return [point(2, `a head of state or government in the title: ${head}`)];
  const minister = officeIn(title, MINISTERS, published) ?? cueOfSides(title, 'minister');
  if (minister) return [point(1.5, `a minister in the title: ${minister}`)];
  const leading = officeIn(lead, HEADS, published) ?? cueOfSides(lead, 'head');
  if (leading) return [point(1.25, `a head of state or government in the lead: ${leading}`)];
  const second = officeIn(lead, MINISTERS, published) ?? cueOfSides(lead, 'minister');
  return second ? [point(1, `a minister in the lead: ${second}`)] : [];
}

function whatIsDone(title: readonly Sentence[], lead: readonly Sentence[]): Evidence[] {
  const points: Evidence[] = [];
  const signed = cueIn(title, 'signed') ?? cueIn(lead, 'signed');
  if (signed) points.push(point(cueIn(title, 'signed') ? 1.5 : 1, `something is signed: “${signed}”`));
  const act = actIn([...title, ...lead], STATE_ACTS);
  if (act) points.push(point(1, `an act of state: “${act}”`));
  const deal = actIn([...title, ...lead], DEALS);
  if (deal) points.push(point(1.25, `money, goods or help move: “${deal}”`));
  return points;
}

function whatWentWrong(title: readonly Sentence[], lead: readonly Sentence[]): Evidence[] {
  return TROUBLES.flatMap((trouble) => {
    const titled = cueIn(title, trouble);
    if (titled) return [point(2, `${trouble} in the title: “${titled}”`)];
    const led = cueIn(lead, trouble);
    return led ? [point(0.75, `${trouble} in the lead: “${led}”`)] : [];
  }).slice(0, 1);
}

function officeIn(
  sentences: readonly Sentence[],
  titles: ReadonlySet<string>,
  published?: string,
): string | undefined {
  return sentences.flatMap(({ names }) => names).find(({ value }) => holdsOffice(value, titles, published))
    ?.value.name;
}

/** Whether a person of either side held such an office on the day of publication; without a day, at any time. */
export function holdsOffice(name: Name, titles: ReadonlySet<string>, published?: string): boolean {
  const day = published?.slice(0, 10);
  return name.offices.some(
    ({ title, from, until }) =>
      titles.has(title) && (!day || ((!from || from <= day) && (!until || day <= until))),
  );
}

/** A word for an office in a sentence that also names a side: the president of Kazakhstan, not just any. */
function cueOfSides(sentences: readonly Sentence[], id: string): string | undefined {
  const sided = sentences.filter(({ names }) => names.some(speaks));
  return cueIn(sided, id);
}

const speaks = ({ value }: Hit<Name>): boolean =>
  (value.side !== undefined && value.strength > 1) || value.id === 'format:ca-japan';

function cueIn(sentences: readonly Sentence[], id: string): string | undefined {
  return sentences.some(({ cues }) => cues.some(({ value }) => value.kind === 'urgency' && value.id === id))
    ? id
    : undefined;
}

function actIn(sentences: readonly Sentence[], ids: ReadonlySet<string>): string | undefined {
  return sentences
    .filter(({ names }) => names.some(speaks))
    .flatMap(({ cues }) => cues)
    .find(({ value }) => value.kind === 'act' && ids.has(value.id))?.value.id;
}
