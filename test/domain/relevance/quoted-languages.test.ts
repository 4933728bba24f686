import { describe, expect, it } from 'vitest';
import { foldText } from '#domain/relevance/fold';
import type { LanguageCode } from '#domain/relevance/language-code';
import { quotedParts } from '#domain/relevance/quoted-languages';
import { readDocument } from '#domain/relevance/reading';
import { sentencesOf } from '#domain/relevance/sentences';

const parts = (text: string, language: LanguageCode) =>
  quotedParts(foldText(text), sentencesOf(text), language).map(({ start, end, language }) => [
    language,
    text.slice(start, end).trim(),
  ]);

const KAZAKH = 'Кеше Астанада жаңа көпір ашылды, оған мыңнан аса адам жиналды.';
const RUSSIAN = 'Мы начали переговоры о поставках оборудования, сообщил директор завода.';
const MORE_RUSSIAN =
  'После этого на заводе не было и дня без новых людей, и для них это был не только труд, а также учеба.';
const JAPANESE = '両社は来年から工場を建設することで合意した。';
const ENGLISH = 'The mayor cut the ribbon and thanked the builders.';

describe('quotedParts', () => {
  it.each([
    ['kk', `${KAZAKH} ${RUSSIAN}`, [['ru', RUSSIAN]]],
    ['ru', `${RUSSIAN} ${KAZAKH} ${KAZAKH}`, [['kk', `${KAZAKH} ${KAZAKH}`]]],
    [
      'en',
      `${ENGLISH} ${RUSSIAN} ${KAZAKH}`,
      [
        ['ru', RUSSIAN],
        ['kk', KAZAKH],
      ],
    ],
    ['en', `${ENGLISH} ${JAPANESE}`, [['ja', JAPANESE]]],
    ['ja', `${JAPANESE}${RUSSIAN}`, [['ru', RUSSIAN]]],
    [
      'ru',
      '두 회사는 내년에 공장을 짓기로 합의했다고 밝혔다.',
      [['ko', '두 회사는 내년에 공장을 짓기로 합의했다고 밝혔다.']],
    ],
  ] as const)('finds in %s what is of another language: %s', (language, text, expected) => {
    expect(parts(text, language)).toEqual(expected);
  });

  it.each([
    ['kk', KAZAKH],
    ['kk', 'Токаев Токиода. Президент Токиода. Жапония.'],
    ['ru', `${RUSSIAN} Фонд «Самұрық-Қазына» вложит в завод двадцать миллионов долларов.`],
    ['ja', `${JAPANESE} 三井物産（Mitsui & Co.）とKazatompromが発表した。`],
    ['zh', '两国企业同意明年建设工厂。日本丸の内の本社が発表。'],
    ['ky', 'Президент Бишкекте делегация менен сүйлөштү жана документке кол коюлду.'],
    ['uk', 'Президент прибув до Токіо, щоб підписати договір про співпрацю.'],
    ['en', ENGLISH],
  ] as const)('leaves alone what is in the language of the text: %s, %s', (language, text) => {
    expect(parts(text, language)).toEqual([]);
  });
});

describe('readDocument', () => {
  const cuesOf = (title: string, text: string) => {
    const { sentences, language } = readDocument({ title, text });
    return { language, cues: sentences.map(({ cues }) => cues.map(({ value }) => value.key)) };
  };

  it.each([
    ['kk', `${KAZAKH} ${RUSSIAN}`, 2, 'act supplies'],
    ['ru', `${MORE_RUSSIAN} ${MORE_RUSSIAN} ${MORE_RUSSIAN} ${KAZAKH}`, 4, 'act opens'],
    ['ja', `${JAPANESE}${JAPANESE}${RUSSIAN}`, 3, 'act meets'],
  ] as const)('reads in %s what others say with words of their own language', (language, text, at, cue) => {
    const read = cuesOf('', text);
    expect(read.language).toBe(language);
    expect(read.cues[at]).toContain(cue);
  });

  it('keeps the cues in order of place, each once', () => {
    const { cues } = readDocument({ title: '', text: `${RUSSIAN} ${KAZAKH} ${RUSSIAN}` });
    const starts = cues.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(cues.map(({ value, start }) => `${value.key} ${start}`)).size).toBe(cues.length);
  });
});
