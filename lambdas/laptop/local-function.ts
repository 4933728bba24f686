import { randomUUID } from 'node:crypto';
import type { Clock } from '#pipeline/ports';

/** What Lambda calls; the event is whatever woke it. */
export type Handler = (event: never, context: InvocationContext) => unknown;

/** What of Lambda's context the laptop can tell. */
export type InvocationContext = {
  readonly functionName: string;
  readonly functionVersion: '$LATEST';
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMB: string;
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
};

export interface LocalFunctionProps {
  /** As its construct is called, in small letters: `read-articles`. */
  readonly name: string;
  readonly arn: string;
  readonly handler: Handler;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly clock: Clock;
  readonly onInvoked: (invocation: Invocation) => void;
}

/** One run of a function. */
export type Invocation = {
  readonly name: string;
  readonly requestId: string;
  /** Records of the event; of a schedule's, one. */
  readonly records: number;
  readonly milliseconds: number;
  readonly memoryMegabytes: number;
  /** What it threw. */
  readonly failure?: Error;
};

/** A Lambda function, run in this process: events and answers go through JSON and time runs out as on Lambda. */
export class LocalFunction {
  readonly name: string;
  readonly arn: string;

  constructor(private readonly props: LocalFunctionProps) {
    this.name = props.name;
    this.arn = props.arn;
  }

  /** @throws what the handler throws, or that its time ran out */
  async invoke(event: unknown): Promise<{ readonly answer: unknown; readonly requestId: string }> {
    const { name, handler, memoryMegabytes, onInvoked } = this.props;
    const requestId = randomUUID();
    const started = performance.now();
    const say = (failure?: Error) =>
      onInvoked({
        name,
        requestId,
        records: recordsIn(event),
        milliseconds: Math.ceil(performance.now() - started),
        memoryMegabytes,
        ...(failure && { failure }),
      });
    try {
      const call = Promise.resolve(handler(throughJson(event) as never, this.context(requestId)));
      const answer = await this.inTime(call);
      say();
      return { answer: throughJson(answer), requestId };
    } catch (cause) {
      const failure = cause instanceof Error ? cause : new Error(String(cause));
      say(failure);
      throw failure;
    }
  }

  private context(awsRequestId: string): InvocationContext {
    const { name, arn, timeoutSeconds, memoryMegabytes, clock } = this.props;
    const deadline = clock.now().getTime() + timeoutSeconds * 1000;
    return {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memoryMegabytes),
      awsRequestId,
      getRemainingTimeInMillis: () => Math.max(0, deadline - clock.now().getTime()),
    };
  }

  /** Real time counts: what a function waits for on a simulated clock costs it none. */
  private async inTime(call: Promise<unknown>): Promise<unknown> {
    const { timeoutSeconds } = this.props;
    let timer: NodeJS.Timeout | undefined;
    const expiry = new Promise<never>((_, reject) => {
      const expired = () => reject(new Error(`Task timed out after ${timeoutSeconds.toFixed(2)} seconds`));
      timer = setTimeout(expired, timeoutSeconds * 1000);
    });
    try {
      return await Promise.race([call, expiry]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function recordsIn(event: unknown): number {
  const records =
    typeof event === 'object' && event !== null && 'Records' in event ? event.Records : undefined;
  return Array.isArray(records) ? records.length : 1;
}

const throughJson = (value: unknown): unknown =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
