/** Languages the frame of a message is written in; titles stay in their own. */
export const FRAME_LANGUAGES = ['en', 'ru', 'kk', 'ja'] as const;
export type FrameLanguage = (typeof FRAME_LANGUAGES)[number];

/** The locale that dates and numbers are written in: English as most of the world has it, day before month. */
export const localeOf = (language: FrameLanguage): string => (language === 'en' ? 'en-GB' : language);
