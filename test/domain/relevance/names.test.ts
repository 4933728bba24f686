import { describe, expect, it } from 'vitest';
import { allNames, readNames } from '#domain/relevance/names';
import { TOPICS } from '#domain/relevance/verdict';

const TYPES = [
  'country',
  'demonym',
  'city',
  'place',
  'person',
  'organisation',
  'format',
  'product',
  'metonym',
  'third-country',
];

describe('the names', () => {
  it('has at least six hundred names of the two sides, formats and third countries', () => {
    expect(new Set(allNames().map(({ id }) => id)).size).toBeGreaterThanOrEqual(600);
  });

  it('has lines that are all well formed', () => {
    const wrong = allNames().filter(
      ({ id, name, type, strength, forms, about }) =>
        !/^(Q\d+|[a-z]+:[a-z0-9-]+)$/.test(id) ||
        name === '' ||
        !TYPES.includes(type) ||
        ![0, 1, 2, 3].includes(strength) ||
        forms.length === 0 ||
        forms.some(({ language, form }) => !/^[a-z]{2,3}$/.test(language) || form.length < 2) ||
        about.some((topic) => !TOPICS.includes(topic as (typeof TOPICS)[number])),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('gives one written form to one name only', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, forms } of allNames()) {
      for (const { form } of forms) owners.set(form, (owners.get(form) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([form]) => form)).toEqual([]);
  });

  it('knows both countries in twelve languages', () => {
    for (const country of ['Q17', 'Q232']) {
      const languages = allNames()
        .filter(({ id }) => id === country)
        .flatMap(({ forms }) => forms.map(({ language }) => language));
      for (const language of ['en', 'ru', 'kk', 'kkl', 'ja', 'zh', 'ko', 'tr', 'uzc', 'de', 'fr', 'ar']) {
        expect(languages, `${country} in ${language}`).toContain(language);
      }
    }
  });

  it('dates the offices of people by whole days, one after the other', () => {
    const terms = allNames()
      .flatMap(({ offices }) => offices)
      .filter(({ from }) => from !== undefined);
    for (const { from, until } of terms) {
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (until) expect(until > (from ?? '')).toBe(true);
    }
  });
});

describe('readNames', () => {
  it('reads a name from one line', () => {
    const [name] = readNames(
      'kz:someone | kz person 2 | Some One | en Some One, S. One | ja サムワン | @ minister 2020-01-01/2021-02-03 | guard sumo | about sport',
    );
    expect(name).toMatchObject({
      id: 'kz:someone',
      side: 'kz',
      type: 'person',
      strength: 2,
      guard: 'sumo',
      about: ['sport'],
      offices: [{ title: 'minister', from: '2020-01-01', until: '2021-02-03' }],
      forms: [
        { language: 'en', form: 'Some One' },
        { language: 'en', form: 'S. One' },
        { language: 'ja', form: 'サムワン' },
      ],
    });
  });
});
