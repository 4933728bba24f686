import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DOCUMENT_OPTIONS, type TableProps } from '#adapters/aws/table';
import type { Network } from '#adapters/web/network';
import type { Settings } from '#domain/settings/settings';
import { keepPage } from './archive-folder';
import type { DataFolder } from './data-folder';
import { Driver, type Run } from './driver';
import { type Engine, startEngine } from './engine';
import { inSmallLetters, makeFunctions } from './functions';
import { type MakeHandler, makeHandler } from './handlers';
import { resolve } from './intrinsics';
import { keep, restore } from './kept';
import type { LocalFunction } from './local-function';
import { Mailroom, readPublish } from './mailroom';
import { Meter, type Usage } from './meter';
import { Outbox } from './outbox';
import { type Provisioned, provision } from './provision';
import { makeSources, type Sources } from './sources';
import { ofType, readTemplate, type Template } from './template';
import type { Timeline } from './timeline';
import type { Watcher } from './watcher';
import type { Call } from './wire';

export interface LaptopProps {
  /** A synthesized CloudFormation template. */
  readonly template: unknown;
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly timeline: Timeline;
  readonly network: Network;
  /** Whether time is the machine's: only then may the table delete what has expired. */
  readonly realTime: boolean;
  /** Where the archive is served; otherwise it is said to be at an example's address. */
  readonly archiveUrl?: string;
  readonly watcher?: Watcher;
  readonly makeHandler?: MakeHandler;
}

/** Least real milliseconds from one saving of the state to the next. */
const SAVE_EVERY_MS = 10_000;

/** The deployed monitor, whole, on this machine. */
export class Laptop {
  readonly sources: Sources;
  private readonly driver: Driver;
  private savedAt = 0;

  private constructor(
    private readonly props: LaptopProps,
    private readonly engine: Engine,
    private readonly known: Provisioned,
    private readonly template: Template,
    private readonly meter: Meter,
    functions: ReadonlyMap<string, LocalFunction>,
  ) {
    this.sources = makeSources({
      template,
      known,
      functions,
      clients: engine.clients,
      clock: props.timeline.clock,
      checkpoints: props.folder.state.checkpoints,
      onGivenUp: (what) => props.watcher?.givenUp?.(what),
    });
    const { queues, streams, schedules } = this.sources;
    this.driver = new Driver([...schedules, ...streams, ...queues], props.timeline);
  }

  /**
   * Starts the engines and creates in them what the template describes.
   * @throws Trouble on what the person at the laptop can put right
   */
  static async start(props: LaptopProps): Promise<Laptop> {
    const { folder, settings, timeline, watcher } = props;
    const template = readTemplate(props.template);
    writeFileSync(join(folder.taskRoot, 'settings.json'), JSON.stringify(settings));
    const meter = new Meter();
    let onPublish: (call: Call) => Promise<void> = async () => undefined;
    let onWrite: (call: Call) => void = () => undefined;
    const engine = await startEngine({
      databasePath: folder.databasePath,
      observe: async (call) => {
        meter.note(call);
        onWrite(call);
        if (call.operation === 'PutObject' && call.status === 200) keepPage(call, folder.archive);
        if (call.operation === 'Publish' && call.status === 200) await onPublish(call);
      },
    });
    try {
      const options = { clients: engine.clients, suffix: folder.state.suffix, expire: props.realTime };
      const known = await provision(template, options);
      await restore(folder.state, engine, known);
      const mailroom = new Mailroom({
        sns: engine.clients.sns,
        clock: timeline.clock,
        outbox: new Outbox(folder.outbox),
        onDelivered: (delivery) => watcher?.delivered?.(delivery),
      });
      for (const topicArn of known.topicArns.values()) await mailroom.confirmPending(topicArn);
      onPublish = async (call) => {
        const publish = readPublish(call);
        const topic = topicName(publish.topicArn, template, known);
        const attributes = Object.entries(publish.attributes).map(([name, value]) => [
          name,
          value.StringValue ?? '',
        ]);
        watcher?.published?.({
          topic,
          subject: publish.subject ?? '',
          attributes: Object.fromEntries(attributes),
          at: timeline.clock.now(),
        });
        await mailroom.deliver(publish, topic);
      };
      const functions = await makeFunctions({
        template,
        known,
        clock: timeline.clock,
        network: props.network,
        taskRoot: folder.taskRoot,
        archiveUrl: props.archiveUrl,
        makeHandler: props.makeHandler ?? makeHandler,
        onInvoked: (invocation) => watcher?.invoked?.(invocation),
      });
      const laptop = new Laptop(props, engine, known, template, meter, functions);
      onWrite = (call) => laptop.stir(call);
      return laptop;
    } catch (cause) {
      await engine.stop();
      throw cause;
    }
  }

  /** Outputs of the stack, by which commands find what they work on. */
  get outputs(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.template.outputs).flatMap(([name, value]) => {
        const resolved = resolve(value, this.known, `the output ${name}`);
        return typeof resolved === 'string' ? [[name, resolved]] : [];
      }),
    );
  }

  /** The table, for whoever wants to see what has become of it all. */
  get table(): TableProps {
    const [table] = ofType(this.template, 'AWS::DynamoDB::Table');
    return {
      client: DynamoDBDocumentClient.from(this.engine.clients.dynamodb, DOCUMENT_OPTIONS),
      table: this.known.ref(table?.id ?? '') ?? '',
    };
  }

  get usage(): Usage {
    return this.meter.usage;
  }

  /** Messages that failed and wait to be tried again. */
  get waiting(): number {
    return this.sources.queues.reduce((sum, queue) => sum + queue.waitingCount, 0);
  }

  /** Runs schedules, queues and streams. */
  async run(run: Run): Promise<void> {
    const saveSometimes = async () => {
      if (performance.now() - this.savedAt > SAVE_EVERY_MS) await this.save();
    };
    await this.driver.run({ ...run, onQuiet: saveSometimes });
  }

  /**
   * Calls a function as its schedules do, for this moment: those whose input is wanted, by default all. Time passes for it.
   * @returns how many did
   */
  async wake(name: string, wanted: (input: string) => boolean = () => true): Promise<number> {
    const { timeline } = this.props;
    const now = timeline.clock.now();
    const waking = this.sources.schedules.filter(({ target, input }) => target === name && wanted(input));
    let asleep = true;
    const done = Promise.all(waking.map((schedule) => timeline.during(() => schedule.wake(now)))).then(() => {
      asleep = false;
    });
    while (asleep) await timeline.pass(undefined, done);
    return waking.length;
  }

  /**
   * Runs until nothing is left to do but what schedules will bring.
   * @param options `retries`: what failed is waited for until it goes well or rests with the dead letters
   */
  async settle(options: { readonly retries: boolean; readonly signal?: AbortSignal }): Promise<void> {
    const { retries, signal } = options;
    const { queues, streams } = this.sources;
    let until: Date | undefined = this.props.timeline.clock.now();
    while (until && !signal?.aborted) {
      await this.run({ until, signal });
      until = latest([...streams, ...(retries ? queues : [])].map((source) => source.nextDue()));
    }
  }

  /** Stops everything; what waits on queues is there again at the next start on the same folder. */
  async stop(): Promise<void> {
    try {
      await this.save();
    } finally {
      await this.engine.stop();
    }
  }

  /** Tells queues and streams of what was just written. */
  private stir({ service, operation, request }: Call): void {
    if (service === 'dynamodb' && /Put|Update|Delete|Write/.test(operation)) {
      for (const stream of this.sources.streams) stream.stir();
    }
    if (service === 'sqs' && operation.startsWith('Send')) {
      const { QueueUrl } = JSON.parse(request) as { QueueUrl: string };
      for (const queue of this.sources.queues) queue.stir(QueueUrl);
    }
  }

  private async save(): Promise<void> {
    const { folder, timeline, realTime } = this.props;
    const checkpoints = this.sources.streams.flatMap(({ name, checkpoint }) =>
      checkpoint === undefined ? [] : [[name, checkpoint] as const],
    );
    folder.save({
      version: 1,
      suffix: folder.state.suffix,
      kind: realTime ? 'live' : 'newsroom',
      ...(!realTime && { playedTo: timeline.clock.now().toISOString() }),
      checkpoints: { ...folder.state.checkpoints, ...Object.fromEntries(checkpoints) },
      ...(await keep(this.engine, this.known)),
    });
    this.savedAt = performance.now();
  }
}

function topicName(arn: string, template: Template, known: Provisioned): string {
  const id = [...known.topicArns].find(([, topicArn]) => topicArn === arn)?.[0];
  return inSmallLetters(ofType(template, 'AWS::SNS::Topic').find((topic) => topic.id === id)?.name ?? '');
}

const latest = (moments: readonly (Date | undefined)[]): Date | undefined =>
  moments.filter((moment) => moment !== undefined).sort((a, b) => b.getTime() - a.getTime())[0];
