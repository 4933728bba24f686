import { describe, expect, it } from 'vitest';
import { publishOutcome } from '#domain/alert/publish-outcome';

const answer = (name: string, httpStatusCode: number) => ({ name, $metadata: { httpStatusCode } });

describe('whether SNS may have a message despite the error', () => {
  it.each([
    ['a throttled publish', answer('ThrottledException', 429)],
    ['a topic that is not there', answer('NotFoundException', 404)],
    ['a name that does not resolve', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })],
    ['a connection refused', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['no credentials', Object.assign(new Error('none'), { name: 'CredentialsProviderError' })],
  ])('surely has not: %s', (_, error) => {
    expect(publishOutcome(error)).toBe('refused');
  });

  it('has not, and never takes a message that it finds invalid', () => {
    expect(publishOutcome(answer('InvalidParameterException', 400))).toBe('unacceptable');
    expect(publishOutcome(answer('InvalidParameterValueException', 400))).toBe('unacceptable');
    const ofTopic = { ...answer('InvalidParameterException', 400), message: 'Invalid parameter: TopicArn' };
    expect(publishOutcome(ofTopic)).toBe('refused');
  });

  it.each([
    ['an internal error of SNS', answer('InternalErrorException', 500)],
    ['a gateway that gave up', answer('ServiceUnavailable', 503)],
    ['a request that timed out at the server', answer('RequestTimeout', 408)],
    ['a connection reset', Object.assign(new Error('reset'), { code: 'ECONNRESET' })],
    ['a timeout', Object.assign(new Error('timeout'), { name: 'TimeoutError' })],
    ['nothing known at all', undefined],
  ])('may have: %s', (_, error) => {
    expect(publishOutcome(error)).toBe('unknown');
  });
});
