import { type FrameLanguage, localeOf } from './frame-language';

/** Instants written for a reader in one language and zone. */
export type ClockWords = {
  /** `24 Nov, 08:02`. */
  readonly dayAndTime: (instant: Date) => string;
  /** `24 November 2026`. */
  readonly day: (instant: Date) => string;
  /** `24 November`. */
  readonly dayAndMonth: (instant: Date) => string;
  /** `GMT+5`. */
  readonly zone: (instant: Date) => string;
  /** `November`. */
  readonly month: (instant: Date) => string;
};

const made = new Map<string, ClockWords>();

export function clockWords(language: FrameLanguage, timeZone: string): ClockWords {
  const key = `${language} ${timeZone}`;
  const known = made.get(key) ?? makeClockWords(language, timeZone);
  made.set(key, known);
  return known;
}

/** Takes a millisecond, more than all the rest of a message. */
function makeClockWords(language: FrameLanguage, timeZone: string): ClockWords {
  const locale = localeOf(language);
  const format = (options: Intl.DateTimeFormatOptions) => {
    const written = new Intl.DateTimeFormat(locale, { timeZone, hourCycle: 'h23', ...options });
    // ICU puts narrow and unbreakable spaces into dates, which count as words to nobody.
    return (instant: Date) => written.format(instant).replace(/\s/gu, ' ');
  };
  const offset = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' });
  return {
    dayAndTime: format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    month: format({ month: 'long' }),
    zone: (instant) =>
      offset.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}
