import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';

const urgency = (title: string, text: string) => classify({ title, text, published: '2026-03-01' }).urgency;

describe('judgeUrgency of troubles', () => {
  it.each([
    [
      'Rybakina withdraws from Tokyo tournament',
      'Elena Rybakina of Kazakhstan left the tennis tournament in Tokyo before her semi-final with a bad back.',
    ],
    [
      'Концерт Димаша в Токио перенесён на май',
      'Концерт казахстанского певца в Токио состоится в мае, сообщили организаторы в Японии.',
    ],
    [
      'Выставка казахстанского художника закрылась в Осаке',
      'В Осаке закрылась выставка художника из Казахстана. Японцы увидели сорок картин.',
    ],
    [
      'Kazakh hockey team crash to Japan 5-1',
      "Kazakhstan's women crashed to a 5-1 defeat by Japan at the Asian Games.",
    ],
    [
      'Japanese boxer killed the doubts in Almaty',
      'A Japanese boxer knocked out his rival from Kazakhstan in Almaty on Saturday.',
    ],
    [
      'Взрыв популярности: казахстанский певец собрал Будокан',
      'Певец из Казахстана собрал полный зал в Токио. Билеты в Японии раскупили за час.',
    ],
    [
      'Explosion of popularity for Kazakh singer in Japan',
      'The singer from Kazakhstan enjoys an explosion of popularity in Japan.',
    ],
    [
      'Japan Equips Earthquake Safety Center in Shymkent',
      'A centre for builders was opened in Kazakhstan with the help of Japan. It has a shaking table.',
    ],
    [
      'Film about Kobe earthquake shown in Almaty',
      'A Japanese film about the Kobe earthquake was shown in Almaty by the embassy of Japan in Kazakhstan.',
    ],
    [
      'Japan trains Kazakh rescuers for floods',
      'Japan will teach rescuers from Kazakhstan in Kobe how to act in floods and earthquakes.',
    ],
    [
      'Japanese radar images to warn of floods in Kazakhstan',
      'Kazakhstan will receive images from a radar satellite of Japan before the spring flood.',
    ],
    [
      'Дзюдоист из Казахстана продлил контракт с японским клубом',
      'Казахстанский дзюдоист остаётся в клубе из Токио до 2028 года.',
    ],
    [
      'Дзюдоист из Казахстана подписал контракт с японским клубом',
      'Казахстанский дзюдоист подписал контракт с японским клубом в Токио.',
    ],
    [
      'カザフスタン代表FWが日本のクラブと契約',
      'サッカーのカザフスタン代表FWが日本のクラブと3年契約を結んだ。東京で会見した。',
    ],
    [
      'Japan gives Kazakhstan avalanche sensors',
      'The sensors will go to a valley above Almaty, the embassy of Japan in Kazakhstan said.',
    ],
    [
      'Япония передала Казахстану датчики землетрясений',
      'Институт в Алматы получил их от посольства Японии.',
    ],
  ])('does not take for urgent: %s', (title, text) => {
    expect(urgency(title, text)).not.toBe('urgent');
  });

  it.each([
    [
      'Two Kazakh skiers die in Hokkaido avalanche',
      'Police in Japan found both men from Kazakhstan under the snow near Niseko on Monday.',
    ],
    [
      'Двое японских альпинистов попали под лавину в Казахстане',
      'Группа из Японии поднималась на пик под Алматы, сообщили спасатели.',
    ],
    [
      'Алматыда екі жапон альпинисін көшкін басып қалды',
      'Жапониядан келген екі ер адам шыңға көтеріліп бара жатқан.',
    ],
    ['カザフで雪崩、日本人登山者2人が不明', 'カザフスタンのアルマトイ近郊の山で日本人2人が雪に埋まった。'],
    [
      'Almaty earthquake hurts Japanese tourists',
      'A magnitude 6.8 earthquake injured six tourists from Japan in Almaty. Rescuers who held a drill last week searched for survivors, Kazakhstan said.',
    ],
    [
      'При землетрясении в Алматы пострадали японские туристы',
      'Шесть туристов из Японии пострадали в Алматы. Датчики записали толчки в 6,8, спасатели Казахстана искали выживших.',
    ],
    [
      'Алматыда жер сілкінісі: жапон туристері жарақат алды',
      'Алматыда магнитудасы 6,8 жер сілкінісі болды, Жапонияның алты туристі жарақат алды. Сейсмологтар картасын жариялады.',
    ],
    [
      'アルマトイで地震、日本人観光客が負傷',
      'カザフスタンのアルマトイで地震があり、日本人6人が負傷した。外務省は備えを呼びかけ、訓練中の救助隊が生存者を捜した。',
    ],
    [
      'Japanese wrestlers killed in bus crash near Almaty',
      "Three wrestlers from Japan were killed when their bus crashed near Almaty. Kazakhstan's police said that the team was on its way to a tournament.",
    ],
  ])('takes for urgent: %s', (title, text) => {
    expect(urgency(title, text)).toBe('urgent');
  });
});

describe('judgeUrgency of what is forbidden and what is eased', () => {
  it.each([
    [
      'Kazakhstan bans Japanese film',
      'The culture ministry in Astana refused a licence to the film from Tokyo.',
    ],
    ['Казахстан запретил японский фильм', 'Министерство культуры не выдало удостоверение фильму из Токио.'],
    [
      'Қазақстан жапон фильміне тыйым салды',
      'Мәдениет министрлігі Токиода түсірілген фильмге куәлік бермеді.',
    ],
    ['カザフ、日本映画の上映を禁止', '文化省は東京の会社の映画に許可を出さなかった。'],
  ])('takes for urgent: %s', (title, text) => {
    expect(urgency(title, text)).toBe('urgent');
  });

  it.each([
    [
      'Japan to abolish visa fee for Kazakh tourists',
      'Visitors from Kazakhstan will pay nothing, the embassy said.',
    ],
    [
      'Япония отменит визовый сбор для казахстанцев',
      'Туристы из Казахстана не будут платить, сообщило посольство.',
    ],
    [
      'Жапония қазақстандықтар үшін виза алымын алып тастайды',
      'Қазақстан туристері ақы төлемейді, дейді елшілік.',
    ],
    [
      '日本、カザフ人の査証手数料を廃止',
      'カザフスタンからの観光客は払わなくてよくなると大使館が明らかにした。',
    ],
  ])('takes for less than urgent: %s', (title, text) => {
    expect(urgency(title, text)).not.toBe('urgent');
  });
});
