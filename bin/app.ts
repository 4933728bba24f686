import { App } from 'aws-cdk-lib';
import { loadSettings, onlyKnownOutlets, SETTINGS_FILE } from '#adapters/settings/load-settings';
import type { Settings } from '#domain/settings/settings';
import { addIrtysh } from '#lib/irtysh-app';

const app = new App();
addIrtysh(app, settingsOrEnd());

/**
 * A mistake in the configuration is told in its own words: where in this program it was found helps nobody. `-c config=FILE` names another
 * configuration than the one in this folder; with `-c removing=true` it may name outlets that the catalogue has lost since.
 */
function settingsOrEnd(): Settings {
  const named: unknown = app.node.tryGetContext('config');
  const file = typeof named === 'string' ? named : SETTINGS_FILE;
  try {
    const settings = loadSettings(file, { optional: file !== named });
    return app.node.tryGetContext('removing') === 'true' ? settings : onlyKnownOutlets(settings, file);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exit(1);
  }
}
