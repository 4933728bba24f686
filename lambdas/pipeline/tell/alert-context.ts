import type { AlertContext } from '#domain/alert/compose-alert';
import type { ArchiveLinks } from '#domain/archive/archive-links';
import { type DeployedSettings, readersZone } from '#domain/settings/deployed-settings';

/** Zone and language of alerts are those of the first edition. */
export const alertContext = (
  settings: DeployedSettings,
  archive: ArchiveLinks | undefined,
): Pick<AlertContext, 'timeZone' | 'language' | 'smsWording' | 'storyUrl' | 'archiveUrl'> => ({
  timeZone: readersZone(settings),
  language: settings.editions[0]?.language ?? 'en',
  smsWording: settings.sms.wording,
  storyUrl: archive?.storyUrl,
  archiveUrl: archive?.frontUrl,
});
