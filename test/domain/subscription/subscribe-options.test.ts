import { describe, expect, it } from 'vitest';
import { emailAddress, isKazakhstanNumber, phoneNumber } from '#domain/subscription/address';
import { readSubscribeOptions, type SubscribeOptions } from '#domain/subscription/subscribe-options';

const offer = { editions: ['astana', 'tokyo'], smsWording: 'neutral' } as const;
const read = (options: SubscribeOptions) => readSubscribeOptions(options, offer);
const wrongIn = (options: SubscribeOptions) => {
  const answer = read(options);
  return answer.kind === 'wrong' ? answer.wrong : [];
};

describe('what stands on the command line', () => {
  it('means alerts by default', () => {
    expect(read({ email: 'Ann@Example.ORG' })).toEqual({
      kind: 'subscriptions',
      subscriptions: [{ to: 'alerts', protocol: 'email', endpoint: 'Ann@example.org' }],
    });
  });

  it('means the digest alone when only an edition is named', () => {
    expect(read({ email: 'a@b.example', edition: 'tokyo', topics: 'energy' })).toEqual({
      kind: 'subscriptions',
      subscriptions: [
        {
          to: 'digests',
          protocol: 'email',
          endpoint: 'a@b.example',
          editions: ['tokyo'],
          topics: ['energy'],
        },
      ],
    });
  });

  it('means both when something is named that only alerts have', () => {
    const answer = read({
      email: 'a@b.example',
      topics: 'energy, Mining',
      relation: 'bilateral',
      urgency: 'notable',
      languages: 'en,ru',
      edition: 'tokyo',
    });
    expect(answer).toEqual({
      kind: 'subscriptions',
      subscriptions: [
        {
          to: 'alerts',
          protocol: 'email',
          endpoint: 'a@b.example',
          topics: ['energy', 'mining'],
          relations: ['bilateral'],
          urgencies: ['urgent', 'notable'],
          languages: ['en', 'ru'],
        },
        {
          to: 'digests',
          protocol: 'email',
          endpoint: 'a@b.example',
          editions: ['tokyo'],
          topics: ['energy', 'mining'],
        },
      ],
    });
    expect(read({ email: 'a@b.example', edition: 'tokyo', alerts: true })).toMatchObject({
      subscriptions: [{ to: 'alerts' }, { to: 'digests' }],
    });
  });

  it('takes one urgency as the least and several as they are', () => {
    expect(read({ sms: '+81 3 1234 5678', urgency: 'routine' })).toMatchObject({
      subscriptions: [{ endpoint: '+81312345678', urgencies: ['urgent', 'notable', 'routine'] }],
    });
    expect(read({ email: 'a@b.example', urgency: 'routine,urgent' })).toMatchObject({
      subscriptions: [{ urgencies: ['routine', 'urgent'] }],
    });
  });

  it('says what was probably meant', () => {
    expect(
      wrongIn({ email: 'a@b.example', topics: 'enrgy,minig,sprot', edition: 'tokio', relation: 'unrelated' }),
    ).toEqual([
      '--topics: there is no "enrgy"; did you mean "energy"?',
      '--topics: there is no "minig"; did you mean "mining"?',
      '--topics: there is no "sprot"; did you mean "sport"?',
      '--relation: there is no "unrelated"; there are bilateral, regional',
      '--edition: there is no "tokio"; did you mean "tokyo"?',
    ]);
  });

  it.each<[string, SubscribeOptions, string]>([
    ['nobody', {}, 'either --email ADDRESS or --sms NUMBER'],
    [
      'two addresses',
      { email: 'a@b.example', sms: '+81312345678' },
      'either --email ADDRESS or --sms NUMBER',
    ],
    ['no email address', { email: 'a@b' }, '--email: "a@b" is no email address'],
    ['a number without its country', { sms: '03 1234 5678' }, 'has no country code'],
    ['a digest by SMS', { sms: '+81312345678', edition: 'tokyo' }, 'a digest does not fit an SMS'],
    ['a list that is empty', { email: 'a@b.example', topics: ' , ' }, '--topics: names nothing'],
  ])('refuses %s', (_, options, complaint) => {
    expect(wrongIn(options).join('\n')).toContain(complaint);
  });

  it("refuses Kazakhstan's numbers where SMS carry headlines, and no others", () => {
    const headlines = { ...offer, smsWording: 'headline' } as const;
    expect(readSubscribeOptions({ sms: '+77011234567' }, headlines)).toMatchObject({ kind: 'wrong' });
    expect(readSubscribeOptions({ sms: '+79161234567' }, headlines)).toMatchObject({ kind: 'subscriptions' });
    expect(read({ sms: '+77011234567' })).toMatchObject({ kind: 'subscriptions' });
  });
});

describe('addresses', () => {
  it.each([
    ['+7 (701) 123-45-67', '+77011234567'],
    ['0081 3 1234 5678', '+81312345678'],
    ['+14155550100', '+14155550100'],
  ])('%s is a number', (written, number) => {
    expect(phoneNumber(written)).toEqual({ number });
  });

  it.each(['+0123456789', '+1234567890123456', '+12345', 'tel', '+8131234567x', ''])(
    '%j is no number',
    (written) => {
      expect(phoneNumber(written)).toHaveProperty('wrong');
    },
  );

  it.each(['first.last+tag@sub.example.org', 'почта@пример.рф', "o'brien@example.ie"])(
    '%s is an address',
    (written) => {
      expect(emailAddress(written)).toEqual({ address: written });
    },
  );

  it.each([
    '',
    'a',
    'a@b',
    '@b.example',
    'a b@c.example',
    'a@b..example',
    '.a@b.example',
    'A <a@b.example>',
    'a@b.example,c@d.example',
    'a@-b.example\n',
  ])('%j is no address', (written) => {
    expect(emailAddress(written)).toHaveProperty('wrong');
  });

  it("tells Kazakhstan's numbers from Russia's", () => {
    expect(['+77011234567', '+76001234567', '+79161234567', '+81312345678'].map(isKazakhstanNumber)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
