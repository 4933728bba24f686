import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { redriveLaptop, redriveStack } from '#cli/redrive';
import { defaultSettings } from '#domain/settings/settings';
import { openDataFolder } from '#laptop/data-folder';
import { synthesize } from '#laptop/synthesize';
import { ofType, readTemplate } from '#laptop/template';

const sqs = mockClient(SQSClient);
beforeEach(() => sqs.reset());

const outputs = {
  EntriesDeadLettersUrl: 'https://sqs/entries-dead.fifo',
  LeftBehindUrl: 'https://sqs/left',
};

function letters(counts: Readonly<Record<string, number>>) {
  for (const [url, count] of Object.entries(counts))
    sqs.on(GetQueueAttributesCommand, { QueueUrl: url }).resolves({
      Attributes: { ApproximateNumberOfMessages: String(count), QueueArn: `arn:${url}` },
    });
}

const redrive = () => redriveStack(outputs, new SQSClient({ region: 'us-east-1' }));

describe('redrive of a stack', () => {
  it('starts a move for each queue that holds letters, and for no other', async () => {
    letters({ 'https://sqs/entries-dead.fifo': 3, 'https://sqs/left': 0 });
    sqs.on(StartMessageMoveTaskCommand).resolves({ TaskHandle: 'task' });
    expect(await redrive()).toEqual([
      { queue: 'entries', letters: 3, did: 'moving' },
      { queue: 'left behind', letters: 0, did: 'nothing' },
    ]);
    expect(sqs.commandCalls(StartMessageMoveTaskCommand).map(({ args }) => args[0].input)).toEqual([
      { SourceArn: 'arn:https://sqs/entries-dead.fifo' },
    ]);
  });

  it('says why a move was refused, and looks at the other queue all the same', async () => {
    letters({ 'https://sqs/entries-dead.fifo': 2, 'https://sqs/left': 1 });
    sqs.on(StartMessageMoveTaskCommand).rejects(new Error('there is an active task already'));
    expect(await redrive()).toMatchObject([
      { did: 'refused', because: 'there is an active task already' },
      { queue: 'left behind', letters: 1 },
    ]);
  });

  it('leaves what need not come back where it is', async () => {
    letters({ 'https://sqs/entries-dead.fifo': 0, 'https://sqs/left': 4 });
    expect((await redrive())[1]).toMatchObject({ letters: 4, did: 'left' });
    expect(sqs.commandCalls(StartMessageMoveTaskCommand)).toEqual([]);
  });

  it('refuses a stack that names no such queues', async () => {
    await expect(redriveStack({}, new SQSClient({ region: 'us-east-1' }))).rejects.toThrow(
      'EntriesDeadLettersUrl',
    );
  });
});

describe('redrive on the laptop', () => {
  const queues = ofType(readTemplate(synthesize(defaultSettings())), 'AWS::SQS::Queue').map(({ id }) => id);
  const idOf = (start: string) => queues.find((id) => id.startsWith(start)) ?? '';
  const letter = { body: '{}', attributes: {}, groupId: 'host' };

  it('puts letters behind what waits on the queue they came from', () => {
    const path = mkdtempSync(join(tmpdir(), 'irtysh-redrive-'));
    const folder = openDataFolder(path, { keep: true });
    const [entries, dead] = [idOf('ReadEntriesQueue'), idOf('ReadEntriesDeadLetters')];
    folder.save({
      ...folder.state,
      queues: { [entries]: [{ ...letter, body: 'waits' }], [dead]: [{ ...letter, body: 'dead' }] },
    });
    folder.release();

    expect(redriveLaptop(path)).toContainEqual({ queue: 'entries', letters: 1 });
    const after = openDataFolder(path, { keep: true });
    expect(after.state.queues[entries]?.map(({ body }) => body)).toEqual(['waits', 'dead']);
    expect(after.state.queues[dead]).toBeUndefined();
    after.release();
    expect(redriveLaptop(path)).toContainEqual({ queue: 'entries', letters: 0 });
  });

  it('leaves polls and ticks that were given up: later ones made them good', () => {
    const path = mkdtempSync(join(tmpdir(), 'irtysh-redrive-'));
    const folder = openDataFolder(path, { keep: true });
    const [polls, left] = [idOf('PollPollsQueue'), idOf('LeftBehind')];
    folder.save({ ...folder.state, queues: { [left]: [{ ...letter, body: 'a tick' }] } });
    folder.release();
    redriveLaptop(path);
    const after = openDataFolder(path, { keep: true });
    expect(after.state.queues[left]).toHaveLength(1);
    expect(after.state.queues[polls] ?? []).toEqual([]);
    after.release();
  });
});
