import type { AlertContext } from '#domain/alert/compose-alert';
import type { Settings } from '#domain/settings/settings';

/** Zone and language of alerts: those of the first edition, since an alert goes to readers of all of them. */
export function alertContext({
  editions,
  sms,
}: Settings): Pick<AlertContext, 'timeZone' | 'language' | 'smsWording'> {
  const [first] = editions;
  const place = first
    ? { timeZone: first.timeZone, language: first.language }
    : ({ timeZone: 'UTC', language: 'en' } as const);
  return { ...place, smsWording: sms.wording };
}
