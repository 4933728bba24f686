/** A message as it goes to a mailbox. */
export type Mail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: Date;
  readonly messageId: string;
  readonly body: string;
};

/** Longest line that SMTP carries, in bytes without its end (RFC 5321, 4.5.3.1.6). */
const LONGEST_LINE = 998;
/** Bytes of text in one encoded word, so that it stays within 75 characters as base64 (RFC 2047, 2). */
const ENCODED_WORD_BYTES = 42;

/** A mail as a file that mail clients open (RFC 5322): headers in ASCII, plain text in UTF-8, lines ended by CR LF. */
export function mailFile({ from, to, subject, date, messageId, body }: Mail): string {
  const lines = body.replaceAll(/\r\n?/g, '\n').split('\n');
  const fits = lines.every((line) => Buffer.byteLength(line) <= LONGEST_LINE);
  const headers = [
    `From: ${from}`,
    `To: ${withoutBreaks(to)}`,
    `Subject: ${encodedHeader(withoutBreaks(subject))}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}@sns.amazonaws.com>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    `Content-Transfer-Encoding: ${fits ? '8bit' : 'base64'}`,
  ];
  const text = fits ? lines.join('\r\n') : inBase64(lines.join('\r\n'));
  return `${headers.join('\r\n')}\r\n\r\n${text}${text.endsWith('\r\n') ? '' : '\r\n'}`;
}

const withoutBreaks = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').trim();

/** Text of a header: as it is when it is short ASCII, otherwise in encoded words, cut between characters, one a line. */
function encodedHeader(text: string): string {
  if (/^[\x20-\x7e]{0,66}$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    for (const part of Buffer.byteLength(segment) > ENCODED_WORD_BYTES ? [...segment] : [segment]) {
      if (Buffer.byteLength(word + part) > ENCODED_WORD_BYTES) {
        words.push(word);
        word = '';
      }
      word += part;
    }
  }
  words.push(word);
  return words.map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

const inBase64 = (text: string): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
