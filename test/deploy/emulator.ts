import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The version that `emulator.py` was written against. */
const MOTO = '5.2.5';
const FOLDER = join('.irtysh', `moto-${MOTO}`);
const PYTHON = join(FOLDER, 'bin', 'python');
const START_SECONDS = 60;

export interface Emulator {
  /** Names of the SDK and of CDK that lead both to the emulator and nowhere else. */
  readonly env: Readonly<Record<string, string>>;
  /** What it complained about. */
  log(): string;
  stop(): void;
}

/** Why the emulator is not to be had on this machine, in words; undefined when it is. Makes its virtual environment when needed. */
export function missing(): string | undefined {
  if (existsSync(PYTHON) && run(PYTHON, ['-c', 'import moto.server']) === undefined) return undefined;
  const python = run('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']);
  if (python !== undefined) return 'it needs Python 3.9 or newer as "python3"';
  mkdirSync('.irtysh', { recursive: true });
  console.log(`making a virtual environment with moto ${MOTO} in ${FOLDER} (once; 320 MB, a minute or two)`);
  if (run('python3', ['-m', 'venv', '--clear', FOLDER]) !== undefined) return 'it needs Python with "venv"';
  const installed = run(PYTHON, ['-m', 'pip', 'install', '--quiet', `moto[server]==${MOTO}`]);
  return installed === undefined
    ? undefined
    : `moto could not be installed from the package index: ${installed}`;
}

/** What went wrong with a command, undefined when nothing did. */
function run(command: string, given: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, given, { encoding: 'utf8' });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit ${status}`);
}

/** Starts moto's server on a free port of this machine. */
export async function startEmulator(folder: string): Promise<Emulator> {
  const port = await freePort();
  const logFile = join(folder, 'emulator.log');
  const log = openSync(logFile, 'w');
  const server = spawn(PYTHON, ['test/deploy/emulator.py', String(port)], { stdio: ['ignore', log, log] });
  await answers(port, server);
  return {
    env: {
      // By name: by number, moto takes the number for the name of a bucket.
      AWS_ENDPOINT_URL: `http://localhost:${port}`,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'eu-central-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    log: () => readFileSync(logFile, 'utf8'),
    stop: () => void server.kill(),
  };
}

async function answers(port: number, server: ChildProcess): Promise<void> {
  for (let second = 0; second < START_SECONDS && server.exitCode === null; second += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/moto-api/`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(1_000);
  }
  server.kill();
  throw new Error(`moto did not start within ${START_SECONDS} seconds`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
