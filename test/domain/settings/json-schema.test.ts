import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsJsonSchema } from '#domain/settings/json-schema';

describe('irtysh.config.schema.json', () => {
  it('says what the settings say; after a change: npm run config-schema', () => {
    expect(JSON.parse(readFileSync('irtysh.config.schema.json', 'utf8'))).toEqual(settingsJsonSchema());
  });
});
