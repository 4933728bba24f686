import { gunzipSync, gzipSync } from 'node:zlib';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RobotsShelf } from '#adapters/web/robots';
import type { TableProps } from './table';
import { robotsKey } from './table-keys';

/** Longer ones are learnt by each container for itself: writing is billed by the kilobyte. */
const MOST_CHARACTERS = 200_000;

/** The rules of robots.txt in the table, so that no function and no container asks an outlet for what another knows. */
export const dynamodbRobots = ({ client, table: TableName }: TableProps): RobotsShelf => ({
  take: async (origin) => {
    const { Item } = await client.send(new GetCommand({ TableName, Key: robotsKey(origin) }));
    if (!(Item?.gz instanceof Uint8Array) || typeof Item.expiresAt !== 'number') return undefined;
    return { text: gunzipSync(Item.gz).toString('utf8'), until: new Date(Item.expiresAt * 1000) };
  },
  lay: async (origin, text, until) => {
    if (text.length > MOST_CHARACTERS) return;
    const expiresAt = Math.floor(until.getTime() / 1000);
    const Item = { ...robotsKey(origin), entity: 'robots', gz: gzipSync(text), expiresAt };
    await client.send(new PutCommand({ TableName, Item }));
  },
});
