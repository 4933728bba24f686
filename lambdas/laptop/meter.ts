import type { Call } from './wire';

/** What the functions asked of AWS, as AWS bills it. */
export type Usage = {
  /** Calls by `service:Operation`. */
  readonly calls: Readonly<Record<string, number>>;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** Requests to SQS that put something on a queue. */
  readonly messages: number;
  readonly publishes: number;
};

type Consumed = { readonly CapacityUnits?: number };

/** Adds up what calls cost. */
export class Meter {
  private readonly calls = new Map<string, number>();
  private units = { write: 0, read: 0 };

  note(call: Call): void {
    if (call.own) return;
    const name = `${call.service}:${call.operation}`;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    if (call.service === 'dynamodb') this.noteCapacity(call);
  }

  get usage(): Usage {
    const count = (pattern: RegExp): number =>
      [...this.calls].reduce((sum, [name, calls]) => sum + (pattern.test(name) ? calls : 0), 0);
    return {
      calls: Object.fromEntries([...this.calls].sort(([a], [b]) => a.localeCompare(b))),
      writeUnits: this.units.write,
      readUnits: this.units.read,
      messages: count(/^sqs:Send/),
      publishes: count(/^sns:Publish/),
    };
  }

  private noteCapacity({ operation, status, request, response }: Call): void {
    const kind = /^(Get|BatchGet|TransactGet|Query|Scan)/.test(operation) ? 'read' : 'write';
    if (status !== 200) {
      this.units.write += refusedUnits(operation, request, response);
      return;
    }
    const { ConsumedCapacity } = JSON.parse(response) as { ConsumedCapacity?: Consumed | Consumed[] };
    for (const { CapacityUnits = 0 } of [ConsumedCapacity ?? []].flat()) this.units[kind] += CapacityUnits;
  }
}

/** A write that its condition refused is billed all the same (one unit at least), in a transaction twice for each item. */
function refusedUnits(operation: string, request: string, response: string): number {
  if (response.includes('ConditionalCheckFailedException')) return 1;
  if (operation !== 'TransactWriteItems' || !response.includes('TransactionCanceledException')) return 0;
  const { TransactItems } = JSON.parse(request) as { TransactItems: readonly unknown[] };
  return TransactItems.length * 2;
}
