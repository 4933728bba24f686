import * as z from 'zod';
import { SettingsSchema } from './settings-schema';

/** The JSON Schema of `irtysh.config.json`, by which editors complete and check it while it is written. */
export function settingsJsonSchema(): object {
  const { $schema, ...rules } = z.toJSONSchema(SettingsSchema, { io: 'input' });
  return { $schema, title: 'Configuration of Irtysh', ...rules };
}
