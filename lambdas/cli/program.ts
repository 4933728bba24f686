import { Command, CommanderError } from 'commander';
import { words } from '#laptop/trouble';
import type { Io } from './io';
import { Misuse } from './misuse';
import type { Add, Options } from './program/command';
import { addFindings } from './program/findings';
import { addCost, addDeploying, addOperating } from './program/operating';
import { addOutlets } from './program/outlets';
import { addReaders } from './program/readers';
import { addReading } from './program/reading';
import { addRun } from './program/running';

/** What surrounds the program; whether it speaks JSON is said by its options. */
export type ProgramIo = Omit<Io, 'json'>;

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
    io.err(`irtysh: ${words(cause)}`);
    if (process.env.IRTYSH_DEBUG && cause instanceof Error) io.err(cause.stack ?? '');
    return cause instanceof Misuse ? 2 : 1;
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
  const add: Add = (usage, description, work) =>
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
  addFindings(add);
  addReaders(add);
  addOperating(add);
  addDeploying(add);
  addCost(add);
  return program;
}
