import { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { ELEMENT_RULES } from '#domain/article/boilerplate';
import { ENDING_RULES, LINE_RULES } from '#domain/article/boilerplate-lines';
import { elementNames } from '#domain/article/element-names';
import { LIST_HEADING } from '#domain/article/line-patterns';

const ruleOf = (text: string) => LINE_RULES.find((rule) => rule.applies({ text, tag: 'p' }))?.name;

/** Lines by the rule that must cut them. */
const CUT: Readonly<Record<string, readonly string[]>> = {
  'read more': [
    'Read more: Bridge over the Irtysh opens',
    'Also read: Bridge over the Irtysh opens',
    'Читайте также: Мост через Иртыш открыт',
    'Материалы по теме',
    'Тағы оқыңыз: Ертіс көпірі ашылды',
    'Оқи отырыңыз: Ертіс көпірі ашылды',
    '関連記事',
    'あわせて読みたい',
    'Lesen Sie auch: Brücke eröffnet',
  ],
  byline: ['By Aida Omar', 'BY AIDA OMAR', 'Автор: Динара Оспан', '記者：高橋'],
  date: [
    'Published: 18 December 2025',
    'December 18, 2025',
    '18 декабря 2025 года, 10:20',
    '2025年12月18日',
    '18.12.2025, 10:20 Қаралды: 311',
    'TUESDAY, 23 MAY, 2023',
    'Опубликовано 18.12.2025',
  ],
  'image credit': [
    'Photo: Kazinform',
    'Фото: пресс-служба акимата',
    'Сурет: Egemen Qazaqstan',
    '写真：外務省',
    'The ambassador. Photo credit: embassy.',
    'Getty Images',
  ],
  'share bar': ['Share this article', 'Поделиться', 'Бөлісу', 'シェアする', 'SOCIAL: FACEBOOK | X'],
  subscription: [
    'Subscribe to our newsletter',
    'Get The Courier stories sent directly to you! Sign up via the website or subscribe to our X!',
    'Подписывайтесь на наш Telegram-канал',
    'Телеграм арнамызға жазылыңыз!',
    'ニュースレターに登録すると毎朝届きます。',
  ],
  'comment form': [
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Оставить комментарий',
    'Пікір қалдыру',
    'コメントを書く',
  ],
  'form message': [
    'Ваша заявка была успешно отправлена',
    'Мы уже обрабатываем вашу заявку.',
    'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
    'Қате таптыңыз ба?',
  ],
  'view counter': ['view 91', 'Просмотров: 1 204', '1 204 просмотра', '311 рет қаралды'],
  'weather line': ['ALMATY 63 °F / 17 °C', 'Астана −14 °C'],
  tags: ['Tags: trade, rail', 'Теги: торговля', 'Тегтер: сауда', 'キーワード：貿易'],
  copyright: [
    '© 2025 The Courier',
    'All rights reserved.',
    'Барлық құқықтар қорғалған',
    '無断転載を禁じます。',
  ],
  advertisement: ['Advertisement', 'Реклама', 'Жарнама', '広告'],
  'paywall notice': [
    'To read the full story, subscribe or log in.',
    'Материал доступен по подписке',
    '残り1,234文字',
  ],
  'feed postscript': ['The post Bridge opens appeared first on The Courier.'],
};

const KEPT = [
  'By the end of the year the bridge will be open, the ministry said.',
  'Photo exhibitions from Kyoto will travel to five cities.',
  'Subscribers of the mobile operator grew by a tenth.',
  'Share prices of Kazatomprom rose by four percent in London.',
  'Related industries will profit from the agreement as well, he added.',
  'More than 60 Japanese companies work in Kazakhstan.',
  'Читателей библиотеки стало вдвое больше.',
  'Фотографии передали музею в Нагое.',
  'Погода в столице не помешала церемонии.',
  'Автор книги приехал в Семей из Хиросимы.',
  '写真家の個展がアスタナで開かれる。',
  '関連する法律を改正する方針だ。',
  '登録された企業は六十社を超えた。',
  'Жарнама нарығы былтыр он пайызға өсті.',
];

describe('a line of the page, not of the news', () => {
  it.each(Object.entries(CUT).flatMap(([rule, lines]) => lines.map((line) => [rule, line] as const)))(
    'is cut as %s: %s',
    (rule, line) => {
      expect(ruleOf(line)).toBe(rule);
    },
  );

  it.each(KEPT)('is not: %s', (line) => {
    expect(ruleOf(line)).toBeUndefined();
    expect(LIST_HEADING.test(line)).toBe(false);
  });

  it.each([
    'Aida Omar contributed to this report.',
    'The writer can be reached at a@courier.example.',
    'Follow her on X.',
    'All comments are reviewed before they appear.',
    'Our staff approves your comments on weekdays.',
    'Комментарии проходят проверку редакции.',
    'コメントは編集部の承認後に表示されます。',
    'The Courier is committed to publishing letters of every opinion.',
  ])('is cut at the end: %s', (text) => {
    expect(ENDING_RULES.some((rule) => rule.applies({ text, tag: 'p' }))).toBe(true);
    expect(ruleOf(text)).toBeUndefined();
  });
});

describe('an element', () => {
  const ruleFor = (tag: string, className: string) => {
    const names = elementNames(new Element(tag, { class: className }));
    return ELEMENT_RULES.find((rule) => rule.applies({ tag, names, hidden: false }))?.name;
  };

  it.each([
    ['div', 'relatedArticles', 'related articles'],
    ['div', 'article__related-links', 'related articles'],
    ['div', 'post_share', 'share bar'],
    ['section', 'newsletter-signup', 'subscription'],
    ['div', 'comment-respond', 'comments'],
    ['div', 'cookie-banner', 'cookie notice'],
    ['nav', '', 'navigation'],
    ['aside', '', 'aside'],
    ['p', 'byline', 'byline'],
  ])('<%s class="%s"> is cut as %s', (tag, className, rule) => {
    expect(ruleFor(tag, className)).toBe(rule);
  });

  it.each([
    'story',
    'lead-paragraph',
    'shareholders',
    'commentator',
    'newsletters2025x',
    'adventure',
    'dated',
  ])('named %s is not', (className) => {
    expect(ruleFor('div', className)).toBeUndefined();
  });
});
