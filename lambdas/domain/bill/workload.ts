/** What a month brings; everything that depends on the world and not on this program. */
export type Workload = {
  /** Feeds, one an outlet. */
  readonly outlets: number;
  /** Minutes from one poll of a feed to the next; as if none were slower, although quiet feeds are asked more seldom. */
  readonly minutes: number;
  /** Readers by email, each of whom gets every alert and one digest a day. */
  readonly readers: number;
  readonly entriesPerOutletDay: number;
  readonly relevantPerDay: number;
  readonly alertsPerDay: number;
  readonly editions: number;
  readonly smsPerMonth: number;
  /** Seconds that an outlet takes to answer, on the average. */
  readonly answerSeconds: number;
  /** Seconds that a host is left alone between two requests. */
  readonly gapSeconds: number;
  /** Milliseconds of processor for one encrypted connection. */
  readonly handshakeMs: number;
  readonly irrelevantDays: number;
  /** Pages of the archive that a reader opens in a month. */
  readonly pageViews: number;
};

/** What is taken for granted where nobody says otherwise, and why. */
export const ASSUMED = {
  /** The catalogue goes from a few a day (ministries) to 150 (agencies); most of 2,000 outlets are small. */
  entriesPerOutletDay: 20,
  /** Of the entries of well chosen outlets. */
  relevantShare: 0.01,
  /** However many outlets are watched, so much does not happen between the two countries. */
  mostRelevantPerDay: 60,
  /** Articles to a story that is told at once. */
  articlesAnAlert: 3,
  answerSeconds: 0.7,
  gapSeconds: 2,
  /** Node 20's https to a server on loopback, connection by connection: 3.7 and 4.1 ms in two runs of 400. The newsroom speaks plain HTTP. */
  handshakeMs: 4,
  /** One on each working day. */
  pageViews: 20,
} as const;

/** A workload with what is usually taken for granted. */
export function workload(
  given: Pick<Workload, 'outlets' | 'minutes' | 'readers'> & Partial<Workload>,
): Workload {
  const entriesPerOutletDay = given.entriesPerOutletDay ?? ASSUMED.entriesPerOutletDay;
  const relevantPerDay =
    given.relevantPerDay ??
    Math.min(ASSUMED.mostRelevantPerDay, given.outlets * entriesPerOutletDay * ASSUMED.relevantShare);
  return {
    alertsPerDay: relevantPerDay / ASSUMED.articlesAnAlert,
    editions: 2,
    smsPerMonth: 0,
    answerSeconds: ASSUMED.answerSeconds,
    gapSeconds: ASSUMED.gapSeconds,
    handshakeMs: ASSUMED.handshakeMs,
    irrelevantDays: 30,
    pageViews: ASSUMED.pageViews,
    ...given,
    entriesPerOutletDay,
    relevantPerDay,
  };
}
