import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { septets } from '#domain/alert/gsm7';
import { displayWidth } from '#domain/publication/plain-text';
import { PUBLISH_LIMIT_BYTES, type Publication, publicationBytes } from '#domain/publication/publication';
import { DIGESTS } from '../../../fixtures/digests/cases';
import { MESSAGES } from '../../../fixtures/messages/cases';
import { partsWrittenOut, writtenOut } from '../../../fixtures/messages/written-out';

const golden = (folder: string, name: string) =>
  readFileSync(new URL(`../../../fixtures/${folder}/${name}.txt`, import.meta.url), 'utf8');

const namesIn = (folder: string) =>
  readdirSync(new URL(`../../../fixtures/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace('.txt', ''))
    .sort();

describe('every message reads as its golden file (`npm run messages -- --write` renews them)', () => {
  it.each(Object.keys(MESSAGES))('%s', (name) => {
    expect(writtenOut(MESSAGES[name]!())).toBe(golden('messages', name));
  });

  it.each(Object.keys(DIGESTS))('%s', (name) => {
    expect(partsWrittenOut(DIGESTS[name]!())).toBe(golden('digests', name));
  });

  it('leaves no golden file without a message', () => {
    expect(namesIn('messages')).toEqual(Object.keys(MESSAGES).sort());
    expect(namesIn('digests')).toEqual(Object.keys(DIGESTS).sort());
  });
});

const all: readonly (readonly [string, Publication])[] = [
  ...Object.entries(MESSAGES).map(([name, message]) => [name, message()] as const),
  ...Object.entries(DIGESTS).flatMap(([name, parts]) =>
    parts().map(({ part, publication }) => [`${name}, ${part}`, publication] as const),
  ),
];

describe('every message keeps to the limits of SNS and of a telephone', () => {
  it.each(all)('%s', (_, publication) => {
    expect(publication.subject).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    expect(publication.subject.length).toBeLessThan(100);
    expect(publicationBytes(publication)).toBeLessThanOrEqual(PUBLISH_LIMIT_BYTES);
    expect(Object.keys(publication.attributes).length).toBeLessThanOrEqual(5);
    expect(septets(publication.bodies.default)).toBeLessThanOrEqual(160);
    if (publication.bodies.sms !== undefined)
      expect(septets(publication.bodies.sms)).toBeLessThanOrEqual(160);
    const lines = (publication.bodies.email ?? '').split('\n');
    const wide = lines.filter((line) => displayWidth(line) > 72 && !line.includes('https://'));
    expect(lines.length === 1 ? [] : wide).toEqual([]);
  });
});
