import { createHash } from 'node:crypto';
import type { ArchiveFile } from '#domain/archive/archive-file';
import { keptMonths, monthOf } from '#domain/archive/archive-months';
import type { ArchiveSite } from '#domain/archive/archive-site';
import { spanOfMonth } from '#domain/archive/calendar';
import { lastIssues } from '#domain/archive/issue-list';
import { digestPage } from '#domain/archive/render-digest-page';
import { frontFiles, type Listed } from '#domain/archive/render-front';
import { monthFiles } from '#domain/archive/render-month';
import { storyPage } from '#domain/archive/render-story';
import { staticFiles } from '#domain/archive/static-files';
import type { Edition, EditionCursor } from '#domain/digest/edition';
import { changedBetween } from '#domain/story/changed-between';
import { STORY_WINDOW_DAYS, type Story } from '#domain/story/story';
import type { ArchiveMemories, ArchiveMemory, OpenedStories, Site } from '#pipeline/ports';
import { begunIssues, type Issue, withMissed } from './archive-issues';
import { type DigestSources, digestOf } from './digest-of';
import { latestOf } from './latest-of';

/** What the operator is told of costs is nothing for the web. */
export interface PublishArchiveDeps extends Omit<DigestSources, 'bill' | 'archive'> {
  readonly editions: readonly Edition[];
  readonly opened: OpenedStories;
  readonly memories: ArchiveMemories;
  readonly site: Site;
  readonly place: Pick<ArchiveSite, 'baseUrl' | 'timeZone'>;
  /** Days for which stories are kept. */
  readonly retentionDays: number;
}

/** What the table has told. */
export type ArchiveNews = {
  /** Stories as they stood after a change. */
  readonly stories: readonly { readonly story: Story; readonly change: string }[];
  readonly cursors: readonly EditionCursor[];
};

/** What was written, in numbers. */
export type Published = { readonly files: number; readonly months: readonly string[] };

/** The front page and the feeds go back so far. */
export const FRONT_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Third stage, for whoever looks: a changed story's page at once, with the front page and the feeds where there is a new story or a
 * new fact; the months, and the issue at full length, with each digest, which also writes again what was changed since the last one that came
 * to be written. A month begins with its first story. A page is written before anything that lists it. All is made from what the table holds, so that
 * doing it twice changes nothing, and the last of several runs side by side lists the pages of all.
 */
export async function publishArchive(news: ArchiveNews, deps: PublishArchiveDeps): Promise<Published> {
  const issues = begunIssues(news.cursors, deps.editions);
  if (news.stories.length === 0 && issues.length === 0) return { files: 0, months: [] };
  const run = new Publishing(deps, await deps.memories.get());
  await run.staticFiles();
  const changed = latestOf(news.stories.map(({ story }) => story));
  await run.storyPages(changed);
  const begun = run.withoutPages(changed);
  const isNews = news.stories.some(({ change }) => change !== 'joined');
  if (issues.length > 0 || begun.length > 0) await run.lists(issues, begun);
  else if (isNews) await run.news();
  else await run.remember();
  deps.log.info('archive published', { files: run.files, digests: issues.length });
  return { files: run.files, months: run.written };
}

/** One run, with what it has learned and written. */
class Publishing {
  files = 0;
  written: readonly string[] = [];
  private readonly place: ArchiveSite;
  private counted = 0;
  private readonly pages = new Set<string>();
  private staticHash: string | undefined;
  private issues: Record<string, readonly string[]> = {};

  constructor(
    private readonly deps: PublishArchiveDeps,
    private memory: ArchiveMemory,
  ) {
    this.place = { ...deps.place, now: deps.clock.now() };
  }

  daysAgo = (days: number): Date => new Date(this.place.now.getTime() - days * DAY_MS);

  /** Stories opened since then, the newest first. */
  async recent(from: Date): Promise<readonly Story[]> {
    const stories = await this.deps.opened.between(from, this.place.now);
    return [...stories].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  }

  /** Back to the opening of every story that a report may have joined in the spans. */
  private farEnough(issues: readonly Issue[]): Date {
    const window = STORY_WINDOW_DAYS * DAY_MS;
    const spans = issues.map(({ span }) => span.from.getTime() - window);
    return new Date(Math.min(this.daysAgo(FRONT_DAYS).getTime(), ...spans));
  }

  /** Written where the program that wrote them last was another one. */
  async staticFiles(): Promise<void> {
    const files = staticFiles(this.place);
    const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
    if (hash === this.memory.staticFiles) return;
    await this.put(files);
    this.staticHash = hash;
  }

  /** Each once in a run: what the stream told first is the newest. */
  async storyPages(stories: readonly Story[]): Promise<void> {
    const left = stories.filter(({ id }) => !this.pages.has(id));
    await this.put(left.map((story) => storyPage(story, this.place)));
    for (const { id } of left) this.pages.add(id);
  }

  /** Months of these stories that have no pages yet. */
  withoutPages(stories: readonly Story[]): readonly string[] {
    return stories.map((story) => this.monthOf(story)).filter((month) => !this.known.includes(month));
  }

  /** The front page and the feeds. */
  async news(): Promise<void> {
    const recent = await this.recent(this.daysAgo(FRONT_DAYS));
    await this.untilAllAreListed(() => this.front(recent));
  }

  /**
   * Writes what lists pages, and again where another run has come to remember more of them meanwhile. A run remembers its own before it
   * writes the front page: so of runs side by side, whichever writes it last has listed the pages of all.
   */
  private async untilAllAreListed(write: () => Promise<void>): Promise<void> {
    for (let listed: string | undefined; listed !== JSON.stringify(this.listed); ) {
      listed = JSON.stringify(this.listed);
      await write();
      await this.remember();
    }
  }

  private front(recent: readonly Story[]): Promise<void> {
    const from = this.daysAgo(FRONT_DAYS).toISOString();
    const shown = recent.filter(({ openedAt }) => openedAt >= from);
    return this.put(frontFiles(shown, this.listed, this.place));
  }

  /** The issues at full length, everything that changed in their spans, and the months of that and those that begin. */
  async lists(asked: readonly Issue[], begun: readonly string[]): Promise<void> {
    const issues = withMissed(asked, this.memory.issues);
    const changed = (stories: readonly Story[]) =>
      stories.filter((story) => issues.some(({ span }) => changedBetween(story, span.from, span.to)));
    const lately = await this.recent(this.farEnough(issues));
    const touched = [...new Set([...begun, ...changed(lately).map((story) => this.monthOf(story))])].sort();
    const [first] = touched;
    const all =
      first === undefined ? lately : await this.recent(spanOfMonth(first, this.place.timeZone).from);
    this.written = touched;
    // A month that is written for the first time may have stories from before there was an archive.
    const ofMonth = (month: string) => all.filter((story) => this.monthOf(story) === month);
    const missing = touched.filter((month) => !this.known.includes(month)).flatMap(ofMonth);
    await this.storyPages([...new Set([...changed(all), ...missing])]);
    for (const issue of issues) await this.digest(issue);
    await this.untilAllAreListed(async () => {
      for (const month of touched) await this.put(monthFiles(month, ofMonth(month), this.months, this.place));
    });
    await this.untilAllAreListed(() => this.front(lately));
  }

  private async digest({ name, edition, span }: Issue): Promise<void> {
    this.issues[name] = this.issuesOf(name, span.to.toISOString());
    if (!edition) return;
    const digest = await digestOf(edition, span, this.deps);
    await this.put([digestPage(digest, edition, this.place)]);
  }

  /** Once its pages are there, and learns what others have: a run that breaks off before is a run that has written nothing. */
  async remember(): Promise<void> {
    const months = this.written.filter((month) => !this.memory.months.includes(month));
    const files = { [this.place.now.toISOString().slice(0, 7)]: this.files - this.counted };
    this.memory = await this.deps.memories.add({
      ...{ months, files, issues: this.issues },
      ...(this.staticHash !== undefined && { staticFiles: this.staticHash }),
    });
    this.counted = this.files;
    this.issues = {};
  }

  private monthOf = (story: Story): string => monthOf(story, this.place.timeZone);

  private get known(): readonly string[] {
    return keptMonths(this.memory.months, this.deps.retentionDays, this.place.now);
  }

  private get months(): readonly string[] {
    return keptMonths([...this.known, ...this.written], this.deps.retentionDays, this.place.now);
  }

  /** The front page's ways to months and issues. */
  private get listed(): Listed {
    const issues = this.deps.editions.map((edition) => ({ edition, ends: this.issuesOf(edition.name) }));
    return { months: this.months, issues };
  }

  private issuesOf(name: string, ...more: readonly string[]): readonly string[] {
    const known = this.issues[name] ?? this.memory.issues?.[name] ?? [];
    return lastIssues([...known, ...more], this.deps.retentionDays, this.place.now);
  }

  private async put(files: readonly ArchiveFile[]): Promise<void> {
    await this.deps.site.put(files);
    this.files += files.length;
  }
}
