import { Command, CommanderError } from 'commander';
import type { Io } from './io';

/** What surrounds the program; whether it speaks JSON is said by its options. */
export type ProgramIo = Omit<Io, 'json'>;

/** A command's work: arguments and options in, exit status out. */
type Work = (io: Io, given: Given) => Promise<number>;
type Given = { readonly args: readonly string[]; readonly options: Options };
/** What was given by name; commander has checked which names there are. */
type Options = Readonly<Partial<Record<'data' | 'stack' | 'region' | 'days' | 'edition' | 'url', string>>> & {
  readonly json?: boolean;
  readonly live?: boolean;
  readonly watch?: boolean;
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
  addArchive(add);
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
    add('digest', 'What an edition would be told now', async (io, { options }) => {
      const { digestCommand } = await import('./digest');
      return digestCommand({ where: options, edition: options.edition }, io);
    }),
  )
    .requiredOption('--edition <name>', 'the edition')
    .option('--preview', 'show it and send nothing (what this command always does; schedules send)');
}

const inInstallation = (command: Command): Command =>
  command
    .option('--data <folder>', 'data that `irtysh run --data` has kept')
    .option('--stack <name>', 'a deployed stack, with the credentials of this shell')
    .option('--region <name>', 'region of the stack');
