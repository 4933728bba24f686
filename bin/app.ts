import { App } from 'aws-cdk-lib';
import { loadSettings, SETTINGS_FILE } from '#adapters/settings/load-settings';
import { OUTLETS } from '#domain/outlet/catalogue';
import { unknownOutlets } from '#domain/settings/effective-outlets';
import { addIrtysh } from '#lib/irtysh-app';

const app = new App();
/** `cdk synth -c config=FILE`: another configuration than the one in this folder. */
const named: unknown = app.node.tryGetContext('config');
const settings =
  typeof named === 'string' ? loadSettings(named) : loadSettings(SETTINGS_FILE, { optional: true });
const unknown = unknownOutlets(settings, OUTLETS);
if (unknown.length > 0)
  throw new Error(`the configuration names what is not there:\n  ${unknown.join('\n  ')}`);
addIrtysh(app, settings);
