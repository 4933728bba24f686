import { describe, expect, it } from 'vitest';
import { extractArticle } from '#domain/article/extract-article';
import { OUTLET_RULES } from '#domain/article/outlet-rules';
import { OUTLETS } from '#domain/outlet/catalogue';

const now = new Date('2026-11-23T12:00:00Z');
const SENTENCE =
  'Министры двух стран обсудили в столице поставки зерна и открытие нового склада в порту, сообщили в пресс-службе.';

const read = (body: string) =>
  extractArticle(`<title>Заголовок дня</title>${body}`, {
    outletId: 'kazinform',
    url: 'https://www.inform.kz/ru/1',
    now,
  });

describe('the rules of outlets', () => {
  it('name outlets of the catalogue', () => {
    const known = new Set(OUTLETS.map(({ id }) => id));
    expect(OUTLET_RULES.map(({ outletId }) => outletId).filter((id) => !known.has(id))).toEqual([]);
  });

  it('say where the text lies when the template is the known one', () => {
    const reading = read(
      `<div><p>${SENTENCE} Слева.</p></div><div class="article__content"><p>${SENTENCE}</p><p>${SENTENCE} Вот.</p></div>`,
    );
    expect(reading).toMatchObject({
      kind: 'article',
      outletRule: 'used',
      article: { text: `${SENTENCE}\n\n${SENTENCE} Вот.` },
    });
  });

  it('of an older template still read pages that were never redone', () => {
    const reading = read(
      `<div class="article__description">${SENTENCE}</div><div class="ad">x</div><div class="article__body-text"><p>${SENTENCE} Вот.</p></div>`,
    );
    expect(reading).toMatchObject({
      kind: 'article',
      outletRule: 'used',
      article: { text: `${SENTENCE}\n\n${SENTENCE} Вот.` },
    });
  });

  it('give way to the general reading when they find too little, and say so', () => {
    const reading = read(
      `<div class="article__content">Скоро.</div><article><p>${SENTENCE}</p><p>${SENTENCE} Вот.</p></article>`,
    );
    expect(reading).toMatchObject({
      kind: 'article',
      outletRule: 'fell-back',
      article: { text: `${SENTENCE}\n\n${SENTENCE} Вот.` },
    });
  });
});
