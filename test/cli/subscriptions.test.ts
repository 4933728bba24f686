import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SetSubscriptionAttributesCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { snsSubscriptions } from '#adapters/aws/sns-subscriptions';
import { queueArnBeside } from '#cli/installation';
import { type SubscribeArgs, subscribeCommand } from '#cli/subscribe';
import { subscriptionsCommand } from '#cli/subscriptions';
import { unsubscribeCommand } from '#cli/unsubscribe';

const sns = mockClient(SNSClient);
const topicArns = {
  alerts: 'arn:aws:sns:eu-central-1:1:alerts',
  digests: 'arn:aws:sns:eu-central-1:1:digests',
};
const deps = {
  subscriptions: snsSubscriptions({ client: new SNSClient({ region: 'eu-central-1' }), topicArns }),
  offer: { editions: ['astana', 'tokyo'], smsWording: 'neutral' },
} as const;

type Standing = { endpoint: string; protocol?: string; arn?: string; policy?: object; pending?: boolean };

/** SNS as it answers when these are subscribed. */
function standing(topic: keyof typeof topicArns, all: readonly Standing[]) {
  const listed = all.map(
    ({ endpoint, protocol = 'email', arn = `${topicArns[topic]}:${endpoint}`, pending }) => ({
      SubscriptionArn: pending ? 'PendingConfirmation' : arn,
      Protocol: protocol,
      Endpoint: endpoint,
    }),
  );
  sns.on(ListSubscriptionsByTopicCommand, { TopicArn: topicArns[topic], NextToken: undefined }).resolves({
    Subscriptions: listed.slice(0, 100),
    ...(listed.length > 100 ? { NextToken: 'more' } : {}),
  });
  sns
    .on(ListSubscriptionsByTopicCommand, { TopicArn: topicArns[topic], NextToken: 'more' })
    .resolves({ Subscriptions: listed.slice(100) });
  for (const [i, { policy }] of all.entries()) {
    sns
      .on(GetSubscriptionAttributesCommand, { SubscriptionArn: listed[i]!.SubscriptionArn })
      .resolves({ Attributes: policy ? { FilterPolicy: JSON.stringify(policy) } : {} });
  }
}

function terminal(json = false) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    stdin: (async function* () {})(),
    json,
    terminal: false,
  };
  return { io, out, err };
}

async function subscribe(args: SubscribeArgs, json = false) {
  const { io, out, err } = terminal(json);
  const status = await subscribeCommand(args, io, deps);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

function csv(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'irtysh-')), 'readers.csv');
  writeFileSync(file, text);
  return file;
}

const asked = () => sns.commandCalls(SubscribeCommand).map((call) => call.args[0].input);

beforeEach(() => {
  sns.reset();
  standing('alerts', []);
  standing('digests', []);
  sns.on(SubscribeCommand).callsFake(({ Protocol }) => ({
    SubscriptionArn: Protocol === 'sms' ? 'arn:aws:sns:eu-central-1:1:alerts:new' : 'pending confirmation',
  }));
});

describe('irtysh subscribe', () => {
  it('asks SNS with the smallest policy and explains the letter to come', async () => {
    const { status, out } = await subscribe({
      email: 'a@b.example',
      topics: 'energy,mining',
      relation: 'bilateral',
    });
    expect(status).toBe(0);
    expect(asked()).toEqual([
      {
        TopicArn: topicArns.alerts,
        Protocol: 'email',
        Endpoint: 'a@b.example',
        Attributes: {
          FilterPolicy: '{"relation":["bilateral"],"urgency":["all"],"topics":["energy","mining"]}',
        },
      },
    ]);
    expect(out).toContain('subscribed a@b.example: alerts about Kazakhstan–Japan, on energy or mining');
    expect(out).toContain('Subscription Confirmation');
  });

  it('sends one word for everything', async () => {
    const { out } = await subscribe({ email: 'a@b.example' });
    expect(asked()[0]).toHaveProperty('Attributes.FilterPolicy', '{"urgency":["all"]}');
    expect(out).toContain('subscribed a@b.example: every alert\n');
  });

  it('says the subscription and its policy as JSON', async () => {
    const { out } = await subscribe({ sms: '+81 3-1234-5678' }, true);
    expect(JSON.parse(out)).toEqual({
      topic: 'alerts',
      protocol: 'sms',
      endpoint: '+81312345678',
      did: 'subscribe',
      state: 'confirmed',
      policy: { urgency: ['urgent', 'raised-to-urgent'], channels: ['sms'] },
      words: 'alerts that are urgent',
    });
  });

  it('subscribes to both topics when alerts and an edition are asked for', async () => {
    await subscribe({ email: 'a@b.example', edition: 'tokyo', urgency: 'notable' });
    expect(asked().map(({ TopicArn, Attributes }) => [TopicArn, Attributes?.FilterPolicy])).toEqual([
      [topicArns.alerts, '{"urgency":["urgent","notable","raised-to-notable"]}'],
      [topicArns.digests, '{"edition":["tokyo"],"topics":["all"]}'],
    ]);
  });

  it('refuses whoever is subscribed already, in any case of letters, and says how to change', async () => {
    standing('alerts', [{ endpoint: 'A@b.example', policy: { urgency: ['all'], topics: ['sport'] } }]);
    const { status, err } = await subscribe({ email: 'a@b.example', topics: 'energy' });
    expect(status).toBe(1);
    expect(err).toBe(
      'A@b.example is subscribed already: alerts on sport; add --change to give it what you ask for now',
    );
    expect(asked()).toEqual([]);
  });

  it('changes a policy when asked to', async () => {
    standing('alerts', [{ endpoint: 'a@b.example', policy: { urgency: ['all'], topics: ['sport'] } }]);
    const { status, out } = await subscribe({ email: 'a@b.example', change: true });
    expect(status).toBe(0);
    expect(out).toContain('changed a@b.example: every alert');
    expect(sns.commandCalls(SetSubscriptionAttributesCommand)[0]?.args[0].input).toEqual({
      SubscriptionArn: `${topicArns.alerts}:a@b.example`,
      AttributeName: 'FilterPolicy',
      AttributeValue: '{"urgency":["all"]}',
    });
  });

  it('asks again for an address that has not confirmed', async () => {
    standing('alerts', [{ endpoint: 'a@b.example', pending: true }]);
    const { status, out } = await subscribe({ email: 'a@b.example' });
    expect(status).toBe(0);
    expect(out).toContain('asked again a@b.example');
    expect(asked()).toHaveLength(1);
  });

  it('asks SNS for nothing when options are wrong', async () => {
    const { status, err } = await subscribe({ email: 'a@b.example', topics: 'enrgy' });
    expect(status).toBe(2);
    expect(err).toBe('--topics: there is no "enrgy"; did you mean "energy"?');
    expect(sns.calls()).toEqual([]);
  });

  it('says where the letter is on a machine that sends none', async () => {
    const { io, out } = terminal();
    await subscribeCommand({ email: 'a@b.example' }, io, { ...deps, outbox: 'my-data/outbox' });
    expect(out.at(-1)).toContain('are in my-data/outbox and count as answered');
    expect(out.join()).not.toContain('AWS has sent');
  });

  it('refuses a policy that SNS would refuse, before asking', async () => {
    const { status, err } = await subscribe({
      email: 'a@b.example',
      topics: 'energy,mining,sport,culture,health,security,diplomacy,agriculture,environment,development-aid',
      urgency: 'notable',
      languages: 'en,ru,kk,ja,zh,ko,tr,uz',
    });
    expect(status).toBe(2);
    expect(err).toContain('240 combinations of values: SNS takes 150');
  });

  const filtered = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      endpoint: `r${i}@b.example`,
      policy: { topics: ['energy'] },
    }));

  it('warns when the policies of a topic run out', async () => {
    standing('alerts', filtered(149));
    const { status, err } = await subscribe({ email: 'a@b.example', topics: 'energy' });
    expect(status).toBe(0);
    expect(err).toContain('will have 150 of 200 filter policies');
  });

  it('refuses the policy after the two-hundredth, and says what to do', async () => {
    standing('alerts', filtered(200));
    const { status, err } = await subscribe({ email: 'a@b.example', topics: 'energy' });
    expect(status).toBe(1);
    expect(err).toContain('would have 201 filter policies and may have 200: ask AWS for a higher quota');
    expect(asked()).toEqual([]);
  });

  it('goes on where AWS has raised the quota, and warns of that', async () => {
    standing('alerts', filtered(249));
    const { status, err } = await subscribe({ email: 'a@b.example', topics: 'energy', quota: '300' });
    expect(status).toBe(0);
    expect(err).toContain('will have 250 of 300 filter policies');
    await expect(subscribe({ email: 'a@b.example', quota: '-1' })).rejects.toThrow('--quota: "-1"');
  });

  it('lets readers of every alert give theirs up for it', async () => {
    const all = { urgency: ['all'] };
    standing('alerts', [...filtered(199), { endpoint: 'z@b.example', policy: all }]);
    const { err } = await subscribe({ email: 'a@b.example', topics: 'energy' });
    expect(err).toContain('(1: `irtysh subscribe --email z@b.example --change`)');
    expect((await subscribe({ email: 'z@b.example', change: true })).status).toBe(0);
    expect(sns.commandCalls(SetSubscriptionAttributesCommand)[0]?.args[0].input).toMatchObject({
      SubscriptionArn: `${topicArns.alerts}:z@b.example`,
      AttributeValue: '{}',
    });
  });

  it('needs no policy for every alert, so that there is always room for that', async () => {
    standing('alerts', filtered(200));
    const { status, out } = await subscribe({ email: 'a@b.example' });
    expect(status).toBe(0);
    expect(asked()[0]).not.toHaveProperty('Attributes.FilterPolicy');
    expect(out).toContain('every alert, and again each story that becomes more urgent');
  });
});

describe('a list of subscribers', () => {
  const list = [
    'email,sms,topics,edition,urgency,alerts',
    'a@b.example,,energy mining,tokyo,,',
    'd@e.example,,"sport, culture",,notable,',
    ',+81 312 345 678,,,,',
    'f@g.example,,,astana,,yes',
  ].join('\r\n');

  it('is subscribed line by line', async () => {
    const { status, out } = await subscribe({ import: csv(`\uFEFF${list}\r\n\r\n`) });
    expect(status).toBe(0);
    expect(asked().map(({ Endpoint, Attributes }) => `${Endpoint} ${Attributes?.FilterPolicy}`)).toEqual([
      'a@b.example {"edition":["tokyo"],"topics":["energy","mining"]}',
      'd@e.example {"urgency":["urgent","notable","raised-to-notable"],"topics":["culture","sport"]}',
      '+81312345678 {"urgency":["urgent","raised-to-urgent"],"channels":["sms"]}',
      'f@g.example {"urgency":["all"]}',
      'f@g.example {"edition":["astana"],"topics":["all"]}',
    ]);
    expect(out).toContain('readers.csv, line 3: subscribed d@e.example');
  });

  it('is only looked through in a dry run', async () => {
    const { status, out } = await subscribe({ import: csv(list), dryRun: true });
    expect(status).toBe(0);
    expect(asked()).toEqual([]);
    expect(out).toContain(
      'line 2: would subscribe a@b.example: the tokyo digest, the parts on energy, mining',
    );
    expect(out).not.toContain('Subscription Confirmation');
  });

  it('can be imported again: nobody is asked twice', async () => {
    standing('alerts', [
      {
        endpoint: 'd@e.example',
        policy: {
          topics: ['sport', 'culture'],
          urgency: ['raised-to-notable', 'notable', 'urgent'],
        },
      },
    ]);
    const { status, out } = await subscribe({ import: csv(list) });
    expect(status).toBe(0);
    expect(out).toContain('line 3: unchanged d@e.example');
    expect(asked().map(({ Endpoint }) => Endpoint)).not.toContain('d@e.example');
  });

  it('can be imported again whatever room there was for policies', async () => {
    const all = Array.from({ length: 170 }, (_, i) => `r${i}@b.example`);
    standing(
      'alerts',
      all.map((endpoint, i) => ({ endpoint, ...(i < 160 ? { policy: { urgency: ['all'] } } : {}) })),
    );
    const { status, out } = await subscribe({ import: csv(['email', ...all].join('\n')) });
    expect(status).toBe(0);
    expect(out.match(/unchanged/g)).toHaveLength(170);
    expect(asked()).toEqual([]);
  });

  it('is refused as a whole when any line is wrong, with every mistake in its place', async () => {
    const { status, err } = await subscribe({
      import: csv(
        'email,topics\na@b.example,enrgy\nno address,\nc@d.example,energy,mining\na@b.example,\nA@B.example,',
      ),
    });
    expect(status).toBe(2);
    expect(asked()).toEqual([]);
    expect(err).toContain('line 2: --topics: there is no "enrgy"; did you mean "energy"?');
    expect(err).toContain('line 3: --email: "no address" is no email address');
    expect(err).toContain('line 4: has 3 fields for 2 columns');
    expect(err).toContain('nobody was subscribed');
  });

  it('may not name an address twice', async () => {
    const { err } = await subscribe({ import: csv('email\na@b.example\n\nA@b.example\n') });
    expect(err).toContain('line 4: A@b.example is on line 2 already');
  });

  it.each([
    [
      'an unknown column',
      'email,topcs\na@b.example,energy',
      'there is no column "topcs"; did you mean "topics"?',
    ],
    ['nothing', '', 'is empty; its first line names columns'],
    ['quotes that do not end', 'email\n"a@b.example', 'is no CSV'],
    [
      'a word that is neither yes nor no',
      'email,alerts\na@b.example,maybe',
      '"alerts" is yes or no, not "maybe"',
    ],
  ])('may not have %s', async (_, text, complaint) => {
    const { status, err } = await subscribe({ import: csv(text) });
    expect(status).toBe(2);
    expect(err).toContain(complaint);
  });

  it('has to be there', async () => {
    const { status, err } = await subscribe({ import: '/nowhere/readers.csv' });
    expect(status).toBe(2);
    expect(err).toContain('/nowhere/readers.csv: there is no such file');
  });

  it('says by itself who wants what', async () => {
    const { status, err } = await subscribe({ import: csv(list), email: 'a@b.example', topics: 'energy' });
    expect(status).toBe(2);
    expect(err).toContain('--email, --topics: a list says that itself, in columns of that name');
    expect(asked()).toEqual([]);
  });

  it('may be separated by semicolons or tabs', async () => {
    await subscribe({ import: csv('email;topics\na@b.example;energy,mining') });
    await subscribe({ import: csv('email\ttopics\nc@d.example\tenergy; mining') });
    expect(asked().map(({ Attributes }) => Attributes?.FilterPolicy)).toEqual([
      '{"urgency":["all"],"topics":["energy","mining"]}',
      '{"urgency":["all"],"topics":["energy","mining"]}',
    ]);
  });
});

describe('irtysh subscriptions', () => {
  beforeEach(() => {
    standing('alerts', [
      { endpoint: 'a@b.example', policy: { urgency: ['all'], topics: ['energy'] } },
      {
        endpoint: '+81312345678',
        protocol: 'sms',
        policy: { urgency: ['urgent', 'raised-to-urgent'], channels: ['sms'] },
      },
      { endpoint: 'new@b.example', pending: true },
    ]);
    standing('digests', [{ endpoint: 'a@b.example', policy: { edition: ['tokyo'], topics: ['all'] } }]);
  });

  it('says who is subscribed to what, and who has yet to confirm', async () => {
    const { io, out } = terminal();
    expect(await subscriptionsCommand(io, deps)).toBe(0);
    expect(out).toEqual([
      'alerts: 3, with 2 of 200 filter policies',
      '  a@b.example    confirmed  alerts on energy',
      '  +81312345678   confirmed  alerts that are urgent',
      '  new@b.example  pending    waits for its owner to follow the link in the letter',
      'digests: 1, with 1 of 200 filter policies',
      '  a@b.example  confirmed  the tokyo digest',
    ]);
  });

  it('names those whose policy would be another today, with the command that gives it to them', async () => {
    const policies: readonly [string, object | undefined, string?][] = [
      ['a@b.example', undefined],
      ['b@b.example', { topics: ['energy', 'mining'], relation: ['bilateral'] }],
      ['c@b.example', { urgency: ['urgent'], languages: ['en'] }],
      ['d@b.example', { urgency: ['urgent', 'raised-to-urgent'] }],
      ['e@b.example', { store: [{ exists: true }] }],
      ['+81312345678', { channels: ['sms'] }, 'sms'],
      ['+81312345679', { urgency: ['urgent', 'notable'], channels: ['sms'] }, 'sms'],
    ];
    standing('alerts', [
      ...policies.map(([endpoint, policy, protocol]) => ({ endpoint, policy, protocol })),
      { endpoint: 'new@b.example', pending: true },
    ]);
    const { io, out } = terminal();
    await subscriptionsCommand(io, deps);
    expect(out.flatMap((line) => /`(irtysh .+)`/.exec(line)?.[1] ?? [])).toEqual([
      'irtysh subscribe --email a@b.example --change',
      'irtysh subscribe --email b@b.example --topics energy,mining --relation bilateral --change',
      'irtysh subscribe --email c@b.example --urgency urgent --languages en --change',
      'irtysh subscribe --sms +81312345678 --urgency routine --change',
      'irtysh subscribe --sms +81312345679 --urgency notable --change',
    ]);
    const said = (endpoint: string) => out[out.findIndex((line) => line.includes(endpoint)) + 1];
    for (const twice of ['a@b.example', 'b@b.example', '+81312345678'])
      expect(said(twice)).toMatch(/becomes more urgent comes twice, .* in up to three messages$/);
    for (const never of ['c@b.example', '+81312345679'])
      expect(said(never)).toMatch(/nothing comes of .* held back together with less urgent stories$/);
    const json = terminal(true);
    await subscriptionsCommand(json.io, deps);
    expect(JSON.parse(json.out[0] ?? '')).toMatchObject({
      renewal: 'irtysh subscribe --email a@b.example --change',
    });
  });

  it('names nobody who has every alert without a policy for want of room', async () => {
    standing('alerts', [
      ...Array.from({ length: 150 }, (_, i) => ({
        endpoint: `r${i}@b.example`,
        policy: { urgency: ['all'], topics: ['energy'] },
      })),
      { endpoint: 'a@b.example' },
    ]);
    const { io, out } = terminal();
    await subscriptionsCommand(io, deps);
    expect(out.join('\n')).not.toContain('another today');
  });

  it('says the same as JSON', async () => {
    const { io, out } = terminal(true);
    await subscriptionsCommand(io, deps);
    expect(out.map((line) => JSON.parse(line) as unknown)).toContainEqual({
      topic: 'digests',
      protocol: 'email',
      endpoint: 'a@b.example',
      state: 'confirmed',
      arn: `${topicArns.digests}:a@b.example`,
      policy: { edition: ['tokyo'], topics: ['all'] },
      words: 'the tokyo digest',
    });
  });

  it('reads every page of SNS', async () => {
    standing(
      'alerts',
      Array.from({ length: 130 }, (_, i) => ({ endpoint: `r${i}@b.example` })),
    );
    const { io, out } = terminal(true);
    await subscriptionsCommand(io, deps);
    expect(out).toHaveLength(131);
  });
});

describe('irtysh unsubscribe', () => {
  const unsubscribe = async (args: Parameters<typeof unsubscribeCommand>[0]) => {
    const { io, out, err } = terminal();
    return { status: await unsubscribeCommand(args, io, deps), out: out.join('\n'), err: err.join('\n') };
  };
  const ended = () => sns.commandCalls(UnsubscribeCommand).map((call) => call.args[0].input.SubscriptionArn);

  beforeEach(() => {
    standing('alerts', [{ endpoint: 'A@b.example' }, { endpoint: 'new@b.example', pending: true }]);
    standing('digests', [{ endpoint: 'a@b.example' }]);
  });

  it('ends everything an address is subscribed to', async () => {
    expect((await unsubscribe({ email: 'a@B.example' })).status).toBe(0);
    expect(ended()).toEqual([`${topicArns.alerts}:A@b.example`, `${topicArns.digests}:a@b.example`]);
  });

  it('ends one topic only when asked to', async () => {
    await unsubscribe({ email: 'a@b.example', from: 'digests' });
    expect(ended()).toEqual([`${topicArns.digests}:a@b.example`]);
  });

  it('says that an unconfirmed subscription goes by itself', async () => {
    const { status, err } = await unsubscribe({ email: 'new@b.example' });
    expect(status).toBe(1);
    expect(err).toContain('has not confirmed its subscription to alerts: SNS forgets it within two days');
  });

  it.each([
    [{}, 2, 'either --email ADDRESS or --sms NUMBER'],
    [{ sms: '12' }, 2, '--sms:'],
    [{ email: 'a@b.example', from: 'digest' }, 2, '--from: there is no "digest"'],
    [{ email: 'who@b.example' }, 1, 'who@b.example is not subscribed'],
  ] as const)('refuses %j', async (args, status, complaint) => {
    const answer = await unsubscribe(args);
    expect(answer.status).toBe(status);
    expect(answer.err).toContain(complaint);
    expect(ended()).toEqual([]);
  });
});

describe('a subscription to a deployed stack', () => {
  it('lays what SNS could not deliver with what the stack left behind', async () => {
    const deadLettersArn = queueArnBeside(
      topicArns.alerts,
      'https://sqs.eu-central-1.amazonaws.com/1/Irtysh-LeftBehind',
    );
    expect(deadLettersArn).toBe('arn:aws:sqs:eu-central-1:1:Irtysh-LeftBehind');
    sns.on(SubscribeCommand).resolves({ SubscriptionArn: 'pending confirmation' });
    const client = new SNSClient({ region: 'eu-central-1' });
    await snsSubscriptions({ client, topicArns, deadLettersArn }).subscribe({
      to: 'alerts',
      protocol: 'email',
      endpoint: 'analyst@example.com',
    });
    expect(sns.commandCalls(SubscribeCommand)[0]?.args[0].input.Attributes).toMatchObject({
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLettersArn }),
    });
  });
});
