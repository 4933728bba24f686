import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailFile } from './mail-file';

/** What one subscriber got. */
export type Delivery = {
  readonly protocol: 'email' | 'sms';
  readonly to: string;
  /** Topic it came from: `alerts`, `digests`. */
  readonly topic: string;
  readonly subject: string;
  readonly body: string;
  readonly file: string;
  readonly at: Date;
};

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly messageId: string;
  readonly at: Date;
}

/** What stands for inboxes and telephones: a folder with one file a message, in the order in which they were sent. */
export class Outbox {
  private count: number;

  constructor(readonly folder: string) {
    this.count = readdirSync(folder).filter((name) => /^\d{4,}_/.test(name)).length;
  }

  /** Lays down a mail and says under which name. */
  mail(mail: OutgoingMail): string {
    const file = this.nameFor(mail, 'eml');
    const whole = mailFile({
      from: 'AWS Notifications <no-reply@sns.amazonaws.com>',
      to: mail.to,
      subject: mail.subject,
      date: mail.at,
      messageId: mail.messageId,
      body: mail.body,
    });
    writeFileSync(join(this.folder, file), whole);
    return file;
  }

  /** Lays down a text message, exactly as a telephone shows it. */
  sms(message: { readonly to: string; readonly body: string; readonly at: Date }): string {
    const file = this.nameFor({ ...message, subject: 'sms' }, 'txt');
    writeFileSync(join(this.folder, file), message.body);
    return file;
  }

  private nameFor(message: Pick<OutgoingMail, 'to' | 'subject' | 'at'>, ending: string): string {
    this.count += 1;
    const number = String(this.count).padStart(4, '0');
    const moment = message.at.toISOString().slice(0, 16).replaceAll(':', '');
    return `${number}_${moment}Z_${plain(message.to, 40)}_${plain(message.subject, 50)}.${ending}`;
  }
}

/** Letters, digits and little else, so that every file system and shell takes it. */
function plain(text: string, atMost: number): string {
  const kept = text.normalize('NFKC').replaceAll(/[^\p{L}\p{M}\p{N}@.+]+/gu, '-');
  return [...kept]
    .slice(0, atMost)
    .join('')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
