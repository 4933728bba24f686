import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { withHolders } from '#domain/story/offices-named';

const namesOf = (title: string, text: string, near?: string) =>
  withHolders(classify({ title, text }).names, { title, text, near });
const idsOf = (title: string, text: string, near?: string) =>
  namesOf(title, text, near)
    .filter(({ type }) => type === 'person')
    .map(({ id }) => id);

describe('an office without a name', () => {
  it.each([
    ['Kazakh president in Tokyo', 'He spoke to investors.', '2016-11-08', 'kz:nazarbayev'],
    ['Kazakh president in Tokyo', 'He spoke to investors.', '2025-12-18', 'kz:tokayev'],
    [
      'Инвесторам показали список',
      'Предприниматели собрались послушать главу государства.',
      '2016-11-08',
      'kz:nazarbayev',
    ],
    ['カザフ大統領、慰霊碑に献花', '広島を訪れた。', '2016-11-09', 'kz:nazarbayev'],
    ['哈总统访日收官', '专家谈铀。', '2016-11-10', 'kz:nazarbayev'],
    ['Күншығыс елінің үкімет басшысы келді', 'Сапар бір күнге созылды.', '2006-08-29', 'jp:koizumi'],
    ["Japan's prime minister lands in Astana", 'Talks begin today.', '2015-10-27', 'jp:abe'],
    ['Президент принял министра иностранных дел Японии', 'Речь шла о займах.', '2004-08-28', 'jp:kawaguchi'],
  ])('is that of its holder on the day: %s', (title, text, near, holder) => {
    expect(idsOf(title, text, near)).toContain(holder);
  });

  it('is nobody in an article that nobody knows the date of', () => {
    expect(idsOf('Kazakh president in Tokyo', 'He spoke to investors.')).toEqual([]);
  });

  it('puts into the headline whom the text names', () => {
    const names = namesOf('Kazakh president in Tokyo', 'Nursultan Nazarbayev spoke.', '2016-11-08');
    expect(names.filter(({ id }) => id === 'kz:nazarbayev')).toMatchObject([{ inTitle: true }]);
  });

  it('is not that of a third country', () => {
    expect(idsOf('Президент Узбекистана в Токио', 'Премьер Монголии приедет позже.', '2016-11-08')).toEqual(
      [],
    );
  });
});
