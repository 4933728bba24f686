import type { Invocation } from './local-function';
import type { Usage } from './meter';

/** List prices of AWS in us-east-1, in dollars a piece, 2026; DynamoDB on demand, Lambda on arm64. */
const PRICES = {
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  queueRequest: 0.4e-6,
  publish: 0.5e-6,
  email: 2e-5,
  invocation: 0.2e-6,
  gigabyteSecond: 1.33334e-5,
} as const;

/** What a run would have been billed for. */
export type Billed = {
  readonly usage: Usage;
  readonly emails: number;
  readonly invocations: number;
  readonly gigabyteSeconds: number;
};

/** Adds up memory and time of invocations, as Lambda bills them; the time is this machine's. */
export class Stopwatch {
  invocations = 0;
  gigabyteSeconds = 0;

  note({ milliseconds, memoryMegabytes }: Invocation): void {
    this.invocations += 1;
    this.gigabyteSeconds += (milliseconds / 1000) * (memoryMegabytes / 1024);
  }
}

/** Dollars at list prices, without any free tier. SMS are not in it: each country and carrier has a price of its own. */
export function dollars({ usage, emails, invocations, gigabyteSeconds }: Billed): number {
  const queueRequests = Object.entries(usage.calls)
    .filter(([name]) => name.startsWith('sqs:'))
    .reduce((sum, [, calls]) => sum + calls, 0);
  return (
    usage.writeUnits * PRICES.writeUnit +
    usage.readUnits * PRICES.readUnit +
    queueRequests * PRICES.queueRequest +
    usage.publishes * PRICES.publish +
    emails * PRICES.email +
    invocations * PRICES.invocation +
    gigabyteSeconds * PRICES.gigabyteSecond
  );
}
