import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { extractArticle } from '#domain/article/extract-article';
import { parseFeed } from '#domain/feed/parse-feed';
import { bundleOptions, ROOT } from '#lib/building-blocks/bundle';

vi.setConfig({ testTimeout: 120_000 });

const HANDLERS = readdirSync('lambdas/pipeline', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.handler.ts'))
  .map((path) => join('pipeline', path));

const folder = mkdtempSync(join(tmpdir(), 'irtysh-bundle-'));
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    response.end(answerOfAws(request));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What the services answer: JSON those that name their operation in a header, XML the one that does not. */
function answerOfAws({ headers }: IncomingMessage): string {
  const target = String(headers['x-amz-target'] ?? '');
  if (target.startsWith('DynamoDB')) return '{"Item":{"title":{"S":"Жаңалық"},"score":{"N":"0.5"}}}';
  if (target.startsWith('AmazonSQS')) return `{"MessageId":"queued","MD5OfMessageBody":"${md5('ニュース')}"}`;
  return '<PublishResponse><PublishResult><MessageId>told</MessageId></PublishResult></PublishResponse>';
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** A module as it runs on Lambda. */
async function bundled(
  name: string,
  source: string,
): Promise<Record<string, (...given: never[]) => unknown>> {
  const entry = join(folder, `${name}.ts`);
  writeFileSync(entry, source);
  await build({
    ...bundleOptions('', join(folder, name)),
    entryPoints: { index: entry },
    nodePaths: [join(ROOT, 'node_modules')],
    sourcemap: false,
  });
  return import(join(folder, name, 'index.mjs'));
}

describe('the SDK in a bundle', () => {
  it('asks and understands the three services', async () => {
    const { ask } = await bundled(
      'sdk',
      `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
       import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
       import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
       import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
       export const ask = async (endpoint) => {
         const given = { endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
         const table = DynamoDBDocumentClient.from(new DynamoDBClient(given));
         const { Item } = await table.send(new GetCommand({ TableName: 't', Key: { pk: 'a' } }));
         const message = { QueueUrl: endpoint + '/1/q', MessageBody: 'ニュース' };
         const queued = await new SQSClient(given).send(new SendMessageCommand(message));
         const told = await new SNSClient(given).send(new PublishCommand({ TopicArn: 'arn:t', Message: 'x' }));
         return [Item, queued.MessageId, told.MessageId];
       };`,
    );
    expect(await ask!(origin as never)).toEqual([{ title: 'Жаңалық', score: 0.5 }, 'queued', 'told']);
  });
});

describe('what packages are thinned out of a bundle', () => {
  const NOW = new Date('2025-12-18T12:00:00Z');
  const read = (name: string, path: string) =>
    bundled(name, `export { ${name} } from '${join(ROOT, 'lambdas/domain', path)}';`);

  it('is not missed in feeds', async () => {
    const files = readdirSync('fixtures/feeds').filter((name) => !name.endsWith('.expected.json'));
    expect(files.length).toBeGreaterThan(9);
    const thin = (await read('parseFeed', 'feed/parse-feed')).parseFeed as unknown as typeof parseFeed;
    for (const file of files) {
      const bytes = readFileSync(join('fixtures/feeds', file));
      expect(await thin(bytes, { now: NOW }), file).toEqual(await parseFeed(bytes, { now: NOW }));
    }
  });

  it('is not missed in pages', async () => {
    const pages = readdirSync('fixtures/pages');
    expect(pages.length).toBeGreaterThan(20);
    const thin = (await read('extractArticle', 'article/extract-article'))
      .extractArticle as unknown as typeof extractArticle;
    for (const page of pages) {
      const html = readFileSync(join('fixtures/pages', page, 'page.html'), 'utf8');
      const context = { now: NOW, outletId: page.split('--')[0] };
      expect(thin(html, context), page).toEqual(extractArticle(html, context));
    }
  });
});

describe('a bundle', () => {
  it('tells of an error where in the source it was thrown', async () => {
    const entry = join(folder, 'thrower.ts');
    writeFileSync(
      entry,
      `import { inLambda } from '${join(ROOT, 'lambdas/adapters/lambda/world')}';
      export const handler = inLambda(() => async (event: { readonly about: string }) => {
        throw new Error(event.about);
      });`,
    );
    await build({ ...bundleOptions('', join(folder, 'thrower')), entryPoints: { index: entry } });
    const { href } = pathToFileURL(join(folder, 'thrower', 'index.mjs'));
    const script = `const { handler } = await import(${JSON.stringify(href)}); await handler({ about: 'trouble' }).catch(({ stack }) => console.log(stack));`;
    const stack = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    expect(stack).toMatch(/^Error: trouble\n.*thrower\.ts:3:\d+/);
  });

  it('lets packages in CommonJS require what belongs to Node', async () => {
    const { made } = await bundled(
      'commonjs',
      `import Parser from 'rss-parser'; export const made = () => typeof new Parser().parseString;`,
    );
    expect(made!()).toBe('function');
  });

  it.each(HANDLERS)('of %s starts as it would on Lambda', async (entry) => {
    await build({ ...bundleOptions(entry, join(folder, entry)), sourcemap: false });
    const { handler } = await import(join(folder, entry, 'index.mjs'));
    expect(typeof handler).toBe('function');
  });
});
