import type { Side } from '#domain/relevance/verdict';

/** Patterns of words that make a text one about somebody's journey to the other side, by language; beginnings of words. */
export const JOURNEY = [
  'visit|tour\\b|trip\\b|arriv|landed|\\bstays? in|first day in|motorcade|guests?\\b|визит|поездк|турне|прибы[лв]|прилетел|посетил|гостит|гост(?:ь|я|ю|ем|ья)(?!\\p{L})|в честь',
  'сапар|токиода|астанада|барды|келді|қонағы|құрметіне|sapar|来日|外遊|到着|滞在|国賓|賓客|访|訪|방문|방일|순방',
  'ziyaret|tashrif|ташриф|besuch|reise|voyage|déplacement|reçoit|reçu|empfängt|empfangen|زيار',
].join('|');

/** Words that name the side which is visited. */
export const HOST: Readonly<Record<Side, string>> = {
  jp: [
    '(?:visit|trip|tour|travel|flew|arriv|stay|first day)\\p{L}*(?: \\p{L}+){0,3} (?:to|in|of) (?:japan|tokyo)|в японию|в японии|в токио|по японии|из страны восходящего солнца|японск\\p{L}+ столиц\\p{L}+|столиц\\p{L}+ японии|japanese capital',
    "жапонияға|жапонияда|токиоға|токиода|訪日|来日|东京访|방일|访日|일본(?:을)? (?:국빈 |공식 )?방문|japonya(?:’|'|ʼ)?(?:ya|da)\\b|tokyo(?:’|')da",
    'au japon|à tokyo|nach japan|(?:in|nach) (?:japan|tokio)\\b|yaponiyaga|yaponiyada|японияга|японияда|токиого',
  ].join('|'),
  kz: [
    '(?:visit|trip|tour|travel|flew|arriv|stay|first day)\\p{L}*(?: \\p{L}+){0,3} (?:to|in|of) (?:kazakhstan|astana|almaty)|в казахстане?(?!\\p{L})|в астан[уе]|в алматы|по казахстану|казахстанск\\p{L}+ столиц\\p{L}+|столиц\\p{L}+ казахстана|kazakh capital',
    'қазақстанға|қазақстанда|астанаға|астанада|алматыға|алматыда|カザフ(?:スタン)?(?:を|に)?(?:公式)?訪問|カザフ入り|アスタナ(?:に|を|で)|アルマトイ(?:に|を|で)|访哈|訪哈|카자흐스탄(?:을)? 방문',
    "(?:au|le) kazakhstan|à astana|nach kasachstan|in (?:kasachstan|astana)\\b|kazakistan(?:’|'|ʼ)?(?:a|da)\\b|qozog‘istonga|казакстанга",
  ].join('|'),
};

/** What follows recalls other news. */
export const RECAP =
  'напомним|ранее сообщал|читайте также|еске сала|бұған дейін хабарла|read also|as reported earlier';

/** An office by which somebody is named without a name, and how. */
export type NamedOffice = { readonly office: string; readonly side: Side; readonly as: string };

/** Ways to name the holders of offices by the office alone. What names no country does so in the Kazakh press only. */
export const NAMED_OFFICES: readonly NamedOffice[] = [
  {
    side: 'kz',
    office: 'president',
    as: [
      "Kazakh(?:stan(?:['’]s|i)?)?,? (?:[Pp]resident|[Ll]eader|head of state)|[Pp]resident of (?:the Republic of )?Kazakhstan",
      '[Пп]резидент\\p{L}* (?:Республики )?(?:Казахстан|РК)|[Кк]азахстанск\\p{L}+ (?:президент|лидер)|Глав\\p{L} государства|(?:главу|главы|главой|главе) государства',
      'Қазақстан (?:Республикасының )?Президенті|Мемлекет басшысы|Президентіміз',
      'カザフ(?:スタン)?(?:の|共和国)?大統領|哈萨克斯坦总统|哈总统|카자흐(?:스탄)? 대통령',
      'président kazakh|kasachische\\p{L}* Präsident|Kazakistan Cumhurbaşkanı',
    ].join('|'),
  },
  {
    side: 'jp',
    office: 'prime-minister',
    as: [
      "Japan(?:ese|['’]s)? (?:[Pp]rime [Mm]inister|[Pp]remier|PM\\b|leader)|[Pp]rime [Mm]inister of Japan",
      '[Яя]понск\\p{L}+ (?:премьер|лидер)|[Пп]ремьер\\p{L}*(?:-министр\\p{L}*)? Японии|[Гг]лав\\p{L}+ (?:японского правительства|правительства (?:Японии|Страны восходящего))',
      'Жапон(?:ия(?:ның)?)? (?:[Пп]ремьер|[Үү]кімет)|Күншығыс елінің (?:[Пп]ремьер|үкімет)',
      '日本(?:の)?(?:首相|総理)|日相|일본 총리|premier ministre (?:japonais|nippon)|japanische\\p{L}* (?:Ministerpräsident|Premier)|Japonya Başbakanı',
    ].join('|'),
  },
  {
    side: 'kz',
    office: 'foreign-minister',
    as: [
      "Kazakh(?:stan(?:['’]s|i)?)? [Ff]oreign [Mm]inister|[Гг]лав\\p{L}+ МИД (?:РК|Казахстана)|カザフ(?:スタン)?(?:の)?外相|哈(?:萨克斯坦)?外长",
    ].join('|'),
  },
  {
    side: 'jp',
    office: 'foreign-minister',
    as: [
      "Japan(?:ese|['’]s)? [Ff]oreign [Mm]inister|[Гг]лав\\p{L}+ (?:МИД Японии|японск\\p{L}+ (?:МИД|дипломати))|[Мм]инистр\\p{L}* иностранных дел Японии|Жапония(?:ның)? [Сс]ыртқы істер министрі|日本外相|日外相",
    ].join('|'),
  },
];
