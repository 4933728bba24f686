import { join } from 'node:path';
import type { Network } from '#adapters/web/network';
import type { Clock } from '#pipeline/ports';
import type { MakeHandler } from './handlers';
import { type Invocation, LocalFunction } from './local-function';
import { ARCHIVE_URL, type Provisioned } from './provision';
import { ofType, propertiesOf, type Template } from './template';

export interface FunctionsProps {
  readonly template: Template;
  readonly known: Provisioned;
  readonly clock: Clock;
  readonly network: Network;
  /** Stands for the folder of a function on Lambda. */
  readonly taskRoot: string;
  /** Where the archive is shown instead of the example's address. */
  readonly archiveUrl?: string;
  readonly makeHandler: MakeHandler;
  readonly onInvoked: (invocation: Invocation) => void;
}

/** Where a function's bundle lies on Lambda. */
const TASK_ROOT = '/var/task';

/** Makes the template's functions, by ARN, each with its own environment. */
export async function makeFunctions(props: FunctionsProps): Promise<ReadonlyMap<string, LocalFunction>> {
  const { template, known, clock } = props;
  // Its lines are for CloudWatch; the laptop says itself what goes wrong.
  process.env.IRTYSH_LOG_LEVEL ??= 'SILENT';
  const functions = new Map<string, LocalFunction>();
  for (const resource of ofType(template, 'AWS::Lambda::Function')) {
    const { Environment, Timeout, MemorySize } = propertiesOf(resource, 'AWS::Lambda::Function', known);
    const env = Object.entries(Environment?.Variables ?? {}).map(([name, value]) => [
      name,
      here(value, props),
    ]);
    const name = inSmallLetters(resource.name);
    const world = { env: Object.fromEntries(env) as Record<string, string>, clock, network: props.network };
    const arn = known.attribute(resource.id, 'Arn') ?? '';
    const local = new LocalFunction({
      name,
      arn,
      handler: await props.makeHandler(name, world),
      timeoutSeconds: Timeout,
      memoryMegabytes: MemorySize,
      clock,
      onInvoked: props.onInvoked,
    });
    functions.set(arn, local);
  }
  return functions;
}

/** What a variable says on this machine. */
function here(value: string, { taskRoot, archiveUrl = ARCHIVE_URL }: FunctionsProps): string {
  if (value === ARCHIVE_URL) return archiveUrl;
  return value.startsWith(`${TASK_ROOT}/`) ? join(taskRoot, value.slice(TASK_ROOT.length)) : value;
}

/** `ReadArticles` → `read-articles`. */
export const inSmallLetters = (name: string): string =>
  name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
