/** What the monitor itself tells its operator, beside the alarms; each has its heading in `docs/runbook.md`. */
export type Warning = {
  readonly heading: string;
  readonly says: string;
};

/** Single outlets are always in trouble; a third of them at once is not theirs. */
export const UNHEALTHY_PERCENT = 33;

/** Said by `plan-polls`, which reads the feeds' states anyway: a metric of our own and its alarm cost 0.40 dollars a month. */
export const UNHEALTHY_FEEDS: Warning = {
  heading: 'Unhealthy feeds',
  says: `more than ${UNHEALTHY_PERCENT} feeds in a hundred have failed or been silent for long`,
};

/** Said by `plan-polls` too: an alarm an edition would make the bill grow with them, and one for all would hear the others. */
export const LATE_DIGEST: Warning = {
  heading: 'Late digest',
  says: 'the digest of an edition has not gone out though its hour is past',
};

/** Said by whoever tells alerts, with the alert and the reason. */
export const REFUSED_ALERTS: Warning = {
  heading: 'Refused alerts',
  says: 'SNS does not take the message of an alert, which has been left to the digest',
};

/** All of them. */
export const WARNINGS: readonly Warning[] = [UNHEALTHY_FEEDS, LATE_DIGEST, REFUSED_ALERTS];
