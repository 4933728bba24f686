import { stories as manyStories, material, tokyo } from '../../fixtures/digests/cases';
import { report, story } from '../../fixtures/messages/cases';
import type { ArchiveFile } from '../../lambdas/domain/archive/archive-file';
import type { ArchiveSite } from '../../lambdas/domain/archive/archive-site';
import type { EditionIssues } from '../../lambdas/domain/archive/issue-list';
import { digestPage } from '../../lambdas/domain/archive/render-digest-page';
import { frontFiles } from '../../lambdas/domain/archive/render-front';
import { monthFiles } from '../../lambdas/domain/archive/render-month';
import { storyPage } from '../../lambdas/domain/archive/render-story';
import { staticFiles } from '../../lambdas/domain/archive/static-files';
import { compileDigest } from '../../lambdas/domain/digest/compile-digest';
import type { Story } from '../../lambdas/domain/story/story';
import { newsroomStories } from './newsroom';

const MONTHS = ['2025-10', '2025-11', '2025-12', '2026-02', '2026-03'];

/** Titles that try to be something else. */
const hostile = story({
  id: '20260303-eeeeeeeeee',
  openedAt: '2026-03-03T03:02:00.000Z',
  urgency: 'urgent',
  revision: 3,
  changes: [{ what: 'party', to: '<img src=x onerror=alert(1)>' }],
  why: {
    names: [{ id: 'x', name: 'Ev\u202Eil "Inc" <script>alert(1)</script>', side: 'jp' }],
    linkedBy: 'One\r\ntwo\u2028<img src=x onerror=alert(1)> "><svg onload=alert(1)> three',
    score: 0.9,
  },
  members: [
    report({
      outletName: 'Bad\u0000 <b>News</b>',
      language: 'en',
      title: `</h1><script>alert(1)</script> Deal \u202Egnp.exe\u202C " onmouseover="alert(1) ${'Unbreakable'.repeat(40)} ${'very '.repeat(60)}long`,
      url: 'javascript:alert(1)',
    }),
    report({
      outletName: 'ديلي',
      language: 'ar',
      title: 'كازاخستان واليابان توقعان اتفاقية للطاقة (2026)',
      url: `https://example.org/${'a'.repeat(900)}?q="><b>`,
    }),
    report({ outletName: 'Nobody', language: 'und', title: '12345 !' }),
    report({
      outletName: '한국일보',
      language: 'ko',
      title: '카자흐스탄과 일본, 우라늄 공급 계약 체결',
      copyOf: 'nobody-1',
    }),
    report({ outletName: '新华', language: 'zh', title: '哈萨克斯坦与日本签署铀供应协议', official: true }),
  ],
  memberCount: 57,
});

const bestReported = (stories: readonly Story[], count: number) =>
  [...stories].sort((a, b) => b.memberCount - a.memberCount).slice(0, count);

/** Two issues of a day and one of the day before, of which the first is there. */
const lastIssues = (newest: string): readonly EditionIssues[] => {
  const before = (hours: number) => new Date(Date.parse(newest) - hours * 3_600_000).toISOString();
  return [{ edition: tokyo, ends: [newest, before(1), before(24)] }];
};

/** Every kind of page, with what is usual on it and what strains it, each in a site of its own. */
export function cases(site: ArchiveSite): ReadonlyMap<string, readonly ArchiveFile[]> {
  const newsroom = newsroomStories();
  const busy = manyStories(500);
  const month = (name: string, its: Parameters<typeof monthFiles>[1]) => monthFiles(name, its, MONTHS, site);
  const astanaInRussian = { ...tokyo, name: 'astana', timeZone: 'Asia/Almaty', language: 'ru' } as const;
  const newsroomDigest = compileDigest(
    material(tokyo, {
      stories: newsroom,
      from: new Date('2025-12-17T00:00:00Z'),
      to: new Date('2025-12-19T22:59:00Z'),
    }),
  );
  const strainedDigest = compileDigest(material(astanaInRussian));
  return new Map([
    [
      'newsroom',
      [
        ...staticFiles(site),
        ...frontFiles(newsroom, { months: MONTHS, issues: lastIssues(newsroomDigest.to) }, site),
        ...month('2025-12', newsroom),
        ...month('2025-11', []),
        ...bestReported(newsroom, 5).map((one) => storyPage(one, site)),
        digestPage(newsroomDigest, tokyo, site),
      ],
    ],
    [
      'strained',
      [
        ...staticFiles(site),
        ...frontFiles([hostile, ...busy], { months: MONTHS, issues: lastIssues(strainedDigest.to) }, site),
        ...month('2026-03', [hostile, ...busy]),
        storyPage(hostile, site),
        digestPage(strainedDigest, astanaInRussian, site),
      ],
    ],
    [
      'empty',
      [
        ...staticFiles(site),
        ...frontFiles([], { months: [], issues: [] }, site),
        digestPage(compileDigest(material(tokyo, { stories: [], nearMisses: [] })), tokyo, site),
      ],
    ],
  ]);
}
