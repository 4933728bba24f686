/** Names `plan-polls` reads from its environment. */
export const PLAN_POLLS_ENV = [
  'TABLE_NAME',
  'POLLS_QUEUE_URL',
  'ENTRIES_QUEUE_URL',
  'OPERATOR_TOPIC_ARN',
  'SETTINGS_PATH',
] as const;
/** Names `pull-feeds` reads from its environment. */
export const PULL_FEEDS_ENV = ['TABLE_NAME', 'ENTRIES_QUEUE_URL', 'SETTINGS_PATH'] as const;
