import { describe, expect, it } from 'vitest';
import { splitDateline } from '#domain/article/dateline';

const REST = 'The ministers met on Monday and spoke about trade.';

describe('splitDateline', () => {
  it.each([
    'ASTANA. KAZINFORM -',
    'ASTANA –',
    'NUR-SULTAN —',
    'ASTANA, December 18 –',
    'ALMATY, Kazakhstan (Reuters) -',
    'TOKYO (Kyodo) --',
    'АСТАНА. КАЗИНФОРМ –',
    'АСТАНА, 14 марта. /ТАСС/.',
    'АЛМАТЫ. КазТАГ –',
    'АСТАНА. ҚазАқпарат -',
    '【アスタナ＝高橋】',
    '【東京時事】',
    '［アスタナ　１４日　ロイター］',
  ])('splits off %s', (dateline) => {
    expect(splitDateline(`${dateline} ${REST}`)).toEqual({ dateline, text: REST });
  });

  it.each([
    REST,
    'NATO and the EU - two organisations - have met in Tokyo on Monday to discuss it.',
    'Kazakhstan – a country of steppes – has signed the agreement on Monday.',
    'JICA (the agency for cooperation) will build the bridge.',
    '20 декабря – день, когда открыли мост.',
  ])('leaves alone: %s', (text) => {
    expect(splitDateline(text)).toEqual({ text });
  });

  it('takes a printed date off first', () => {
    expect(splitDateline(`date 2017-01-26 ASTANA. KAZINFORM - ${REST}`)).toEqual({
      date: '2017-01-26',
      dateline: 'ASTANA. KAZINFORM -',
      text: REST,
    });
  });
});
