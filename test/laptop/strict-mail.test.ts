import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { composeAlert } from '#domain/alert/compose-alert';
import { bodyFor, type Publication } from '#domain/publication/publication';
import { mailFile } from '#laptop/mail-file';
import { DIGESTS } from '../../fixtures/digests/cases';
import { context, MESSAGES, report, story } from '../../fixtures/messages/cases';

const folder = mkdtempSync(join(tmpdir(), 'irtysh-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const titled = (title: string) =>
  composeAlert(story({ members: [report({ outletName: title, language: 'en', title })] }), context);

const publications: readonly (readonly [string, Publication])[] = [
  ...Object.entries(MESSAGES).map(([name, message]) => [name, message()] as const),
  ...Object.entries(DIGESTS).flatMap(([name, parts]) =>
    parts().map(({ part, publication }) => [`${name}-${part}`, publication] as const),
  ),
  ...Object.entries({
    'of 5,000 characters': 'ұзақ тақырып '.repeat(400),
    'of emoji': '👩‍🏭🤝👨‍💼🇰🇿🇯🇵 '.repeat(30),
    'of combining marks': `Z${'\u0335\u0321\u0322'.repeat(50)}algo`,
    'from right to left': '\u202Eكازاخستان\u202C واليابان \u2067توقعان\u2069',
    'of no width': '\u200B\u200C\u200D\u2060\uFEFF',
    'that looks like headers': 'a\r\nBcc: everyone@example.org\r\n\r\nbody',
  }).map(([name, title]) => [`headline ${name}`, titled(title)] as const),
];

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Python's parser under its strict policy: any defect of a header or of the body is an error. */
describe.skipIf(!hasPython)('a mail client that forgives nothing', () => {
  it('opens every message as it was written', () => {
    const written = publications.map(([, publication], n) => {
      const mail = {
        from: 'AWS Notifications <no-reply@sns.amazonaws.com>',
        to: 'analyst@embassy.example',
        subject: publication.subject,
        date: new Date('2025-12-18T03:00:00Z'),
        messageId: `m-${n}`,
        body: bodyFor('email', publication),
      };
      const path = join(folder, `${n}.eml`);
      writeFileSync(path, mailFile(mail));
      return { path, mail };
    });
    const script = join(import.meta.dirname, '../support/parse_mail.py');
    const read = execFileSync('python3', [script, ...written.map(({ path }) => path)], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    const opened = read
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { headers: Record<string, string>; body: string });
    expect(opened).toHaveLength(publications.length);
    for (const [n, { mail }] of written.entries()) {
      const { headers = {}, body = '' } = opened[n] ?? {};
      expect(headers.Subject).toBe(mail.subject);
      expect(headers.To).toBe(mail.to);
      expect(Object.keys(headers)).not.toContain('Bcc');
      expect(body.replaceAll('\r\n', '\n').trimEnd()).toBe(mail.body.trimEnd());
    }
  });
});
