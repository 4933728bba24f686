import { describe, expect, it } from 'vitest';
import { keeps } from '#cli/destroy';
import { archiveFindings } from '#cli/doctor/archive';
import { defaultSettings } from '#domain/settings/settings';
import { NOW } from '../../support/builders';

const url = 'https://d111111abcdef8.cloudfront.net/';
const look = (answer: () => Promise<Response>, about = {}) =>
  archiveFindings({ settings: { archive: true }, url, now: NOW, fetch: answer, ...about });
const answering = (status: number, hoursAgo = 1) =>
  look(async () => {
    const written = new Date(NOW.getTime() - hoursAgo * 3_600_000).toUTCString();
    return new Response(null, { status, headers: { 'last-modified': written } });
  });

describe('the archive', () => {
  it('is well when its front page answers and was written with one of the last digests', async () => {
    expect(await answering(200)).toEqual([{ level: 'ok', about: 'archive', says: `answers at ${url}` }]);
    expect(await answering(200, 72)).toMatchObject([
      { level: 'warn', says: expect.stringContaining('72 hours') },
    ]);
  });

  it.each([
    [404, 'has no front page'],
    [403, 'has no front page'],
    [503, 'answers 503'],
  ])('that answers %i is warned of', async (status, words) => {
    expect(await answering(status)).toMatchObject([
      { level: 'warn', says: expect.stringContaining(words), remedy: expect.anything() },
    ]);
  });

  it('that does not answer is warned of with the reason', async () => {
    const findings = await look(() => Promise.reject(new Error('getaddrinfo ENOTFOUND')));
    expect(findings).toMatchObject([{ level: 'warn', says: expect.stringContaining('ENOTFOUND') }]);
  });

  it('is asked for neither where it is switched off nor where the stack has none', async () => {
    const never = () => Promise.reject(new Error('asked'));
    expect(await look(never, { settings: { archive: false } })).toMatchObject([{ level: 'ok' }]);
    expect(await look(never, { url: undefined })).toMatchObject([
      { level: 'warn', remedy: expect.stringContaining('deploy') },
    ]);
  });
});

describe('what a removed stack keeps', () => {
  it('is the pages of the archive, whatever the policy, where there is one', () => {
    for (const removalPolicy of ['retain', 'destroy'] as const) {
      const lines = (archive: boolean) => keeps({ ...defaultSettings(), removalPolicy, archive }).join('\n');
      expect(lines(true)).toMatch(/Kept.*the bucket with the pages of the archive/);
      expect(lines(false)).not.toMatch(/archive/);
    }
  });
});
