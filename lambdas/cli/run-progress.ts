import { ALL_TOPICS } from '#domain/digest/digest';
import { Stopwatch } from '#laptop/bill';
import type { Invocation } from '#laptop/local-function';
import type { Delivery } from '#laptop/outbox';
import type { PlayWatcher } from '#laptop/play';
import type { Published } from '#laptop/watcher';
import type { Io } from './io';

/** Shortest time between two drawings of the progress line, in milliseconds. */
const DRAW_EVERY_MS = 100;
const BAR = 24;

/** Sees a run and says how it goes: one line redrawn on a terminal, a line an event in a pipe, JSON lines when asked. */
export class RunProgress implements PlayWatcher {
  readonly deliveries: Delivery[] = [];
  readonly publications: Published[] = [];
  readonly stopwatch = new Stopwatch();
  private drawnAt = 0;
  private drawn = false;
  private articles = 0;
  private when = '';

  constructor(private readonly io: Io) {}

  time(now: Date, { from, to }: { readonly from: Date; readonly to: Date }): void {
    const share = Math.min(1, (now.getTime() - from.getTime()) / (to.getTime() - from.getTime()));
    const full = Math.round(share * BAR);
    this.when = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${shortTime(now)}`;
    this.draw();
  }

  invoked(invocation: Invocation): void {
    this.stopwatch.note(invocation);
    const { name, records, failure } = invocation;
    if (name === 'read-articles' && !failure) this.articles += records;
    if (failure) this.event('failed', { function: name, why: failure.message });
    this.draw();
  }

  published(publication: Published): void {
    this.publications.push(publication);
    const { topic, subject, at, attributes } = publication;
    if (topic === 'canary') return;
    // The parts of a digest that go to those who chose topics say nothing that the whole does not.
    if (topic === 'digests' && !attributes.topics?.includes(`"${ALL_TOPICS}"`)) return;
    this.event(topic === 'digests' ? 'digest' : topic === 'alerts' ? 'alert' : topic, {
      at: at.toISOString(),
      subject,
    });
  }

  delivered(delivery: Delivery): void {
    this.deliveries.push(delivery);
    if (this.io.json) {
      const { protocol, to, file, at } = delivery;
      this.event('delivered', { at: at.toISOString(), protocol, to, file });
    }
  }

  givenUp(what: string): void {
    this.event('given-up', { what });
  }

  /** A sentence for the person, beside the progress line. */
  say(sentence: string): void {
    this.clear();
    this.io.err(sentence);
  }

  /** Takes the progress line away. */
  end(): void {
    this.clear();
  }

  private event(event: string, about: Readonly<Record<string, string>>): void {
    this.clear();
    if (this.io.json) this.io.out(JSON.stringify({ event, ...about }));
    else this.io.out(wordsFor(event, about));
    this.draw();
  }

  private draw(): void {
    if (!this.io.terminal || this.io.json || performance.now() - this.drawnAt < DRAW_EVERY_MS) return;
    this.drawnAt = performance.now();
    this.drawn = true;
    const told = this.publications.length;
    process.stdout.write(`\r\x1b[K${this.when}  entries read: ${this.articles}, told: ${told}`);
  }

  private clear(): void {
    if (this.drawn) process.stdout.write('\r\x1b[K');
    this.drawn = false;
  }
}

const shortTime = (moment: Date): string => `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function wordsFor(event: string, { at, subject, ...rest }: Readonly<Record<string, string>>): string {
  if (at && subject !== undefined) return `${shortTime(new Date(at))}  ${event.padEnd(6)}  ${subject}`;
  return `${event}: ${Object.values(rest).join(': ')}`;
}
