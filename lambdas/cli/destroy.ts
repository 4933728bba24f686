import { loadSettings } from '#adapters/settings/load-settings';
import type { Settings } from '#domain/settings/settings';
import type { DeployDeps } from './deploy';
import { checkAccount } from './deploy-checks';
import { failedCreation } from './failed-creation';
import type { Io } from './io';

/** `npm run destroy`: says what is kept, then removes the stack, unless it is protected; the CDK command line asks before it does. */
export async function destroyCommand(io: Io, deps: DeployDeps): Promise<number> {
  const settings = loadSettings(deps.settingsFile, { optional: true });
  const { name } = settings;
  const readiness = await checkAccount(deps.clients);
  if (readiness.kind === 'not-ready') {
    io.err(`Nothing was removed: ${readiness.because}.\n  ${readiness.remedy}`);
    return 1;
  }
  // A stack that never came to be takes no deployment: it cannot be unprotected by one.
  const failed = await failedCreation(deps.clients.cloudformation, name, readiness.region);
  if (failed?.blocks) {
    io.err(['Nothing was removed.', ...failed.words].join('\n'));
    return 1;
  }
  if (settings.terminationProtection) {
    io.err(
      `${name} is protected. Set terminationProtection to false in ${deps.settingsFile}, \`npm run deploy\`, then destroy it.`,
    );
    return 1;
  }
  io.out(`Removing ${name} from account ${readiness.account}, ${readiness.region}.`);
  for (const line of keeps(settings)) io.out(line);
  const status = await deps.cdk(['destroy', name, '-c', 'removing=true']);
  if (status !== 0) io.err(`cdk destroy ended with status ${status}: what it did not remove is still there.`);
  return status;
}

/** What outlives the stack, in words. */
export function keeps({ removalPolicy, archive }: Settings): string[] {
  const address = archive ? ', the address of the archive' : '';
  const always = `Gone with it: queues, topics with all subscriptions, functions, schedules, alarms, logs${address}.`;
  const pages = archive
    ? [
        `Kept${removalPolicy === 'destroy' ? ' all the same' : ' too'}: the bucket with the pages of the archive, which nobody can look into any more, for some cents a year. AWS removes no bucket with something in it: empty and delete it in the S3 console.`,
      ]
    : [];
  return removalPolicy === 'destroy'
    ? [
        always,
        'Gone as well (removalPolicy "destroy"): the table with every article, story and fate.',
        ...(archive ? pages : ['Nothing is kept.']),
      ]
    : [
        'Kept (removalPolicy "retain"): the table with every article, story and fate, and its price: about a quarter of a dollar a gigabyte and month, and as much for its backups. Delete it in the DynamoDB console when you are done with it; a new deployment begins with an empty one.',
        ...pages,
        always,
      ];
}
