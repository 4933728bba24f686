import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DOCUMENT_OPTIONS, type TableProps } from '#adapters/aws/table';
import { OUTLETS } from '#domain/outlet/catalogue';
import type { Outlet } from '#domain/outlet/outlet';
import type { DeployedSettings } from '#domain/settings/deployed-settings';
import { effectiveOutlets } from '#domain/settings/effective-outlets';

/** The table of the installation, for one container. */
export const tableOf = (env: { readonly TABLE_NAME: string }): TableProps => ({
  client: DynamoDBDocumentClient.from(new DynamoDBClient(), DOCUMENT_OPTIONS),
  table: env.TABLE_NAME,
});

/**
 * The settings that were deployed with the function, and the outlets they leave. They were checked when they were put into the
 * bundle, and nothing changes a bundle: to check them at each start would cost more than all the rest of it.
 */
export function watchedBy(env: { readonly SETTINGS_PATH: string }): {
  readonly settings: DeployedSettings;
  readonly outlets: readonly Outlet[];
} {
  const settings: DeployedSettings = JSON.parse(readFileSync(env.SETTINGS_PATH, 'utf8'));
  return { settings, outlets: effectiveOutlets(settings, OUTLETS) };
}
