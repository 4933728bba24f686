import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it } from 'vitest';
import { arnOf, cleanUp, fn, queue, seconds, startToy } from './toy-laptop';

afterEach(cleanUp);

const schedule = (id: string, expression: string, input: object, zone = 'UTC') => ({
  [id]: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: zone,
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: arnOf('Teller'), Input: JSON.stringify(input), RoleArn: arnOf('Role') },
    },
  },
});

const TIME = '<aws.scheduler.scheduled-time>';
const DAY = 86_400;

describe('a schedule and its function', () => {
  it('hands over its input with the time that it stands for, in the zone that it names', async () => {
    const seen: unknown[] = [];
    const { laptop } = await startToy({
      resources: {
        ...fn('Teller'),
        ...schedule('Astana', 'cron(0 8 * * ? *)', { edition: 'astana', at: TIME }, 'Asia/Almaty'),
        ...schedule('Tokyo', 'cron(0 8 * * ? *)', { edition: 'tokyo', at: TIME }, 'Asia/Tokyo'),
      },
      handlers: { teller: () => (event: never) => void seen.push(event) },
    });
    await laptop.run({ until: seconds(2 * DAY) });
    expect(seen).toEqual([
      { edition: 'astana', at: '2025-12-18T03:00:00Z' },
      { edition: 'tokyo', at: '2025-12-18T23:00:00Z' },
      { edition: 'astana', at: '2025-12-19T03:00:00Z' },
      { edition: 'tokyo', at: '2025-12-19T23:00:00Z' },
    ]);
  });

  it('tries an event that failed once more after a minute and once more after two, then lays it with the dead letters', async () => {
    const seen: string[] = [];
    const toy = await startToy({
      resources: {
        ...queue('Missed'),
        ...fn('Teller', { DeadLetterConfig: { TargetArn: arnOf('Missed') } }),
        ...schedule('Daily', 'cron(0 8 * * ? *)', { at: TIME }),
      },
      handlers: {
        teller: () => () => {
          seen.push(toy.clock.now().toISOString().slice(11, 16));
          throw new Error('no');
        },
      },
      outputs: { Missed: { Value: { Ref: 'Missed' } } },
    });
    await toy.laptop.run({ until: seconds(DAY) });
    expect(seen).toEqual(['08:00', '08:01', '08:03']);
    const { Messages = [] } = await new SQSClient().send(
      new ReceiveMessageCommand({ QueueUrl: toy.laptop.outputs.Missed }),
    );
    expect(Messages.map(({ Body }) => Body)).toEqual(['{"at":"2025-12-18T08:00:00Z"}']);
  });

  it('tries no oftener than the function wishes', async () => {
    let tries = 0;
    const { laptop } = await startToy({
      resources: {
        ...fn('Teller'),
        Wishes: {
          Type: 'AWS::Lambda::EventInvokeConfig',
          Properties: { FunctionName: { Ref: 'Teller' }, MaximumRetryAttempts: 0, Qualifier: '$LATEST' },
        },
        ...schedule('Daily', 'cron(0 8 * * ? *)', {}),
      },
      handlers: {
        teller: () => () => {
          tries += 1;
          throw new Error('no');
        },
      },
    });
    await laptop.run({ until: seconds(DAY) });
    expect(tries).toBe(1);
  });
});
