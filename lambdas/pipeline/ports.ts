import type { AlertClaim } from '#domain/alert/alert';
import type { ArchiveFile } from '#domain/archive/archive-file';
import type { ArticleRecord, KnownArticle } from '#domain/article/article-record';
import type { EditionCursor } from '#domain/digest/edition';
import type { Entry } from '#domain/entry/entry';
import type { Fate } from '#domain/entry/fate';
import type { FeedFailure, FeedState } from '#domain/feed/feed-state';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import type { Publication } from '#domain/publication/publication';
import type { MonthTally } from '#domain/story/month-tally';
import type { Story, StoryChange } from '#domain/story/story';
import type { PollMessage } from './messages';
import type { Warning } from './warnings';

/** The time, and the passing of it. Injected everywhere, so that two days can be played in seconds. */
export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
  /** Does something later, unless it is called off by what is returned. Nobody waits for it, nor does it keep a process alive. */
  after(milliseconds: number, work: () => void): () => void;
}

/** One line of structured log: what happened, to what. Never a body, never a whole event. */
export interface Log {
  info(happened: string, about: Readonly<Record<string, string | number | boolean | undefined>>): void;
  warn(happened: string, about: Readonly<Record<string, string | number | boolean | undefined>>): void;
}

/** An answer to a request for a feed. */
export type FeedAnswer =
  | { readonly kind: 'not-modified' }
  /** The same bytes as last time, though the server did not say so. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      readonly contentType?: string;
      readonly etag?: string;
      readonly lastModified?: string;
      readonly bodyHash: string;
      readonly finalUrl: string;
    }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }
  /** The deadline came before an answer, and before the patience that any server is owed was at its end. */
  | { readonly kind: 'out-of-time' };

export interface FeedRequest {
  readonly feed: Feed;
  /** The address to ask, when it is not the feed's own: the child of a sitemap index. */
  readonly url?: string;
  readonly state?: FeedState;
  /** Without validators: once a day, in case the server's 304 is a lie. */
  readonly unconditional: boolean;
  /** When there is no more time for an answer. */
  readonly deadline?: Date;
}

/** Outlets' feeds, asked politely. */
export interface Feeds {
  fetch(request: FeedRequest): Promise<FeedAnswer>;
}

/** An answer to a request for a page. `later` means that another try may go better. */
export type PageAnswer =
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      readonly contentType?: string;
      readonly finalUrl: string;
    }
  | {
      readonly kind:
        | 'gone'
        | 'forbidden'
        | 'robots'
        | 'not-html'
        | 'too-large'
        | 'block-page'
        | 'redirect-elsewhere';
      readonly detail: string;
    }
  | { readonly kind: 'later'; readonly failure: FeedFailure };

/** Outlets' pages, asked politely. */
export interface Pages {
  fetch(url: string, outlet: Outlet): Promise<PageAnswer>;
}

/** What is remembered of each feed. */
export interface FeedStates {
  /** All of them, in one query. */
  all(): Promise<readonly FeedState[]>;
  /** Those of the named feeds that were ever written, as they stood a moment ago: `save` finds out if one is older. */
  of(feedIds: readonly string[]): Promise<readonly FeedState[]>;
  /** Writes the state unless another poll of the same feed wrote first; then that one stands and `false` is returned. */
  save(state: FeedState): Promise<boolean>;
}

/** The queue `polls`. */
export interface Polls {
  send(messages: readonly PollMessage[]): Promise<void>;
}

/** The queue `entries`: in order and one at a time for each host. Entries sent twice within five minutes are sent once. */
export interface Entries {
  send(entries: readonly Entry[]): Promise<void>;
}

/** What became of a try to keep a relevant article: `conflict` means that the window has changed, read it again. */
export type Kept =
  | { readonly kind: 'kept' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'known'; readonly fate: Fate };

/** A relevant article on its way into the table. */
export interface Keeping {
  readonly record: ArticleRecord;
  readonly text: string;
  readonly story: Story;
  readonly change: StoryChange;
  /** The window's version at which the story was chosen. */
  readonly windowVersion: number;
  /** What the month has brought, this article included. */
  readonly month: MonthTally;
}

/** What is remembered of each article and each entry. */
export interface Articles {
  known(articleId: string): Promise<KnownArticle | undefined>;
  /** Records the fate of an entry that leaves no relevant article; a fate recorded before stands and is returned. */
  close(record: ArticleRecord): Promise<Fate>;
  /** Records that another address leads to an article: a later entry with that address is its duplicate. */
  alias(articleId: string, of: ArticleRecord): Promise<void>;
  /** Article, text and story in one transaction. */
  keep(keeping: Keeping): Promise<Kept>;
}

/** The stories that an article may still join, and the version that guards them. */
export interface StoryWindow {
  readonly stories: readonly Story[];
  readonly version: number;
  /** Nothing before the first relevant article. */
  readonly month?: MonthTally;
}

/** What is remembered of each story. */
export interface Stories {
  window(now: Date): Promise<StoryWindow>;
  /** What the latest month with a relevant article has brought. */
  month(): Promise<MonthTally | undefined>;
  get(storyId: string): Promise<Story | undefined>;
  /** Stories that an article joined after `from`, up to and with `to`. */
  changedBetween(from: Date, to: Date): Promise<readonly Story[]>;
  /** Articles of that time that were judged not relevant, the highest score first. */
  nearMisses(from: Date, to: Date, atMost: number): Promise<readonly ArticleRecord[]>;
}

/** Claims on alerts: whoever holds the claim publishes. */
export interface AlertClaims {
  /** Those of a story, of each revision one at most. */
  of(storyId: string): Promise<readonly AlertClaim[]>;
  /** Claims of the last two weeks, the oldest first. */
  all(): Promise<readonly AlertClaim[]>;
  /** Writes the claim if the table holds the version before it; says whether it did. */
  put(claim: AlertClaim): Promise<boolean>;
}

/** Up to where each edition has told. */
export interface EditionCursors {
  get(edition: string): Promise<EditionCursor | undefined>;
  /** Writes the cursor if the table holds the version before it; says whether it did. */
  put(cursor: EditionCursor): Promise<boolean>;
}

/** Money that was set aside for the SMS of one message. */
export type SmsReservation = { readonly usd: number; readonly at: Date };

/** Money for SMS. */
export interface SmsBudget {
  /**
   * Sets aside what the SMS of messages with these attributes cost, if they may be sent: nothing when no telephone asked for them, or
   * when the month's budget is spent.
   */
  reserve(messages: readonly Publication['attributes'][], now: Date): Promise<SmsReservation | undefined>;
  /** Gives back what was set aside for SMS that surely did not go out. */
  release(reservation: SmsReservation): Promise<void>;
}

/** What of a month's bill the table and the topics know by themselves. */
export interface Spending {
  /** US dollars set aside for SMS in the month of `now`. */
  smsUsd(now: Date): Promise<number>;
  /** Confirmed subscriptions. */
  subscriptions(): Promise<{ readonly alerts: number; readonly digests: number }>;
}

/** What the operator is told beside the alarms. */
export interface Warnings {
  /** Tells it, unless it was told within a day. */
  tell(warning: Warning): Promise<void>;
}

/** A topic of SNS. */
export interface Topic {
  /** Returns the message id; tries once, so that the caller knows what a failure may have sent. */
  publish(publication: Publication): Promise<string>;
}

/** Stories by the day on which they were opened. */
export interface OpenedStories {
  /** Those that were opened on the days (UTC) from one instant to another, both days whole. */
  between(from: Date, to: Date): Promise<readonly Story[]>;
}

/** What the archive knows of what it has written. */
export type ArchiveMemory = {
  /** Months that have pages, `YYYY-MM`. */
  readonly months: readonly string[];
  /** Hash of the files that change only with the program, as they were written last. */
  readonly staticFiles?: string;
  /** The ends of the last issues of each edition that have their pages, ISO 8601 UTC. */
  readonly issues?: Readonly<Record<string, readonly string[]>>;
  /** How many files were written in a month (UTC), `YYYY-MM`: S3 bills them, and counts them only for money. */
  readonly files?: Readonly<Record<string, number>>;
};

/** Keeps that. */
export interface ArchiveMemories {
  get(): Promise<ArchiveMemory>;
  /**
   * Adds months to those that are known and files to their number, and puts an edition's issues in the place of those that are, whoever
   * adds others meanwhile.
   * @returns what is known now, with what others have added
   */
  add(news: ArchiveMemory): Promise<ArchiveMemory>;
}

/** Where the archive is shown. */
export interface Site {
  /** Writes files over what is there under their paths. */
  put(files: readonly ArchiveFile[]): Promise<void>;
}
