import type { AlertClaim } from '#domain/alert/alert';
import type { ArchiveFile } from '#domain/archive/archive-file';
import type { ArticleRecord, KnownArticle } from '#domain/article/article-record';
import type { EditionCursor } from '#domain/digest/edition';
import type { Entry } from '#domain/entry/entry';
import type { Fate } from '#domain/entry/fate';
import type { FeedState } from '#domain/feed/feed-state';
import type { Publication } from '#domain/publication/publication';
import { isRelevant } from '#domain/relevance/verdict';
import { changedBetween } from '#domain/story/changed-between';
import type { MonthTally } from '#domain/story/month-tally';
import type { Story } from '#domain/story/story';
import type { PollMessage } from '#pipeline/messages';
import type {
  AlertClaims,
  ArchiveMemories,
  ArchiveMemory,
  Articles,
  Clock,
  EditionCursors,
  Entries,
  FeedAnswer,
  FeedRequest,
  FeedStates,
  Feeds,
  Keeping,
  Kept,
  Log,
  OpenedStories,
  PageAnswer,
  Pages,
  Polls,
  Site,
  SmsBudget,
  Stories,
  StoryWindow,
  Topic,
  Warnings,
} from '#pipeline/ports';
import type { Warning } from '#pipeline/warnings';

/** A clock that stands still until someone sleeps. */
export class FakeClock implements Clock {
  readonly naps: number[] = [];
  constructor(private time: Date) {}
  now = () => this.time;
  set = (time: Date) => {
    this.time = time;
  };
  /** What was put off, and is not yet called off. */
  readonly putOff = new Set<() => void>();
  after = (_: number, work: () => void) => {
    this.putOff.add(work);
    return () => void this.putOff.delete(work);
  };
  sleep = async (milliseconds: number) => {
    this.naps.push(milliseconds);
    this.time = new Date(this.time.getTime() + milliseconds);
  };
}

export class FakeLog implements Log {
  readonly lines: { happened: string; about: Readonly<Record<string, unknown>> }[] = [];
  info = (happened: string, about: Readonly<Record<string, unknown>>) =>
    void this.lines.push({ happened, about });
  warn = (happened: string, about: Readonly<Record<string, unknown>>) =>
    void this.lines.push({ happened, about });
}

export class FakeFeedStates implements FeedStates {
  readonly states = new Map<string, FeedState>();
  writes = 0;
  all = async () => [...this.states.values()];
  of = async (feedIds: readonly string[]) => feedIds.flatMap((feedId) => this.states.get(feedId) ?? []);
  save = async (state: FeedState) => {
    if ((this.states.get(state.feedId)?.version ?? 0) !== state.version - 1) return false;
    this.states.set(state.feedId, state);
    this.writes += 1;
    return true;
  };
}

export class FakeQueue<Message> {
  readonly sent: Message[] = [];
  send = async (messages: readonly Message[]) => void this.sent.push(...messages);
}
export class FakePolls extends FakeQueue<PollMessage> implements Polls {}
export class FakeEntries extends FakeQueue<Entry> implements Entries {}

/** Feeds answering from a script; the last answer is repeated. */
export class FakeFeeds implements Feeds {
  readonly asked: FeedRequest[] = [];
  constructor(private readonly answers: FeedAnswer[]) {}
  fetch = async (request: FeedRequest) => {
    this.asked.push(request);
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    if (!answer) throw new Error('no answer was scripted');
    return answer;
  };
}

/** Pages by address; an address without a page is gone. */
export class FakePages implements Pages {
  readonly asked: string[] = [];
  constructor(private readonly pages: Readonly<Record<string, string | PageAnswer>>) {}
  fetch = async (url: string): Promise<PageAnswer> => {
    this.asked.push(url);
    const page = this.pages[url];
    if (page === undefined) return { kind: 'gone', detail: 'answers 404' };
    if (typeof page !== 'string') return page;
    return {
      kind: 'page',
      bytes: new TextEncoder().encode(page),
      contentType: 'text/html; charset=utf-8',
      finalUrl: url,
    };
  };
}

/** Articles and stories in memory, with the same guard against two writers as the table. */
export class FakeArchive implements Articles, Stories, OpenedStories {
  readonly records = new Map<string, ArticleRecord[]>();
  readonly aliases = new Map<string, string>();
  readonly stories = new Map<string, Story>();
  version = 0;
  conflicts = 0;
  tally?: MonthTally;

  get fates(): Map<string, Fate> {
    return new Map([...this.records.values()].flat().map(({ entryId, fate }) => [entryId, fate]));
  }

  known = async (articleId: string): Promise<KnownArticle | undefined> => {
    const records = this.records.get(this.aliases.get(articleId) ?? articleId);
    const [main] = records ?? [];
    return (
      main &&
      records && { main, fates: Object.fromEntries(records.map(({ entryId, fate }) => [entryId, fate])) }
    );
  };

  close = async (record: ArticleRecord): Promise<Fate> => {
    const before = await this.known(record.articleId);
    const earlier = before?.fates[record.entryId];
    if (earlier) return earlier;
    this.records.set(record.articleId, [...(this.records.get(record.articleId) ?? []), record]);
    return record.fate;
  };

  alias = async (articleId: string, of: ArticleRecord) => void this.aliases.set(articleId, of.articleId);

  keep = async ({ record, story, windowVersion, month }: Keeping): Promise<Kept> => {
    const earlier = (await this.known(record.articleId))?.fates[record.entryId];
    if (earlier) return { kind: 'known', fate: earlier };
    if (windowVersion !== this.version) {
      this.conflicts += 1;
      return { kind: 'conflict' };
    }
    this.version += 1;
    this.tally = month;
    await this.close(record);
    this.stories.set(story.id, story);
    return { kind: 'kept' };
  };

  window = async (): Promise<StoryWindow> => ({
    stories: [...this.stories.values()],
    version: this.version,
    ...(this.tally ? { month: this.tally } : {}),
  });
  month = async () => this.tally;
  get = async (storyId: string) => this.stories.get(storyId);
  between = async (from: Date, to: Date) =>
    [...this.stories.values()].filter(({ openedAt }) => {
      const day = openedAt.slice(0, 10);
      return day >= from.toISOString().slice(0, 10) && day <= to.toISOString().slice(0, 10);
    });
  changedBetween = async (from: Date, to: Date) =>
    [...this.stories.values()].filter((story) => changedBetween(story, from, to));
  nearMisses = async (_from: Date, _to: Date, atMost: number) =>
    [...this.records.values()]
      .flat()
      .filter(({ relation }) => relation !== undefined && !isRelevant(relation))
      .slice(0, atMost);
}

export class FakeClaims implements AlertClaims {
  readonly claims = new Map<string, AlertClaim>();
  get = async (claimId: string) => this.claims.get(claimId);
  of = async (id: string) => [...this.claims.values()].filter(({ storyId }) => storyId === id);
  all = async () => [...this.claims.values()];
  put = async (claim: AlertClaim) => {
    if ((this.claims.get(claim.claimId)?.version ?? 0) !== claim.version - 1) return false;
    this.claims.set(claim.claimId, claim);
    return true;
  };
}

export class FakeCursors implements EditionCursors {
  readonly cursors = new Map<string, EditionCursor>();
  get = async (edition: string) => this.cursors.get(edition);
  put = async (cursor: EditionCursor) => {
    if ((this.cursors.get(cursor.edition)?.version ?? 0) !== cursor.version - 1) return false;
    this.cursors.set(cursor.edition, cursor);
    return true;
  };
}

/** Warnings to the operator, each time they are told. */
export class FakeWarnings implements Warnings {
  readonly told: Warning[] = [];
  tell = async (warning: Warning) => void this.told.push(warning);
}

/** Money for SMS that lasts until it is said to be spent. */
export class FakeSms implements SmsBudget {
  spent = false;
  asked = 0;
  /** Messages whose SMS are paid for. */
  paid = 0;
  reserve: SmsBudget['reserve'] = async (_, at) => {
    this.asked += 1;
    if (this.spent) return undefined;
    this.paid += 1;
    return { usd: 0.1, at };
  };
  release = async () => {
    this.paid -= 1;
  };
}

/** A topic that fails when told to: before SNS has the message, or after. */
export class FakeTopic implements Topic {
  readonly published: Publication[] = [];
  readonly failures: { error: Error; afterwards: boolean }[] = [];
  publish = async (publication: Publication) => {
    const failure = this.failures.shift();
    if (failure && !failure.afterwards) throw failure.error;
    this.published.push(publication);
    if (failure) throw failure.error;
    return `message-${this.published.length}`;
  };
}

/** Files by their paths; every write is noted. It refuses the files whose paths are said to fail. */
export class FakeSite implements Site {
  readonly files = new Map<string, ArchiveFile>();
  readonly writes: string[] = [];
  failing: RegExp | undefined;
  put = async (files: readonly ArchiveFile[]) => {
    for (const file of files) {
      if (this.failing?.test(file.path)) throw new Error(`${file.path} could not be written`);
      this.files.set(file.path, file);
      this.writes.push(file.path);
    }
  };
}

export class FakeMemories implements ArchiveMemories {
  memory: ArchiveMemory = { months: [] };
  get = async () => this.memory;
  add = async ({ months, staticFiles = this.memory.staticFiles, issues, files = {} }: ArchiveMemory) => {
    const all = [...new Set([...this.memory.months, ...months])];
    const ends = { ...this.memory.issues, ...issues };
    const counted = { ...this.memory.files };
    for (const [month, count] of Object.entries(files)) counted[month] = (counted[month] ?? 0) + count;
    this.memory = {
      months: all,
      ...(staticFiles !== undefined && { staticFiles }),
      ...{ issues: ends, files: counted },
    };
    return this.memory;
  };
}
