import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDynoxide } from '#laptop/dynoxide';
import { startEngine } from '#laptop/engine';

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'irtysh-engine-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(path, { recursive: true, force: true });
});

describe('the engine', () => {
  it('answers on loopback and is gone when it is stopped', async () => {
    const engine = await startDynoxide(undefined);
    expect(engine.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(engine.endpoint)).status).toBeLessThan(500);
    await engine.stop();
    await expect(fetch(engine.endpoint)).rejects.toThrow();
  });

  it('says that a data folder is damaged and what to do', async () => {
    const file = join(path, 'tables.db');
    writeFileSync(file, 'this is no database at all, only words in a file');
    await expect(startDynoxide(file)).rejects.toThrow(/tables\.db is damaged .* Move the folder away/);
  });

  it('says that a DynamoDB it was told to use does not answer', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', 'http://127.0.0.1:9');
    await expect(startEngine({ observe: () => undefined })).rejects.toThrow(
      /AWS_ENDPOINT_URL_DYNAMODB is http:\/\/127\.0\.0\.1:9, but nothing answers there/,
    );
  });

  it('uses a DynamoDB it was told to use and leaves it running', async () => {
    const theirs = await startDynoxide(undefined);
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', theirs.endpoint);
    const engine = await startEngine({ observe: () => undefined });
    expect((await engine.clients.dynamodb.send(new ListTablesCommand())).TableNames).toEqual([]);
    await engine.stop();
    expect(process.env.AWS_ENDPOINT_URL_DYNAMODB).toBe(theirs.endpoint);
    expect((await fetch(theirs.endpoint)).status).toBeLessThan(500);
    await theirs.stop();
  });
});
