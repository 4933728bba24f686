import { describe, expect, it } from 'vitest';
import { OUTLETS } from '#domain/outlet/catalogue';
import { OutletSchema } from '#domain/outlet/outlet-schema';

describe('OutletSchema', () => {
  it('knows every field that the catalogue uses', () => {
    expect(OUTLETS.map((outlet) => OutletSchema.parse(outlet))).toEqual(OUTLETS);
  });

  it('asks for little: a feed is on, its titles, links and excerpts are shown', () => {
    const outlet = OutletSchema.parse({
      id: 'courier',
      name: 'Steppe Courier',
      home: 'https://courier.example',
      country: 'KZ',
      feeds: [{ id: 'courier/all', url: 'https://courier.example/rss' }],
    });
    expect(outlet).toMatchObject({ display: 'excerpt', timeZone: 'UTC' });
    expect(outlet.feeds[0]).toMatchObject({
      enabled: true,
      kind: 'feed',
      confidence: 'high',
      languages: ['und'],
    });
  });

  it('takes no address that is not fetched over HTTP', () => {
    const feeds = [{ id: 'x/a', url: 'file:///etc/passwd' }];
    expect(
      OutletSchema.safeParse({ id: 'x', name: 'X', home: 'https://x.example', country: 'KZ', feeds }).success,
    ).toBe(false);
  });
});
