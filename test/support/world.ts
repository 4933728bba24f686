import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '#adapters/lambda/world';
import { readSettings } from '#domain/settings/settings';
import { FakeClock } from '../fakes/ports';
import { NOW } from './builders';

/** A function's surroundings as they are on AWS, with the settings that a configuration gives; no host can be reached. */
export function aWorld(
  env: Readonly<Record<string, string>>,
  configuration: object = {},
): World & { clock: FakeClock } {
  const settings = join(mkdtempSync(join(tmpdir(), 'irtysh-test-')), 'settings.json');
  writeFileSync(settings, JSON.stringify(readSettings(JSON.stringify(configuration), 'test')));
  return {
    env: { SETTINGS_PATH: settings, TABLE_NAME: 'table', ...env },
    clock: new FakeClock(NOW),
    network: { kind: 'newsroom', address: '127.0.0.1', port: 9, hosts: [] },
  };
}
