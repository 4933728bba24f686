import { expect, it } from 'vitest';
import { addressOf } from '#domain/outlet/address-of';

const feed = { url: 'https://ministry.example/{FY}/{YYYY}{MM}/{DD}.html' };

it('fills in the day of asking, with a fiscal year that starts on 1 April', () => {
  expect(addressOf(feed, new Date('2026-03-31T08:00:00Z'))).toBe(
    'https://ministry.example/2025/202603/31.html',
  );
  expect(addressOf(feed, new Date('2026-04-01T08:00:00Z'))).toBe(
    'https://ministry.example/2026/202604/01.html',
  );
});

it('leaves an address without placeholders as it is', () => {
  const url = 'https://ministry.example/feed?tag={TAG}';
  expect(addressOf({ url }, new Date())).toBe(url);
});
