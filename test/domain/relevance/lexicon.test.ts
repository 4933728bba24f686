import { describe, expect, it } from 'vitest';
import { TOPIC_CUES } from '#domain/relevance/cues/topic-cues';
import { foldText } from '#domain/relevance/fold';
import { findAll, readCues } from '#domain/relevance/lexicon';
import { TOPICS } from '#domain/relevance/verdict';

const topics = (text: string, language: 'en' | 'ru' | 'kk' | 'ja' | 'fr') =>
  findAll(foldText(text), language)
    .cues.filter(({ value }) => value.kind === 'topic')
    .map(({ value }) => value.id);

describe('TOPIC_CUES', () => {
  it('has words for every topic in four languages and for no other', () => {
    const forms = readCues('topic', TOPIC_CUES);
    expect([...new Set(forms.map(({ value }) => value.id))].sort()).toEqual([...TOPICS].sort());
    for (const topic of TOPICS) {
      const languages = new Set(
        forms.filter(({ value }) => value.id === topic).map(({ language }) => language),
      );
      for (const language of ['en', 'ru', 'kk', 'ja'])
        expect(languages, `${topic} in ${language}`).toContain(language);
    }
  });
});

describe('findAll', () => {
  it.each([
    ['ru', 'поставки урановой руды', 'mining'],
    ['kk', 'уран кен орнында', 'mining'],
    ['ja', '新しい鉱山を開発する', 'mining'],
    ['en', 'a uranium mine', 'mining'],
  ] as const)('finds words of a topic in %s', (language, text, topic) => {
    expect(topics(text, language)).toContain(topic);
  });

  it.each([
    ['балалар мен балуандар келді', 'agriculture'],
    ['тілек білдіріп, құрмет етті', 'agriculture'],
    ['жұмыс көлемі артты', 'environment'],
    ['ауыл кентінде кендо үйірмесі', 'mining'],
    ['хат жолдады', 'transport-logistics'],
  ])('takes no short Kazakh word for the beginning of another: %s', (text, topic) => {
    expect(topics(text, 'kk')).not.toContain(topic);
  });

  it.each([
    ['сиырдың еті мен балдың бағасы', 'agriculture'],
    ['көлдің жағасы', 'environment'],
    ['кеннің қоры', 'mining'],
  ])('finds short Kazakh words in their cases: %s', (text, topic) => {
    expect(topics(text, 'kk')).toContain(topic);
  });

  it('does not read a text with the words of another language', () => {
    expect(topics('le pain et le vin', 'fr')).not.toContain('agriculture');
  });

  it('counts a word once for what it says', () => {
    expect(topics('the foreign minister', 'en')).toEqual(['diplomacy']);
  });
});
