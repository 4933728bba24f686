import { describe, expect, it } from 'vitest';
import { splitProvenance } from '#domain/article/provenance';

const BODY = 'The ministers met on Monday and spoke about trade.';

describe('splitProvenance', () => {
  it.each([
    'Source: Government of the Republic of Kazakhstan',
    'Источник: пресс-служба акимата',
    'Дереккөз: Egemen Qazaqstan',
    '出典：外務省',
    'Originally published in The Steppe Courier.',
  ])('takes the closing line %s out of the text', (line) => {
    expect(splitProvenance([BODY, line])).toEqual({ provenance: line, paragraphs: [BODY] });
  });

  it.each([
    ['The bridge is open again, Kazinform reports.', 'Kazinform reports.'],
    [
      'The bridge is open again, Kazinform News Agency reports citing the press service of the region.',
      'Kazinform News Agency reports',
    ],
    ['Мост снова открыт, передает Tengrinews.kz.', 'передает Tengrinews.kz'],
    [
      'Мост снова открыт, сообщает корреспондент агентства Kazinform со ссылкой на акимат.',
      'сообщает корреспондент агентства Kazinform',
    ],
    ['Көпір қайта ашылды, деп хабарлайды Egemen.kz', 'хабарлайды Egemen.kz'],
  ])('names the source of "%s" and keeps the sentence', (sentence, source) => {
    const { provenance, paragraphs } = splitProvenance([sentence, BODY]);
    expect(provenance).toContain(source);
    expect(paragraphs).toEqual([sentence, BODY]);
  });

  it('names none where none is named', () => {
    expect(splitProvenance([BODY])).toEqual({ paragraphs: [BODY] });
    expect(splitProvenance([])).toEqual({ paragraphs: [] });
  });
});
