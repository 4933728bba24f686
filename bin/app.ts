import { App } from 'aws-cdk-lib';
import { loadSettings, SETTINGS_FILE } from '#adapters/settings/load-settings';
import type { Settings } from '#domain/settings/settings';
import { addIrtysh } from '#lib/irtysh-app';

const app = new App();
addIrtysh(app, settingsOrEnd(app.node.tryGetContext('config')));

/**
 * A mistake in the configuration is told in its own words: where in this program it was found helps nobody.
 * @param named `cdk synth -c config=FILE`: another configuration than the one in this folder
 */
function settingsOrEnd(named: unknown): Settings {
  try {
    return typeof named === 'string' ? loadSettings(named) : loadSettings(SETTINGS_FILE, { optional: true });
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exit(1);
  }
}
