import { describe, expect, it } from 'vitest';
import { mailFile } from '#laptop/mail-file';

const mail = {
  from: 'AWS Notifications <no-reply@sns.amazonaws.com>',
  to: 'analyst@embassy.example',
  subject: 'Uranium deal',
  date: new Date('2025-12-18T03:00:00Z'),
  messageId: 'abc-1',
  body: 'First line\nSecond line',
};

/** Headers unfolded and decoded, as a mail client reads them. */
function opened(file: string) {
  const [head = '', ...rest] = file.split('\r\n\r\n');
  const headers = Object.fromEntries(
    head
      .replaceAll(/\r\n[ \t]/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const subject = (headers.Subject ?? '')
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, text: string) =>
      Buffer.from(text, 'base64').toString('utf8'),
    );
  const body = rest.join('\r\n\r\n');
  const decoded =
    headers['Content-Transfer-Encoding'] === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body;
  return { head, headers, subject, body: decoded };
}

describe('a mail file', () => {
  it('has the headers that a mail client needs and lines ended by CR LF', () => {
    const file = mailFile(mail);
    expect(opened(file).headers).toEqual({
      From: mail.from,
      To: mail.to,
      Subject: 'Uranium deal',
      Date: 'Thu, 18 Dec 2025 03:00:00 +0000',
      'Message-ID': '<abc-1@sns.amazonaws.com>',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=UTF-8',
      'Content-Transfer-Encoding': '8bit',
    });
    expect(opened(file).body).toBe('First line\r\nSecond line\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    'Казахстан и Япония подписали соглашение о поставках урана на десять лет вперёд',
    'カザフスタンと日本、ウラン供給で新協定に署名',
    'Families 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 meet',
    `long ${'word '.repeat(40)}end`,
    'pretends to be =?UTF-8?B?AAAA?= encoded',
  ])('carries the subject %s in ASCII lines that fit', (subject) => {
    const { head, subject: read } = opened(mailFile({ ...mail, subject }));
    expect(read).toBe(subject);
    expect(head).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(84);
  });

  it('lets nobody add a header through a subject or an address', () => {
    const { headers } = opened(mailFile({ ...mail, subject: 'a\r\nBcc: x@y.z', to: 'b@c.d\nX-Evil: 1' }));
    expect(Object.keys(headers)).not.toContain('Bcc');
    expect(Object.keys(headers)).not.toContain('X-Evil');
  });

  it('wraps a body whose lines are too long for mail', () => {
    const body = `короткая\n${'я'.repeat(600)}`;
    const file = mailFile({ ...mail, body });
    expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
    expect(opened(file).body).toBe(body.replace('\n', '\r\n'));
  });
});
