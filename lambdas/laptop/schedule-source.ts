import type { Clock } from '#pipeline/ports';
import type { Source } from './driver';
import type { LocalFunction } from './local-function';
import type { Occurrences } from './schedule-expression';

export interface ScheduleSourceProps {
  readonly id: string;
  readonly occurrences: Occurrences;
  /** JSON handed to the function; `<aws.scheduler.…>` is filled in. */
  readonly input: string;
  readonly target: LocalFunction;
  readonly clock: Clock;
  /** Tries after the first, by Lambda's own queue of events that nobody waits for. */
  readonly retryAttempts: number;
  /** Seconds after which an event is not tried any more. */
  readonly eventAge: number;
  /** Lays down an event that failed for good. */
  readonly onGivenUp: (event: string, why: Error) => Promise<void>;
}

type Event = { readonly input: string; readonly begun: number; readonly tries: number; readonly due: number };

/** Lambda waits a minute before the second try of an event, two before the third. */
const RETRY_AFTER_MS = [60_000, 120_000];

/** A schedule of EventBridge Scheduler and the function that it wakes. */
export class ScheduleSource implements Source {
  readonly name: string;
  /** An occurrence does not wait for the one before it. */
  readonly concurrency = 10;
  private next: Date | undefined;
  private again: Event[] = [];

  constructor(private readonly props: ScheduleSourceProps) {
    this.name = props.id;
    this.next = props.occurrences.from(props.clock.now());
  }

  /** Name of the function that it wakes. */
  get target(): string {
    return this.props.target.name;
  }

  /** What it hands over, as the template has it. */
  get input(): string {
    return this.props.input;
  }

  nextDue(): Date | undefined {
    const moments = [...this.again.map(({ due }) => due), ...(this.next ? [this.next.getTime()] : [])];
    return moments.length > 0 ? new Date(Math.min(...moments)) : undefined;
  }

  async take(): Promise<(() => Promise<void>) | undefined> {
    const now = this.props.clock.now();
    const retry = this.again.find(({ due }) => due <= now.getTime());
    if (retry) {
      this.again = this.again.filter((event) => event !== retry);
      return () => this.deliver(retry);
    }
    if (!this.next || this.next > now) return undefined;
    const occurrence = this.next;
    this.next = this.props.occurrences.from(new Date(occurrence.getTime() + 1000));
    return () => this.wake(occurrence);
  }

  /** Wakes the function for an occurrence, whether or not it is in the schedule. */
  wake(occurrence: Date): Promise<void> {
    const begun = this.props.clock.now().getTime();
    return this.deliver({ input: this.inputFor(occurrence), begun, tries: 0, due: begun });
  }

  private inputFor(occurrence: Date): string {
    const { id, input } = this.props;
    const second = occurrence.toISOString().replace(/\.\d{3}Z$/, 'Z');
    return input
      .replaceAll('<aws.scheduler.scheduled-time>', second)
      .replaceAll('<aws.scheduler.schedule-arn>', id)
      .replaceAll('<aws.scheduler.execution-id>', `${id}-${occurrence.getTime()}`)
      .replaceAll('<aws.scheduler.attempt-number>', '1');
  }

  private async deliver(event: Event): Promise<void> {
    const { target, clock, retryAttempts, eventAge, onGivenUp } = this.props;
    try {
      await target.invoke(JSON.parse(event.input));
    } catch (cause) {
      const due = clock.now().getTime() + (RETRY_AFTER_MS[event.tries] ?? 120_000);
      const tries = event.tries + 1;
      if (tries <= retryAttempts && due <= event.begun + eventAge * 1000) {
        this.again.push({ ...event, tries, due });
      } else await onGivenUp(event.input, cause instanceof Error ? cause : new Error(String(cause)));
    }
  }
}
