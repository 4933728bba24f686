import fc from 'fast-check';
import { lostConnection, throttled } from './sns-errors';

/**
 * How often a game with misfortunes is played: `times` as a rule, `IRTYSH_RUNS` when it is set, on an embedded engine a share of
 * that. `IRTYSH_SEED=…` plays one again, as printed with a failure.
 */
export function gameRuns(times: number, share = 1): { numRuns: number; seed?: number } {
  const { IRTYSH_RUNS: runs, IRTYSH_SEED: seed } = process.env;
  return {
    numRuns: runs === undefined ? times : Math.max(1, Math.round(Number(runs) * share)),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}

/** What can befall one question to the table or to SNS. */
const FATES = ['well', 'dies-before', 'dies-after', 'fails-before', 'fails-after', 'is-refused'] as const;
/** On an engine a connection may also break under the SDK, which then asks again by itself. */
export const ENGINE_FATES = [...FATES, 'answer-lost'] as const;
type CallFate = (typeof ENGINE_FATES)[number];

/** What befalls the calls of one process, in their order; after the last all goes well. */
export type Misfortunes = {
  readonly fates: readonly CallFate[];
  /** Turns that each call waits, so that two processes mix. */
  readonly waits: readonly number[];
};

export const CALM: Misfortunes = { fates: [], waits: [] };

const misfortunesOf = (those: readonly CallFate[]): fc.Arbitrary<Misfortunes> =>
  fc.record({
    fates: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constant<CallFate>('well') },
        { weight: 2, arbitrary: fc.constantFrom(...those) },
      ),
      { maxLength: 30 },
    ),
    waits: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
  });

export const misfortunes = misfortunesOf(FATES);
export const engineMisfortunes = misfortunesOf(ENGINE_FATES);

/** One thing befalls one call; every call of the process before it goes well. */
export const misfortuneAt = (call: number, fate: CallFate): Misfortunes => ({
  fates: [...Array.from({ length: call }, () => 'well' as const), fate],
  waits: [],
});

/** Each thing that can befall one call on an engine. */
export const eachMisfortuneAt = (call: number): readonly Misfortunes[] =>
  ENGINE_FATES.slice(1).map((fate) => misfortuneAt(call, fate));

/** Does one thing to the world outside, or what the process's misfortune makes of it. */
export type Call = <Answer>(
  work: () => Promise<Answer>,
  /** Does it so that the answer gets lost under the SDK. */
  losing?: () => Promise<Answer>,
) => Promise<Answer>;

/** Whoever sends: how many calls it has made, which of them went wrong, and whether any met with a misfortune. */
export type Sender = { calls: number; readonly troubled: Set<number>; unlucky: boolean };

/** A message that was taken, by whom, and with which of the sender's calls. */
export type Sent = { readonly sender: Sender; readonly call: number };

/** Whether something went wrong between a message and its mark: with the call that sent it, or one of the `marks` after it. */
export const brokeOff = ({ sender, call }: Sent, marks = 1): boolean =>
  Array.from({ length: marks + 1 }, (_, n) => call + n).some((one) => sender.troubled.has(one));

/** One process: ends by itself, by an error, or by dying in the middle of a call. */
export async function runProcess(
  { fates, waits }: Misfortunes,
  work: (call: Call, sender: Sender) => Promise<unknown>,
): Promise<Sender> {
  const sender: Sender = { calls: 0, troubled: new Set(), unlucky: false };
  let isDead = false;
  let die: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    die = () => {
      isDead = true;
      resolve();
    };
  });
  const call: Call = async (does, losing = does) => {
    // What it had asked beside that call is answered; the dead ask nothing more.
    if (isDead) return new Promise<never>(() => undefined);
    const fate = fates[sender.calls] ?? 'well';
    const turns = waits[sender.calls] ?? 0;
    sender.calls += 1;
    const nth = sender.calls;
    sender.unlucky ||= fate !== 'well';
    if (fate !== 'well' && fate !== 'answer-lost') sender.troubled.add(nth);
    for (let turn = 0; turn < turns; turn += 1) await null;
    if (fate === 'answer-lost') {
      return losing().catch((failure: { code?: unknown }) => {
        // Only SNS is asked once; of the table the SDK asks again, and whatever comes of that is the sender's own affair.
        if (failure.code === 'ECONNRESET') sender.troubled.add(nth);
        throw failure;
      });
    }
    if (fate === 'fails-before') throw lostConnection();
    if (fate === 'is-refused') throw throttled();
    if (fate !== 'dies-before') {
      const answer = await does();
      if (fate === 'fails-after') throw lostConnection();
      if (fate === 'well') return answer;
    }
    die();
    return new Promise<never>(() => undefined);
  };
  await Promise.race([death, work(call, sender).catch(() => undefined)]);
  return sender;
}
