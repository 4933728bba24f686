import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { s3Site } from '#adapters/aws/s3-site';

const s3 = mockClient(S3Client);
const site = s3Site({ client: new S3Client(), bucket: 'archive' });
const file = (path: string) => ({ path, body: `<p>${path}</p>` });
beforeEach(() => s3.reset());

describe('a site in a bucket', () => {
  it('has an object a file, with its type and a short life in caches', async () => {
    await site.put([file('stories/20251218-20abec19f2.html')]);
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'archive',
      Key: 'stories/20251218-20abec19f2.html',
      Body: '<p>stories/20251218-20abec19f2.html</p>',
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'public, max-age=300',
    });
  });

  it('names the file that could not be written, and why', async () => {
    const cause = new Error('Please reduce your request rate.');
    s3.on(PutObjectCommand, { Key: 'months/2025-12.html' }).rejects(cause);
    const writing = site.put([file('index.html'), file('months/2025-12.html')]);
    await expect(writing).rejects.toThrow(
      new Error('months/2025-12.html could not be written (Please reduce your request rate.)', { cause }),
    );
  });

  it('writes many files, a few at a time', async () => {
    let [open, most] = [0, 0];
    s3.on(PutObjectCommand).callsFake(async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
    });
    await site.put(Array.from({ length: 30 }, (_, n) => file(`months/${n}.html`)));
    expect(s3.commandCalls(PutObjectCommand)).toHaveLength(30);
    expect(most).toBe(8);
  });

  it.each([
    '../outside.html',
    'stories/../../outside.html',
    '/stories/a.html',
    'stories//a.html',
    'stories/.hidden.html',
    'stories/a b.html',
    'stories/a%2e.html',
    'stories/a\n.html',
    'stories/a.html/',
    'STORIES/a.html',
    'stories/a',
    '',
  ])('has no place for %j', async (path) => {
    await expect(site.put([file(path)])).rejects.toThrow('has no place for');
    expect(s3.calls()).toEqual([]);
  });
});
