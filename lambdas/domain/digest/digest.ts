import type { LanguageCode } from '#domain/relevance/language-code';
import type { Topic } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';
import type { Edition } from './edition';

/** What a full digest says for its topic, so that subscribers without a choice of topics get it and no other. */
export const ALL_TOPICS = 'all';

/** An article that came close to being relevant and was not. */
export type NearMiss = {
  readonly title: string;
  readonly outletName: string;
  readonly url: string;
  /** Probability of relevance, 0–1. */
  readonly score: number;
};

/** How the sources are. Instants are ISO 8601 UTC. */
export type SourceHealth = {
  /** Feeds watched. */
  readonly feeds: number;
  readonly failing: readonly { readonly outletName: string; readonly since: string }[];
};

/** What a calendar month has cost so far, in US dollars. */
export type MonthCost = {
  /** `YYYY-MM`. */
  readonly month: string;
  /** About. */
  readonly spentUsd: number;
  readonly budgetUsd?: number;
};

/** One story as one edition sees it: what it knows already and what is new to it. */
export type DigestCard = {
  /** With the members that had joined when the span ended. */
  readonly story: Story;
  /** No former issue of the edition had it. */
  readonly isNew: boolean;
  /** It changed materially since the last issue. */
  readonly isUpdate: boolean;
  /** Reports since the last issue. */
  readonly newReports: number;
  readonly outlets: number;
  readonly languages: readonly { readonly language: LanguageCode; readonly count: number }[];
};

/** Cards of one topic; the full digest has each card once, under its main topic. */
export type DigestSection = { readonly topic: Topic | 'other'; readonly cards: readonly DigestCard[] };

/** An edition's issue before it is put into words. Instants are ISO 8601 UTC. */
export type Digest = {
  readonly edition: Edition;
  readonly from: string;
  readonly to: string;
  /** All cards, the most important first. */
  readonly cards: readonly DigestCard[];
  readonly sections: readonly DigestSection[];
  readonly nearMisses: readonly NearMiss[];
  readonly health: SourceHealth;
  readonly cost?: MonthCost;
};
