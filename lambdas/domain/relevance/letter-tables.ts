import type { KIND } from './fold';

export const APOSTROPHES = "'’‘ʻʼ`´′ʹ";
export const JOINTS = ' \u00a0\u2009\u202f-‐‑–—+/·・•=＝"“”„«»‹›&~「」『』()（）';

/** Which letters are of which kind: the first and the last of each run. */
export const KIND_RANGES: readonly (readonly [kind: keyof typeof KIND, first: number, last: number])[] = [
  ['digit', 0x30, 0x39],
  ['latin', 0x41, 0x5a],
  ['latin', 0x61, 0x7a],
  ['latin', 0xc0, 0x24f],
  ['latin', 0x1e00, 0x1eff],
  ['latin', 0x300, 0x36f],
  ['greek', 0x370, 0x3ff],
  ['cyrillic', 0x400, 0x52f],
  ['arabic', 0x620, 0x6ff],
  ['ideograph', 0x3041, 0x309f],
  ['katakana', 0x30a0, 0x30ff],
  ['ideograph', 0x3400, 0x9fff],
  ['ideograph', 0x3005, 0x3007],
  ['hangul', 0xac00, 0xd7af],
];
/** Signs among the letters. */
export const NO_LETTERS = '×÷';

/** Letters that are written as others, in pairs. */
export const AS_OTHERS = 'ıiİiłløođdёеЁеأاإاآاىيیيکكةه';

/** Latin or Greek letters that pass for Cyrillic ones, in pairs (garbled or disguised words such as `Яπония`). */
export const AS_CYRILLIC = 'aаeеoоpрcсxхyуkкmмtтhнbвiіnпαаοоρрεеκкπпτтνнιіμмσсγгβвχхυуλл';
export const AS_LATIN = 'аaеeоoрpсcхxуyкkмmтtнhвbіiαaοoρpεeκkτtνvιiχxυy';
