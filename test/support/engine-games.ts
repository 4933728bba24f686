import { AsyncLocalStorage } from 'node:async_hooks';
import { CreateTopicCommand, PublishCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { vi } from 'vitest';
import { feedItem } from '#adapters/aws/feed-items';
import { storyItem } from '#adapters/aws/story-items';
import { DOCUMENT_OPTIONS } from '#adapters/aws/table';
import type { World } from '#adapters/lambda/world';
import type { FeedState } from '#domain/feed/feed-state';
import type { Story } from '#domain/story/story';
import { type Engine, startEngine } from '#laptop/engine';
import { Meter } from '#laptop/meter';
import { breakConnections, losingAnswer } from './lost-answers';
import { type Call, type Misfortunes, runProcess, type Sender, type Sent } from './misfortunes';
import { createTable } from './table';
import { aWorld } from './world';

/** A message that SNS took. */
export type TakenMessage = { readonly email: string; readonly sms: boolean; readonly id: string } & Sent;

type Client = { send(command: object): Promise<unknown> };

/** Games of real handlers on the embedded engines, whose every word to AWS may be a process's last. */
export class EngineGames {
  /** Of the game that is being played. */
  taken: TakenMessage[] = [];
  /** What the clients asked since it was made. */
  meter = new Meter();
  private games = 0;
  private engine: Engine | undefined;
  private readonly speaks = new AsyncLocalStorage<{ readonly call: Call; readonly sender: Sender }>();

  async start(): Promise<void> {
    this.engine = await startEngine({ observe: (call) => this.meter.note(call) });
    for (const prototype of [DynamoDBDocumentClient.prototype, SNSClient.prototype] as unknown as Client[])
      this.listenTo(prototype);
    breakConnections();
  }

  async stop(): Promise<void> {
    vi.restoreAllMocks();
    await this.engine?.stop();
  }

  private listenTo(prototype: Client): void {
    const send = prototype.send;
    const { speaks } = this;
    const note = (command: object, id: string, sender?: Sender) => this.note(command, id, sender);
    vi.spyOn(prototype, 'send').mockImplementation(function (this: Client, command) {
      const speaker = speaks.getStore();
      const answer = async () => {
        const said = (await send.call(this, command)) as { MessageId?: string };
        note(command, said.MessageId ?? '', speaker?.sender);
        return said;
      };
      // SNS has a message whose answer got lost: it is published without another try.
      const losing = () =>
        losingAnswer(answer).catch((failure: unknown) => {
          if (command instanceof PublishCommand) note(command, '', speaker?.sender);
          throw failure;
        });
      return speaker ? speaker.call(answer, losing) : answer();
    });
  }

  private note(command: object, id: string, sender?: Sender): void {
    if (!sender || !(command instanceof PublishCommand)) return;
    const { email = '', sms } = JSON.parse(command.input.Message ?? '{}') as { email?: string; sms?: string };
    this.taken.push({ email, sms: sms !== undefined, id, sender, call: sender.calls });
  }

  /** A table and topics of its own for each game, with a telephone for what is urgent. */
  async newGame() {
    if (!this.engine) throw new Error('the games were not started');
    const { dynamodb, sns } = this.engine.clients;
    this.games += 1;
    this.taken = [];
    const table = `game-${this.games}`;
    await createTable(dynamodb, table);
    const topic = async (name: string) =>
      (await sns.send(new CreateTopicCommand({ Name: `${name}-${this.games}` }))).TopicArn ?? '';
    const topics = {
      ALERTS_TOPIC_ARN: await topic('alerts'),
      DIGESTS_TOPIC_ARN: await topic('digests'),
      CANARY_TOPIC_ARN: await topic('canary'),
      OPERATOR_TOPIC_ARN: await topic('operator'),
    };
    const subscribe = (Protocol: string, Endpoint: string, Attributes?: Record<string, string>) =>
      sns.send(new SubscribeCommand({ TopicArn: topics.ALERTS_TOPIC_ARN, Protocol, Endpoint, Attributes }));
    await subscribe('sms', '+81312345678', {
      FilterPolicy: '{"channels":["sms"],"urgency":["urgent","raised-to-urgent"]}',
    });
    const world = aWorld({ TABLE_NAME: table, ...topics }, { sms: { monthlyBudgetUsd: 100 } });
    const documents = DynamoDBDocumentClient.from(dynamodb, DOCUMENT_OPTIONS);
    const put = (story: Story) =>
      documents.send(new PutCommand({ TableName: table, Item: storyItem(story, 'opened', 2_000_000_000) }));
    const putFeed = (state: FeedState) =>
      documents.send(new PutCommand({ TableName: table, Item: feedItem(state) }));
    const item = async (Key: object) =>
      (await documents.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
    return { world, put, putFeed, item, subscribe };
  }

  /** One container: a handler of its own. */
  run<Event>(
    create: (world: World) => (event: Event) => Promise<unknown>,
    { world, event, meets }: { world: World; event: Event; meets: Misfortunes },
  ): Promise<Sender> {
    return runProcess(meets, (call, sender) => this.speaks.run({ call, sender }, () => create(world)(event)));
  }
}

export type Game = Awaited<ReturnType<EngineGames['newGame']>>;
