import { decodeAs } from './decode-as';

/** A charset that text without a declaration may be in, and by what its right reading is known. */
type Guess = {
  readonly encoding: string;
  /** The commonest characters of the languages written in it. */
  readonly common: string;
  /** What part of a text's letters outside ASCII these make up, about. */
  readonly share: number;
  /** Characters that prove a wrong reading: halves of characters, jamo, box drawing. */
  readonly strange?: RegExp;
};

const KANA = 'のにはをたがでてとしれさいるもなかっらんこりくあスイルントアクラレリシジッーカタマロ';
const KANJI = '日本人大国年会中出月的一政上時分者行業東長合事社新部前地発場米議後対自今報道経済首相';
const HANZI_SIMPLE =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军';
const HANZI_FULL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過後作里用道行所然家種事成方多經么去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日民三新高意年請使此內外公月市台電北網站區灣報政文與及者等';
const HANGUL = '이다는의에을가고로한지하기도사인어서시를대정은일리자아해그들스부과수있나라보상년전원장니';
const CYRILLIC = 'оеаинтсрвлкмдпуяыь';
const BOXES = /[\u2500-\u259f\u3131-\u318e\uff61-\uff9f\ue000-\uf8ff]/g;

const GUESSES: readonly Guess[] = [
  { encoding: 'shift_jis', common: KANA + KANJI, share: 0.55, strange: BOXES },
  { encoding: 'euc-jp', common: KANA + KANJI, share: 0.55, strange: BOXES },
  { encoding: 'euc-kr', common: HANGUL, share: 0.55, strange: BOXES },
  { encoding: 'big5', common: HANZI_FULL, share: 0.45, strange: BOXES },
  { encoding: 'gb18030', common: HANZI_SIMPLE, share: 0.5, strange: BOXES },
  { encoding: 'windows-1251', common: CYRILLIC, share: 0.82 },
  { encoding: 'koi8-r', common: CYRILLIC, share: 0.82, strange: BOXES },
  { encoding: 'ibm866', common: CYRILLIC, share: 0.82, strange: BOXES },
  { encoding: 'iso-8859-5', common: CYRILLIC, share: 0.82 },
  { encoding: 'windows-1255', common: 'יוהלארתבמשנ', share: 0.75 },
  { encoding: 'windows-1253', common: 'αοιετσνηυρπκςμλάίόέ', share: 0.85 },
  { encoding: 'windows-1256', common: 'اليمنروتبةعدسف', share: 0.8 },
  { encoding: 'windows-874', common: 'านรอกเง่้มยลวดทสตะปบคหัิี', share: 0.85 },
  { encoding: 'windows-1254', common: 'ışğçöüİŞÇÖÜâ', share: 0.95 },
  { encoding: 'windows-1250', common: 'áéíóúýčšžřěůťďňąęłśżźćőűöüä„”–', share: 0.95 },
  { encoding: 'windows-1252', common: 'éèàçêôîûùëïöäüßåøæñóíáúãõ’‘“”–—…«»£€©®° ·', share: 0.95 },
];

const SAMPLE_BYTES = 24_000;
/** Fewer characters than this outside ASCII prove nothing: typographic quotes then, in windows-1252. */
const ENOUGH_CHARACTERS = 8;

/**
 * How well bytes read in an encoding look like text: about 1 for text in a language written in it, near 0 for noise.
 * Undefined where nothing but ASCII is found or the encoding is not one that can be judged.
 */
export function plausibility(bytes: Uint8Array, encoding: string): number | undefined {
  const guess = GUESSES.find((known) => known.encoding === encoding);
  return guess && score(decodeAs(sample(bytes), encoding), guess);
}

/** The encoding in which bytes without a believable declaration look most like text; `windows-1252` when none does. */
export function guessEncoding(bytes: Uint8Array): string {
  if (isIso2022Jp(bytes)) return 'iso-2022-jp';
  const part = sample(bytes);
  if (part.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0) < ENOUGH_CHARACTERS)
    return 'windows-1252';
  let best = { encoding: 'windows-1252', score: 0.25 };
  for (const guess of GUESSES) {
    const reached = score(decodeAs(part, guess.encoding), guess) ?? 0;
    if (reached > best.score) best = { encoding: guess.encoding, score: reached };
  }
  return best.encoding;
}

/** Escape sequences to JIS X 0208, JIS X 0201 and half-width katakana. */
const SHIFTS = ['\u001b$B', '\u001b$@', '\u001b(J', '\u001b(I'];

/** Whether the bytes switch character sets by the escape sequences of ISO-2022-JP and hold nothing outside ASCII. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200_000)).toString(
    'latin1',
  );
  return SHIFTS.some((shift) => head.includes(shift)) && !/[\x80-\xff]/.test(head);
}

/** Lines with bytes outside ASCII, whole, so that no character is cut. */
function sample(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  while (first > 0 && !isBreak(bytes[first - 1])) first--;
  let end = Math.min(bytes.length, first + SAMPLE_BYTES);
  while (end < bytes.length && end < first + 2 * SAMPLE_BYTES && !isBreak(bytes[end])) end++;
  return bytes.subarray(first, end);
}

function isBreak(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x3c || byte === 0x3e || byte === 0x20;
}

/** A letter of one alphabet next to one of another: French read as Hebrew, German as Russian. */
const MIXED_WORD =
  /[a-z](?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}])|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}](?=[a-z])/giu;

function score(text: string, { common, share, strange }: Guess): number | undefined {
  const foreign = text.replace(/[\p{ASCII}\s]+/gu, '');
  if (foreign === '') return undefined;
  const known = new Set(common);
  let hits = 0;
  let total = 0;
  for (const character of foreign) {
    total++;
    if (known.has(character)) hits++;
    else if (character === '\ufffd' || (character >= '\x80' && character < '\xa0')) hits -= 4;
  }
  hits -= 2 * (strange ? (foreign.match(strange)?.length ?? 0) : 0);
  hits -= text.match(/\p{Ll}\p{Lu}(?=\p{Ll})/gu)?.length ?? 0;
  hits -= 2 * (text.match(MIXED_WORD)?.length ?? 0);
  return hits / total / share;
}
