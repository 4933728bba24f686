import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { Settings } from '#domain/settings/settings';
import { IrtyshStack } from '#lib/irtysh-stack';

/** The template that a deployment of these settings would send to CloudFormation; nothing is bundled and no rules are checked. */
export function synthesize(settings: Settings): unknown {
  const outdir = mkdtempSync(join(tmpdir(), 'irtysh-synth-'));
  try {
    const app = new App({
      outdir,
      analyticsReporting: false,
      // CDK's rules take ten seconds of a processor and are for whoever deploys: `cdk synth` checks them.
      builtinCloudFormationValidation: false,
      context: {
        'aws:cdk:bundling-stacks': [],
        'aws:cdk:disable-asset-staging': true,
        'aws:cdk:enable-path-metadata': true,
      },
    });
    const stack = new IrtyshStack(app, settings.name, { settings });
    return app.synth().getStackArtifact(stack.artifactId).template;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
