import type { Relation, Side, Topic, Urgency } from '#domain/relevance/verdict';
import type { MaterialChange } from '#domain/story/story';
import type { Subject } from '#domain/story/subjects';
import type { FrameLanguage } from './frame-language';
import { EN } from './phrases/en';
import { JA } from './phrases/ja';
import { KK } from './phrases/kk';
import { RU } from './phrases/ru';

/** Everything that a message says in its own voice, in one language. Counts are whole numbers; times are written out. */
export type Phrases = {
  readonly topics: Readonly<Record<Topic, string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  /** A side and who stands for it. */
  readonly standingFor: (side: string, names: readonly string[]) => string;
  readonly both: (one: string, other: string) => string;
  /** Several things, one after the other. */
  readonly list: (items: readonly string[]) => string;
  /** Several sayings, which may hold commas. */
  readonly sayings: (items: readonly string[]) => string;
  /** Something, and in brackets what else is to say of it. */
  readonly aside: (text: string, besides: string) => string;
  /** What something is, and then the thing. */
  readonly labelled: (label: string, text: string) => string;
  readonly update: (revision: number) => string;
  readonly changes: Readonly<
    Record<MaterialChange['what'], (change: { from?: string; to: string; isMoney: boolean }) => string>
  >;
  /** What amounts are counted in beside money; what is not named here says itself. */
  readonly units: Readonly<Record<string, string>>;
  readonly newParty: string;
  readonly labels: {
    readonly isNew: string;
    readonly topics: string;
    readonly allReports: string;
    readonly official: string;
    readonly copy: string;
  };
  readonly reportedBy: (zone: string) => string;
  readonly andMore: (reports: number) => string;
  /** Languages whose headlines have no room. */
  readonly headlinesIn: (languages: readonly string[]) => string;
  /** Why a story was picked: who stands for each side, and what links them. */
  readonly why: (because: {
    /** How sure the classifier is, as a percentage. */
    readonly sure: string;
    readonly who: string;
    readonly link: 'headline' | { readonly sentence: string } | 'none';
  }) => string;
  /** @param n from 2 */
  readonly nthThisMonth: (n: number, theme: string) => string;
  readonly maybeRepeated: string;
  readonly howToEnd: string;
  readonly backlog: {
    readonly subject: (stories: number) => string;
    readonly opening: (stories: number, since: string) => string;
  };
  readonly digest: {
    readonly title: (edition: string) => string;
    readonly span: (from: string, to: string) => string;
    readonly stories: (n: number) => string;
    readonly newStories: (n: number) => string;
    readonly outlets: (n: number) => string;
    readonly reports: (n: number) => string;
    readonly isNew: string;
    readonly moreReports: (n: number) => string;
    readonly otherTopics: string;
    /** After the edition and its day. */
    readonly emptySubject: string;
    readonly nothingNew: (since: string) => string;
    readonly notShown: (stories: number) => string;
    readonly readAll: string;
    /** Where the rest is, when no page has it. */
    readonly askForRest: string;
    readonly nearMisses: (n: number) => string;
    readonly allSourcesWell: (feeds: number) => string;
    readonly sourcesUnwell: (failing: number, feeds: number) => string;
    readonly failingSince: (outlet: string, since: string) => string;
    readonly cost: (spent: string, month: string, budget?: string) => string;
    readonly howToEnd: string;
  };
};

const PHRASES: Readonly<Record<FrameLanguage, Phrases>> = { en: EN, ru: RU, kk: KK, ja: JA };

export const phrasesIn = (language: FrameLanguage): Phrases => PHRASES[language];
