import type { AlertContext } from '#domain/alert/compose-alert';
import { readersZone, type Settings } from '#domain/settings/settings';

/** Zone and language of alerts are those of the first edition. */
export const alertContext = (
  settings: Settings,
): Pick<AlertContext, 'timeZone' | 'language' | 'smsWording'> => ({
  timeZone: readersZone(settings),
  language: settings.editions[0]?.language ?? 'en',
  smsWording: settings.sms.wording,
});
