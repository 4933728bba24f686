import { createHash } from 'node:crypto';
import type { Fate } from '#domain/entry/fate';
import type { LanguageCode } from '#domain/relevance/language-code';
import type { Relation, Topic, Urgency } from '#domain/relevance/verdict';
import { urlKey } from '#domain/url/canonical-url';

/** What the table remembers of one entry and the article it led to. Instants are ISO 8601 UTC. */
export type ArticleRecord = {
  readonly articleId: string;
  readonly entryId: string;
  readonly feedId: string;
  readonly outletId: string;
  readonly url: string;
  readonly title: string;
  readonly fate: Fate;
  readonly firstSeen: string;
  readonly published?: string;
  readonly language?: LanguageCode;
  readonly relation?: Relation;
  readonly score?: number;
  readonly topics?: readonly Topic[];
  readonly urgency?: Urgency;
  readonly storyId?: string;
  /** What was judged: the page, the feed's full text, or only the feed's title and summary. */
  readonly readFrom?: 'page' | 'feed' | 'summary';
  /** The outlet has rules for its pages, and none of them found the article: the layout has changed. */
  readonly outletRule?: 'fell-back';
};

/** The record of an article that was read before, and the entries that led to it. */
export type KnownArticle = {
  readonly main: ArticleRecord;
  /** Fates of all entries recorded under this article, the main one included. */
  readonly fates: Readonly<Record<string, Fate>>;
};

/** The id of the article at an address: the same for AMP twins, tracking parameters, http and https. 16 hex digits. */
export function articleIdOf(url: string): string {
  return createHash('sha256').update(urlKey(url)).digest('hex').slice(0, 16);
}
