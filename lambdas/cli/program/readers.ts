import type { Command } from 'commander';
import type { SubscriptionDeps } from '#cli/subscribe';
import { type Add, inInstallation, type Options } from './command';

/** Commands about who is told. */
export function addReaders(add: Add): void {
  const wishes = (command: Command): Command =>
    inInstallation(command)
      .option('--email <address>', 'by email')
      .option('--sms <number>', 'by SMS, a number such as +81312345678');
  wishes(
    add('subscribe', 'Subscribe an address, or a list of them, to alerts and digests', (io, { options }) =>
      withReaders(
        options,
        async (deps) => (await import('#cli/subscribe')).subscribeCommand(options, io, deps),
        { begins: true },
      ),
    ),
  )
    .option('--topics <list>', 'these topics only, with commas between')
    .option('--relation <list>', 'bilateral, regional')
    .option('--urgency <least>', 'routine, notable or urgent')
    .option('--languages <list>', 'stories told in one of these languages')
    .option('--edition <list>', 'digests to receive')
    .option('--alerts', 'with --edition: be told at once as well')
    .option('--import <file>', 'a CSV list of subscribers instead of one')
    .option('--dry-run', 'say what would be done')
    .option('--change', 'give an address that is subscribed already what is asked for now')
    .option(
      '--quota <policies>',
      'filter policies a topic may have, where AWS has raised them (default 200)',
    );
  wishes(
    add('unsubscribe', 'End what an address is subscribed to', (io, { options }) =>
      withReaders(options, async (deps) =>
        (await import('#cli/unsubscribe')).unsubscribeCommand(options, io, deps),
      ),
    ),
  ).option('--from <topic>', 'alerts or digests only');
  inInstallation(
    add('subscriptions', 'Who is subscribed, and to what', (io, { options }) =>
      withReaders(options, async (deps) =>
        (await import('#cli/subscriptions')).subscriptionsCommand(io, deps),
      ),
    ),
  );
}

async function withReaders(
  where: Options,
  work: (deps: SubscriptionDeps) => Promise<number>,
  { begins } = { begins: false },
): Promise<number> {
  const { openReaders } = await import('#cli/installation');
  const { snsSubscriptions } = await import('#adapters/aws/sns-subscriptions');
  const { topicArns, deadLettersArn, outbox, sns, settings, close } = await openReaders(where, { begins });
  try {
    const editions = settings.editions.map(({ name }) => name);
    return await work({
      subscriptions: snsSubscriptions({ client: sns, topicArns, deadLettersArn }),
      offer: { editions, smsWording: settings.sms.wording },
      ...(outbox && { outbox }),
    });
  } finally {
    await close();
  }
}
