import { type CheerioAPI, load } from 'cheerio';
import { type Element, isTag } from 'domhandler';
import type { ArchiveFile } from '#domain/archive/archive-file';
import type { ArchiveSite } from '#domain/archive/archive-site';
import { digestPage } from '#domain/archive/render-digest-page';
import { frontFiles } from '#domain/archive/render-front';
import { monthFiles } from '#domain/archive/render-month';
import { storyPage } from '#domain/archive/render-story';
import { staticFiles } from '#domain/archive/static-files';
import { compileDigest } from '#domain/digest/compile-digest';
import type { Story } from '#domain/story/story';
import { material, tokyo } from '../../fixtures/digests/cases';
import { report, story } from '../../fixtures/messages/cases';

export const SITE: ArchiveSite = {
  baseUrl: 'https://archive.example/',
  timeZone: 'Asia/Almaty',
  now: new Date('2026-03-05T00:00:00Z'),
};

const headline = (n: number, language: 'en' | 'ru' | 'kk' | 'ja') =>
  ({
    en: `Delegation ${n} visits a smelter in Oskemen`,
    ru: `Делегация ${n} побывала на заводе в Усть-Каменогорске`,
    kk: `${n}-делегация Өскемендегі зауытты аралады`,
    ja: `第${n}代表団、オスケメンの製錬所を視察`,
  })[language];

/** Stories of a few days, in several languages, topics and stages. */
export const someStories = (count: number): readonly Story[] =>
  Array.from({ length: count }, (_, n) => {
    const openedAt = new Date(Date.parse('2026-03-01T02:00:00Z') + n * 7 * 3_600_000).toISOString();
    const languages = (['en', 'ru', 'kk', 'ja'] as const).slice(n % 4, (n % 4) + 1 + (n % 3));
    return story({
      id: `20260301-${String(n).padStart(10, '0')}`,
      openedAt,
      changedAt: openedAt,
      lastSeen: openedAt,
      relation: n % 5 === 0 ? 'regional' : 'bilateral',
      urgency: (['urgent', 'notable', 'routine'] as const)[n % 3] ?? 'routine',
      topics: n % 2 === 0 ? ['mining', 'energy'] : ['culture'],
      members: languages.map((language) =>
        report({
          outletName: `Outlet ${language} ${n % 3}`,
          language,
          title: headline(n, language),
          firstSeen: openedAt,
        }),
      ),
    });
  });

/** Every file of an archive that has these stories. */
export function wholeArchive(stories: readonly Story[], site = SITE): readonly ArchiveFile[] {
  const months = ['2026-02', '2026-03'];
  const digest = compileDigest(material(tokyo, { stories, from: new Date('2026-02-01T00:00:00Z') }));
  return [
    ...staticFiles(site),
    ...frontFiles(stories, { months, issues: [{ edition: tokyo, ends: [digest.to] }] }, site),
    ...months.flatMap((month) => monthFiles(month, stories, months, site)),
    ...stories.map((one) => storyPage(one, site)),
    digestPage(digest, tokyo, site),
  ];
}

export const fileAt = (files: readonly ArchiveFile[], path: string): ArchiveFile => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`);
  return file;
};

export const treeOf = ({ body }: ArchiveFile): CheerioAPI => load(body);

export const elementsOf = ($: CheerioAPI, selector: string): readonly Element[] =>
  $(selector).toArray().filter(isTag);

/** The elements of a page in order, each with the names of its attributes; languages follow the texts, so they are left out. */
export const structureOf = (file: ArchiveFile): readonly string[] =>
  elementsOf(treeOf(file), '*').map(({ tagName, attribs }) => {
    const names = Object.keys(attribs).filter((name) => name !== 'lang');
    return `${tagName} ${names.join(' ')}`;
  });
