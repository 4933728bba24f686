import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '#domain/settings/settings';
import { openDataFolder } from '#laptop/data-folder';
import { Laptop } from '#laptop/laptop';
import type { Handler } from '#laptop/local-function';
import { SimulatedClock } from '#laptop/simulated-clock';
import { simulatedTimeline } from '#laptop/timeline';
import type { Watcher } from '#laptop/watcher';

/** When a toy begins to run. */
export const START = new Date('2025-12-18T00:00:00Z');

/** A moment so many seconds later. */
export const seconds = (n: number): Date => new Date(START.getTime() + n * 1000);

type Resources = Record<string, { Type: string; Properties: Record<string, unknown>; Metadata?: object }>;

/** A function of a toy stack; its handler is found by this name. */
export const fn = (id: string, properties: object = {}) => ({
  [id]: {
    Type: 'AWS::Lambda::Function',
    Properties: { Handler: 'index.handler', Code: {}, Timeout: 5, ...properties },
  },
});

/** A queue of a toy stack. */
export const queue = (id: string, properties: Record<string, unknown> = {}) => ({
  [id]: { Type: 'AWS::SQS::Queue', Properties: properties },
});

/** An event source mapping of a toy stack. */
export const mapping = (source: object, reader: string, properties: object = {}) => ({
  [`${reader}Reads`]: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { EventSourceArn: source, FunctionName: { Ref: reader }, ...properties },
  },
});

/** A table of a toy stack, with a stream. */
export const table = (id: string) => ({
  [id]: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    },
  },
});

export const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

export interface Toy {
  readonly laptop: Laptop;
  readonly clock: SimulatedClock;
  readonly path: string;
  /** Stops it as a run ends; the folder stays for the next start. */
  stop(): Promise<void>;
}

export interface ToyProps {
  readonly resources: Resources;
  readonly handlers: Record<string, (env: Readonly<Record<string, string | undefined>>) => Handler>;
  readonly watcher?: Watcher;
  /** Folder of an earlier toy. */
  readonly path?: string;
  readonly outputs?: Record<string, { Value: unknown }>;
}

const running: Toy[] = [];

/** Starts a laptop on a small template with handlers of the test's own. */
export async function startToy({ resources, handlers, watcher, path, outputs }: ToyProps): Promise<Toy> {
  const folder = openDataFolder(path ?? mkdtempSync(join(tmpdir(), 'irtysh-toy-')), { keep: true });
  const clock = new SimulatedClock(new Date(folder.state.playedTo ?? START));
  const laptop = await Laptop.start({
    template: { Resources: resources, Outputs: outputs },
    settings: defaultSettings(),
    folder,
    timeline: simulatedTimeline(clock),
    network: { kind: 'newsroom', address: '127.0.0.1', port: 9, hosts: [] },
    realTime: false,
    ...(watcher && { watcher }),
    makeHandler: async (name, world) => {
      const make = handlers[name];
      if (!make) throw new Error(`no handler for ${name}`);
      return make(world.env);
    },
  });
  const toy: Toy = {
    laptop,
    clock,
    path: folder.path,
    stop: async () => {
      running.splice(running.indexOf(toy), 1);
      await laptop.stop();
      folder.release();
    },
  };
  running.push(toy);
  return toy;
}

/** Stops what a test has left and removes the folders. */
export async function cleanUp(): Promise<void> {
  for (const toy of [...running]) {
    await toy.stop();
    rmSync(toy.path, { recursive: true, force: true });
  }
}
