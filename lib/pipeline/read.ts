import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from '#domain/settings/settings';
import { StageFunction } from '#lib/building-blocks/stage-function';
import { StageQueue } from '#lib/building-blocks/stage-queue';
import type { Storage } from '#lib/storage';
import { READ_ARTICLES_ENV } from '#pipeline/read/env';

export interface ReadProps {
  readonly settings: Settings;
  readonly storage: Storage;
}

/** Second stage: entries → articles with a verdict, each in its story. */
export class Read extends Construct {
  readonly entries: StageQueue;
  readonly readArticles: StageFunction;

  constructor(scope: Construct, id: string, { settings, storage }: ReadProps) {
    super(scope, id);
    // Ten pages of one host one after the other, each with a time-out and the gap that courtesy asks for; hosts side by side.
    const timeout = Duration.minutes(5);
    this.entries = new StageQueue(this, 'Entries', { readerTimeout: timeout, fifo: true });
    this.readArticles = new StageFunction(this, 'ReadArticles', {
      description: 'Strips pages to their text, judges it and finds its story',
      entry: 'pipeline/read/read-articles.handler.ts',
      settings,
      timeout,
      // Ten pages of 500 KB at once take 150 MB (`bench/memory.ts`); most of a run is waiting, which is billed by the megabyte.
      memorySize: 512,
      env: READ_ARTICLES_ENV,
      environment: { TABLE_NAME: storage.table.tableName },
    });
    storage.letItems(this.readArticles, 'GetItem', 'PutItem', 'UpdateItem', 'Query');
    // As few runs as AWS allows: entries that come together are waited for together, and two runs read 300 a minute.
    this.entries.deliverTo(this.readArticles, { batchSize: 10, maxConcurrency: 2 });
  }
}
