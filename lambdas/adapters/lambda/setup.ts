import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DOCUMENT_OPTIONS, type TableProps } from '#adapters/aws/table';
import { loadSettings } from '#adapters/settings/load-settings';
import { OUTLETS } from '#domain/outlet/catalogue';
import type { Outlet } from '#domain/outlet/outlet';
import { effectiveOutlets } from '#domain/settings/effective-outlets';
import type { Settings } from '#domain/settings/settings';

/** The table of the installation, for one container. */
export const tableOf = (env: { readonly TABLE_NAME: string }): TableProps => ({
  client: DynamoDBDocumentClient.from(new DynamoDBClient(), DOCUMENT_OPTIONS),
  table: env.TABLE_NAME,
});

/** The settings that were deployed with the function, and the outlets they leave. */
export function watchedBy(env: { readonly SETTINGS_PATH: string }): {
  readonly settings: Settings;
  readonly outlets: readonly Outlet[];
} {
  const settings = loadSettings(env.SETTINGS_PATH);
  return { settings, outlets: effectiveOutlets(settings, OUTLETS) };
}
