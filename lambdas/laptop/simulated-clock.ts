import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '#pipeline/ports';

type Turn = { asleep: number };
type Sleeper = { readonly wakesAt: number; readonly turn: Turn | undefined; readonly wake: () => void };

/**
 * A clock that stands still while there is work and jumps when everyone waits: two days pass in seconds. Work is run through
 * `during`, so that the clock knows whether all who work are asleep.
 */
export class SimulatedClock implements Clock {
  private time: number;
  private readonly turns = new Set<Turn>();
  private readonly current = new AsyncLocalStorage<Turn>();
  private sleepers: Sleeper[] = [];
  private listeners: (() => void)[] = [];

  constructor(start: Date) {
    this.time = start.getTime();
  }

  now(): Date {
    return new Date(this.time);
  }

  sleep(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return Promise.resolve();
    const turn = this.current.getStore();
    return new Promise((resolve) => {
      if (turn) turn.asleep += 1;
      const wake = () => {
        if (turn) turn.asleep -= 1;
        resolve();
      };
      this.sleepers.push({ wakesAt: this.time + Math.ceil(milliseconds), turn, wake });
      for (const listener of this.listeners.splice(0)) listener();
    });
  }

  /** Those who wait for nothing hold up no one: the time passes only when others sleep. */
  after(milliseconds: number, work: () => void): () => void {
    const later: Sleeper = { wakesAt: this.time + Math.ceil(milliseconds), turn: undefined, wake: work };
    this.sleepers.push(later);
    return () => {
      this.sleepers = this.sleepers.filter((sleeper) => sleeper !== later);
    };
  }

  /** Does work whose sleep lets the time pass. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn: Turn = { asleep: 0 };
    this.turns.add(turn);
    try {
      return await this.current.run(turn, work);
    } finally {
      this.turns.delete(turn);
    }
  }

  /** Whether nobody who works is awake. */
  get allAsleep(): boolean {
    return [...this.turns].every(({ asleep }) => asleep > 0);
  }

  /** When the next sleeper wakes. */
  get nextWake(): Date | undefined {
    if (this.sleepers.length === 0) return undefined;
    return new Date(Math.min(...this.sleepers.map(({ wakesAt }) => wakesAt)));
  }

  /** Resolves when somebody falls asleep. */
  fallingAsleep(): Promise<void> {
    return new Promise((resolve) => {
      this.listeners.push(resolve);
    });
  }

  /** Moves the time on, never back, and wakes all whose time has come, in order. */
  advanceTo(instant: Date): void {
    this.time = Math.max(this.time, instant.getTime());
    const due = this.sleepers
      .filter(({ wakesAt }) => wakesAt <= this.time)
      .sort((a, b) => a.wakesAt - b.wakesAt);
    this.sleepers = this.sleepers.filter(({ wakesAt }) => wakesAt > this.time);
    for (const { wake } of due) wake();
  }
}
