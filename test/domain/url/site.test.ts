import { describe, expect, it } from 'vitest';
import { sameSite, siteOf } from '#domain/url/site';

describe('sameSite', () => {
  it('compares registrable domains', () => {
    expect(siteOf('https://www.mofa.go.jp/a')).toBe('mofa.go.jp');
    expect(sameSite('https://www.mofa.go.jp/a', 'http://mofa.go.jp/b')).toBe(true);
    expect(sameSite('https://www.mofa.go.jp/a', 'https://www.mod.go.jp/a')).toBe(false);
    expect(sameSite('https://kaz.nur.kz/a', 'https://www.nur.kz/a')).toBe(true);
    expect(sameSite('no address', 'no address')).toBe(false);
  });
});
