import { describe, expect, it } from 'vitest';
import { findNames } from '#domain/relevance/find-names';

const ids = (text: string): string[] => findNames('', text).map(({ id }) => id);

describe('findNames', () => {
  it.each([
    ['Japan', 'The delegation flew to Japan on Monday', 'Q17'],
    ['Russian case endings', 'Делегация вернулась из Японии вчера', 'Q17'],
    ['Kazakh case endings', 'Делегация Жапониядан кеше оралды', 'Q17'],
    ['Kazakh in Latin letters', 'Delegatsia Japonııadan keshe oraldy', 'Q17'],
    ['Japanese without spaces', '昨日代表団が日本を訪れた', 'Q17'],
    ['Greek letters among Cyrillic ones', 'Посол Яπонии выступил', 'Q17'],
    ['a Russian surname in the instrumental', 'Беседа с Токаевым длилась час', 'kz:tokayev'],
    ['a Kazakh surname in the genitive', 'Тоқаевтың сөзі жарияланды', 'kz:tokayev'],
    ['a declined format of two words', 'Участники диалога Центральной Азии и Японии', 'format:ca-japan'],
    ['a format with a full-width plus', '「中央アジア＋日本」対話の会合', 'format:ca-japan'],
    ['a Latin name with a Kazakh ending', 'Келісім JICA-мен жасалды', 'jp:jica'],
    ['those who live in a city', 'Визу получили двести алматинцев', 'Q35493'],
    ['a name as another language spells it', 'Yulia Putinzewa gewann in zwei Sätzen', 'kz:putintseva'],
    ['a small grant by its name', 'Аппарат куплен по программе «Корни травы»', 'jp:kusanone'],
  ])('finds %s', (_, text, id) => {
    expect(ids(text)).toContain(id);
  });

  it.each([
    ['Kazakhs of China are not Kazakhstan', '新疆のカザフ族の牧民が夏の牧地へ移った', 'Q232'],
    ['the tennis player is not the city', 'Naomi Osaka won in straight sets', 'Q35765'],
    ['the airline is not the city', 'Air Astana added two flights', 'Q1520'],
    ['dollars are money', 'Договор на 3 млн долларов США подписан', 'Q30'],
    ['dollars are money in Kazakh too', 'Құны 450 мың АҚШ долларына жетті', 'Q30'],
    ['an acronym in small letters is a word', 'he went on and on about ana', 'jp:jal'],
  ])('knows that %s', (_, text, id) => {
    expect(ids(text)).not.toContain(id);
  });

  it('adds up by id, most frequent first, and says what stood in the title', () => {
    const [first] = findNames('Токаев в Токио', 'Токаев прибыл. Речь Токаева ждали.');
    expect(first).toMatchObject({
      id: 'kz:tokayev',
      side: 'kz',
      type: 'person',
      as: 'Токаев',
      count: 3,
      inTitle: true,
    });
  });
});
