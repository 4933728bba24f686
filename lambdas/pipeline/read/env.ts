/** Names `read-articles` reads from its environment. */
export const READ_ARTICLES_ENV = ['TABLE_NAME', 'SETTINGS_PATH'] as const;
