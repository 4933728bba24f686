import type { Facts } from './facts';
import type { Hit } from './matcher';
import type { Name } from './names';
import type { Reading, Sentence } from './reading';

/** What of a document speaks for or against urgency: a number, and what exactly was seen. */
export type UrgencySign = {
  readonly id: string;
  readonly says: string;
  /** What an analyst would let it weigh for `urgent` and for `notable` before seeing any data. */
  readonly expected: readonly [urgent: number, notable: number];
  /** What was seen, if anything. */
  readonly sees: (view: View) => string | undefined;
};

/** A part of a document with the ids of its words for urgency; `sided` are those in sentences that name a side. */
type Part = {
  readonly sentences: readonly Sentence[];
  readonly cues: ReadonlySet<string>;
  readonly sided: ReadonlySet<string>;
};

/** A document as the signs look at it: its title and lead, and on which day its offices are held. */
export type View = {
  readonly title: Part;
  readonly lead: Part;
  readonly facts: Facts;
  readonly published?: string;
};

export function viewOf({ sentences }: Reading, facts: Facts, published?: string): View {
  return {
    title: partOf(sentences.filter(({ zone }) => zone === 'title')),
    lead: partOf(sentences.filter(({ zone }) => zone === 'lead')),
    facts,
    published,
  };
}

function partOf(sentences: readonly Sentence[]): Part {
  const cues = new Set<string>();
  const sided = new Set<string>();
  for (const sentence of sentences) {
    const names = sentence.names.some(speaks);
    for (const { value } of sentence.cues) {
      if (value.kind !== 'urgency') continue;
      cues.add(value.id);
      if (names) sided.add(value.id);
    }
  }
  return { sentences, cues, sided };
}

const HEADS: ReadonlySet<string> = new Set(['president', 'prime-minister', 'emperor']);
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
  officeIn(sentences, HEADS, published) ?? cueIn(sided, 'head');
const minister = ({ published }: View, { sentences, sided }: Part): string | undefined =>
  officeIn(sentences, MINISTERS, published) ?? cueIn(sided, 'minister');

/** A trouble counts where nobody speaks of preventing or remembering one. */
function trouble({ title, lead }: View, { cues }: Part, id: string): string | undefined {
  const averted = id === 'disaster' && (title.cues.has('prevention') || lead.cues.has('prevention'));
  return averted ? undefined : cueIn(cues, id);
}

const TROUBLES: readonly UrgencySign[] = ['disaster', 'arrest', 'sanction', 'closure'].flatMap(
  (id): UrgencySign[] => [
    {
      id: `${id}-title`,
      says: `${id} in the title`,
      expected: [4, 3],
      sees: (view) => trouble(view, view.title, id),
    },
    {
      id: `${id}-lead`,
      says: `${id} in the lead`,
      expected: [0.5, 0.5],
      sees: (view) => (trouble(view, view.title, id) ? undefined : trouble(view, view.lead, id)),
    },
  ],
);

const ACTORS: readonly UrgencySign[] = [
  {
    id: 'head-title',
    says: 'a head of state or government in the title',
    expected: [2, 1.5],
    sees: (view) => head(view, view.title),
  },
  {
    id: 'minister-title',
    says: 'a minister in the title',
    expected: [1.5, 1.5],
    sees: (view) => (head(view, view.title) ? undefined : minister(view, view.title)),
  },
  {
    id: 'head-lead',
    says: 'a head of state or government in the lead',
    expected: [1, 0.7],
    sees: (view) =>
      (head(view, view.title) ?? minister(view, view.title)) ? undefined : head(view, view.lead),
  },
  {
    id: 'minister-lead',
    says: 'a minister in the lead',
    expected: [0.7, 0.7],
    sees: (view) =>
      (head(view, view.title) ?? minister(view, view.title) ?? head(view, view.lead))
        ? undefined
        : minister(view, view.lead),
  },
  {
    id: 'official',
    says: 'an ambassador or a deputy minister',
    expected: [-0.3, 0.2],
    sees: ({ title, lead, published }) =>
      officeIn([...title.sentences, ...lead.sentences], OFFICIALS, published),
  },
  {
    id: 'firm',
    says: 'an organisation in the title',
    expected: [0, 0.7],
    sees: ({ title }) =>
      title.sentences
        .flatMap(({ names }) => names)
        .find(({ value }) => value.type === 'organisation' && speaksOf(value))?.value.name,
  },
  {
    id: 'format',
    says: 'the format of Central Asia and Japan is the subject',
    expected: [0.7, 0.5],
    sees: ({ facts: { format, region, jp } }) =>
      format.title > 0 || (region.title > 0 && jp.title) ? 'in the title' : undefined,
  },
];

const ACTS: readonly UrgencySign[] = [
  {
    id: 'signed-title',
    says: 'something is signed, in the title',
    expected: [4, 2],
    sees: ({ title }) => cueIn(title.cues, 'signed'),
  },
  {
    id: 'signed-lead',
    says: 'something is signed, in the lead',
    expected: [1.5, 0.7],
    sees: ({ title, lead }) => (cueIn(title.cues, 'signed') ? undefined : cueIn(lead.cues, 'signed')),
  },
  {
    id: 'state-act',
    says: 'an act of state',
    expected: [1, 0.3],
    sees: ({ title, lead }) => actIn([...title.sentences, ...lead.sentences], STATE_ACTS),
  },
  {
    id: 'deal',
    says: 'money, goods or help move',
    expected: [0, 1],
    sees: ({ title, lead }) => actIn([...title.sentences, ...lead.sentences], DEALS),
  },
  {
    id: 'step-title',
    says: 'something is begun, planned or decided, in the title',
    expected: [0, 1],
    sees: ({ title }) => cueIn(title.cues, 'step'),
  },
  {
    id: 'step-lead',
    says: 'something is begun, planned or decided, in the lead',
    expected: [0, 0.5],
    sees: ({ lead }) => cueIn(lead.cues, 'step'),
  },
  {
    id: 'big-money',
    says: 'large sums',
    expected: [0.3, 0.5],
    sees: ({ title, lead }) => cueIn(title.cues, 'big-money') ?? cueIn(lead.cues, 'big-money'),
  },
];

const GENRES: readonly UrgencySign[] = [
  {
    id: 'reflective',
    says: 'a look back or an opinion',
    expected: [-1.5, -1.5],
    sees: ({ title }) => cueIn(title.cues, 'reflective'),
  },
  ...(['sport', 'culture', 'history-memory', 'education-science', 'tourism-visas'] as const).map(
    (topic): UrgencySign => ({
      id: `on-${topic}`,
      says: `words of ${topic}`,
      expected: [-0.5, -0.5],
      sees: ({ facts: { topics } }) => ((topics.get(topic) ?? 0) > 1 ? topic : undefined),
    }),
  ),
  ...(
    ['trade-investment', 'energy', 'mining', 'transport-logistics', 'development-aid', 'health'] as const
  ).map(
    (topic): UrgencySign => ({
      id: `on-${topic}`,
      says: `words of ${topic}`,
      expected: [0, 0.3],
      sees: ({ facts: { topics } }) => ((topics.get(topic) ?? 0) > 1 ? topic : undefined),
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
  return sentences.flatMap(({ names }) => names).find(({ value }) => holdsOffice(value, titles, published))
    ?.value.name;
}

const speaksOf = (name: Name): boolean => name.side !== undefined && name.strength > 1;
const speaks = ({ value }: Hit<Name>): boolean => speaksOf(value) || value.id === 'format:ca-japan';

const cueIn = (cues: ReadonlySet<string>, id: string): string | undefined => (cues.has(id) ? id : undefined);

function actIn(sentences: readonly Sentence[], ids: ReadonlySet<string>): string | undefined {
  return sentences
    .filter(({ names }) => names.some(speaks))
    .flatMap(({ cues }) => cues)
    .find(({ value }) => value.kind === 'act' && ids.has(value.id))?.value.id;
}
