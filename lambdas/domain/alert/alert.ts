import { isMoreUrgent, type Urgency } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';

/** What an alert is of: one revision of one story is told once, and of each reader only when it is urgent enough for him. */
export type AlertKey = Pick<Story, 'id' | 'revision' | 'urgency'>;

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
  /** How often SNS called a message of its own faulty, since it was told last. */
  readonly faulted?: number;
  readonly since: string;
  /** Of a claim: until then nobody else publishes. */
  readonly leaseUntil?: string;
  /** A publish with SMS may have gone out: no later one may carry SMS. Set before the publish. */
  readonly smsSpent: boolean;
  /** As which SNS has it, or may have it; absent while it surely has nothing of this telling. */
  readonly urgency?: Urgency;
  /** Of a story that has become more urgent since SNS took it: as which it was told then. */
  readonly raisedFrom?: Urgency;
  /** Of SNS; for a backlog that of the message with all of it. */
  readonly messageId?: string;
  /** Of those that told the same to readers who had asked for less. */
  readonly besides?: readonly string[];
  /** Of the messages that told it as less urgent. */
  readonly earlier?: readonly string[];
  readonly because?: string;
};

/** Longer than a function may run (`lib/pipeline/tell.ts`): while a claim's lease runs its owner may be publishing, after it he cannot. */
export const ALERT_LEASE_MS = 150_000;

export const alertClaimId = ({ id, revision }: Pick<AlertKey, 'id' | 'revision'>): string =>
  `${id}.${revision}`;

/** How the ids of a story's claims begin. */
export const claimsBeginWith = (storyId: string): string => `${storyId}.`;

/** Of a story's claims that on a revision of it. */
export const claimOn = (claims: readonly AlertClaim[], alert: Pick<AlertKey, 'revision'>) =>
  claims.find(({ revision }) => revision === alert.revision);

/**
 * Whether somebody has begun to tell a later revision: what it was before is no news after that. A batch of the stream that broke off comes
 * again in halves, and one of them may bring it alone. A claim that was waived has told nothing, unless what it gave up was a raise.
 */
export const isOvertaken = (claims: readonly AlertClaim[], alert: Pick<AlertKey, 'revision'>): boolean =>
  claims.some(
    ({ revision, state, raisedFrom }) =>
      revision > alert.revision && (state !== 'waived' || raisedFrom !== undefined),
  );

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
 * an email missed is news missed. What is sent again says what was said: had the story become more urgent meanwhile, telephones that
 * ask for no less would miss their SMS; they are told after it.
 */
export function claimDecision(
  existing: AlertClaim | undefined,
  alert: AlertKey,
  terms: ClaimTerms,
): ClaimDecision {
  if (existing && (existing.state === 'waived' || isTold(existing, alert))) {
    return { kind: 'done', because: existing.state === 'waived' ? 'waived' : 'published' };
  }
  const leaseUntil = existing?.leaseUntil === undefined ? undefined : new Date(existing.leaseUntil);
  if (existing?.state === 'claimed' && leaseUntil && leaseUntil > terms.now) {
    return { kind: 'wait', until: leaseUntil };
  }
  const telling = begunClaim(existing, alert, terms.now);
  const sms = terms.sms && !telling.smsSpent;
  return {
    kind: 'publish',
    channels: sms ? ['email', 'sms'] : ['email'],
    repeats: telling.urgency !== undefined,
    claim: {
      ...telling,
      state: 'claimed',
      since: terms.now.toISOString(),
      attempt: telling.attempt + 1,
      leaseUntil: new Date(terms.now.getTime() + terms.leaseMs).toISOString(),
      smsSpent: sms || telling.smsSpent,
      urgency: telling.urgency ?? alert.urgency,
    },
  };
}

/** Whether somebody has begun to tell an alert as urgent as it is, or has decided about it. */
export const isBegun = (existing: AlertClaim | undefined, alert: AlertKey): boolean =>
  existing !== undefined && (existing.state !== 'published' || isTold(existing, alert));

/** Whether SNS has an alert as urgent as it is, or as it was: a change that is delivered late knows less than the claim. */
function isTold({ state, urgency, raisedFrom }: AlertClaim, alert: AlertKey): boolean {
  const toldAs = state === 'published' ? urgency : raisedFrom;
  if (toldAs === undefined) return state === 'published';
  return !isMoreUrgent(alert.urgency, toldAs);
}

/** The claim with which a telling goes on: one of its own, one that was begun, or that of a story told before as less urgent. */
function begunClaim(existing: AlertClaim | undefined, alert: AlertKey, now: Date): AlertClaim {
  if (existing === undefined) return firstClaim(alert, now);
  const { because: _, leaseUntil: __, ...begun } = { ...existing, version: existing.version + 1 };
  if (begun.state !== 'published') return begun;
  const { urgency: raisedFrom, messageId, besides = [], earlier = [], faulted: _faulted, ...told } = begun;
  const ids = messageId ? [messageId, ...besides] : [];
  return { ...told, smsSpent: false, raisedFrom, earlier: [...earlier, ...ids] };
}

/** The claim after SNS took the message, and those beside it. */
export function publishedClaim(
  claim: AlertClaim,
  [messageId, ...besides]: readonly [string, ...string[]],
  now: Date,
): AlertClaim {
  const { leaseUntil: _, because: __, ...rest } = claim;
  return {
    ...rest,
    state: 'published',
    version: claim.version + 1,
    since: now.toISOString(),
    messageId,
    ...(besides.length > 0 ? { besides } : {}),
  };
}

/** A publish that SNS surely did not take. */
export type Refusal = {
  readonly because: string;
  /** SNS called the message faulty, and it told this alert alone. */
  readonly faulted?: boolean;
  /** What it carried. */
  readonly channels: readonly Channel[];
  /** An earlier one has an unknown end. */
  readonly repeats: boolean;
  readonly now: Date;
};

/**
 * The claim after SNS surely did not take the message (see `publishOutcome`): free for another try at once, and the SMS
 * that this try would have carried is unspent.
 */
export function refusedClaim(claim: AlertClaim, refusal: Refusal): AlertClaim {
  const { leaseUntil: _, urgency, ...rest } = claim;
  return {
    ...rest,
    ...(refusal.repeats ? { urgency } : {}),
    ...(refusal.faulted ? { faulted: (claim.faulted ?? 0) + 1 } : {}),
    state: 'failed',
    version: claim.version + 1,
    since: refusal.now.toISOString(),
    smsSpent: claim.smsSpent && !refusal.channels.includes('sms'),
    because: refusal.because,
  };
}

/** The note that an alert is to be told with others, by whoever settles what is open; none where it is told, or someone sees to it. */
export function waitingClaim(
  existing: AlertClaim | undefined,
  alert: AlertKey,
  { because, now }: { readonly because: string; readonly now: Date },
): AlertClaim | undefined {
  if (isBegun(existing, alert)) return undefined;
  return { ...begunClaim(existing, alert, now), state: 'waiting', since: now.toISOString(), because };
}

/** Whether somebody still has to see to an alert. */
export const isOpen = ({ state }: AlertClaim): boolean =>
  state === 'waiting' || state === 'claimed' || state === 'failed';

/** The claim on an alert that is not told at once after all. */
export function waivedClaim(claim: AlertClaim, because: string, now: Date): AlertClaim {
  const { leaseUntil: _, ...rest } = claim;
  return { ...rest, state: 'waived', version: claim.version + 1, since: now.toISOString(), because };
}

const firstClaim = (alert: Pick<AlertKey, 'id' | 'revision'>, now: Date): AlertClaim => ({
  claimId: alertClaimId(alert),
  storyId: alert.id,
  revision: alert.revision,
  state: 'claimed',
  version: 1,
  attempt: 0,
  since: now.toISOString(),
  smsSpent: false,
});
