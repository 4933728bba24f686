import { LANGUAGE_CODES, type LanguageCode } from '#domain/relevance/language-code';
import {
  isRelevant,
  RELATIONS,
  type Relation,
  TOPICS,
  type Topic,
  URGENCIES,
  type Urgency,
} from '#domain/relevance/verdict';

/** The topics of SNS that readers subscribe to. */
export const READER_TOPICS = ['alerts', 'digests'] as const;
export type ReaderTopic = (typeof READER_TOPICS)[number];

/** Who is told at once, of what, and how. What is left out is not restricted. */
export type AlertSubscription = {
  readonly to: 'alerts';
  readonly protocol: 'email' | 'sms';
  /** An email address, or a telephone number in E.164 form (`+77011234567`). */
  readonly endpoint: string;
  readonly topics?: readonly Topic[];
  readonly relations?: readonly Relation[];
  readonly urgencies?: readonly Urgency[];
  readonly languages?: readonly LanguageCode[];
  /** Every alert without a policy, for want of room for one. */
  readonly unfiltered?: boolean;
};

/** Who gets which editions. An address has one subscription for all of them: SNS keeps one a topic and address. */
export type DigestSubscription = {
  readonly to: 'digests';
  readonly protocol: 'email';
  readonly endpoint: string;
  readonly editions: readonly string[];
  /** These only, each in a message of its own; left out: the full digest. */
  readonly topics?: readonly Topic[];
};

export type Subscription = AlertSubscription | DigestSubscription;

/** Relations that are ever told. */
export const TOLD_RELATIONS: readonly Relation[] = RELATIONS.filter(isRelevant);

/** What a subscriber asks for, as the configuration and the command line say it. */
export type Wishes = {
  readonly email?: string;
  readonly sms?: string;
  readonly topics?: readonly Topic[];
  readonly relations?: readonly Relation[];
  readonly urgencies?: readonly Urgency[];
  readonly languages?: readonly LanguageCode[];
  /** Wants to be told at once. */
  readonly alerts: boolean;
  readonly editions: readonly string[];
};

/** The subscriptions that fulfil a subscriber's wishes: at most one a topic. An SMS tells only what cannot wait, unless more is asked. */
export function subscriptionsFor(wishes: Wishes): readonly Subscription[] {
  const { email, sms, topics, relations, languages, editions } = wishes;
  const endpoint = sms ?? email ?? '';
  const protocol = sms === undefined ? 'email' : 'sms';
  const urgencies = wishes.urgencies ?? (protocol === 'sms' ? (['urgent'] as const) : undefined);
  const alerts: AlertSubscription = {
    to: 'alerts',
    protocol,
    endpoint,
    ...(topics ? { topics } : {}),
    ...(relations ? { relations } : {}),
    ...(urgencies ? { urgencies } : {}),
    ...(languages ? { languages } : {}),
  };
  const digest: DigestSubscription = {
    to: 'digests',
    protocol: 'email',
    endpoint,
    editions,
    ...(topics ? { topics } : {}),
  };
  return [
    ...(wishes.alerts ? [alerts] : []),
    ...(editions.length > 0 && protocol === 'email' ? [digest] : []),
  ];
}

/** Values that restrict nothing, because they are all there are. */
export const ALL_VALUES = {
  topics: TOPICS,
  relations: TOLD_RELATIONS,
  urgencies: URGENCIES,
  languages: LANGUAGE_CODES,
} as const;
