import { describe, expect, it } from 'vitest';
import { type Outcome, reportLines, summaryOf } from '#cli/run-report';
import { aStory } from '../support/stories';

const at = (time: string) => new Date(`2025-12-18T${time}Z`);
const digest = (edition: string, time: string, topics: string) => ({
  topic: 'digests',
  subject: `${edition} ${topics}`,
  attributes: { edition, topics },
  at: at(time),
});
const delivery = (protocol: 'email' | 'sms', topic: string, body: string) => ({
  protocol,
  topic,
  to: `${protocol}@reader.example`,
  subject: `about ${body.slice(0, 5)}`,
  body,
  file: '0001.eml',
  at: at('03:00:00'),
});

const outcome: Outcome = {
  ledger: {
    from: '2025-12-18',
    to: '2025-12-19',
    seen: 3,
    fates: { 'article:bilateral': 2, 'duplicate-of': 1 },
    waiting: 0,
    unaccounted: 0,
  },
  stories: [],
  publications: [
    { topic: 'alerts', subject: 'Uranium', attributes: {}, at: at('02:00:00') },
    digest('astana', '03:00:00', '["all"]'),
    digest('astana', '03:00:01', '["energy"]'),
    digest('tokyo', '23:00:00', '["all"]'),
    { topic: 'operator', subject: 'A source is silent', attributes: {}, at: at('04:00:00') },
  ],
  deliveries: [
    delivery('email', 'alerts', 'short'),
    delivery('email', 'alerts', 'the longest alert of all'),
    delivery('sms', 'alerts', 'a very, very long text message'),
    delivery('email', 'digests', 'digest\nof stories'),
  ],
  billed: {
    usage: { calls: { 'sns:Publish': 5 }, writeUnits: 1_000_000, readUnits: 0, messages: 0, publishes: 5 },
    emails: 3,
    invocations: 1,
    gigabyteSeconds: 0,
  },
  outbox: 'data/outbox',
  waiting: 0,
  feeds: 20,
  troubled: Array.from({ length: 14 }, (_, n) => `feed/${n}: failed once`),
};

describe('the report of a run', () => {
  it('says in numbers what came of it, a digest once however many parts it was sent in', () => {
    expect(summaryOf(outcome)).toEqual({
      entries: 3,
      fates: { 'article:bilateral': 2, 'duplicate-of': 1 },
      stories: 0,
      alerts: 1,
      digests: 2,
      emails: 3,
      sms: 1,
      outbox: 'data/outbox',
    });
  });

  it('shows a person the fullest alert and digest, the ledger, the price and where the inboxes lie', () => {
    const text = reportLines(outcome).join('\n');
    expect(text).toContain('  the longest alert of all');
    expect(text).not.toContain('  short');
    expect(text).toContain('  digest\n  of stories');
    expect(text).toContain('1 alert, 3 emails, 1 SMS');
    expect(text).toMatch(/3 {2}entries seen/);
    expect(text).toContain('1 invocation, 1000000 write units, 0 read units, 5 publishes');
    expect(text).toContain('On AWS this would have cost $0.6251 before any free tier');
    expect(text).toContain('Inboxes: data/outbox');
  });

  it('tells a story with its headlines always in one order, however the table hands them over', () => {
    const headlines = { ja: '三', kk: 'Үш', en: 'Three', ru: 'Три' };
    const lines = reportLines({ ...outcome, stories: [aStory({ headlines })] });
    expect(lines.filter((line) => /^ {2}[a-z]{2} {2}\S/.test(line)).slice(0, 4)).toEqual([
      '  en  Three',
      '  ru  Три',
      '  kk  Үш',
      '  ja  三',
    ]);
  });

  it('names feeds that are not well, as long as they are few', () => {
    const lines = reportLines(outcome);
    expect(lines).toContain('20 feeds asked, 14 not well');
    expect(lines).toContain('  feed/11: failed once');
    expect(lines).not.toContain('  feed/12: failed once');
    expect(lines.join('\n')).toContain('and 2 more');
  });
});
