import { type Add, inInstallation } from './command';

/** Commands for whoever runs the monitor. */
export function addOperating(add: Add): void {
  inInstallation(
    add(
      'replay',
      'Judge stored articles with today’s rules: alerts gained and lost',
      async (io, { options }) => {
        const { replayCommand } = await import('#cli/replay');
        return replayCommand({ where: options, since: options.since }, io);
      },
    ),
  ).requiredOption('--since <day>', 'from this day on (2026-11-01), or days back (30d)');
  inInstallation(
    add('redrive', 'Send dead letters on their way again', async (io, { options }) => {
      const { redriveCommand } = await import('#cli/redrive');
      return redriveCommand(options, io);
    }),
  );
  inInstallation(
    add('doctor', 'What is well and what is not, with the remedy', async (io, { options }) => {
      const { doctorCommand } = await import('#cli/doctor');
      return doctorCommand(options, io);
    }),
  );
}

/** Commands that put the monitor into an AWS account and take it out again. */
export function addDeploying(add: Add): void {
  add('deploy', 'Deploy the monitor into the AWS account of this shell', async (io, { options }) => {
    const { deployCommand, liveDeployDeps } = await import('#cli/deploy');
    return deployCommand(options, io, liveDeployDeps(options));
  })
    .option('--email <address>', 'who hears of trouble and is the first reader')
    .option('--region <name>', 'the region to deploy to')
    .option(
      '--quota <policies>',
      'filter policies a topic may have, where AWS has raised them (default 200)',
    );
  add('destroy', 'Remove the deployed monitor; says what is kept', async (io, { options }) => {
    const [{ destroyCommand }, { liveDeployDeps }] = await Promise.all([
      import('#cli/destroy'),
      import('#cli/deploy'),
    ]);
    return destroyCommand(io, liveDeployDeps(options));
  }).option('--region <name>', 'the region it was deployed to');
}

/** What it costs. */
export function addCost(add: Add): void {
  add('cost', 'What a month costs, line by line', async (io, { options }) => {
    if (options.actual) return (await import('#cli/cost-actual')).actualCommand(options, io);
    const { costCommand } = await import('#cli/cost');
    return costCommand(options, io);
  })
    .option('--outlets <number>', 'feeds to watch, instead of those of the configuration')
    .option('--minutes <number>', 'from one poll of a feed to the next')
    .option('--readers <number>', 'readers by email')
    .option('--entries-per-day <number>', 'entries of a feed a day')
    .option('--relevant-per-day <number>', 'relevant articles a day, of all feeds')
    .option('--alerts-per-day <number>', 'alerts a day')
    .option('--sms-per-month <number>', 'SMS a month')
    .option('--sms-price <dollars>', 'price of one SMS')
    .option('--region <name>', 'prices of this region')
    .option('--prices <file>', 'a table of prices, shaped like lambdas/domain/bill/prices.us-east-1.json')
    .option('--actual', 'what a deployed stack has used this month, instead')
    .option('--stack <name>', 'with --actual: the stack, with the credentials of this shell')
    .option('--measure', 'play the newsroom first and measure anew what each poll, entry and alert takes');
}
