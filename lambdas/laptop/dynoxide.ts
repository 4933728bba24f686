import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { Trouble } from './trouble';

/** A DynamoDB that answers on loopback. */
export type TableEngine = {
  readonly endpoint: string;
  stop(): Promise<void>;
};

/** How long a start may take; it usually takes 40 ms. */
const START_MS = 15_000;
/** Another program may take the free port between the look and the start. */
const TRIES = 3;

/**
 * Starts dynoxide, a DynamoDB with streams in one small program.
 * @param databasePath file that keeps the tables; without one they live in memory
 * @throws Trouble when the program is missing, the file is no database, or nothing answers
 */
export async function startDynoxide(databasePath: string | undefined): Promise<TableEngine> {
  const binary = dynoxideBinary(process.env);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const engine = await startOn(binary, port, databasePath);
    if (typeof engine !== 'string') return engine;
    if (!engine.includes('already in use') || attempt === TRIES) throw startTrouble(engine, databasePath);
  }
}

/**
 * Where the program lies: installed by npm for this platform, or on the path.
 * @throws Trouble when it is in neither place
 */
export function dynoxideBinary(env: Readonly<Record<string, string | undefined>>): string {
  const name = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  const found = [
    packagedBinary(name),
    ...(env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  ];
  const binary = found.find((path) => path !== undefined && isExecutable(path));
  if (binary) return binary;
  throw new Trouble(
    `DynamoDB for the laptop is missing: npm has no dynoxide for ${process.platform}-${process.arch} here. ` +
      'Install it (npm i -g dynoxide, or github.com/nubo-db/dynoxide) so that "dynoxide" is on the PATH, ' +
      'or set AWS_ENDPOINT_URL_DYNAMODB to a DynamoDB Local that is running.',
  );
}

function packagedBinary(name: string): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    return join(dirname(require.resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`)), name);
  } catch {
    return undefined; // an optional package: other platforms do not have it
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The engine, or what the program said when it gave up. */
async function startOn(
  binary: string,
  port: number,
  databasePath: string | undefined,
): Promise<TableEngine | string> {
  const file = databasePath ? ['--db-path', databasePath] : [];
  // A group of its own: Ctrl-C is for the runner, which stops the tables last.
  const child = spawn(binary, ['serve', '--port', String(port), ...file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  child.once('error', (cause) => {
    said += cause.message;
  });
  // However this process ends, it leaves nothing running.
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const endpoint = `http://127.0.0.1:${port}`;
  if (await answers(endpoint, child)) return { endpoint, stop: () => stop(child) };
  await stop(child);
  return said.trim() || 'it does not answer';
}

async function answers(endpoint: string, child: ChildProcess): Promise<boolean> {
  const giveUp = Date.now() + START_MS;
  while (child.exitCode === null && child.pid !== undefined && Date.now() < giveUp) {
    try {
      await (await fetch(endpoint)).arrayBuffer();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10)); // not listening yet
    }
  }
  return false;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(timer);
}

function startTrouble(said: string, databasePath: string | undefined): Trouble {
  if (databasePath && existsSync(databasePath) && said.includes('not a valid SQLite database')) {
    return new Trouble(
      `${databasePath} is damaged or was not written by this program. ` +
        'Move the folder away to start afresh, or name another with --data.',
    );
  }
  return new Trouble(`DynamoDB for the laptop did not start: ${said.replace(/^error: /, '')}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the loopback interface gave no port');
  return address.port;
}
