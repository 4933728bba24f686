import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { vi } from 'vitest';
import { readSettings } from '#domain/settings/settings';
import { IrtyshStack } from '#lib/irtysh-stack';

// A synthesis takes a second on an idle machine and ten on one that has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The context of `cdk.json` without bundling; CDK's own rules only where they are what is tested. */
export function testContext({ rules = false } = {}): Record<string, unknown> {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };
  return { ...context, 'aws:cdk:bundling-stacks': [], '@aws-cdk/core:validateAgainstDefaultRules': rules };
}

/** The template of the whole monitor as a configuration asks for it. */
export function synthesized(configuration: object = {}): Template {
  const app = new App({ context: testContext() });
  const settings = readSettings(JSON.stringify(configuration), 'test');
  return Template.fromStack(new IrtyshStack(app, settings.name, { settings }));
}
