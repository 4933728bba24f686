import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/** What a first deployment that failed has left of its stack, and what is to be done about it. */
export type FailedCreation = {
  /** Whether nothing can be deployed before that is done. */
  readonly blocks: boolean;
  readonly words: readonly string[];
};

/** Looks whether a stack is one that has never come to be: such a stack can only be removed. */
export async function failedCreation(
  client: CloudFormationClient,
  name: string,
  region: string,
): Promise<FailedCreation | undefined> {
  const stack = await stackNamed(client, name);
  const status = stack?.StackStatus ?? '';
  if (!status.startsWith('ROLLBACK_')) return undefined;
  const failed = `The first deployment of ${name} has failed (${status}); its events in the CloudFormation console say why.`;
  if (status === 'ROLLBACK_IN_PROGRESS')
    return {
      blocks: true,
      words: [failed, 'AWS is still taking away what it had made: look again in some minutes.'],
    };
  if (stack?.EnableTerminationProtection)
    return { blocks: true, words: [failed, ...unprotect(name, region)] };
  return {
    blocks: false,
    words: [
      failed,
      'The next deployment removes that stack first, by itself.',
      ...(status === 'ROLLBACK_FAILED'
        ? [
            'What AWS could not remove, such as a bucket with pages in it, stays behind: those events name it. Delete it by hand.',
          ]
        : []),
    ],
  };
}

/** With protection it is neither taken away nor replaced: its table refuses to be deleted, and then it refuses itself. */
const unprotect = (name: string, region: string): readonly string[] => [
  'It is protected (terminationProtection), so that nobody can take it away but you:',
  `  1. aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${name} --region ${region}`,
  `  2. where there is a table whose name begins with ${name}-StorageTable: in the DynamoDB console, switch off its deletion protection and delete it; nobody has been told of anything in it`,
  `  3. aws cloudformation delete-stack --stack-name ${name} --region ${region}`,
  '  4. mend the cause, and deploy again.',
];

async function stackNamed(client: CloudFormationClient, name: string) {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    return Stacks[0];
  } catch (cause) {
    if (cause instanceof Error && /does not exist/.test(cause.message)) return undefined;
    throw cause;
  }
}
