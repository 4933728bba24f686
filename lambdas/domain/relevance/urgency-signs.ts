import { HEAD_OFFICES, type Name } from './names';
import type { Sentence } from './reading';
import { isInTrouble, TROUBLES } from './urgency-troubles';
import { cueIn, type Part, speaks, speaksOf, type UrgencySign, type View } from './urgency-view';

const MINISTERS: ReadonlySet<string> = new Set([
  'foreign-minister',
  'minister',
  'vice-prime-minister',
  'speaker',
]);
const OFFICIALS: ReadonlySet<string> = new Set(['ambassador', 'vice-minister', 'governor', 'akim']);
const STATE_ACTS: ReadonlySet<string> = new Set(['meets', 'visits', 'signs', 'agrees', 'greets']);
const DEALS: ReadonlySet<string> = new Set(['invests', 'builds', 'supplies', 'aids']);

/** Whether a person of either side held such an office on the day of publication; without a day, at any time. */
export function holdsOffice(name: Name, titles: ReadonlySet<string>, published?: string): boolean {
  const day = published?.slice(0, 10);
  return name.offices.some(
    ({ title, from, until }) =>
      titles.has(title) && (!day || ((!from || from <= day) && (!until || day <= until))),
  );
}

const head = ({ published }: View, { sentences, sided }: Part): string | undefined =>
  officeIn(sentences, HEAD_OFFICES, published) ?? cueIn(sided, 'head');
const minister = ({ published }: View, { sentences, sided }: Part): string | undefined =>
  officeIn(sentences, MINISTERS, published) ?? cueIn(sided, 'minister');

/** A head or a minister in the title or the lead. */
const ofState = (view: View): string | undefined =>
  [view.title, view.lead].map((part) => head(view, part) ?? minister(view, part)).find(Boolean);

/** A signature counts unless it is a player's: one in a text about sport that names neither head nor minister. */
function signed(view: View, part: Part): string | undefined {
  const ofPlayer = (view.facts.topics.get('sport') ?? 0) > 1 && !ofState(view);
  return ofPlayer ? undefined : cueIn(part.cues, 'signed');
}

const ACTORS: readonly UrgencySign[] = [
  {
    id: 'head-title',
    says: 'a head of state or government in the title',
    sees: (view) => head(view, view.title),
  },
  {
    id: 'minister-title',
    says: 'a minister in the title',
    sees: (view) => (head(view, view.title) ? undefined : minister(view, view.title)),
  },
  {
    id: 'head-lead',
    says: 'a head of state or government in the lead',
    sees: (view) =>
      (head(view, view.title) ?? minister(view, view.title)) ? undefined : head(view, view.lead),
  },
  {
    id: 'minister-lead',
    says: 'a minister in the lead',
    sees: (view) =>
      (head(view, view.title) ?? minister(view, view.title) ?? head(view, view.lead))
        ? undefined
        : minister(view, view.lead),
  },
  {
    id: 'official',
    says: 'an ambassador or a deputy minister',
    sees: ({ title, lead, published }) =>
      officeIn([...title.sentences, ...lead.sentences], OFFICIALS, published),
  },
  {
    id: 'firm',
    says: 'an organisation in the title',
    sees: ({ title }) =>
      title.sentences
        .flatMap(({ names }) => names)
        .find(({ value }) => value.type === 'organisation' && speaksOf(value))?.value.name,
  },
  {
    id: 'format',
    says: 'the format of Central Asia and Japan is the subject',
    sees: ({ facts: { format, region, jp } }) =>
      format.title > 0 || (region.title > 0 && jp.title) ? 'in the title' : undefined,
  },
];

const ACTS: readonly UrgencySign[] = [
  {
    id: 'signed-title',
    says: 'something is signed, in the title',
    sees: (view) => signed(view, view.title),
  },
  {
    id: 'signed-lead',
    says: 'something is signed, in the lead',
    sees: (view) => (signed(view, view.title) ? undefined : signed(view, view.lead)),
  },
  {
    id: 'state-signs',
    says: 'something is signed or adopted where a head or a minister is named',
    sees: (view) => (ofState(view) ? (signed(view, view.title) ?? signed(view, view.lead)) : undefined),
  },
  {
    id: 'state-act',
    says: 'an act of state',
    sees: ({ title, lead }) => actIn([...title.sentences, ...lead.sentences], STATE_ACTS),
  },
  {
    id: 'deal',
    says: 'money, goods or help move',
    sees: ({ title, lead }) => actIn([...title.sentences, ...lead.sentences], DEALS),
  },
  {
    id: 'step-title',
    says: 'something is begun, planned or decided, in the title',
    sees: ({ title }) => cueIn(title.cues, 'step'),
  },
  {
    id: 'step-lead',
    says: 'something is begun, planned or decided, in the lead',
    sees: ({ lead }) => cueIn(lead.cues, 'step'),
  },
  {
    id: 'big-money',
    says: 'large sums',
    sees: ({ title, lead }) => cueIn(title.cues, 'big-money') ?? cueIn(lead.cues, 'big-money'),
  },
];

/** A quotation of some length, not a name: at the beginning, or behind who says it. */
const QUOTATION = /(?:^|: ?)[«“„"「『‘][^»”"」』’]{16,}/u;

const GENRES: readonly UrgencySign[] = [
  {
    id: 'reflective',
    says: 'a look back or an opinion',
    sees: ({ title }) => cueIn(title.cues, 'reflective'),
  },
  {
    id: 'asks',
    says: 'the title asks',
    sees: ({ headline }) => /\?/.exec(headline)?.[0],
  },
  {
    id: 'quotes',
    says: 'the title begins with what somebody says',
    sees: ({ headline }) => QUOTATION.exec(headline)?.[0],
  },
  ...(['sport', 'culture', 'history-memory', 'education-science', 'tourism-visas'] as const).map(
    (topic): UrgencySign => ({
      id: `on-${topic}`,
      says: `words of ${topic}`,
      sees: (view) => (!isInTrouble(view) && (view.words.get(topic) ?? 0) > 1 ? topic : undefined),
    }),
  ),
  ...(
    ['trade-investment', 'energy', 'mining', 'transport-logistics', 'development-aid', 'health'] as const
  ).map(
    (topic): UrgencySign => ({
      id: `on-${topic}`,
      says: `words of ${topic}`,
      sees: ({ words }) => ((words.get(topic) ?? 0) > 1 ? topic : undefined),
    }),
  ),
];

/** All that is looked at for urgency, in a fixed order. */
export const URGENCY_SIGNS: readonly UrgencySign[] = [...ACTORS, ...ACTS, ...TROUBLES, ...GENRES];

function officeIn(
  sentences: readonly Sentence[],
  titles: ReadonlySet<string>,
  published?: string,
): string | undefined {
  // Asked by most signs of every relevant text: without a list of all names made each time.
  for (const { names } of sentences) {
    for (const { value } of names) {
      if (value.offices.length > 0 && holdsOffice(value, titles, published)) return value.name;
    }
  }
  return undefined;
}

function actIn(sentences: readonly Sentence[], ids: ReadonlySet<string>): string | undefined {
  for (const { names, cues } of sentences) {
    const act = cues.find(({ value }) => value.kind === 'act' && ids.has(value.id));
    if (act && names.some(speaks)) return act.value.id;
  }
  return undefined;
}
