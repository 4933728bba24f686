/** Names `send-alerts` reads from its environment. */
export const SEND_ALERTS_ENV = [
  'TABLE_NAME',
  'ALERTS_TOPIC_ARN',
  'OPERATOR_TOPIC_ARN',
  'SETTINGS_PATH',
] as const;
/** Names `send-digest` reads from its environment. */
export const SEND_DIGEST_ENV = [
  'TABLE_NAME',
  'ALERTS_TOPIC_ARN',
  'DIGESTS_TOPIC_ARN',
  'CANARY_TOPIC_ARN',
  'SETTINGS_PATH',
] as const;
/** Names `settle-alerts` reads from its environment. */
export const SETTLE_ALERTS_ENV = [
  'TABLE_NAME',
  'ALERTS_TOPIC_ARN',
  'OPERATOR_TOPIC_ARN',
  'SETTINGS_PATH',
] as const;
/** Names `publish-archive` reads from its environment. */
export const PUBLISH_ARCHIVE_ENV = ['TABLE_NAME', 'ARCHIVE_BUCKET', 'ARCHIVE_URL', 'SETTINGS_PATH'] as const;
