import { readFile } from 'node:fs/promises';
import type { Subscriptions } from '#adapters/aws/sns-subscriptions';
import { filterPolicyFor } from '#domain/subscription/filter-policy';
import { policyInWords } from '#domain/subscription/policy-in-words';
import {
  type Offer,
  readSubscribeOptions,
  type SubscribeOptions,
} from '#domain/subscription/subscribe-options';
import type { Subscription } from '#domain/subscription/subscription';
import { validateFilterPolicy } from '#domain/subscription/validate-policy';
import type { Io } from './io';
import { keyOf, policyLimit, policyQuota } from './policy-limit';
import { readSubscriberList } from './subscriber-list';
import { planSteps, type Step, type Wanted } from './subscription-plan';

export type SubscribeArgs = SubscribeOptions & {
  /** A CSV file of subscribers, instead of one. */
  readonly import?: string;
  /** Say what would be done, ask SNS for nothing. */
  readonly dryRun?: boolean;
  /** Give an address that is subscribed already what is asked for now. */
  readonly change?: boolean;
  /** Filter policies a topic may have, where AWS has raised the quota. */
  readonly quota?: string;
};

export interface SubscriptionDeps {
  readonly subscriptions: Subscriptions;
  readonly offer: Offer;
  /** On the laptop: where the letters are that AWS would send, and that count as answered there. */
  readonly outbox?: string;
}

/** `irtysh subscribe`: an address, or a list of them, to alerts, to digests or to both. */
export async function subscribeCommand(args: SubscribeArgs, io: Io, deps: SubscriptionDeps): Promise<number> {
  const quota = policyQuota(args.quota);
  const asked =
    args.import === undefined
      ? readOne(args, deps.offer)
      : await readList({ ...args, import: args.import }, deps.offer);
  if (asked.wrong.length > 0) {
    for (const sentence of asked.wrong) io.err(sentence);
    if (args.import !== undefined) io.err('nobody was subscribed: mend the list and import it again');
    return 2;
  }
  const standing = await deps.subscriptions.list();
  const steps = planSteps(asked.wanted, standing, args);
  const fresh = steps.filter(({ kind }) => kind === 'subscribe').map(({ subscription }) => subscription);
  const limit = policyLimit(fresh, standing, { quota });
  for (const sentence of limit.warnings) io.err(sentence);
  if (limit.refused) return 1;
  const refused = steps.filter(({ kind }) => kind === 'refuse');
  // One address that is refused is a mistake; in a list it is a line that was imported before.
  for (const step of steps) await carryOut(step, args, io, deps);
  if (!io.json && !args.dryRun) explainConfirmation(steps, io, deps);
  return refused.length > 0 ? 1 : 0;
}

type Asked = { readonly wanted: readonly Wanted[]; readonly wrong: readonly string[] };

function readOne(args: SubscribeArgs, offer: Offer): Asked {
  const answer = readSubscribeOptions(args, offer);
  if (answer.kind === 'wrong') return { wanted: [], wrong: answer.wrong };
  const wanted = answer.subscriptions.map((subscription) => ({ subscription }));
  return { wanted, wrong: wanted.flatMap(({ subscription }) => policyComplaints(subscription)) };
}

/** What stands in each line of a list. */
const IN_A_LINE = [
  'email',
  'sms',
  'topics',
  'relation',
  'urgency',
  'languages',
  'edition',
  'alerts',
] as const satisfies readonly (keyof SubscribeOptions)[];

async function readList(args: SubscribeArgs & { readonly import: string }, offer: Offer): Promise<Asked> {
  const file = args.import;
  const beside = IN_A_LINE.filter((option) => args[option] !== undefined);
  if (beside.length > 0) {
    const options = beside.map((option) => `--${option}`).join(', ');
    return { wanted: [], wrong: [`${options}: a list says that itself, in columns of that name`] };
  }
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => cause.code ?? String(cause));
  if (typeof bytes === 'string') {
    return {
      wanted: [],
      wrong: [`${file}: ${bytes === 'ENOENT' ? 'there is no such file' : `cannot be read (${bytes})`}`],
    };
  }
  const list = readSubscriberList(bytes, file);
  const wanted: Wanted[] = [];
  const wrong = [...list.wrong];
  const firstLine = new Map<string, number>();
  for (const line of list.lines) {
    const answer = readSubscribeOptions(line.options, offer);
    if (answer.kind === 'wrong') wrong.push(...answer.wrong.map((sentence) => `${line.place}: ${sentence}`));
    else {
      for (const subscription of answer.subscriptions) {
        const key = keyOf(subscription.to, subscription);
        const before = firstLine.get(key);
        firstLine.set(key, before ?? line.number);
        if (before !== undefined)
          wrong.push(`${line.place}: ${subscription.endpoint} is on line ${before} already`);
        wrong.push(...policyComplaints(subscription).map((sentence) => `${line.place}: ${sentence}`));
        wanted.push({ subscription, from: line });
      }
    }
  }
  return { wanted, wrong };
}

function policyComplaints(subscription: Subscription): readonly string[] {
  const policy = filterPolicyFor(subscription);
  return policy === undefined ? [] : validateFilterPolicy(policy);
}

async function carryOut(
  step: Step,
  { dryRun }: SubscribeArgs,
  io: Io,
  { subscriptions }: SubscriptionDeps,
): Promise<void> {
  const place = step.from ? `${step.from.place}: ` : '';
  if (step.kind === 'refuse') return io.err(place + step.because);
  const { subscription } = step;
  let state: 'pending' | 'confirmed' =
    step.kind === 'same' || step.kind === 'change' ? 'confirmed' : 'pending';
  if (!dryRun && step.kind === 'change') await subscriptions.change(step.arn, subscription);
  if (!dryRun && (step.kind === 'subscribe' || step.kind === 'ask-again'))
    state = await subscriptions.subscribe(subscription);
  const policy = filterPolicyFor(subscription);
  const words = policyInWords(policy, subscription.to);
  if (io.json) {
    const { to: topic, protocol, endpoint } = subscription;
    const done = dryRun ? { wouldDo: step.kind } : { did: step.kind, state };
    return io.out(JSON.stringify({ topic, protocol, endpoint, ...done, policy: policy ?? null, words }));
  }
  io.out(`${place}${SAID[step.kind](dryRun === true)} ${subscription.endpoint}: ${words}`);
}

const SAID = {
  subscribe: (dry: boolean) => (dry ? 'would subscribe' : 'subscribed'),
  'ask-again': (dry: boolean) => (dry ? 'would ask again' : 'asked again'),
  change: (dry: boolean) => (dry ? 'would change' : 'changed'),
  same: () => 'unchanged',
} as const;

function explainConfirmation(steps: readonly Step[], io: Io, { outbox }: SubscriptionDeps): void {
  const asked = steps.filter(({ kind }) => kind === 'subscribe' || kind === 'ask-again');
  if (outbox !== undefined) {
    if (asked.length > 0)
      io.out(
        `On this machine nothing is sent: the letters to confirm are in ${outbox} and count as answered.`,
      );
    return;
  }
  if (asked.some(({ subscription }) => subscription.protocol === 'email')) {
    io.out(
      'AWS has sent a letter with the subject "AWS Notification - Subscription Confirmation" for each email ' +
        'subscription. Nothing arrives until the link in it is followed, within two days; look in the spam folder too.',
    );
  }
  if (asked.some(({ subscription }) => subscription.protocol === 'sms')) {
    io.out(
      'Telephones are subscribed at once. A new AWS account sends SMS only to numbers verified in its sandbox ' +
        'and for one dollar a month, until AWS is asked for more.',
    );
  }
  if (steps.some(({ kind }) => kind === 'change'))
    io.out('SNS takes up to 15 minutes to go by a changed policy.');
}
