import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#domain/feed/decode';

const RUSSIAN = 'Министры обсудили поставки урана и строительство моста через Иртыш';
const JAPANESE =
  '大臣は中央アジアとの協力について話し合いました。会談は東京で行われ、両国の関係を深めることになった。';
const xml = (text: string, encoding?: string) =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><rss><channel><title>${text}</title></channel></rss>`;

describe('decodeText', () => {
  it.each([
    ['windows-1251', RUSSIAN, 'windows-1251'],
    ['koi8-r', RUSSIAN, 'koi8-r'],
    ['cp866', RUSSIAN, 'ibm866'],
    ['shift_jis', JAPANESE, 'shift_jis'],
    ['euc-jp', JAPANESE, 'euc-jp'],
    ['gb2312', '代表团在首都举行会谈，讨论了能源合作和经济问题。', 'gb18030'],
    ['big5', '代表團在首都舉行會談，討論能源合作和經濟問題。這是今年第二次的訪問。', 'big5'],
    ['euc-kr', '대표단이 수도에서 회담을 열고 에너지 협력을 논의했다.', 'euc-kr'],
    ['windows-1252', 'Le ministre a été reçu, où les négociations se sont déroulées', 'windows-1252'],
    ['windows-1253', 'Η αντιπροσωπεία επισκέφθηκε τη χώρα για συνομιλίες', 'windows-1253'],
  ])('reads %s that is declared, and that is declared nowhere', (encoding, text, name) => {
    for (const declared of [encoding, undefined]) {
      const read = decodeText(iconv.encode(xml(text, declared), encoding), { kind: 'xml' });
      expect(read.text).toContain(text);
      expect(read.encoding).toBe(name);
    }
  });

  it.each(['cp-1251', 'CP1251', 'win-1251', 'windows1251', '"windows-1251"', '1251'])(
    'knows %s as windows-1251',
    (label) => {
      const bytes = iconv.encode(xml(RUSSIAN), 'windows-1251');
      expect(decodeText(bytes, { kind: 'xml', contentType: `text/xml; charset=${label}` }).encoding).toBe(
        'windows-1251',
      );
    },
  );

  it('reads the escape sequences of ISO-2022-JP', () => {
    const bytes = Buffer.from('<title>\x1b$BF|K\\8l\x1b(B</title>', 'latin1');
    expect(decodeText(bytes, { kind: 'xml' }).text).toBe('<title>日本語</title>');
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s with a mark and without', (encoding) => {
    for (const addBOM of [true, false]) {
      const bytes = iconv.encode(xml(RUSSIAN, 'utf-16'), encoding, { addBOM });
      expect(decodeText(bytes, { kind: 'xml' }).text).toBe(xml(RUSSIAN, 'utf-16'));
    }
  });

  it.each(['utf-32le', 'utf-32be'])('reads %s', (encoding) => {
    expect(decodeText(iconv.encode(xml('Жібек жолы'), encoding), { kind: 'xml' }).text).toBe(
      xml('Жібек жолы'),
    );
  });

  it('reads typographic quotes of windows-1252, which some Node releases turn into control characters', () => {
    const bytes = Buffer.from(xml('\x93uranium\x94 \x96 \x80 5'), 'latin1');
    const read = decodeText(bytes, { kind: 'xml', contentType: 'text/xml; charset=iso-8859-1' });
    expect(read.text).toBe(xml('“uranium” – € 5'));
  });

  it('believes valid UTF-8 rather than a declaration', () => {
    const bytes = Buffer.from(xml('Қазақстан мен Жапония келісімге қол қойды', 'windows-1251'));
    const read = decodeText(bytes, { kind: 'xml', contentType: 'text/xml; charset=iso-8859-1' });
    expect(read.text).toContain('Қазақстан мен Жапония келісімге қол қойды');
    expect(read.problems).toEqual(['declared windows-1252, read as utf-8']);
  });

  it('does not believe a declaration that makes no text', () => {
    const read = decodeText(iconv.encode(xml(RUSSIAN, 'utf-8'), 'windows-1251'), { kind: 'xml' });
    expect(read.text).toContain(RUSSIAN);
    expect(read.problems).toEqual(['declared utf-8, read as windows-1251']);
  });

  it('prefers the document to a server that names the wrong charset', () => {
    const bytes = iconv.encode(xml(RUSSIAN, 'windows-1251'), 'windows-1251');
    const read = decodeText(bytes, { kind: 'xml', contentType: 'text/xml; charset=koi8-r' });
    expect(read.text).toContain(RUSSIAN);
  });

  it('keeps UTF-8 with a broken byte as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from(` ${RUSSIAN}`)]);
    const read = decodeText(bytes, { kind: 'html' });
    expect(read.encoding).toBe('utf-8');
    expect(read.problems).toEqual(['1 unreadable characters']);
  });

  it('reads the meta element of a page', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Да</title>`;
    expect(decodeText(iconv.encode(page, 'windows-1251'), { kind: 'html' }).text).toBe(page);
  });

  it('names a charset nobody knows and goes on', () => {
    const read = decodeText(Buffer.from(xml('plain', 'bogus')), { kind: 'xml' });
    expect(read.text).toBe(xml('plain', 'bogus'));
    expect(read.problems).toEqual(['unknown charset bogus']);
  });

  it('has nothing to say about no bytes', () => {
    expect(decodeText(new Uint8Array(), { kind: 'xml' })).toEqual({
      text: '',
      encoding: 'utf-8',
      problems: [],
    });
  });

  it('gives some text for any bytes, and the very text for any UTF-8', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'grapheme' }),
        fc.boolean(),
        (bytes, text, html) => {
          const kind = html ? 'html' : 'xml';
          expect(typeof decodeText(bytes, { kind }).text).toBe('string');
          const written = `<title>${text.replaceAll('\0', '')}</title>`;
          expect(decodeText(Buffer.from(written), { kind }).text).toBe(Buffer.from(written).toString());
        },
      ),
      { numRuns: 1000 },
    );
  });
});
