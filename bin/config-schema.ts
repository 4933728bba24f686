import { writeFileSync } from 'node:fs';
import { settingsJsonSchema } from '#domain/settings/json-schema';

/** `npm run config-schema`: writes the schema that lies beside the configuration anew, after a change of the settings. */
writeFileSync(
  new URL('../irtysh.config.schema.json', import.meta.url),
  `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`,
);
