/** Beginnings of month names in the languages of the outlets, by month. A word is a month when it begins with one of these. */
export const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'қаң', 'қантар', 'каңтар', 'январ', 'gen', 'ene', 'ιαν', 'qańtar', 'qaŋtar', 'qañtar'],
  ['feb', 'фев', 'ақп', 'акп', 'fév', 'φεβ', 'aqpan'],
  ['mar', 'мар', 'нау', 'märz', 'már', 'μάρ', 'μαρ', 'naýryz', 'nauryz'],
  ['apr', 'апр', 'сәу', 'сау', 'avr', 'abr', 'ápr', 'απρ', 'sáýir', 'säuir'],
  ['may', 'май', 'мая', 'мам', 'mai', 'maj', 'máj', 'μάι', 'μαϊ', 'mamyr'],
  ['jun', 'июн', 'маус', 'juin', 'jún', 'ιούν', 'ιουν', 'maýsym', 'mausym'],
  ['jul', 'июл', 'шіл', 'шил', 'juil', 'júl', 'ιούλ', 'ιουλ', 'shilde', 'şilde'],
  ['aug', 'авг', 'там', 'aoû', 'ago', 'αύγ', 'αυγ', 'tamyz'],
  ['sep', 'сен', 'қыр', 'кыр', 'szep', 'set', 'σεπ', 'qyrkúıek', 'qyrküiek'],
  ['oct', 'окт', 'қаз', 'okt', 'ott', 'οκτ', 'qazan'],
  ['nov', 'ноя', 'қар', 'νοέ', 'νοε', 'qarasha', 'qaraşa'],
  ['dec', 'дек', 'жел', 'dez', 'dic', 'déc', 'δεκ', 'jeltoqsan', 'želtoqsan'],
];

/** Names that a stem alone would confuse with another month or an ordinary word. */
export const WHOLE_MONTHS: Readonly<Record<string, number>> = {
  казан: 10,
  кар: 11,
  мрт: 3,
  марта: 3,
  марте: 3,
  март: 3,
  наурыз: 3,
};

/** Names of months in English and its kin, whole: what follows a stem of three Latin letters must be the rest of one. */
export const LATIN_MONTHS =
  /^(?:januar[yi]?|janvier|januári|february|feb(?:r|ruar|rero|braio)?|mar(?:ch|s|zo|zec|t|et)?|apri?l(?:e|is)?|avril|abril|may[ıo]?|mai|maj[ua]?s?|june?|juni|juin|juli?|july|juillet|aug(?:ust[uo]?s?|usztus)?|ago(?:sto)?|sept?(?:ember|embre|iembre|tember)?|set(?:tembre)?|octo?(?:ber|bre|ubre)?|okt(?:ober|óber)?|ott(?:obre)?|nov(?:ember|embre|iembre)?|dec(?:ember|embre)?|dez(?:ember)?|dic(?:embre|iembre)?)$/;

/** Days told by a word, counted from today. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  сегодня: 0,
  бүгін: 0,
  今日: 0,
  本日: 0,
  今天: 0,
  yesterday: -1,
  вчера: -1,
  кеше: -1,
  昨日: -1,
  昨天: -1,
  позавчера: -2,
  'алдыңғы күні': -2,
  一昨日: -2,
};

/** How long ago: a number, a unit and a word for "ago", with the unit's length in milliseconds. */
export const AGO: readonly (readonly [pattern: RegExp, unit: number])[] = [
  [/^(\d{1,2}|an?|один|одну)?\s*(?:sec|second|сек|секунд)\S*\s+(?:ago|назад|бұрын)$/, 1000],
  [/^(\d{1,3}|an?|один|одну)?\s*(?:min|minute|мин|минут)\S*\s+(?:ago|назад|бұрын)$/, 60_000],
  [/^(\d{1,2}|an?|один|одну)?\s*(?:hour|hr|час|сағат)\S*\s+(?:ago|назад|бұрын)$/, 3_600_000],
  [/^(\d{1,2}|an?|один|одну)?\s*(?:day|день|дня|дней|күн)\S*\s+(?:ago|назад|бұрын)$/, 86_400_000],
  [/^(\d{1,3})\s*分前$/, 60_000],
  [/^(\d{1,2})\s*時間前$/, 3_600_000],
  [/^(\d{1,2})\s*日前$/, 86_400_000],
];

/** First years of the Japanese eras, minus one. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  r: 2018,
  h: 1988,
  s: 1925,
};

/** Zones by the names met in feeds, in minutes east of Greenwich. */
export const ZONES: Readonly<Record<string, number>> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    cest: 120,
    met: 60,
    mez: 60,
    mest: 120,
  },
  ...{
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    мск: 180,
    msd: 240,
    trt: 180,
    samt: 240,
    azt: 240,
    aqtt: 300,
  },
  ...{
    uzt: 300,
    tjt: 300,
    tmt: 300,
    pkt: 300,
    yekt: 300,
    ist: 330,
    almt: 360,
    qyzt: 300,
    kgt: 360,
    omst: 360,
  },
  ...{
    ict: 420,
    krat: 420,
    hkt: 480,
    sgt: 480,
    awst: 480,
    irkt: 480,
    jst: 540,
    kst: 540,
    yakt: 540,
    vlat: 600,
  },
  ...{ aest: 600, aedt: 660, nzst: 720, nzdt: 780, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420 },
  ...{ mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600, ast: -240, adt: -180, brt: -180 },
};
