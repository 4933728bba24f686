import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutToFit,
  displayWidth,
  graphemes,
  plainLine,
  plainUrl,
  wrapLine,
} from '#domain/publication/plain-text';

/** Text as strangers send it: any characters, and those that do harm more often than chance would bring them. */
const HARMFUL = [
  '\r\n',
  '\u2028',
  '\u0000',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\uD800',
  '<b>',
  '<',
  '\u0301',
  '👩‍🏭',
  'ア',
  'қ',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HARMFUL), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('text of a stranger as one harmless line', () => {
  it.each([
    ['tags', 'A <b>bold</b> deal<br/>', 'A bold deal'],
    ['tags made of tags', '<<b>script>alert(1)</<b>script>', 'alert(1)'],
    ['an unclosed comparison, which is no tag', 'a < b and 5 <6', 'a < b and 5 <6'],
    ['lines', 'one\r\nSubject: two\u2028three\u0085four', 'one Subject: two three four'],
    ['marks that turn the direction', 'Deal \u202Egnp.exe\u202C \u2067اليابان\u2069', 'Deal gnp.exe اليابان'],
    ['invisible characters', 'To\u200Bkyo\uFEFF and\u00AD Asta\u2060na', 'Tokyo and Astana'],
    ['towers of accents', `Z${'\u0335'.repeat(40)}algo`, `Z${'\u0335'.repeat(3)}algo`],
    ['half a character', 'a\uD83Db', 'a b'],
    ['white space of all kinds', ' a\u00A0\u3000b\t\tc ', 'a b c'],
    ['composed letters written in two', 'Japonı\u0301a и\u0306', 'Japonı\u0301a й'],
    ['joiners that stand alone', 'a\u200Db\u200Cc', 'abc'],
  ])('removes %s', (_, given, wanted) => {
    expect(plainLine(given)).toBe(wanted.normalize('NFC'));
  });

  it.each([
    ['emoji of several parts', '👩‍🏭🤝👨🏽‍💼 🏴'],
    ['joiners of Persian', 'می‌خواهم'],
    ['accents and other scripts', 'Ōsaka, Шыңғыс, 東京'],
  ])('keeps %s', (_, text) => {
    expect(plainLine(text)).toBe(text);
  });

  it('leaves no control, direction or line break of any text, and changes nothing twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(
          /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u,
        );
        expect(line).not.toMatch(/<\/?[a-z!?][^<>]*>/i);
        expect(line).toBe(line.trim());
        expect(plainLine(line)).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an address in a message', () => {
  it.each([
    ['https://example.org/ünï?q=日本', 'https://example.org/%C3%BCn%C3%AF?q=%E6%97%A5%E6%9C%AC'],
    ['http://пример.рф/', 'http://xn--e1afmkfd.xn--p1ai/'],
    ['https://example.org/a\r\nb', 'https://example.org/ab'],
  ])('%j is written in ASCII', (given, written) => {
    expect(plainUrl(given)).toBe(written);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@example.org/',
    'example.org',
    '',
    `https://e.org/${'a'.repeat(600)}`,
    undefined,
  ])('%j is left out', (given) => {
    expect(plainUrl(given)).toBeUndefined();
  });
});

describe('a line cut to fit', () => {
  it('ends at a word', () => {
    expect(cutToFit('Ministers of the dialogue meet in Aktau', 30)).toBe('Ministers of the dialogue…');
  });

  it('ends between two characters where words have no spaces', () => {
    expect(cutToFit('北斗電力、カザフスタン産ウランを調達', 21)).toBe('北斗電力、カザフスタ…');
  });

  it('keeps a word that ends where the cut falls', () => {
    expect(cutToFit('uranium deal signed', 13)).toBe('uranium deal…');
  });

  it('never parts what a reader sees as one character', () => {
    expect(cutToFit('👩‍🏭👩‍🏭👩‍🏭', 5)).toBe('👩‍🏭👩‍🏭…');
  });

  it('fits whatever the text', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 80 }), (text, limit) => {
        const line = plainLine(text);
        expect(displayWidth(cutToFit(line, limit))).toBeLessThanOrEqual(limit);
        expect(cutToFit(line, limit, { measure: (part) => part.length }).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a line in several', () => {
  it('breaks between words and hangs the rest', () => {
    expect(wrapLine('one two three four', 9, '  ')).toEqual(['one two', '  three', '  four']);
  });

  it('breaks Japanese between characters, never before a closing mark', () => {
    expect(wrapLine('北斗電力、カザフへ', 8)).toEqual(['北斗電', '力、カザ', 'フへ']);
  });

  it('breaks before a closing mark sooner than beyond its columns', () => {
    expect(wrapLine('ゴー'.padEnd(12, 'ー'), 8)).toEqual(['ゴーーー', 'ーーーー', 'ーーーー']);
    expect(wrapLine(`${'x'.repeat(8)}。`, 8)).toEqual(['xxxxxxxx', '。']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapLine(`a ${'x'.repeat(12)}é`, 5)).toEqual(['a', 'xxxxx', 'xxxxx', 'xxé']);
  });

  it('keeps every character and every line within its columns', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 8, max: 72 }), (text, columns) => {
        const line = plainLine(text);
        const lines = wrapLine(line, columns, '  ');
        expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
        expect(lines.filter((each) => displayWidth(each) > columns)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts East Asian characters and emoji as two columns, marks as none', () => {
    expect(['ab', '日本', '👩‍🏭', 'e\u0301', 'қ'].map(displayWidth)).toEqual([2, 4, 2, 1, 1]);
    expect(graphemes('👩‍🏭é')).toHaveLength(2);
  });
});
