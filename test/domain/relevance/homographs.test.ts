import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { findNames } from '#domain/relevance/find-names';

const ids = (text: string): string[] => findNames('', text).map(({ id }) => id);

describe('classify of what only shares a name with a side', () => {
  it.each([
    [
      'Kazakhstan joins Minamata Convention',
      'The Minamata Convention limits the use of mercury. Kazakhstan will report to Geneva every four years.',
    ],
    [
      'Казахстан ратифицировал Минаматскую конвенцию',
      'Конвенция Минамата ограничивает применение ртути. Казахстан будет отчитываться в Женеве.',
    ],
    [
      'Francis Fukuyama lectures in Almaty',
      'The American philosopher spoke to students of Kazakhstan about liberalism. Fukuyama flew on to London.',
    ],
    [
      'Rory McIlroy leads, Matsuyama is third in Augusta',
      'A businessman from Kazakhstan watched the golf from the stands. Okazaki scored for Leicester the same day.',
    ],
    ['哈萨克斯坦学生赴台湾中央大学交流', '二十名哈萨克斯坦学生在桃园的中央大学学习三周。'],
    ['日方与哈方没有往来', '日本外相谴责哈马斯的袭击，日方请卡塔尔向哈方转达释放人质的要求。'],
    ['网传的哈日班列是旅游专列', '列车从哈尔滨开往日月峡，哈日班列并非国际货运。'],
    ['日本前首相在哈佛大学演讲', '日本前首相在哈佛大学演讲，并谈到对哈密瓜的关税。'],
    ['Глава Народного банка Китая в Токио', 'Глава Народного банка Китая обсудил в Токио курс иены.'],
    ['GGG tea from Uji', 'Green tea of the grade GGG is sold in Kyoto by weight.'],
    ['金峰山に初雪', '甲府からの登山者でこの場所は賑わい、山小屋の部屋は満員だった。'],
    ['哈萨克斯坦提高市场透明度', '哈萨克斯坦政府通过新规定,以提高市场效率。'],
    ['У Ниша новый мэр', 'НИШ принял делегацию из Казахстана. Сербский город ищет инвесторов.'],
    [
      'Japan honours its war dead at Zaisan',
      'A delegation from Japan climbed to the Zaisan memorial in Ulaanbaatar and laid flowers.',
    ],
    ['Фридом — новый альбом японской группы', 'Группа из Японии записала альбом «Фридом» в Лондоне.'],
    [
      'В селе Буденовское сгорел магазин японских товаров',
      'Пожар в ставропольском селе Буденовское потушили за час. Магазин торговал товарами из Японии.',
    ],
    [
      'Казахстанцы скупают японки с правым рулём',
      'В Алматы такие японки подорожали вдвое. Продавцы связывают это с новыми пошлинами.',
    ],
    [
      'Почему в Казахстане дорожают японки',
      'Подержанных машин на рынке нет. За иномарку просят миллион, сообщили продавцы в Шымкенте.',
    ],
  ])('does not take for bilateral: %s', (title, text) => {
    expect(classify({ title, text }).relation).not.toBe('bilateral');
  });

  it.each([
    [
      'Takaichi drops five ministers',
      'The prime minister of Japan replaced five ministers. Five leaders of factions agreed.',
    ],
    ['Five leaders to skip Osaka summit', 'Five presidents of ASEAN will not come to Osaka, Japan said.'],
    [
      'Отставка пяти министров',
      'В Японии в отставку ушли пять министров. Шестеро министров посетили Ясукуни.',
    ],
    ['Жапонияда бес министр отставкаға кетті', 'Токиода бес министр кетті. Бес мемлекет БРИКС-ке қосылды.'],
    ['日米豪印韓の5カ国外相が会談', '日本の外相は米国、豪州、インド、韓国の外相と話した。5カ国首脳も会う。'],
  ])('does not take five of others for the five of Central Asia: %s', (title, text) => {
    expect(classify({ title, text }).relation).toBe('unrelated');
  });

  it('takes five ministers in Bishkek for those of the region', () => {
    const text = 'Kishida met five ministers in the Kyrgyz capital for the dialogue with Japan.';
    expect(classify({ title: 'Japan talks with five ministers in Bishkek', text }).relation).toBe('regional');
  });

  it('takes a woman of Japan for what she is', () => {
    const title = 'Японка открыла кафе в Алматы';
    const text = 'Юко Танака из Осаки учит казахстанцев печь моти.';
    expect(classify({ title, text }).relation).toBe('bilateral');
  });

  it.each([
    ['kz:nis', 'Ученики Назарбаев интеллектуальной школы поехали в Киото'],
    ['kz:freedom', 'Фридом Холдинг выходит на биржу'],
    ['kz:zaisan', 'Рыбаки на озере Зайсан'],
    ['kz:budenovskoye', 'Добыча на месторождении Буденовское растёт'],
    ['jp:fukuyama', 'Delegation from Fukuyama City'],
    ['jp:matsuyama', '松山市の代表団が訪問'],
    ['jp:minamata', '水俣市の経験を学ぶ'],
    ['jp:takaichi', '高市早苗抵达阿斯塔纳'],
    ['jp:takaichi', '高市首相が会談'],
    ['jp:u-meiji', '明治大学の学生'],
    ['jp:kushiro', '釧路で講演'],
    ['jp:shionogi', '塩野義が試験'],
  ])('finds %s in the full form: %s', (id, text) => {
    expect(ids(text)).toContain(id);
  });
});
