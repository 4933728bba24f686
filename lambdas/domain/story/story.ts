import type { LanguageCode } from '#domain/relevance/language-code';
import type { NameFound, Relation, Topic, Urgency } from '#domain/relevance/verdict';
import type { PlacesInMonth } from './month-tally';

/** Days for which a story may still be joined, counted from the day it was opened. */
export const STORY_WINDOW_DAYS = 7;

/** A relevant article as its story remembers it. Instants are ISO 8601 UTC. */
export type StoryMember = {
  readonly articleId: string;
  readonly outletId: string;
  readonly outletName: string;
  readonly language: LanguageCode;
  readonly title: string;
  readonly url: string;
  readonly published?: string;
  readonly firstSeen: string;
  /** When it joined the story: digests go by it, since an entry may be read long after it was first seen. */
  readonly keptAt: string;
  readonly relation: Relation;
  readonly score: number;
  readonly official?: boolean;
  readonly republisher?: boolean;
  /** A copy of another member's text. */
  readonly copyOf?: string;
};

/** What of an article is the same in every language, small enough to be kept in the window. */
export type Fingerprint = {
  /** Ids of the names found, most telling first. */
  readonly names: readonly string[];
  /** What the article is about, ids of concepts the same in all languages; `!` before those of the title, as in `names`. */
  readonly concepts?: readonly string[];
  /** Proper names that no list knows, by their consonants, the same in all scripts. */
  readonly skeletons?: readonly string[];
  /** Numbers with units normalised: `JPY:1e12`, `n:1200`; small counts of whatever it be: `k:14`. */
  readonly numbers: readonly string[];
  /** Days the text speaks of, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** The day of publication, or the first day anyone saw it, `YYYY-MM-DD`. */
  readonly near?: string;
  /** How likely the article is one of the region and not of the two countries, 0 to 1. */
  readonly regional?: number;
  /** How likely it is of one of the two at all, 0 to 1. */
  readonly relevant?: number;
  readonly topics: readonly Topic[];
  /** MinHash of the text's word or character shingles: finds copies within a language. */
  readonly sketch: readonly number[];
  /** Ids of persons on a journey to the other side. */
  readonly visitors: readonly string[];
};

/** The facts whose change deserves a second alert. */
export type MaterialFacts = {
  readonly relation: Relation;
  readonly urgency: Urgency;
  /** Amounts of money and counts, normalised as in the fingerprint. */
  readonly amounts: readonly string[];
  /** Ids of persons and organisations that act. */
  readonly parties: readonly string[];
  /** Days of the event itself. */
  readonly days: readonly string[];
  /** Amounts and days which headline or lead say have changed. */
  readonly revisedAmounts?: readonly string[];
  readonly revisedDays?: readonly string[];
  /** A first-hand source has spoken. */
  readonly official: boolean;
};

/** One thing that a new member changed. */
export type MaterialChange = {
  readonly what: 'relation' | 'urgency' | 'amount' | 'party' | 'date' | 'official-source' | 'development';
  readonly from?: string;
  /** Of a development the headline that tells it. */
  readonly to: string;
  /** Of a party, as a reader knows it. */
  readonly name?: string;
};

/** Articles about one development, across outlets and languages. */
export type Story = {
  /** `YYYYMMDD-` and 10 hex digits: the day it was opened, then the hash of its first article. */
  readonly id: string;
  readonly openedAt: string;
  readonly lastSeen: string;
  /** Counts every write; the guard against two writers. */
  readonly version: number;
  /** 1 when opened, one more with each material change. */
  readonly revision: number;
  readonly relation: Relation;
  readonly urgency: Urgency;
  readonly topics: readonly Topic[];
  readonly languages: readonly LanguageCode[];
  /** The best headline in each language it has. */
  readonly headlines: Readonly<Partial<Record<LanguageCode, string>>>;
  /** Best evidence: why it was picked. */
  readonly why: {
    readonly names: readonly Pick<NameFound, 'id' | 'name' | 'side'>[];
    readonly linkedBy?: string;
    readonly score: number;
  };
  /** At most 40 kept; `memberCount` counts all. */
  readonly members: readonly StoryMember[];
  readonly memberCount: number;
  readonly facts: MaterialFacts;
  /** What the latest revision changed; empty at opening. */
  readonly changes: readonly MaterialChange[];
  readonly changedAt: string;
  /** When a report made it more urgent and changed nothing else, since then. */
  readonly raisedAt?: string;
  /** How urgent it is without what articles say that must not alert at once, where those say more. */
  readonly loudUrgency?: Urgency;
  /** Fingerprints of its most different members, at most 8. */
  readonly fingerprints: readonly Fingerprint[];
  /** Opened by entries that must not alert at once. */
  readonly quiet?: boolean;
  /** Its places among the stories of the month in which an article joined it last. */
  readonly thisMonth?: PlacesInMonth;
};

/** A relevant article that looks for its story. */
export type StoryCandidate = {
  readonly member: StoryMember;
  readonly fingerprint: Fingerprint;
  readonly facts: MaterialFacts;
  readonly topics: readonly Topic[];
  readonly why: Story['why'];
  readonly quiet: boolean;
};

/**
 * How an article changes a story: all readers hear of `opened` and `material` at once, of `raised` (more urgent, nothing else) those
 * to whom it was not urgent enough, of `joined` nobody.
 */
export type StoryChange = 'opened' | 'material' | 'raised' | 'joined';

/** Where a candidate belongs. */
export type Assignment = {
  readonly story: Story;
  readonly change: StoryChange;
  /** Why this story and no other: similarity by part, for `explain`. */
  readonly because: readonly { readonly part: string; readonly value: number }[];
};
