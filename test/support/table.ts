import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DOCUMENT_OPTIONS, type TableProps } from '#adapters/aws/table';
import { startDynoxide } from '#laptop/dynoxide';

export type TestTable = TableProps & {
  /** Write units consumed since the last call, transactions counted twice as DynamoDB does. */
  writeUnits(): number;
  stop(): Promise<void>;
};

/** The table as it is deployed, on an emulator in memory. */
export async function startTable(): Promise<TestTable> {
  const { endpoint, stop } = await startDynoxide(undefined);
  const plain = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  let units = 0;
  plain.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const writes = /Put|Update|Delete|TransactWrite/.test(commandName ?? '');
        if (writes) Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const answer = await next(args);
        const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: Capacity | Capacity[] };
        if (writes)
          units += [ConsumedCapacity].flat().reduce((sum, one) => sum + (one?.CapacityUnits ?? 0), 0);
        return answer;
      },
    { step: 'initialize' },
  );
  await createTable(plain, 'irtysh');
  return {
    client: DynamoDBDocumentClient.from(plain, DOCUMENT_OPTIONS),
    table: 'irtysh',
    writeUnits: () => {
      const since = units;
      units = 0;
      return since;
    },
    stop,
  };
}

/** A table shaped like the one that is deployed. */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  const key = (attribute: string, type: 'HASH' | 'RANGE') => ({ AttributeName: attribute, KeyType: type });
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'gsi1pk', 'gsi1sk'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byDay',
          KeySchema: [key('gsi1pk', 'HASH'), key('gsi1sk', 'RANGE')],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  );
}

type Capacity = { readonly CapacityUnits?: number };
