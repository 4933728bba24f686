import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloudFormationClient,
  DescribeStacksCommand,
  type StackStatus,
} from '@aws-sdk/client-cloudformation';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { deployCommand } from '#cli/deploy';
import { destroyCommand } from '#cli/destroy';

const [cloudformation, lambda] = [mockClient(CloudFormationClient), mockClient(LambdaClient)];
const sns = mockClient(SNSClient);
const TOOLKIT = {
  StackName: 'CDKToolkit',
  StackId: 'arn:aws:cloudformation:eu-central-1:123456789012:stack/CDKToolkit/1',
  CreationTime: new Date(0),
  StackStatus: 'CREATE_COMPLETE' as const,
};
const named = (name: string, message: string) => Object.assign(new Error(message), { name });

beforeEach(() => {
  cloudformation.reset();
  lambda.reset();
  sns.reset();
  cloudformation.on(DescribeStacksCommand).resolves({ Stacks: [TOOLKIT] });
  lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { ConcurrentExecutions: 1000 } });
});

function stage(
  { config, status = 0, region = 'eu-central-1' as string | undefined } = {} as {
    config?: object;
    status?: number;
    region?: string;
  },
) {
  const settingsFile = join(mkdtempSync(join(tmpdir(), 'irtysh-deploy-')), 'irtysh.config.json');
  if (config) writeFileSync(settingsFile, JSON.stringify(config));
  const [said, ran]: [string[], string[][]] = [[], []];
  const say = (line: string) => void said.push(line);
  return {
    said: () => said.join('\n'),
    ran,
    settingsFile,
    io: { out: say, err: say, stdin: (async function* () {})(), json: false, terminal: false },
    deps: {
      settingsFile,
      clients: {
        cloudformation: new CloudFormationClient({ region }),
        lambda: new LambdaClient({ region }),
        sns: new SNSClient({ region }),
      },
      cdk: async (args: readonly string[]) => {
        ran.push([...args]);
        return status;
      },
    },
  };
}

describe('deploy', () => {
  it('writes the operator and first reader into the configuration, then hands over to the CDK', async () => {
    const { io, deps, ran, said, settingsFile } = stage();
    expect(await deployCommand({ email: 'you@example.com' }, io, deps)).toBe(0);
    expect(ran).toEqual([['deploy', 'Irtysh']]);
    expect(JSON.parse(readFileSync(settingsFile, 'utf8'))).toEqual({
      operators: ['you@example.com'],
      subscribers: [{ email: 'you@example.com', editions: ['astana'] }],
    });
    expect(said()).toContain('account 123456789012, eu-central-1');
    expect(said()).toContain('npx irtysh doctor --stack Irtysh');
  });

  it('leaves the rest of a configuration as it is, and all of it when the address is there', async () => {
    const first = stage({ config: { name: 'Desk', monthlyBudgetUsd: 9 } });
    await deployCommand({ email: 'you@example.com' }, first.io, first.deps);
    const written = readFileSync(first.settingsFile, 'utf8');
    expect(JSON.parse(written)).toMatchObject({ name: 'Desk', monthlyBudgetUsd: 9 });
    expect(first.ran).toEqual([['deploy', 'Desk']]);
    await deployCommand({ email: 'YOU@example.com' }, first.io, first.deps);
    expect(readFileSync(first.settingsFile, 'utf8')).toBe(written);
  });

  it.each([
    ['CredentialsProviderError', 'Could not load credentials from any providers', 'no AWS credentials'],
    ['ExpiredToken', 'The security token included in the request is expired', 'sign in again'],
    ['ValidationError', 'Stack with id CDKToolkit does not exist', 'npx cdk bootstrap'],
    ['AccessDenied', 'User is not authorized to perform DescribeStacks', 'may not look at stacks'],
    ['TimeoutError', 'connect ETIMEDOUT', 'AWS cannot be asked'],
  ])('refuses in plain words on %s, and changes nothing', async (name, message, words) => {
    cloudformation.on(DescribeStacksCommand).rejects(named(name, message));
    const { io, deps, ran, said, settingsFile } = stage();
    expect(await deployCommand({ email: 'you@example.com' }, io, deps)).toBe(1);
    expect(said()).toContain(words);
    expect(ran).toEqual([]);
    expect(existsSync(settingsFile)).toBe(false);
  });

  it('asks for an address where nobody would hear of trouble', async () => {
    const { io, deps, ran, said } = stage();
    expect(await deployCommand({}, io, deps)).toBe(2);
    expect(said()).toContain('--email');
    expect(ran).toEqual([]);
  });

  it('says so when the account may run few functions at once, and goes on', async () => {
    lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { ConcurrentExecutions: 9 } });
    const { io, deps, ran, said } = stage();
    expect(await deployCommand({ email: 'you@example.com' }, io, deps)).toBe(0);
    expect(said()).toContain('may run 9 functions at once');
    expect(ran).toHaveLength(1);
  });

  it('passes on the status of a deployment that failed', async () => {
    const { io, deps, said } = stage({ status: 3 });
    expect(await deployCommand({ email: 'you@example.com' }, io, deps)).toBe(3);
    expect(said()).not.toContain('Deployed.');
  });
});

describe('the readers of a deployment', () => {
  /** So many in the configuration, with a policy each on the topic of alerts. */
  const configured = (count: number) => ({
    operators: ['you@example.com'],
    subscribers: Array.from({ length: count }, (_, i) => ({
      email: `c${i}@example.com`,
      topics: ['energy'],
      alerts: true,
    })),
  });
  /** So many who were subscribed on the command line, and what the configuration has deployed before. */
  const subscribed = (count: number, ofConfiguration = 0) => {
    const Outputs = ['Alerts', 'Digests'].map((topic) => ({
      OutputKey: `${topic}TopicArn`,
      OutputValue: `arn:${topic}`,
    }));
    cloudformation
      .on(DescribeStacksCommand, { StackName: 'Irtysh' })
      .resolves({ Stacks: [{ ...TOOLKIT, StackName: 'Irtysh', Outputs }] });
    const addresses = [
      ...Array.from({ length: count }, (_, i) => `r${i}@example.com`),
      ...Array.from({ length: ofConfiguration }, (_, i) => `c${i}@example.com`),
    ];
    sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [] });
    sns.on(ListSubscriptionsByTopicCommand, { TopicArn: 'arn:Alerts' }).resolves({
      Subscriptions: addresses.map((Endpoint) => ({
        SubscriptionArn: `arn:${Endpoint}`,
        Protocol: 'email',
        Endpoint,
      })),
    });
    sns
      .on(GetSubscriptionAttributesCommand)
      .resolves({ Attributes: { FilterPolicy: '{"topics":["energy"],"urgency":["all"]}' } });
  };

  it('are refused, before anything is, where SNS has no room for the policies of all', async () => {
    subscribed(150);
    const { io, deps, ran, said, settingsFile } = stage({ config: configured(51) });
    const before = readFileSync(settingsFile, 'utf8');
    expect(await deployCommand({}, io, deps)).toBe(1);
    expect(said()).toContain('Nothing was deployed.');
    expect(said()).toContain('the topic "alerts" would have 201 filter policies and may have 200');
    expect(said()).toContain('Service Quotas');
    expect([...ran, readFileSync(settingsFile, 'utf8')]).toEqual([before]);
  });

  it('are counted at a first deployment too', async () => {
    cloudformation
      .on(DescribeStacksCommand, { StackName: 'Irtysh' })
      .rejects(named('ValidationError', 'Stack with id Irtysh does not exist'));
    const { io, deps, said } = stage({ config: configured(200) });
    expect(await deployCommand({}, io, deps)).toBe(0);
    expect(said()).toContain('will have 200 of 200 filter policies');
  });

  it('are warned of when there is little room left, those who have theirs counted once', async () => {
    subscribed(100, 49);
    const { io, deps, ran, said } = stage({ config: configured(50) });
    expect(await deployCommand({}, io, deps)).toBe(0);
    expect(said()).toContain('will have 150 of 200 filter policies');
    expect(ran).toHaveLength(1);
  });

  it('are nothing to speak of when they are few, or all there already', async () => {
    subscribed(50, 150);
    const { io, deps, said } = stage({ config: configured(150) });
    expect(await deployCommand({}, io, deps)).toBe(0);
    expect(said()).not.toContain('filter policies');
  });

  /** What SNS says of one address on the topic of alerts. */
  const hasPolicy = (email: string, policy?: object) =>
    sns
      .on(GetSubscriptionAttributesCommand, { SubscriptionArn: `arn:${email}` })
      .resolves({ Attributes: policy ? { FilterPolicy: JSON.stringify(policy) } : {} });
  const everyAlert = { urgency: ['all'] };
  const withAllFor = (email: string, more: number) => {
    const { subscribers, ...rest } = configured(more + 1);
    return { ...rest, subscribers: [{ email, alerts: true }, ...subscribers.slice(1)] };
  };

  it('fit when those who have every alert give up theirs as is said, none of them in the configuration', async () => {
    subscribed(199, 1);
    hasPolicy('c0@example.com', everyAlert);
    hasPolicy('r7@example.com', everyAlert);
    const config = withAllFor('c0@example.com', 1);
    const { io, deps, said } = stage({ config });
    expect(await deployCommand({}, io, deps)).toBe(1);
    expect(said()).toContain('(1: `irtysh subscribe --email r7@example.com --change`)');
    expect(said()).toContain('deploy without the new ones first');

    hasPolicy('r7@example.com');
    const again = stage({ config });
    expect(await deployCommand({}, again.io, again.deps)).toBe(0);
  });

  it('are not asked for room again by one of them who gave up his policy', async () => {
    subscribed(200, 1);
    hasPolicy('c0@example.com');
    const { io, deps, said } = stage({ config: withAllFor('c0@example.com', 0) });
    expect(await deployCommand({}, io, deps)).toBe(0);
    expect(said()).not.toContain('filter policies');
  });

  it('take no room before they confirm when they are to have no policy', async () => {
    subscribed(40);
    const ofAll = Array.from({ length: 160 }, (_, i) => ({ email: `c${i}@example.com`, alerts: true }));
    const addresses = [...Array.from({ length: 40 }, (_, i) => `r${i}`), ...ofAll.map((_, i) => `c${i}`)];
    sns.on(ListSubscriptionsByTopicCommand, { TopicArn: 'arn:Alerts' }).resolves({
      Subscriptions: addresses.map((name) => ({
        SubscriptionArn: name.startsWith('c') ? 'PendingConfirmation' : `arn:${name}@example.com`,
        Protocol: 'email',
        Endpoint: `${name}@example.com`,
      })),
    });
    const subscribers = [...ofAll, { email: 'new@example.com', topics: ['energy'], alerts: true }];
    const { io, deps, said } = stage({ config: { operators: ['you@example.com'], subscribers } });
    // 40 and the new one beside 149 of those who wait; the other 11 have none.
    expect(await deployCommand({}, io, deps)).toBe(0);
    expect(said()).toContain('will have 190 of 200 filter policies');
  });

  it('may be more where AWS has raised the quota', async () => {
    subscribed(150);
    const { io, deps, said } = stage({ config: configured(51) });
    expect(await deployCommand({ quota: '400' }, io, deps)).toBe(0);
    expect(said()).not.toContain('filter policies');
    await expect(deployCommand({ quota: 'many' }, io, deps)).rejects.toThrow('--quota: "many"');
  });

  it('are deployed with a word of it when nobody can say who is subscribed', async () => {
    subscribed(1);
    sns.on(ListSubscriptionsByTopicCommand).rejects(named('AuthorizationError', 'not authorized'));
    const { io, deps, ran, said } = stage({ config: configured(1) });
    expect(await deployCommand({}, io, deps)).toBe(0);
    expect(said()).toContain('could not be asked (not authorized)');
    expect(ran).toHaveLength(1);
  });
});

describe('a first deployment that failed', () => {
  const left = (StackStatus: StackStatus, EnableTerminationProtection: boolean) => {
    const stack = { ...TOOLKIT, StackName: 'Irtysh', StackStatus, EnableTerminationProtection };
    cloudformation.on(DescribeStacksCommand, { StackName: 'Irtysh' }).resolves({ Stacks: [stack] });
  };
  const you = { email: 'you@example.com' };

  it.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'] as const)(
    'and is protected is told how to take away (%s), and not deployed over',
    async (status) => {
      left(status, true);
      const { io, deps, ran, said, settingsFile } = stage();
      expect(await deployCommand(you, io, deps)).toBe(1);
      expect(said()).toContain(
        'aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name Irtysh --region eu-central-1',
      );
      expect(said()).toContain('Irtysh-StorageTable');
      expect(ran).toEqual([]);
      expect(existsSync(settingsFile)).toBe(false);
    },
  );

  it('and is not protected is replaced by the next one', async () => {
    left('ROLLBACK_COMPLETE', false);
    const { io, deps, ran, said } = stage();
    expect(await deployCommand(you, io, deps)).toBe(0);
    expect(said()).toContain('removes that stack first');
    expect(said()).not.toContain('stays behind');
    expect(ran).toEqual([['deploy', 'Irtysh']]);
  });

  it('and could not be taken away whole says that something stays behind', async () => {
    left('ROLLBACK_FAILED', false);
    const { io, deps, said } = stage();
    expect(await deployCommand(you, io, deps)).toBe(0);
    expect(said()).toContain('stays behind');
  });

  it('and is still being taken away is waited for', async () => {
    left('ROLLBACK_IN_PROGRESS', false);
    const { io, deps, ran, said } = stage();
    expect(await deployCommand(you, io, deps)).toBe(1);
    expect(said()).toContain('look again in some minutes');
    expect(ran).toEqual([]);
  });

  it('is explained as soon as it has failed', async () => {
    const { io, deps, said } = stage();
    const cdk = async () => {
      left('ROLLBACK_FAILED', true);
      return 1;
    };
    expect(await deployCommand(you, io, { ...deps, cdk })).toBe(1);
    expect(said()).toContain('cdk deploy ended with status 1.');
    expect(said()).toContain('Irtysh-StorageTable');
  });

  it('and is protected is not destroyed by another deployment, which it does not take', async () => {
    left('ROLLBACK_FAILED', true);
    const { io, deps, ran, said } = stage({ config: { terminationProtection: true } });
    expect(await destroyCommand(io, deps)).toBe(1);
    expect(said()).toContain('Irtysh-StorageTable');
    expect(said()).not.toContain('npm run deploy');
    expect(ran).toEqual([]);
  });
});

describe('destroy', () => {
  it('says that the table is kept, and what that costs', async () => {
    const { io, deps, ran, said } = stage();
    expect(await destroyCommand(io, deps)).toBe(0);
    expect(said()).toContain('Kept (removalPolicy "retain"): the table');
    expect(ran).toEqual([['destroy', 'Irtysh', '-c', 'removing=true']]);
  });

  it('removes what names an outlet that the catalogue has lost, which is not deployed again', async () => {
    const { io, deps, ran } = stage({ config: { outlets: { off: ['gone-courier'] } } });
    await expect(deployCommand({ email: 'you@example.com' }, io, deps)).rejects.toThrow('gone-courier');
    expect(await destroyCommand(io, deps)).toBe(0);
    expect(ran).toEqual([['destroy', 'Irtysh', '-c', 'removing=true']]);
  });

  it('says that nothing is kept where the configuration asks for that', async () => {
    const { io, deps, said } = stage({ config: { archive: false, removalPolicy: 'destroy' } });
    await destroyCommand(io, deps);
    expect(said()).toContain('Nothing is kept');
  });

  it('refuses what is protected, and without credentials', async () => {
    const kept = stage({ config: { terminationProtection: true } });
    expect(await destroyCommand(kept.io, kept.deps)).toBe(1);
    expect(kept.said()).toContain('terminationProtection');
    cloudformation.on(DescribeStacksCommand).rejects(named('CredentialsProviderError', 'Could not load'));
    const stranger = stage();
    expect(await destroyCommand(stranger.io, stranger.deps)).toBe(1);
    expect([...kept.ran, ...stranger.ran]).toEqual([]);
  });
});
