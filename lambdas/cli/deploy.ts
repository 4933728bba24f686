import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SNSClient } from '@aws-sdk/client-sns';
import { onlyKnownOutlets, SETTINGS_FILE } from '#adapters/settings/load-settings';
import { readSettings, type Settings } from '#domain/settings/settings';
import { emailAddress } from '#domain/subscription/address';
import { checkAccount, type DeployClients } from './deploy-checks';
import { failedCreation } from './failed-creation';
import type { Io } from './io';
import { Misuse } from './misuse';
import { policyQuota } from './policy-limit';
import { readersRoom } from './readers-room';

export interface DeployArgs {
  /** Who runs the monitor: hears of trouble, and is the first reader. */
  readonly email?: string;
  readonly region?: string;
  /** Filter policies a topic may have, where AWS has raised the quota. */
  readonly quota?: string;
}

/** What surrounds a deployment. */
export interface DeployDeps {
  readonly clients: DeployClients & { readonly sns: SNSClient };
  /** Runs the CDK command line and returns its exit status. */
  cdk(args: readonly string[]): Promise<number>;
  /** The configuration file. */
  readonly settingsFile: string;
}

/** `npm run deploy -- --email you@example.com`: looks first, then deploys the monitor into the account of this shell. */
export async function deployCommand(args: DeployArgs, io: Io, deps: DeployDeps): Promise<number> {
  if (args.email !== undefined) {
    const address = emailAddress(args.email);
    if ('wrong' in address) throw new Misuse(`--email: ${address.wrong}`);
  }
  const quota = policyQuota(args.quota);
  const { text, settings } = withOperator(deps.settingsFile, args.email);
  if (settings.operators.length === 0) {
    io.err('nobody would hear when something is wrong: `npm run deploy -- --email you@example.com`');
    return 2;
  }
  const ground = await lookAtGround(settings, quota, deps);
  if (ground.kind === 'blocked') {
    io.err(ground.words.join('\n'));
    return 1;
  }
  for (const line of ground.words) io.out(line);
  if (text !== undefined) {
    writeFileSync(deps.settingsFile, text);
    io.out(`${deps.settingsFile} names ${args.email} now, as operator and first reader.`);
  }
  const status = await deps.cdk(['deploy', settings.name]);
  if (status === 0) for (const line of nextSteps(settings)) io.out(line);
  else {
    io.err(`cdk deploy ended with status ${status}.`);
    for (const line of (await ground.lookAgain())?.words ?? []) io.err(line);
  }
  return status;
}

/** What stands in the way of a deployment, or what is to be said before it. */
type Ground =
  | { readonly kind: 'blocked'; readonly words: readonly string[] }
  | {
      readonly kind: 'clear';
      readonly words: readonly string[];
      /** At what a deployment that failed has left. */
      lookAgain(): ReturnType<typeof failedCreation>;
    };

/** Account, former deployment and readers, before anything is changed. */
async function lookAtGround(
  settings: Settings,
  quota: number,
  { clients }: Pick<DeployDeps, 'clients'>,
): Promise<Ground> {
  const readiness = await checkAccount(clients);
  if (readiness.kind === 'not-ready')
    return {
      kind: 'blocked',
      words: [`Nothing was deployed: ${readiness.because}.`, `  ${readiness.remedy}`],
    };
  const { account, region, notes } = readiness;
  const look = () => failedCreation(clients.cloudformation, settings.name, region);
  const before = await look();
  if (before?.blocks) return { kind: 'blocked', words: ['Nothing was deployed.', ...before.words] };
  const room = await readersRoom(settings, quota, clients);
  if (room.refused) return { kind: 'blocked', words: ['Nothing was deployed.', ...room.words] };
  const deploying = `Deploying ${settings.name} to account ${account}, ${region}.`;
  return {
    kind: 'clear',
    words: [deploying, ...notes, ...(before?.words ?? []), ...room.words],
    lookAgain: look,
  };
}

const nextSteps = ({ name }: Settings): string[] => [
  'Deployed. AWS has sent letters with the subject “AWS Notification - Subscription Confirmation”: follow the link in each, within two days.',
  'The first look at each feed tells nobody anything; news after that is told.',
  `In ten minutes: npx irtysh doctor --stack ${name}`,
];

/** The configuration with an operator and first reader more; `text` is absent when the file need not change. */
function withOperator(file: string, email: string | undefined): { text?: string; settings: Settings } {
  const json = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const settings = onlyKnownOutlets(readSettings(json, file), file);
  if (email === undefined) return { settings };
  const same = (other: string | undefined) => other?.toLowerCase() === email.toLowerCase();
  const isOperator = settings.operators.some(same);
  const isReader = settings.subscribers.some((subscriber) => same(subscriber.email));
  if (isOperator && isReader) return { settings };
  const given = JSON.parse(json.replace(/^\uFEFF/, '')) as Partial<Settings>;
  const editions = settings.editions.slice(0, 1).map(({ name }) => name);
  const text = `${JSON.stringify(
    {
      ...given,
      ...(!isOperator && { operators: [...(given.operators ?? []), email] }),
      ...(!isReader && { subscribers: [...(given.subscribers ?? []), { email, editions }] }),
    },
    null,
    2,
  )}\n`;
  return { text, settings: readSettings(text, file) };
}

/** The world as it is. */
export function liveDeployDeps({ region }: Pick<DeployArgs, 'region'>): DeployDeps {
  return {
    clients: {
      cloudformation: new CloudFormationClient({ region }),
      lambda: new LambdaClient({ region }),
      sns: new SNSClient({ region }),
    },
    cdk: (args) =>
      new Promise((resolve, reject) => {
        const env = { ...process.env, ...(region && { AWS_REGION: region, AWS_DEFAULT_REGION: region }) };
        const child = spawn('npx', ['cdk', ...args], { stdio: 'inherit', env });
        child.once('error', reject);
        child.once('close', (code) => resolve(code ?? 1));
      }),
    settingsFile: SETTINGS_FILE,
  };
}
