import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetAccountSettingsCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { words } from '#laptop/trouble';
import { isDenied } from './denied';

/** What must be there before anything is deployed. */
export type Readiness =
  | {
      readonly kind: 'ready';
      readonly account: string;
      readonly region: string;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'not-ready'; readonly because: string; readonly remedy: string };

export interface DeployClients {
  readonly cloudformation: CloudFormationClient;
  readonly lambda: LambdaClient;
}

/** Four runs that pull, two that read, and one each of the five others (`maxConcurrency` in lib/pipeline). */
const RUNS_AT_ONCE = 11;
/** What a new account has: that all functions run at once is so rare that one run less is not worth a word. */
const RUNS_ENOUGH = 10;
/** The stack that `cdk bootstrap` makes. */
const TOOLKIT = 'CDKToolkit';

/** Looks at credentials, region, bootstrap and the one quota that a new account may lack; sends nothing but questions. */
export async function checkAccount({ cloudformation, lambda }: DeployClients): Promise<Readiness> {
  const region = await regionOf(cloudformation);
  if (!region)
    return notReady(
      'no region is set',
      'name one: `--region eu-central-1` behind `npm run deploy --` or `npm run destroy --`, or set AWS_REGION',
    );
  const toolkit = await toolkitIn(cloudformation, region);
  if ('kind' in toolkit) return toolkit;
  return { kind: 'ready', account: toolkit.account, region, notes: await quotaNotes(lambda) };
}

const notReady = (because: string, remedy: string): Extract<Readiness, { kind: 'not-ready' }> => ({
  kind: 'not-ready',
  because,
  remedy,
});

async function regionOf(client: CloudFormationClient): Promise<string | undefined> {
  try {
    return await client.config.region();
  } catch {
    return undefined; // the SDK's way to say that there is none
  }
}

async function toolkitIn(client: CloudFormationClient, region: string) {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: TOOLKIT }));
    // arn:aws:cloudformation:region:account:stack/CDKToolkit/…
    return { account: Stacks?.[0]?.StackId?.split(':')[4] ?? 'unknown' };
  } catch (cause) {
    return complaint(cause instanceof Error ? cause : new Error(String(cause)), region);
  }
}

function complaint(cause: Error, region: string) {
  const { name, message } = cause;
  if (/does not exist/.test(message))
    return notReady(
      `CDK has not been set up in ${region} yet`,
      'once an account and region: `npx cdk bootstrap`',
    );
  if (/CredentialsProviderError|Could not load credentials/.test(`${name} ${message}`))
    return notReady(
      'there are no AWS credentials in this shell',
      'sign in first: `aws login` or `aws sso login`, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    );
  if (
    /Expired|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature/.test(
      name + message,
    )
  )
    return notReady(`AWS does not accept the credentials (${message})`, 'sign in again');
  if (isDenied(cause))
    return notReady(
      `the credentials may not look at stacks (${message})`,
      'deploy with those of someone who may deploy with CloudFormation',
    );
  return notReady(
    `AWS cannot be asked (${message})`,
    'is the region right, and is there a way to the network?',
  );
}

/** A quota that is too low makes the monitor slow, not wrong: it is said and not refused. */
async function quotaNotes(lambda: LambdaClient): Promise<readonly string[]> {
  try {
    const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand());
    const runs = AccountLimit?.ConcurrentExecutions ?? RUNS_ENOUGH;
    return runs >= RUNS_ENOUGH
      ? []
      : [
          `The account may run ${runs} functions at once, the monitor uses up to ${RUNS_AT_ONCE}: busy minutes take longer. AWS raises it by itself with use, or on request (Service Quotas, Lambda, concurrent executions).`,
        ];
  } catch (cause) {
    return [`How many functions the account may run at once could not be asked (${words(cause)}).`];
  }
}
