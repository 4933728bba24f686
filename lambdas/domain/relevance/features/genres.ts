import type { Feature } from './feature';
import { dense, isOnSumo, sign, signInTitle, yes } from './measures';

/** Kinds of text in which both occur without having to do with each other. */
export const GENRES: readonly Feature[] = [
  {
    id: 'games',
    kind: 'against',
    says: 'the Tokyo Olympics as a venue',
    value: (f) => dense(f, f.games),
  },
  {
    id: 'competition',
    kind: 'against',
    says: 'a sports competition',
    value: (f) => (isOnSumo(f) ? 0 : sign(f, 'competition')),
  },
  {
    id: 'match',
    kind: 'against',
    says: 'match results',
    value: (f) => (isOnSumo(f) ? 0 : sign(f, 'match')),
  },
  {
    id: 'rivals',
    kind: 'against',
    says: 'athletes of both sides',
    value: (f) => yes(f.rivals && !isOnSumo(f)),
  },
  {
    id: 'match-title',
    kind: 'against',
    says: 'match results in the title',
    value: (f) => (isOnSumo(f) ? 0 : signInTitle(f, 'match') + signInTitle(f, 'competition')),
  },
  {
    id: 'sport',
    kind: 'against',
    says: 'words of sport',
    value: (f) => dense(f, f.topics.get('sport') ?? 0),
  },
  {
    id: 'medals',
    kind: 'against',
    says: 'a medal table',
    value: (f) => sign(f, 'medal-table'),
  },
  { id: 'ranking', kind: 'against', says: 'a ranking', value: (f) => sign(f, 'ranking') },
  {
    id: 'ranking-title',
    kind: 'against',
    says: 'a ranking in the title',
    value: (f) => signInTitle(f, 'ranking'),
  },
  {
    id: 'numbers',
    kind: 'against',
    says: 'figures in rows',
    value: ({ numbers }) => Math.min(2, Math.max(0, numbers - 1) / 2),
  },
  {
    id: 'many-countries',
    kind: 'against',
    says: 'people or goods of many countries',
    value: (f) => sign(f, 'many-countries'),
  },
  { id: 'market', kind: 'against', says: 'a market report', value: (f) => sign(f, 'market') },
  {
    id: 'launch',
    kind: 'against',
    says: 'a space flight with Kazakhstan as launch site',
    value: (f) => sign(f, 'launch'),
  },
  {
    id: 'launch-title',
    kind: 'against',
    says: 'a space flight in the title',
    value: (f) => signInTitle(f, 'launch'),
  },
  { id: 'casualty', kind: 'against', says: 'a disaster or an accident', value: (f) => sign(f, 'casualty') },
  {
    id: 'launch-site',
    kind: 'against',
    says: 'a space flight, and nobody of Kazakhstan in it',
    value: (f) =>
      yes((f.counter.get('launch') ?? 0) > 1 && f.kz.persons + f.kz.organisations + f.bonds === 0),
  },
  {
    id: 'tour',
    kind: 'against',
    says: 'one stop after another',
    value: (f) => sign(f, 'tour'),
  },
];
