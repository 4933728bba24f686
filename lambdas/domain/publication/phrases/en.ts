import type { Phrases } from '../phrases';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

const IN_WORDS = ['Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
const ordinal = (n: number) => IN_WORDS[n - 2] ?? `${n}${ORDINAL_ENDINGS[ordinals.select(n)] ?? 'th'}`;
const many = (n: number, one: string, other: string) => `${n} ${n === 1 ? one : other}`;

export const EN: Phrases = {
  topics: {
    diplomacy: 'diplomacy',
    'trade-investment': 'trade and investment',
    energy: 'energy',
    mining: 'mining',
    'transport-logistics': 'transport and logistics',
    'technology-space': 'technology and space',
    'education-science': 'education and science',
    culture: 'culture',
    sport: 'sport',
    'tourism-visas': 'tourism and visas',
    'history-memory': 'history and memory',
    'nuclear-disarmament': 'nuclear disarmament',
    security: 'security',
    'development-aid': 'development aid',
    health: 'health',
    environment: 'environment',
    agriculture: 'agriculture',
  },
  subjects: {
    uranium: 'uranium',
    'nuclear-plant': 'nuclear power',
    oil: 'oil',
    gas: 'gas',
    hydrogen: 'hydrogen',
    'wind-power': 'wind power',
    solar: 'solar power',
    'rare-earth': 'rare earths',
    lithium: 'lithium',
    copper: 'copper',
    ferroalloys: 'ferroalloys',
    'used-cars': 'used cars',
    port: 'ports',
    railway: 'railways',
    flight: 'flights',
    visa: 'visas',
    satellite: 'satellites',
    glacier: 'glaciers',
    'aral-sea': 'the Aral Sea',
    sumo: 'sumo',
    judo: 'judo',
    film: 'film',
    expo: 'Expo',
    scholarship: 'scholarships',
  },
  relations: {
    bilateral: 'Kazakhstan–Japan',
    regional: 'Central Asia + Japan',
    incidental: 'both countries, unrelated',
    unrelated: 'not Kazakhstan–Japan',
  },
  urgencies: { urgent: 'urgent', notable: 'notable', routine: 'routine' },
  sides: { kz: 'Kazakhstan', jp: 'Japan' },
  standingFor: (side, names) => `${side} (${names.join(', ')})`,
  both: (one, other) => `${one} and ${other}`,
  list: (items) => items.join(', '),
  sayings: (items) => items.join('; '),
  aside: (text, besides) => `${text} (${besides})`,
  labelled: (label, text) => `${label}: ${text}`,
  update: (revision) => `update ${revision}`,
  changes: {
    relation: ({ to }) => `now about ${to}`,
    urgency: ({ from, to }) => `now ${to}${from ? `, was ${from}` : ''}`,
    amount: ({ from, to, isMoney }) => `${isMoney ? 'amount' : 'figure'} ${to}${from ? `, was ${from}` : ''}`,
    party: ({ to }) => `involves ${to}`,
    date: ({ from, to }) => (from ? `date ${to}, was ${from}` : `date ${to}`),
    'official-source': ({ to }) => `first official source: ${to}`,
    development: ({ to }) => `“${to}”`,
  },
  units: { t: 'tonnes' },
  newParty: 'a new party',
  labels: {
    isNew: 'New',
    topics: 'Topics',
    allReports: 'All reports',
    official: 'official',
    copy: 'copy',
  },
  why: ({ sure, who, link }) => {
    if (link === 'none') return `Why (${sure} sure): ${who}.`;
    return `Why (${sure} sure): ${who}, linked by ${link === 'headline' ? 'the headline.' : `“${link.sentence}”`}`;
  },
  reportedBy: (zone) => `Reported by (times in ${zone})`,
  andMore: (reports) => `and ${many(reports, 'more report', 'more reports')}`,
  headlinesIn: (languages) => `Also in ${languages.join(', ')}`,
  nthThisMonth: (n, theme) => `${ordinal(n)} story on ${theme} this month.`,
  maybeRepeated: 'You may have this already: an earlier sending was interrupted.',
  howToEnd:
    'To change what you get, ask whoever runs this monitor ("irtysh subscribe"); to unsubscribe, use the link below.',
  backlog: {
    subject: (stories) => `${many(stories, 'story', 'stories')} in one message`,
    opening: (stories, since) =>
      `${many(stories, 'story', 'stories')} in one message, the earliest of ${since}.`,
  },
  digest: {
    title: (edition) => `Kazakhstan–Japan, ${edition}`,
    span: (from, to) => `${from} to ${to}`,
    stories: (n) => many(n, 'story', 'stories'),
    newStories: (n) => `${n} new`,
    outlets: (n) => many(n, 'outlet', 'outlets'),
    reports: (n) => many(n, 'report', 'reports'),
    isNew: 'new',
    moreReports: (n) => `${n} more ${n === 1 ? 'report' : 'reports'}`,
    otherTopics: 'other',
    emptySubject: 'nothing new',
    nothingNew: (since) => `Nothing new between Kazakhstan and Japan since ${since}.`,
    notShown: (stories) => `${many(stories, 'more story', 'more stories')} not shown here.`,
    readAll: 'Read all',
    askForRest: 'Whoever runs this monitor can list them: "irtysh stories".',
    nearMisses: (n) => `Near misses (${n}), judged not to be about both countries`,
    allSourcesWell: (feeds) => `Sources: all ${feeds} are answering.`,
    sourcesUnwell: (failing, feeds) => `Sources: trouble with ${failing} of ${feeds}`,
    failingSince: (outlet, since) => `${outlet} since ${since}`,
    cost: (spent, month, budget) =>
      `Cost in ${month} so far: about ${spent}${budget ? `, budget ${budget}` : ''}, before free allowances.`,
    howToEnd:
      'To change topics or edition, ask whoever runs this monitor ("irtysh subscribe"); to unsubscribe, use the link below.',
  },
};
