import type { Story } from '#domain/story/story';

/** What an alert is of: one revision of one story is told once. */
export type AlertKey = Pick<Story, 'id' | 'revision'>;

/** Ways an alert may take. SMS subscriptions ask for `sms` in their filter policy, so that a publish can leave them out. */
export type Channel = 'email' | 'sms';

/**
 * Who may publish an alert, and what became of it. Written before the publish and after it. Instants are ISO 8601 UTC.
 *
 * `waiting` it came late and is told with what else did · `claimed` someone is publishing until the lease ends · `published` SNS has
 * it · `failed` SNS refused it, it may be tried again · `waived` it is not told at once, `because` says why.
 */
export type AlertClaim = {
  /** `<storyId>.<revision>`. */
  readonly claimId: string;
  readonly storyId: string;
  readonly revision: number;
  readonly state: 'waiting' | 'claimed' | 'published' | 'failed' | 'waived';
  /** Counts every write; the guard against two writers. */
  readonly version: number;
  /** Publishes tried. */
  readonly attempt: number;
  readonly since: string;
  /** Of a claim: until then nobody else publishes. */
  readonly leaseUntil?: string;
  /** A publish with SMS may have gone out: no later one may carry SMS. Set before the publish. */
  readonly smsSpent: boolean;
  /** Of SNS, or of the one message that told a backlog. */
  readonly messageId?: string;
  readonly because?: string;
};

/** Longer than a function may run (`lib/pipeline/tell.ts`): while a claim's lease runs its owner may be publishing, after it he cannot. */
export const ALERT_LEASE_MS = 150_000;

export const alertClaimId = ({ id, revision }: AlertKey): string => `${id}.${revision}`;

/** On what terms an alert would be told. */
export type ClaimTerms = {
  readonly now: Date;
  readonly leaseMs: number;
  /** SMS are wanted and within the budget. */
  readonly sms: boolean;
};

/** What to do about an alert: publish it (after writing `claim`), come back later, or nothing. */
export type ClaimDecision =
  | {
      readonly kind: 'publish';
      readonly claim: AlertClaim;
      readonly channels: readonly Channel[];
      /** A former publish has an unknown end: readers of email may see this twice. */
      readonly repeats: boolean;
    }
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'done'; readonly because: 'published' | 'waived' };

/**
 * Who may publish now, given the claim as it stands in the table. A claim whose lease ran out had its end between
 * publish and mark: the email is sent again, the SMS is not, because a text message twice wakes someone for nothing and
 * an email missed is news missed.
 */
export function claimDecision(
  existing: AlertClaim | undefined,
  alert: AlertKey,
  terms: ClaimTerms,
): ClaimDecision {
  if (existing?.state === 'published' || existing?.state === 'waived') {
    return { kind: 'done', because: existing.state };
  }
  const leaseUntil = existing?.leaseUntil === undefined ? undefined : new Date(existing.leaseUntil);
  if (existing?.state === 'claimed' && leaseUntil && leaseUntil > terms.now) {
    return { kind: 'wait', until: leaseUntil };
  }
  const sms = terms.sms && !existing?.smsSpent;
  return {
    kind: 'publish',
    channels: sms ? ['email', 'sms'] : ['email'],
    repeats: existing?.state === 'claimed',
    claim: {
      ...firstClaim(alert, terms.now),
      version: (existing?.version ?? 0) + 1,
      attempt: (existing?.attempt ?? 0) + 1,
      leaseUntil: new Date(terms.now.getTime() + terms.leaseMs).toISOString(),
      smsSpent: sms || (existing?.smsSpent ?? false),
    },
  };
}

/** The claim after SNS took the message. */
export function publishedClaim(claim: AlertClaim, messageId: string, now: Date): AlertClaim {
  const { leaseUntil: _, because: __, ...rest } = claim;
  return { ...rest, state: 'published', version: claim.version + 1, since: now.toISOString(), messageId };
}

/**
 * The claim after SNS surely did not take the message (see `publishOutcome`): free for another try at once, and the SMS
 * that this try would have carried is unspent.
 * @param channels what the refused publish carried
 */
export function refusedClaim(
  claim: AlertClaim,
  refusal: { readonly because: string; readonly channels: readonly Channel[]; readonly now: Date },
): AlertClaim {
  const { leaseUntil: _, ...rest } = claim;
  return {
    ...rest,
    state: 'failed',
    version: claim.version + 1,
    since: refusal.now.toISOString(),
    smsSpent: claim.smsSpent && !refusal.channels.includes('sms'),
    because: refusal.because,
  };
}

/** The note that an alert is to be told with others, by whoever settles what is open. */
export const waitingClaim = (alert: AlertKey, because: string, now: Date): AlertClaim => ({
  ...firstClaim(alert, now),
  state: 'waiting',
  because,
});

/** Whether somebody still has to see to an alert. */
export const isOpen = ({ state }: AlertClaim): boolean =>
  state === 'waiting' || state === 'claimed' || state === 'failed';

/** The record that an alert is not told at once. */
export const waivedClaim = (alert: AlertKey, because: string, now: Date): AlertClaim => ({
  ...firstClaim(alert, now),
  state: 'waived',
  because,
});

const firstClaim = (alert: AlertKey, now: Date): AlertClaim => ({
  claimId: alertClaimId(alert),
  storyId: alert.id,
  revision: alert.revision,
  state: 'claimed',
  version: 1,
  attempt: 0,
  since: now.toISOString(),
  smsSpent: false,
});
