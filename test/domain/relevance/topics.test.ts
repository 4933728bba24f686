import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import type { LanguageCode } from '#domain/relevance/language-code';
import type { Topic } from '#domain/relevance/verdict';

const topicsOf = (language: LanguageCode, title: string, text: string) =>
  classify({ title, text, language }).topics;

type Case = readonly [topic: Topic, language: LanguageCode, title: string, text: string];

/** No word of these that names their topic was in the tables when they were written. */
const CASES: readonly Case[] = [
  ['environment', 'en', 'Volcano wakes on Kyushu', 'Ash fell on the villages after the eruption.'],
  ['environment', 'ru', 'Озеро мелеет', 'Учет птиц на озере показал, что водоем меньше прежнего.'],
  ['environment', 'kk', 'Көл жағасы', 'Өзен суы азайып, көл кішірейді.'],
  ['environment', 'ja', '堤防が決壊', '雪解けの河川が増水し、集落が浸水した。'],
  ['security', 'en', 'Thief sentenced in Osaka', 'The defendant had stolen watches; he goes to prison.'],
  ['security', 'ru', 'Раскрыта кража', 'Кражу признал сосед; убийство не доказано.'],
  ['security', 'kk', 'Ұрлық әшкереленді', 'Ұрланған алтын табылды, айыпталушы үндемеді.'],
  ['security', 'ja', '被告に判決', '窃盗の被告は起訴内容を認めた。'],
  [
    'transport-logistics',
    'en',
    'New aircraft for Almaty',
    'The plane carries 180 passengers; the runway was renewed.',
  ],
  ['transport-logistics', 'ru', 'Радар для тоннеля', 'Навигация в тоннеле показала пассажирам выход.'],
  ['transport-logistics', 'kk', 'Тоннельдегі жолаушы', 'Тоннель ішінде он жолаушы болды.'],
  ['transport-logistics', 'ja', 'トラックの渋滞', 'トンネルの前でバスとトラックが待つ。'],
  ['culture', 'en', 'Band sings in Sapporo', 'The band drew on a legend and a folk tale.'],
  ['culture', 'ru', 'Кафе с блюдами степи', 'Блюда подают под мелодии и легенды.'],
  ['culture', 'kk', 'Мереке мен ертегі', 'Мерекеде ертегі мен аңыз айтылды.'],
  ['culture', 'ja', '神社で昔話を聞く', '寺院と神社を巡り、伝説を味わう。'],
  ['education-science', 'en', 'Physicist honoured', 'The scholar gave lessons in physics and chemistry.'],
  ['education-science', 'ru', 'Физики и химики у доски', 'Физик и биолог учились вместе.'],
  ['education-science', 'kk', 'Лицейдегі сабақ', 'Сабақ кеше басталды, лицей жаңа.'],
  ['education-science', 'ja', '物理の論文', '化学と物理の論文が並ぶ。'],
  ['tourism-visas', 'en', 'Climbers reach the hut', 'Hikers and climbers paid for the guided tour.'],
  ['tourism-visas', 'ru', 'Альпинисты на вершине', 'Восхождение заняло неделю, отдыхающие жили в хостеле.'],
  ['tourism-visas', 'kk', 'Альпинистер түнеген жер', 'Альпинистерді гид бастап жүрді.'],
  ['tourism-visas', 'ja', '山頂で滑落', '山岳ガイドと温泉に下山した。'],
  ['agriculture', 'en', 'Tractor plant opens', 'Growers of vegetables bought seed and a tractor.'],
  ['agriculture', 'ru', 'Тракторы для фруктов и ягод', 'Фрукты и ягоды убирают тракторами.'],
  ['agriculture', 'kk', 'Трактор мен дақыл', 'Малшылар мен шопандар трактор алды.'],
  ['agriculture', 'ja', '牧場の飼料', 'トラクターと農機で牧民が飼料を運ぶ。'],
];

describe('topicsOf', () => {
  it.each(CASES)('gives %s in %s: %s', (topic, language, title, text) => {
    expect(topicsOf(language, title, text)).toContain(topic);
  });

  it('gives no trade for a sum of money alone', () => {
    expect(
      topicsOf('en', 'Hall costs 3 billion yen', 'The stage cost 40 million yen, a ticket 200 dollars.'),
    ).not.toContain('trade-investment');
    expect(topicsOf('ja', '費用は3億円', '会場は2億円、舞台は1億円、券は2万円、200ドル。')).not.toContain(
      'trade-investment',
    );
  });

  it('does not take a used car for transport in Kazakh', () => {
    expect(topicsOf('kk', 'Ескі көлік бағасы', 'Көлік базарында көлік азайды.')).not.toContain(
      'transport-logistics',
    );
  });
});
