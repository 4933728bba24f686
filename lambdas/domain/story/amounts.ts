import { withDigits } from './number-words';

/** Multipliers as they follow a number, by language; matched at the start of what follows, the first that fits. */
const MULTIPLIERS = listed([
  [1e12, 'trillion trilyon trln трлн триллион 兆 조'],
  [1e9, 'billion milliard milyar mlrd bln bn млрд миллиард'],
  [1e6, 'million milyon mln млн миллион'],
  [1e3, 'thousand ming_ bin_ тыс мың миң 千'],
  [1e8, '億 亿 억'],
  [1e4, '万 萬 만'],
]);

/**
 * Units as they follow an amount, and how many of the unit one is: `MW 0.001` for a kilowatt. A unit is matched by the beginning of its
 * word, so that case endings do not matter, or up to the space where `_` stands.
 */
const UNITS = listed([
  ['USD', 'dollar dolar usd us$ $ доллар доллор долл 米ドル ドル 美元 달러'],
  ['JPY', 'yen jpy iyen iena иен йен 円 日元 日圆 엔'],
  ['KZT', 'tenge kzt тенге теңге テンゲ 坚戈 텡게'],
  ['EUR', 'euro eur евро еуро ユーロ 欧元 유로'],
  ['CNY', 'yuan юан 人民元 人民币 위안'],
  ['RUB', 'rouble ruble rubl рубл ルーブル 卢布 루블'],
  ['t', 'tonne tons metric_ton ton_ тонн tonna トン 吨 톤'],
  ['MW 1000', 'gigawatt gw гвт гигаватт ギガワット'],
  ['MW', 'megawatt mw мвт мегаватт メガワット 兆瓦 메가와트'],
  ['MW 0.001', 'kilowatt kw_ квт киловатт キロワット 千瓦'],
  ['km', 'kilomet kilometr km км километр шақырым чакырым キロメートル キロ 公里 千米 킬로미터'],
  ['bbl', 'barrel баррел バレル 桶 배럴'],
  ['ha', 'hectare hektar гектар ヘクタール 公顷 헥타르'],
  ['m3', 'cubic_met кубомет кубическ текше 立方'],
  [
    'year',
    'year лет года год_ годам жыл yıl_ yıll yil_ jahre années ans_ 年間 か年 カ年 年期 年的 歳 才 жас 년간',
  ],
  ['month', 'month месяц ай_ айға ay_ oy_ monate か月 カ月 ヶ月 ヵ月 个月 개월'],
  ['day', 'days day_ day- дней дня дне күн gün kun_ kunl tage jours 日間 天 일간'],
  ['%', 'per_cent percent % процент пайыз пайыс foiz yüzde prozent % ％ パーセント 퍼센트'],
]);

/** Each word of a list with what it stands for. */
function listed<Meaning>(lists: readonly (readonly [Meaning, string])[]): (readonly [string, Meaning])[] {
  return lists.flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ' '), meaning] as const),
  );
}

/** Units that begin with a character which multiplies elsewhere. */
const NO_MULTIPLIER = /^(?:兆瓦|千瓦|千米)/u;
/** A stretch of time or an age: shorter ones are in every article, and years of the calendar are none. */
const TIME: ReadonlySet<string> = new Set(['year', 'month', 'day']);
const SHORTEST_TIME = 3;

const BEFORE: Readonly<Record<string, string>> = {
  $: 'USD',
  usd: 'USD',
  '¥': 'JPY',
  '￥': 'JPY',
  '€': 'EUR',
  '₸': 'KZT',
};

/** A number with its separators, at most 15 digits; what stands right before it decides whether it is a currency. */
const NUMBER =
  /(usd\s?|[$¥￥€₸]\s?)?(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])(\d{1,3}(?:[,\u00a0\u202f ]\d{3}){1,4}(?!\d)|\d{1,15})(?:[.,](\d{1,4})(?!\d))?/gu;

/** Longer texts say nothing new about their amounts. */
const READ_CHARACTERS = 20_000;
const AT_MOST = 40;

/**
 * Amounts and counts of a text in one form for all languages: 1 trillion yen, 1兆円 and 1 трлн иен are `JPY:1e12`, 14 papers
 * is `n:14`. Years, days and small numbers without a unit are left out: they tell nothing apart.
 */
export function amountsIn(text: string): string[] {
  const found = new Set<string>();
  const read = withDigits(toAsciiDigits(text.slice(0, READ_CHARACTERS)).toLowerCase());
  let carry: { end: number; value: number } | undefined;
  for (const match of read.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    const { factor, length } = multiplierAt(read, end);
    const value = numberOf(match[2] ?? '', match[3]) * factor;
    // 3兆2,000億円 is one amount: parts that touch are added up.
    const total = carry && carry.end === match.index ? carry.value + value : value;
    const after = end + length;
    carry = factor >= 1e4 && length === 1 ? { end: after, value: total } : undefined;
    if (carry && /^\d/.test(read.slice(after, after + 1))) continue;
    const unit = BEFORE[match[1]?.trim() ?? ''] ?? unitAt(read, after);
    const amount = nameOf(total, unit, factor > 1);
    if (amount) found.add(amount);
    if (found.size >= AT_MOST) break;
  }
  return [...found];
}

/** Full-width digits, as Japanese pages write them. */
const toAsciiDigits = (text: string): string =>
  text.replace(/[０-９．，]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const numberOf = (whole: string, fraction: string | undefined): number =>
  Number(
    `${whole.replace(/\D/gu, '')}${fraction && fraction.length !== 3 ? `.${fraction}` : (fraction ?? '')}`,
  );

function multiplierAt(text: string, at: number): { factor: number; length: number } {
  const rest = text.slice(at, at + 24);
  const gap = rest.length - rest.trimStart().length;
  const word = rest.slice(gap);
  const found =
    gap <= 1 && !NO_MULTIPLIER.test(word) ? MULTIPLIERS.find(([name]) => word.startsWith(name)) : undefined;
  if (!found) return { factor: 1, length: 0 };
  const ending =
    /^[\p{Script=Cyrillic}\p{Script=Latin}]*\.?/u.exec(word.slice(found[0].length))?.[0].length ?? 0;
  const isLetterless = /^[\p{Script=Han}\p{Script=Hangul}]| $/u.test(found[0]);
  return { factor: found[1], length: gap + found[0].length + (isLetterless ? 0 : ending) };
}

function unitAt(text: string, at: number): string | undefined {
  const rest = text
    .slice(at, at + 32)
    .replace(/^[\s\-–]+(?:u\.?s\.? |американских |сша |ақш |aqsh |abd )?/u, '');
  return UNITS.find(([name]) => rest.startsWith(name))?.[1];
}

function nameOf(value: number, unit: string | undefined, multiplied: boolean): string | undefined {
  if (!Number.isFinite(value) || value === 0) return undefined;
  const [name = '', times = 1] = unit?.split(' ') ?? [];
  if (TIME.has(name)) return value < SHORTEST_TIME || isYear(value) ? undefined : `${name}:${round(value)}`;
  if (unit) return `${name}:${round(value * Number(times))}`;
  if (multiplied) return `n:${round(value)}`;
  return value <= LAST_DAY || isYear(value) ? undefined : `n:${round(value)}`;
}

const LAST_DAY = 31;
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** Three significant digits: 3.68 and 3.7 billion are told apart, 3.700 and 3.7 are not. */
const round = (value: number): string => String(Number(value.toPrecision(3)));
