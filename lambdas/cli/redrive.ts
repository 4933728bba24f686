import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { openDataFolder } from '#laptop/data-folder';
import { type PutBack, redriveState } from '#laptop/redrive';
import { synthesize } from '#laptop/synthesize';
import { readTemplate } from '#laptop/template';
import { Trouble, words } from '#laptop/trouble';
import { DEFAULT_DATA, outputsOf, settingsIn, type Where } from './installation';
import type { Io } from './io';

/** What was done with the letters of one queue. */
export type Redriven = {
  readonly queue: string;
  readonly letters: number;
  /** `moving`: SQS has begun to send them on; `left`: they have no queue to go back to; `refused`: SQS would not. */
  readonly did: 'nothing' | 'moved' | 'moving' | 'left' | 'refused';
  readonly because?: string;
};

/** Outputs of the stack that are queues of dead letters, by what is said of them. */
const DEAD_LETTERS: Readonly<Record<string, string>> = {
  EntriesDeadLettersUrl: 'entries',
};
/** Letters here came from schedules, the stream, SNS and the queue of polls: what follows them makes them good. */
const LEFT_BEHIND = 'LeftBehindUrl';
const LEFT_BECAUSE =
  'what followed them has made them good; docs/runbook.md, “Dead letters”, says when to purge them';

/** `irtysh redrive`: sends dead letters on their way again. Status 1 when some could not be. */
export async function redriveCommand(where: Where, io: Io): Promise<number> {
  const done = where.stack
    ? await redriveStack(await outputsOf(where.stack, where.region), new SQSClient({ region: where.region }))
    : redriveLaptop(where.data ?? DEFAULT_DATA).map(
        ({ queue, letters }): Redriven => ({ queue, letters, did: letters > 0 ? 'moved' : 'nothing' }),
      );
  for (const one of done) io.out(io.json ? JSON.stringify(one) : redrivenLine(one));
  return done.some(({ did }) => did === 'refused') ? 1 : 0;
}

/**
 * Starts a move of each queue's letters back to the queue they came from.
 * @throws Trouble when the stack names no such queues
 */
export async function redriveStack(
  outputs: Readonly<Record<string, string>>,
  sqs: SQSClient,
): Promise<readonly Redriven[]> {
  const done: Redriven[] = [];
  for (const [output, queue] of Object.entries(DEAD_LETTERS)) {
    const { letters, arn } = await lettersOn(outputs[output], output, sqs);
    done.push(letters === 0 ? { queue, letters, did: 'nothing' } : await move({ queue, letters, arn }, sqs));
  }
  const { letters } = await lettersOn(outputs[LEFT_BEHIND], LEFT_BEHIND, sqs);
  const left: Redriven = { queue: 'left behind', letters, did: 'nothing' };
  return [...done, letters > 0 ? { ...left, did: 'left', because: LEFT_BECAUSE } : left];
}

/** Puts back the letters that a run left in its folder. */
export function redriveLaptop(path: string): readonly PutBack[] {
  const folder = openDataFolder(path, { keep: true });
  try {
    const { state, done } = redriveState(folder.state, readTemplate(synthesize(settingsIn(folder))));
    folder.save(state);
    return done;
  } finally {
    folder.release();
  }
}

/** How many letters wait on a queue, about: SQS counts roughly. */
export async function lettersOn(url: string | undefined, output: string, sqs: SQSClient) {
  if (!url)
    throw new Trouble(
      `the stack has no output ${output}: is it an Irtysh stack, and deployed by this version?`,
    );
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: ['ApproximateNumberOfMessages', 'QueueArn'],
    }),
  );
  return { letters: Number(Attributes?.ApproximateNumberOfMessages ?? 0), arn: Attributes?.QueueArn };
}

type Letters = { readonly queue: string; readonly letters: number; readonly arn: string | undefined };

async function move({ queue, letters, arn }: Letters, sqs: SQSClient): Promise<Redriven> {
  try {
    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn }));
    return { queue, letters, did: 'moving' };
  } catch (cause) {
    // Another move that has not ended, mostly: the other queues are seen to all the same.
    return { queue, letters, did: 'refused', because: words(cause) };
  }
}

function redrivenLine({ queue, letters, did, because }: Redriven): string {
  const many = `${letters} dead letter${letters === 1 ? '' : 's'}`;
  switch (did) {
    case 'nothing':
      return `${queue}: no dead letters`;
    case 'moved':
      return `${queue}: ${many} put back; \`npx irtysh run --data\` with the same folder takes them up`;
    case 'moving':
      return `${queue}: ${many} on their way again`;
    case 'left':
      return `${queue}: ${many} left where they are: ${because}`;
    case 'refused':
      return `${queue}: ${many} not moved: ${because}`;
  }
}
