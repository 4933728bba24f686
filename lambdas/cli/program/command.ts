import type { Command } from 'commander';
import type { Io } from '#cli/io';

/** A command's work: arguments and options in, exit status out. */
export type Work = (io: Io, given: Given) => Promise<number>;
/** What a command was given, by place and by name. */
export type Given = { readonly args: readonly string[]; readonly options: Options };
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
export type Options = Readonly<Partial<Record<TextOption, string>>> & {
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

/** Makes a command of the program; what it returns takes the command's own options. */
export type Add = (usage: string, description: string, work: Work) => Command;

/** The command with the options that say which installation it looks into. */
export const inInstallation = (command: Command): Command =>
  command
    .option(
      '--data <folder>',
      'data that `irtysh run --data` has kept; .irtysh if neither this nor a stack is named',
    )
    .option('--stack <name>', 'a deployed stack, with the credentials of this shell')
    .option('--region <name>', 'region of the stack');
