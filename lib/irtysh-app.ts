import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { Settings } from '#domain/settings/settings';
import { IrtyshStack } from './irtysh-stack';

/** Adds the monitor to an app, checked at every synthesis against CDK's own rules and two packs of rules beside. */
export function addIrtysh(app: App, settings: Settings): IrtyshStack {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return new IrtyshStack(app, settings.name, {
    settings,
    analyticsReporting: false,
    description: 'Irtysh: watches the news for what happens between Kazakhstan and Japan',
  });
}
