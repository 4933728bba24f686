import fc from 'fast-check';

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
type CallFate = (typeof FATES)[number];

/** What befalls the calls of one process, in their order; after the last all goes well. */
export type Misfortunes = {
  readonly fates: readonly CallFate[];
  /** Turns that each call waits, so that two processes mix. */
  readonly waits: readonly number[];
};

export const CALM: Misfortunes = { fates: [], waits: [] };

export const misfortunes: fc.Arbitrary<Misfortunes> = fc.record({
  fates: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant<CallFate>('well') },
      { weight: 2, arbitrary: fc.constantFrom(...FATES) },
    ),
    { maxLength: 30 },
  ),
  waits: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
});

const unknownEnd = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
const refusal = () =>
  Object.assign(new Error('Rate exceeded'), {
    name: 'ThrottlingException',
    $metadata: { httpStatusCode: 400 },
  });

/** Does one thing to the world outside, or what the process's misfortune makes of it. */
export type Call = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/** Whoever sends; knows how many of its calls went wrong. */
export type Sender = { troubles: number };

/** One process: ends by itself, by an error, or by dying in the middle of a call. */
export async function runProcess(
  { fates, waits }: Misfortunes,
  work: (call: Call, sender: Sender) => Promise<unknown>,
): Promise<void> {
  let calls = 0;
  const sender: Sender = { troubles: 0 };
  let die: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const call: Call = async (does) => {
    const fate = fates[calls] ?? 'well';
    const turns = waits[calls] ?? 0;
    calls += 1;
    if (fate !== 'well') sender.troubles += 1;
    for (let turn = 0; turn < turns; turn += 1) await null;
    if (fate === 'fails-before') throw unknownEnd();
    if (fate === 'is-refused') throw refusal();
    if (fate !== 'dies-before') {
      const answer = await does();
      if (fate === 'fails-after') throw unknownEnd();
      if (fate === 'well') return answer;
    }
    die();
    return new Promise<never>(() => undefined);
  };
  await Promise.race([death, work(call, sender).catch(() => undefined)]);
}
