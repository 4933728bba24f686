import type { AlertContext } from '#domain/alert/compose-alert';
import type { Settings } from '#domain/settings/settings';

/** Zone and language of alerts: those of the first edition, since an alert goes to readers of all of them. */
export function alertContext({ editions }: Settings): Pick<AlertContext, 'timeZone' | 'language'> {
  const [first] = editions;
  return first ? { timeZone: first.timeZone, language: first.language } : { timeZone: 'UTC', language: 'en' };
}
