import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { readSettings } from '#domain/settings/settings';
import { addIrtysh } from '#lib/irtysh-app';
import { testContext } from '../support/synthesized';

const CONFIGURATION = {
  subscribers: [{ email: 'reader@example.com', editions: ['astana'] }, { sms: '+77011234567' }],
  operators: ['operator@example.com'],
};

/** All findings of a synthesis: synthesis itself throws at the first error, a warning only shows in the report. */
function findings(configuration: object): unknown[] {
  const app = new App({ context: testContext({ rules: true }) });
  addIrtysh(app, readSettings(JSON.stringify(configuration), 'test'));
  const { directory } = app.synth();
  const report = JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8')) as {
    pluginReports: unknown[];
  };
  return report.pluginReports;
}

describe('every rule of AwsSolutions, of Serverless and of CloudFormation', { timeout: 120_000 }, () => {
  it('is kept or its exception explained', () => {
    expect(findings(CONFIGURATION)).toEqual([]);
  });
});
