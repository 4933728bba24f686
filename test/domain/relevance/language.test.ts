import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#domain/relevance/language';

describe('detectLanguage', () => {
  it.each([
    ['kk', 'Кеше облыс орталығында жаңа мектеп ашылды, оған мыңнан аса оқушы келді, деп хабарлады әкімдік.'],
    ['kk', 'Keshe oblys ortalyǵynda jańa mektep ashyldy, oǵan myńnan asa oqýshy keldi, dep habarlady.'],
    [
      'ru',
      'Вчера в областном центре открылась новая школа, в нее пришло больше тысячи учеников, сообщил акимат.',
    ],
    ['ru', 'Объём поставок вырос, объяснил подъезжавший к заводу инженер, и это подъём заметный для рынка.'],
    ['ky', 'Кечээ облус борборунда жаңы мектеп ачылды, ага миңден ашык окуучу келди, деп билдирди мэрия.'],
    [
      'uz',
      'Кеча вилоят марказида янги мактаб очилди, унга мингдан ортиқ ўқувчи келди, деб хабар берди ҳокимлик.',
    ],
    [
      'uz',
      'Kecha viloyat markazida yangi maktab ochildi va unga mingdan ortiq o‘quvchi keldi, deb xabar berdi.',
    ],
    ['tg', 'Дирӯз дар маркази вилоят мактаби нав кушода шуд, ба он зиёда аз ҳазор хонанда омаданд.'],
    ['mn', 'Өчигдөр аймгийн төвд шинэ сургууль нээгдэж, мянга гаруй сурагч ирсэн гэж мэдээлсэн байна.'],
    ['uk', 'Учора в обласному центрі відкрилася нова школа, до неї прийшло більше тисячі учнів, повідомили.'],
    ['ja', '昨日、州都で新しい学校が開校し、千人を超える児童が入学したと市が発表した。'],
    ['ja', '新学校開校、児童千人入学 州都で式典'],
    ['zh', '昨天州首府一所新学校开学，一千多名学生入学，市政府宣布。'],
    ['ko', '어제 주도에서 새 학교가 문을 열어 천 명이 넘는 학생이 입학했다고 시가 밝혔다.'],
    ['en', 'A new school opened in the regional capital yesterday and more than a thousand pupils came.'],
    [
      'de',
      'Gestern wurde in der Hauptstadt der Region eine neue Schule eröffnet, über tausend Schüler kamen.',
    ],
    [
      'fr',
      'Une nouvelle école a ouvert hier dans la capitale de la région et plus de mille élèves sont venus.',
    ],
    [
      'tr',
      'Dün bölge merkezinde yeni bir okul açıldı ve binden fazla öğrenci geldi, valilik için açıklama yaptı.',
    ],
    ['ar', 'افتتحت أمس مدرسة جديدة في عاصمة المنطقة وجاء إليها أكثر من ألف تلميذ'],
  ])('knows %s on a hundred characters', (language, text) => {
    expect(detectLanguage(text.slice(0, 100))).toBe(language);
  });

  it.each([
    [
      'ru',
      'Новость о контракте на три года: муку повезут морем до порта, потом поездом до склада покупателя.',
    ],
    [
      'en',
      'Two cooperatives from the foothills i.e. W. and Z. shipped twelve tonnes to a chain in the capital.',
    ],
    ['kk', 'قازاقستان مەن جاپونيا قۇجاتتارعا قول قويدى، دەپ حابارلادى كەشە ەلشىلىكتەن'],
    [
      'uz',
      'Poytaxtda yangi kasb-hunar ko‘rgazmasi ochildi. Unda O‘rta Osiyodan yetti yuz o‘quvchi qatnashdi.',
    ],
    ['ky', 'Тоодон түшүп келаткан 40 жаштагы альпинист каза болду, аны куткаруучулар эртеси гана табышкан.'],
    ['tr', "Rıhtım kredisi onaylandı: Liman İdaresi'nin yeni vinçleri o yıl geldi, inşaatın sonu yaklaştı."],
    [
      'en',
      "Prices rise as a producer trims its plan, and Tokyo's traders do as they did a year ago: no deals.",
    ],
    ['fa', 'رئیس جمهور این کشور برای دیدار رسمی به پایتخت رسید و گفتگو کرد'],
  ])('does not take %s for a neighbour that shares its letters', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('believes the text rather than the hint', () => {
    expect(detectLanguage('Кеше жаңа мектеп ашылды, оған мыңнан аса оқушы келді.', 'ru')).toBe('kk');
  });

  it('takes the hint where there is no text, and says so where there is neither', () => {
    expect(detectLanguage('2026', 'ja-JP')).toBe('ja');
    expect(detectLanguage('')).toBe('und');
  });
});
