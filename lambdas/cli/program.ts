import { Command, CommanderError } from 'commander';
import type { Io } from './io';
import type { SubscriptionDeps } from './subscribe';

/** What surrounds the program; whether it speaks JSON is said by its options. */
export type ProgramIo = Omit<Io, 'json'>;

/** A command's work: arguments and options in, exit status out. */
type Work = (io: Io, given: Given) => Promise<number>;
type Given = { readonly args: readonly string[]; readonly options: Options };
type TextOption =
  | 'data'
  | 'stack'
  | 'region'
  | 'days'
  | 'edition'
  | 'format'
  | 'url'
  | 'email'
  | 'sms'
  | 'topics'
  | 'relation'
  | 'urgency'
  | 'languages'
  | 'import'
  | 'from'
  | 'keep'
  | 'since'
  | 'outlets'
  | 'minutes'
  | 'readers'
  | 'entriesPerDay'
  | 'relevantPerDay'
  | 'alertsPerDay'
  | 'smsPerMonth'
  | 'smsPrice'
  | 'prices';
/** What was given by name; commander has checked which names there are. */
type Options = Readonly<Partial<Record<TextOption, string>>> & {
  readonly json?: boolean;
  readonly live?: boolean;
  readonly watch?: boolean;
  readonly explain?: boolean;
  readonly all?: boolean;
  readonly alerts?: boolean;
  readonly dryRun?: boolean;
  readonly change?: boolean;
  readonly measure?: boolean;
  readonly actual?: boolean;
};

/** Runs the command line and returns its exit status: 0 done, 1 something went wrong, 2 misused. */
export async function runProgram(argv: readonly string[], io: ProgramIo): Promise<number> {
  let status = 0;
  const program = programFor(io, (code) => {
    status = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    io.err(`irtysh: ${cause instanceof Error ? cause.message : String(cause)}`);
    if (process.env.IRTYSH_DEBUG && cause instanceof Error) io.err(cause.stack ?? '');
    return 1;
  }
}

function programFor(io: ProgramIo, end: (status: number) => void): Command {
  const program = new Command('irtysh')
    .description('Watches the news for what happens between Kazakhstan and Japan.')
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    })
    .showSuggestionAfterError()
    .showHelpAfterError('(irtysh --help says more)')
    .exitOverride();
  const add = (usage: string, description: string, work: Work): Command =>
    program
      .command(usage)
      .description(description)
      .option('--json', 'one JSON object a line')
      .action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command;
        const options = command.opts<Options>();
        end(await work({ ...io, json: options.json === true }, { args: command.args, options }));
      });
  addRun(add);
  addReading(add);
  addOutlets(add);
  addArchive(add);
  addReaders(add);
  addOperating(add);
  return program;
}

type Add = (usage: string, description: string, work: Work) => Command;

/** The whole monitor on this machine. */
function addRun(add: Add): void {
  add(
    'run',
    'Run the whole monitor on this machine: the newsroom, or the real outlets',
    async (io, { options }) => {
      const { runCommand } = await import('./run');
      return runCommand(options, io);
    },
  )
    .option('--live', 'ask the real outlets instead of playing the newsroom')
    .option('--watch', 'with --live: go on until stopped')
    .option('--data <folder>', 'keep everything in this folder and go on from what is there');
}

/** Commands that read what they are given and need nothing deployed. */
function addReading(add: Add): void {
  add(
    'parse-feed <file...>',
    'Read feeds: RSS, RDF, Atom, JSON Feed, news sitemaps',
    async (io, { args, options }) => {
      const { parseFeedCommand } = await import('./parse-feed');
      return parseFeedCommand({ url: options.url, files: args, json: io.json }, io);
    },
  ).option('--url <address>', 'the address that the feed came from');
  add('extract <file...>', 'Read pages: title, text, author, dates', async (io, { args, options }) => {
    const { extractCommand } = await import('./extract');
    return extractCommand(
      { url: options.url, files: args, json: io.json, explain: options.explain === true, keep: options.keep },
      io,
    );
  })
    .option('--url <address>', 'the address that the page came from')
    .option('--explain', 'also what was cut, and by which rule')
    .option('--keep <parts>', 'also title, lead, captions, dateline or provenance, parted by commas');
  add(
    'classify [file]',
    'Judge documents (JSON lines): relation, topics, urgency, why',
    async (io, { args }) => {
      const { classifyCommand } = await import('./classify');
      return classifyCommand({ file: args[0], json: io.json }, io);
    },
  );
  add('group [file]', 'Group documents (JSON lines) into stories', async (io, { args }) => {
    const { groupCommand } = await import('./group');
    return groupCommand({ file: args[0] }, io);
  });
  add(
    'explain <page>',
    'The whole way of one article: an address or a file',
    async (io, { args, options }) => {
      const { explainCommand } = await import('./explain');
      return explainCommand({ page: args[0] ?? '', url: options.url }, io);
    },
  ).option('--url <address>', 'the address of the page in a file');
}

/** The registry of outlets. */
function addOutlets(add: Add): void {
  add(
    'outlets <action> [id...]',
    'list the registry, or check what its addresses answer today',
    async (io, { args, options }) => {
      const { liveOutletsDeps, outletsCommand } = await import('./outlets');
      const [action, ...ids] = args;
      if (action !== 'list' && action !== 'check')
        throw new Error(`outlets ${action}: it is \`outlets list\` or \`outlets check\``);
      return outletsCommand({ action, ids, all: options.all === true }, io, liveOutletsDeps());
    },
  ).option('--all', 'check the feeds that are off as well');
}

/** Commands that look into an installation: the laptop's own data, or a deployed stack. */
function addArchive(add: Add): void {
  inInstallation(
    add('ledger', 'Entries seen and what became of them', async (io, { options }) => {
      const { ledgerCommand } = await import('./ledger');
      return ledgerCommand({ where: options }, io);
    }),
  );
  inInstallation(
    add('stories', 'The stories of the last days', async (io, { options }) => {
      const { storiesCommand } = await import('./stories');
      return storiesCommand({ where: options, days: options.days }, io);
    }),
  ).option('--days <number>', 'how far back', '30');
  inInstallation(
    add('export', 'The stories as CSV, JSON or an Atom feed', async (io, { options }) => {
      const { exportCommand } = await import('./export');
      return exportCommand({ where: options, format: options.format, since: options.since }, io);
    }),
  )
    .requiredOption('--format <name>', 'csv, json or atom')
    .option('--since <day>', 'from this day on (2026-11-01), or days back (30d)', '30d');
  inInstallation(
    add('digest', 'What an edition would be told now', async (io, { options }) => {
      const { digestCommand } = await import('./digest');
      return digestCommand({ where: options, edition: options.edition }, io);
    }),
  )
    .requiredOption('--edition <name>', 'the edition')
    .option('--preview', 'show it and send nothing (what this command always does; schedules send)');
}

/** Commands for whoever runs the monitor. */
function addOperating(add: Add): void {
  inInstallation(
    add(
      'replay',
      'Judge stored articles with today’s rules: alerts gained and lost',
      async (io, { options }) => {
        const { replayCommand } = await import('./replay');
        return replayCommand({ where: options, since: options.since }, io);
      },
    ),
  ).requiredOption('--since <day>', 'from this day on (2026-11-01), or days back (30d)');
  inInstallation(
    add('redrive', 'Send dead letters on their way again', async (io, { options }) => {
      const { redriveCommand } = await import('./redrive');
      return redriveCommand(options, io);
    }),
  );
  inInstallation(
    add('doctor', 'What is well and what is not, with the remedy', async (io, { options }) => {
      const { doctorCommand } = await import('./doctor');
      return doctorCommand(options, io);
    }),
  );
  add('deploy', 'Deploy the monitor into the AWS account of this shell', async (io, { options }) => {
    const { deployCommand, liveDeployDeps } = await import('./deploy');
    return deployCommand(options, io, liveDeployDeps(options));
  })
    .option('--email <address>', 'who hears of trouble and is the first reader')
    .option('--region <name>', 'the region to deploy to');
  add('destroy', 'Remove the deployed monitor; says what is kept', async (io, { options }) => {
    const [{ destroyCommand }, { liveDeployDeps }] = await Promise.all([
      import('./destroy'),
      import('./deploy'),
    ]);
    return destroyCommand(io, liveDeployDeps(options));
  }).option('--region <name>', 'the region it was deployed to');
  add('cost', 'What a month costs, line by line', async (io, { options }) => {
    if (options.actual) return (await import('./cost-actual')).actualCommand(options, io);
    const { costCommand } = await import('./cost');
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

/** Commands about who is told. */
function addReaders(add: Add): void {
  const wishes = (command: Command): Command =>
    inInstallation(command)
      .option('--email <address>', 'by email')
      .option('--sms <number>', 'by SMS, a number such as +81312345678');
  wishes(
    add('subscribe', 'Subscribe an address, or a list of them, to alerts and digests', (io, { options }) =>
      withReaders(options, async (deps) => (await import('./subscribe')).subscribeCommand(options, io, deps)),
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
    .option('--change', 'give an address that is subscribed already what is asked for now');
  wishes(
    add('unsubscribe', 'End what an address is subscribed to', (io, { options }) =>
      withReaders(options, async (deps) =>
        (await import('./unsubscribe')).unsubscribeCommand(options, io, deps),
      ),
    ),
  ).option('--from <topic>', 'alerts or digests only');
  inInstallation(
    add('subscriptions', 'Who is subscribed, and to what', (io, { options }) =>
      withReaders(options, async (deps) => (await import('./subscriptions')).subscriptionsCommand(io, deps)),
    ),
  );
}

async function withReaders(
  where: Options,
  work: (deps: SubscriptionDeps) => Promise<number>,
): Promise<number> {
  const { openReaders } = await import('./installation');
  const { snsSubscriptions } = await import('#adapters/aws/sns-subscriptions');
  const { topicArns, deadLettersArn, sns, settings, close } = await openReaders(where);
  try {
    const editions = settings.editions.map(({ name }) => name);
    return await work({
      subscriptions: snsSubscriptions({ client: sns, topicArns, deadLettersArn }),
      offer: { editions, smsWording: settings.sms.wording },
    });
  } finally {
    await close();
  }
}

const inInstallation = (command: Command): Command =>
  command
    .option('--data <folder>', 'data that `irtysh run --data` has kept')
    .option('--stack <name>', 'a deployed stack, with the credentials of this shell')
    .option('--region <name>', 'region of the stack');
