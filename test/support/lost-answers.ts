import { AsyncLocalStorage } from 'node:async_hooks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { vi } from 'vitest';
import { lostConnection } from './sns-errors';

type Handler = { handle(...asked: unknown[]): Promise<unknown> };

const toLose = new AsyncLocalStorage<{ before: number; lost: boolean }>();

/**
 * Makes connections of AWS's clients break when `losingAnswer` says so: between a request that was carried out and its answer, below
 * the SDK's own retries. `vi.restoreAllMocks()` mends them.
 */
export function breakConnections(): void {
  const { requestHandler } = new DynamoDBClient({ region: 'x' }).config;
  const prototype = Object.getPrototypeOf(requestHandler) as Handler;
  const { handle } = prototype;
  vi.spyOn(prototype, 'handle').mockImplementation(async function (this: Handler, ...asked) {
    const answer = await handle.apply(this, asked);
    const losing = toLose.getStore();
    if (!losing || losing.lost) return answer;
    losing.lost = losing.before === 0;
    losing.before -= 1;
    if (!losing.lost) return answer;
    throw lostConnection();
  });
}

/** Does some work of which the answer to one request gets lost: to the first, or to that which comes after some others. */
export const losingAnswer = <Answer>(work: () => Promise<Answer>, before = 0): Promise<Answer> =>
  toLose.run({ before, lost: false }, work);
