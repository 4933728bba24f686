import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { type Emulator, missing, startEmulator } from './emulator';
import { compareFilterPolicies } from './filter-policies';
import { FILTER_POLICY_GAPS } from './filter-policy-gaps';
import { type Portrait, portrait } from './portrait';
import { CONFIGURATION, type Outputs, PROMISES } from './promises';

/**
 * `npm run test:deploy`: the real CDK command line deploys the real stack onto an emulator of AWS in a process of its own; the SDK
 * reads back what is there. Then nothing changes, one thing changes, and everything goes but the table and the pages.
 */
const ENVIRONMENT = 'aws://123456789012/eu-central-1';
const STACK = CONFIGURATION.name;
const folder = mkdtempSync(join(tmpdir(), 'irtysh-deploy-'));
let [passed, failed] = [0, 0];

async function withEmulator(emulator: Emulator): Promise<void> {
  Object.assign(process.env, emulator.env);
  try {
    await filterPolicies();
    await deployments();
    listGaps(emulator);
  } catch (error) {
    failed += 1;
    console.error(error);
    console.error(`the emulator's last words:\n${emulator.log().split('\n').slice(-30).join('\n')}`);
  } finally {
    emulator.stop();
  }
}

/** The laptop's mailroom and the emulator's SNS are given the same policies and messages. */
async function filterPolicies(): Promise<void> {
  const { cases, same, wrong, closed } = await compareFilterPolicies(FILTER_POLICY_GAPS);
  check(
    `the mailroom delivers as the emulator's SNS in ${same} of ${cases} cases, and as AWS documents in all`,
    () => {
      assert.deepEqual(wrong, []);
      assert.deepEqual(closed, [], 'these gaps are none any more: take them off the list');
    },
  );
}

async function deployments(): Promise<void> {
  const assembly = synthesize('first', CONFIGURATION);
  cdk('bootstrap', '--app', assembly, ENVIRONMENT);
  deploy(assembly);
  const outputs = await outputsOf(assembly);
  const first = await portrait();
  for (const [promise, kept] of Object.entries(PROMISES)) check(promise, () => kept(first, outputs));

  const again = deploy(assembly);
  const second = await portrait();
  check('a second deployment changes nothing', () => {
    assert.match(again, /no changes/);
    assert.deepEqual(differences(first, second), []);
  });

  const operators = [...CONFIGURATION.operators, 'second@example.com'];
  deploy(
    synthesize('second', { ...CONFIGURATION, operators }),
    '--method',
    'direct',
    '--no-previous-parameters',
  );
  const third = await portrait();
  check('one more operator is one more subscription and nothing else', () => {
    assert.deepEqual(differences(second, third), [
      `subscriptions: ${outputs.OperatorTopicArn} second@example.com`,
    ]);
  });

  cdk('destroy', '--app', assembly, '--force', STACK);
  const left = await portrait();
  check('after its removal the table and the bucket of the archive are left, and nothing else', () => {
    const parts = Object.entries(left).map(([part, found]) => [part, Object.keys(found).length]);
    const kept: readonly string[] = ['tables', 'buckets'] satisfies (keyof Portrait)[];
    const none = Object.keys(left).map((part) => [part, kept.includes(part) ? 1 : 0]);
    assert.deepEqual(parts, none);
  });
}

/** The outputs of the stack: the emulator gives none, so the template's references are looked up among what was made. */
async function outputsOf(assembly: string): Promise<Outputs> {
  const { StackResourceSummaries = [] } = await new CloudFormationClient().send(
    new ListStackResourcesCommand({ StackName: STACK }),
  );
  const made = new Map(
    StackResourceSummaries.map((one) => [one.LogicalResourceId, one.PhysicalResourceId ?? '']),
  );
  const template = JSON.parse(readFileSync(join(assembly, `${STACK}.template.json`), 'utf8')) as {
    Outputs: Record<string, { Value: { Ref?: string } }>;
  };
  return Object.fromEntries(
    Object.entries(template.Outputs).map(([name, { Value }]) => [name, made.get(Value.Ref) ?? '']),
  );
}

/** The parts that are not the same in two portraits, by kind and name. */
function differences(before: Portrait, after: Portrait): string[] {
  return (Object.keys(before) as (keyof Portrait)[]).flatMap((kind) => {
    const [was, is]: Readonly<Record<string, unknown>>[] = [before[kind], after[kind]];
    const names = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
    return [...names]
      .filter((name) => JSON.stringify(was?.[name]) !== JSON.stringify(is?.[name]))
      .map((name) => `${kind}: ${name}`);
  });
}

function check(sentence: string, holds: () => void): void {
  try {
    holds();
    passed += 1;
    console.log(`ok      ${sentence}`);
  } catch (error) {
    failed += 1;
    console.log(`NOT OK  ${sentence}\n${error instanceof Error ? error.message : error}`);
  }
}

function synthesize(name: string, configuration: object): string {
  const [file, assembly] = [join(folder, `${name}.json`), join(folder, name)];
  writeFileSync(file, JSON.stringify(configuration));
  cdk('synth', '--quiet', '--output', assembly, '--context', `config=${file}`);
  return assembly;
}

/** A change goes without a change set: the emulator takes the name of one for that of a stack. */
function deploy(assembly: string, ...method: readonly string[]): string {
  return cdk('deploy', '--app', assembly, '--require-approval', 'never', ...method, STACK);
}

/** Runs the CDK command line and returns what it said. */
function cdk(...given: readonly string[]): string {
  console.log(`… cdk ${given[0]}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/aws-cdk/bin/cdk', '--ci', ...given],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`cdk ${given.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout + stderr;
}

/** What the emulator does not know, so that nobody takes it for proven. */
function listGaps(emulator: Emulator): void {
  const unknown = [...emulator.log().matchAll(/No Moto CloudFormation support for (\S+)/g)].map(
    ([, type]) => type,
  );
  const types = [...new Set(unknown)];
  console.log('not proven here:');
  for (const [what, aws] of Object.entries(FILTER_POLICY_GAPS))
    console.log(`  that SNS filters as the mailroom does on “${what}”: the emulator does otherwise; ${aws}`);
  console.log(
    '  that a first deployment that fails leaves neither table nor bucket: the emulator undoes nothing (test/lib has their policies)',
  );
  console.log('  the outputs of the stack, and the processor of a function: the emulator shows neither');
  for (const type of types)
    console.log(`  resources of type ${type}: the emulator's CloudFormation does not know them`);
  console.log(
    '  that the roles suffice: the emulator lets everyone do everything (test/lib holds each policy to a list)',
  );
  console.log(
    '  that CloudFront signs its requests and sets its headers: the emulator serves nothing (test/lib/site.test.ts)',
  );
  console.log('  that schedules ring, mappings deliver and functions run: the laptop does that (npm start)');
}

const lack = missing();
if (lack) console.log(`skipped: this test deploys onto moto, an emulator of AWS in Python; ${lack}`);
else await withEmulator(await startEmulator(folder));
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
