import { dollarsFor, PRICE_TABLES, type Priced } from '#domain/bill/prices';
import { REGION } from './engine';
import type { Invocation } from './local-function';
import type { Usage } from './meter';

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

/** Dollars at the list prices of the laptop's region, without any free tier. SMS are not in it: each country and carrier has a price of its own. */
export function dollars({ usage, emails, invocations, gigabyteSeconds }: Billed): number {
  const queueRequests = Object.entries(usage.calls)
    .filter(([name]) => name.startsWith('sqs:'))
    .reduce((sum, [, calls]) => sum + calls, 0);
  const used: readonly (readonly [Priced, number])[] = [
    ['dynamodbWriteUnit', usage.writeUnits],
    ['dynamodbReadUnit', usage.readUnits],
    ['sqsRequest', queueRequests],
    ['snsPublish', usage.publishes],
    ['snsEmail', emails],
    ['s3Put', usage.calls['s3:PutObject'] ?? 0],
    ['lambdaRequest', invocations],
    ['lambdaGbSecond', gigabyteSeconds],
  ];
  const table = PRICE_TABLES[REGION];
  return table
    ? used.reduce((sum, [name, quantity]) => sum + (dollarsFor(name, quantity, table) ?? 0), 0)
    : 0;
}
