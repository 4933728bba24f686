import { describe, expect, it } from 'vitest';
import { Meter } from '#laptop/meter';

const call = {
  service: 'dynamodb' as const,
  own: false,
  operation: 'PutItem',
  request: '{}',
  status: 200,
  response: '{}',
};

describe('the meter', () => {
  it('adds up calls and the capacity that answers name', () => {
    const meter = new Meter();
    meter.note({ ...call, response: '{"ConsumedCapacity":{"CapacityUnits":2}}' });
    meter.note({ ...call, operation: 'Query', response: '{"ConsumedCapacity":{"CapacityUnits":0.5}}' });
    meter.note({
      ...call,
      operation: 'TransactWriteItems',
      response: '{"ConsumedCapacity":[{"CapacityUnits":4},{"CapacityUnits":2}]}',
    });
    meter.note({ ...call, service: 'sqs', operation: 'SendMessageBatch' });
    meter.note({ ...call, service: 'sqs', operation: 'ReceiveMessage', own: true });
    meter.note({ ...call, service: 'sns', operation: 'Publish', response: '<xml/>' });
    expect(meter.usage).toEqual({
      calls: {
        'dynamodb:PutItem': 1,
        'dynamodb:Query': 1,
        'dynamodb:TransactWriteItems': 1,
        'sns:Publish': 1,
        'sqs:SendMessageBatch': 1,
      },
      writeUnits: 8,
      readUnits: 0.5,
      messages: 1,
      publishes: 1,
    });
  });

  it('counts writes that a condition refused, as AWS bills them', () => {
    const meter = new Meter();
    meter.note({ ...call, status: 400, response: '{"__type":"x#ConditionalCheckFailedException"}' });
    meter.note({
      ...call,
      operation: 'TransactWriteItems',
      status: 400,
      request: '{"TransactItems":[{},{},{}]}',
      response: '{"__type":"x#TransactionCanceledException"}',
    });
    meter.note({ ...call, status: 400, response: '{"__type":"x#ValidationException"}' });
    expect(meter.usage.writeUnits).toBe(7);
  });
});
