import type { StandingSubscription } from '#adapters/aws/sns-subscriptions';
import { emailAddress, phoneNumber } from '#domain/subscription/address';
import { READER_TOPICS, type ReaderTopic } from '#domain/subscription/subscription';
import type { Io } from './io';
import type { SubscriptionDeps } from './subscribe';

export type UnsubscribeArgs = {
  readonly email?: string;
  readonly sms?: string;
  /** Of this topic only; without it of both. */
  readonly from?: string;
};

/** `irtysh unsubscribe`: ends what an address is subscribed to. */
export async function unsubscribeCommand(
  args: UnsubscribeArgs,
  io: Io,
  { subscriptions }: Pick<SubscriptionDeps, 'subscriptions'>,
): Promise<number> {
  const meant = readArgs(args);
  if (typeof meant === 'string') {
    io.err(meant);
    return 2;
  }
  const its = (await subscriptions.list()).filter(
    ({ endpoint, topic }) =>
      endpoint.toLowerCase() === meant.endpoint.toLowerCase() && meant.topics.includes(topic),
  );
  if (its.length === 0) {
    io.err(`${meant.endpoint} is not subscribed; \`irtysh subscriptions\` lists who is`);
    return 1;
  }
  let left = 0;
  for (const one of its) {
    if (one.arn === undefined) left += 1;
    else await subscriptions.unsubscribe(one.arn);
    report(one, io);
  }
  return left > 0 ? 1 : 0;
}

type Meant = { readonly endpoint: string; readonly topics: readonly ReaderTopic[] };

function readArgs({ email, sms, from }: UnsubscribeArgs): Meant | string {
  if ((email === undefined) === (sms === undefined))
    return 'say who leaves: either --email ADDRESS or --sms NUMBER';
  const topics = READER_TOPICS.filter((topic) => from === undefined || topic === from);
  if (topics.length === 0) return `--from: there is no "${from}"; there are ${READER_TOPICS.join(', ')}`;
  if (email !== undefined) {
    const read = emailAddress(email);
    return 'wrong' in read ? `--email: ${read.wrong}` : { endpoint: read.address, topics };
  }
  const read = phoneNumber(sms ?? '');
  return 'wrong' in read ? `--sms: ${read.wrong}` : { endpoint: read.number, topics };
}

/** SNS gives no handle on a subscription that waits for confirmation: it goes by itself. */
function report({ topic, protocol, endpoint, arn }: StandingSubscription, io: Io): void {
  const ended = arn !== undefined;
  if (io.json) io.out(JSON.stringify({ topic, protocol, endpoint, did: ended ? 'unsubscribe' : 'wait' }));
  else if (ended) io.out(`unsubscribed ${endpoint} from ${topic}`);
  else io.err(`${endpoint} has not confirmed its subscription to ${topic}: SNS forgets it within two days`);
}
