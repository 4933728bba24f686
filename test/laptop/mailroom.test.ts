import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublishCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '#laptop/outbox';
import { cleanUp, startToy, type Toy } from './toy-laptop';

afterEach(cleanUp);

const subscription = (protocol: string, endpoint: string, filter?: object) => ({
  Type: 'AWS::SNS::Subscription',
  Properties: {
    TopicArn: { Ref: 'Alerts' },
    Protocol: protocol,
    Endpoint: endpoint,
    ...(filter && { FilterPolicy: filter }),
  },
});

const RESOURCES = {
  Alerts: { Type: 'AWS::SNS::Topic', Properties: {} },
  Analyst: subscription('email', 'analyst@embassy.example'),
  Desk: subscription('email', 'desk@trading.example', { topics: ['energy'], urgency: [{ prefix: 'u' }] }),
  Telephone: subscription('sms', '+77010000000', { urgency: ['urgent'] }),
};

async function start(path?: string) {
  const delivered: Delivery[] = [];
  const toy = await startToy({
    resources: RESOURCES,
    handlers: {},
    outputs: { Alerts: { Value: { Ref: 'Alerts' } } },
    watcher: { delivered: (delivery) => delivered.push(delivery) },
    ...(path && { path }),
  });
  return { ...toy, delivered };
}

const publish = ({ laptop }: Pick<Toy, 'laptop'>, topics: string[], urgency: string, subject = 'Уран') =>
  new SNSClient().send(
    new PublishCommand({
      TopicArn: laptop.outputs.Alerts,
      Subject: subject,
      MessageStructure: 'json',
      Message: JSON.stringify({ default: 'for all', email: 'for mail\nсекунда', sms: 'for telephones' }),
      MessageAttributes: {
        topics: { DataType: 'String.Array', StringValue: JSON.stringify(topics) },
        urgency: { DataType: 'String', StringValue: urgency },
      },
    }),
  );

const files = ({ path }: Pick<Toy, 'path'>) => readdirSync(join(path, 'outbox')).sort();

describe('the mailroom', () => {
  it('asks every new mailbox to confirm, once, and no telephone', async () => {
    const first = await start();
    expect(files(first)).toEqual([
      '0001_2025-12-18T0000Z_analyst@embassy.example_AWS-Notification-Subscription-Confirmation.eml',
      '0002_2025-12-18T0000Z_desk@trading.example_AWS-Notification-Subscription-Confirmation.eml',
    ]);
    const letter = readFileSync(join(first.path, 'outbox', files(first)[0]!), 'utf8');
    expect(letter).toContain('To confirm this subscription, click or visit the link below');
    await first.stop();
    const second = await start(first.path);
    expect(files(second)).toHaveLength(2);
  });

  it('gives each subscriber what the filter policy lets pass, in the words of the protocol', async () => {
    const toy = await start();
    await publish(toy, ['energy', 'mining'], 'urgent');
    await publish(toy, ['sport'], 'routine');
    expect(toy.delivered.map(({ to, body }) => [to, body])).toEqual([
      ['analyst@embassy.example', 'for mail\nсекунда'],
      ['desk@trading.example', 'for mail\nсекунда'],
      ['+77010000000', 'for telephones'],
      ['analyst@embassy.example', 'for mail\nсекунда'],
    ]);
  });

  it('writes a mail as SNS sends it and an SMS as a telephone shows it', async () => {
    const toy = await start();
    await publish(toy, ['energy'], 'urgent');
    const [mail, , sms] = toy.delivered.map(({ file }) =>
      readFileSync(join(toy.path, 'outbox', file), 'utf8'),
    );
    expect(toy.delivered[0]?.file).toBe('0003_2025-12-18T0000Z_analyst@embassy.example_Уран.eml');
    expect(mail).toContain(`Subject: =?UTF-8?B?${Buffer.from('Уран').toString('base64')}?=\r\n`);
    expect(mail).toContain(
      '\r\n\r\nfor mail\r\nсекунда\r\n\r\n--\r\nIf you wish to stop receiving notifications',
    );
    expect(mail).toMatch(
      /unsubscribe\.html\?SubscriptionArn=arn:aws:sns:\S+&Endpoint=analyst@embassy\.example/,
    );
    expect(sms).toBe('for telephones');
  });

  it('delivers nothing that SNS refused', async () => {
    const toy = await start();
    await expect(
      new SNSClient().send(new PublishCommand({ TopicArn: `${toy.laptop.outputs.Alerts}x`, Message: 'a' })),
    ).rejects.toThrow();
    expect(toy.delivered).toEqual([]);
  });

  it('knows subscribers of an earlier run again', async () => {
    const first = await start();
    await new SNSClient().send(
      new SubscribeCommand({
        TopicArn: first.laptop.outputs.Alerts,
        Protocol: 'email',
        Endpoint: 'late@comer.example',
        Attributes: { FilterPolicy: JSON.stringify({ topics: ['culture'] }) },
      }),
    );
    await first.stop();
    const second = await start(first.path);
    await publish(second, ['culture'], 'routine');
    expect(second.delivered.map(({ to }) => to)).toEqual(['analyst@embassy.example', 'late@comer.example']);
  });
});
