/** Multipliers as they follow a number, by language; matched at the start of what follows, longest first. */
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['bln', 1e9],
  ['mln', 1e6],
  ['bn', 1e9],
  ['трлн', 1e12],
  ['триллион', 1e12],
  ['млрд', 1e9],
  ['миллиард', 1e9],
  ['млн', 1e6],
  ['миллион', 1e6],
  ['тыс', 1e3],
  ['мың', 1e3],
  ['兆', 1e12],
  ['億', 1e8],
  ['亿', 1e8],
  ['万', 1e4],
  ['萬', 1e4],
  ['千', 1e3],
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
  ['milliarden', 1e9],
  ['milliards', 1e9],
  ['milliard', 1e9],
  ['millionen', 1e6],
  ['millions', 1e6],
  ['milyar', 1e9],
  ['milyon', 1e6],
];

/** Units as they follow an amount; a unit is matched by the beginning of its word, so that case endings do not matter. */
const UNITS: readonly (readonly [string, string])[] = [
  ['dollar', 'USD'],
  ['usd', 'USD'],
  ['us$', 'USD'],
  ['доллар', 'USD'],
  ['$', 'USD'],
  ['米ドル', 'USD'],
  ['ドル', 'USD'],
  ['美元', 'USD'],
  ['달러', 'USD'],
  ['dolar', 'USD'],
  ['yen', 'JPY'],
  ['jpy', 'JPY'],
  ['иен', 'JPY'],
  ['йен', 'JPY'],
  ['円', 'JPY'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['엔', 'JPY'],
  ['tenge', 'KZT'],
  ['kzt', 'KZT'],
  ['тенге', 'KZT'],
  ['теңге', 'KZT'],
  ['テンゲ', 'KZT'],
  ['坚戈', 'KZT'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
  ['евро', 'EUR'],
  ['еуро', 'EUR'],
  ['ユーロ', 'EUR'],
  ['欧元', 'EUR'],
  ['유로', 'EUR'],
  ['tonne', 't'],
  ['tons', 't'],
  ['ton ', 't'],
  ['metric ton', 't'],
  ['тонн', 't'],
  ['トン', 't'],
  ['吨', 't'],
  ['톤', 't'],
  ['megawatt', 'MW'],
  ['mw', 'MW'],
  ['мвт', 'MW'],
  ['メガワット', 'MW'],
  ['kilomet', 'km'],
  ['km', 'km'],
  ['км', 'km'],
  ['километр', 'km'],
  ['шақырым', 'km'],
  ['キロ', 'km'],
  ['公里', 'km'],
  ['per cent', '%'],
  ['percent', '%'],
  ['%', '%'],
  ['процент', '%'],
  ['пайыз', '%'],
  ['％', '%'],
  ['パーセント', '%'],
  ['퍼센트', '%'],
];

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
 * is `n:14`. Years, days and numbers below ten without a unit are left out: they tell nothing apart.
 */
export function amountsIn(text: string): string[] {
  const found = new Set<string>();
  const read = toAsciiDigits(text.slice(0, READ_CHARACTERS)).toLowerCase();
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
  const found = gap <= 1 ? MULTIPLIERS.find(([name]) => word.startsWith(name)) : undefined;
  if (!found) return { factor: 1, length: 0 };
  const ending =
    /^[\p{Script=Cyrillic}\p{Script=Latin}]*\.?/u.exec(word.slice(found[0].length))?.[0].length ?? 0;
  const isLetterless = /^[\p{Script=Han}\p{Script=Hangul}]/u.test(found[0]);
  return { factor: found[1], length: gap + found[0].length + (isLetterless ? 0 : ending) };
}

function unitAt(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + 32).replace(/^[\s\-–]+(?:u\.?s\.? |американских |сша )?/u, '');
  return UNITS.find(([name]) => rest.startsWith(name))?.[1];
}

function nameOf(value: number, unit: string | undefined, multiplied: boolean): string | undefined {
  if (!Number.isFinite(value) || value === 0) return undefined;
  if (unit) return `${unit}:${round(value)}`;
  if (multiplied) return `n:${round(value)}`;
  const looksLikeYearOrDay = (value >= 1900 && value <= 2100) || value <= 31;
  return value < 10 || looksLikeYearOrDay ? undefined : `n:${round(value)}`;
}

/** Three significant digits: 3.68 and 3.7 billion are told apart, 3.700 and 3.7 are not. */
const round = (value: number): string => String(Number(value.toPrecision(3)));
