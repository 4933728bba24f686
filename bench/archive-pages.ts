/**
 * Looks at the archive's pages in a browser: each in light and dark, on a desk, on a telephone and at the width of a page that is
 * enlarged four times. Says what axe-core holds against them (WCAG 2.2 AA and good practice), what the Content-Security-Policy
 * refused, what went wrong in the console, what is wider than its window and which choice in a list leaves another number of stories than
 * it says. Needs Chromium and asks nothing of any network.
 *
 *   npx tsx bench/archive-pages.ts [--browser /usr/bin/chromium] [--to FOLDER] [--only PART OF A PATH]
 *
 * With `--to` the pages and a picture of each are left in that folder. Ends with 1 where something was found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { ArchiveFile } from '../lambdas/domain/archive/archive-file';
import { RESPONSE_HEADERS } from '../lambdas/domain/archive/response-headers';
import { cases } from './archive-pages/cases';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string', default: '/usr/bin/chromium' },
    to: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

const site = {
  baseUrl: 'https://archive.example/',
  timeZone: 'Asia/Almaty',
  now: new Date('2026-03-05T00:00:00Z'),
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [
  { name: 'desk', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'enlarged', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const;

/** Runs in the page: values of the filter that leave another number of stories than they say. */
const WRONG_FILTERS = `(() => {
  for (const part of document.querySelectorAll('details')) part.open = true;
  const wrong = [];
  for (const input of document.querySelectorAll('.filter input')) {
    input.checked = true;
    const shown = [...document.querySelectorAll('.story')].filter((story) => story.checkVisibility()).length;
    const said = Number(input.parentElement.querySelector('small').textContent);
    if (shown !== said) wrong.push('the filter ' + input.value + ' leaves ' + shown + ' and says ' + said);
    document.querySelector('.filter form').reset();
  }
  return wrong;
})()`;

/** What is wrong with a page that is open. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)}, rules: { 'target-size': { enabled: true } } })`,
  )) as axe.AxeResults;
  const wide = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
  return [
    ...violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map(({ html }) => `${id}: ${help} (${nodes.length}): ${html.slice(0, 160)}`),
    ),
    ...(wide > 0 ? [`${wide} pixels wider than its window`] : []),
  ];
}

async function look(
  browser: Browser,
  { name, files }: { name: string; files: readonly ArchiveFile[] },
  view: (typeof VIEWS)[number],
): Promise<{ pages: number; faults: string[] }> {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const served = new Map(files.map((file) => [site.baseUrl + file.path, file]));
  await page.route('**/*', (route) => {
    const file = served.get(route.request().url());
    if (!file) return route.fulfill({ status: 404 });
    const { contentType, body } = file;
    return route.fulfill({
      contentType,
      body,
      headers: { 'content-security-policy': RESPONSE_HEADERS.contentSecurityPolicy },
    });
  });
  const faults: string[] = [];
  const pages = files.filter(({ path }) => path.endsWith('.html') && path.includes(options.only));
  for (const { path } of pages) {
    await page.goto(site.baseUrl + path);
    if (options.to) await keep(page, join(options.to, name, `${path}.${view.name}.png`));
    const wrongFilters = (await page.evaluate(WRONG_FILTERS)) as string[];
    const found = [...wrongFilters, ...(await faultsOf(page)), ...complaints.splice(0)];
    faults.push(...found.map((fault) => `${name}/${path} (${view.name}): ${fault}`));
  }
  await context.close();
  return { pages: pages.length, faults };
}

async function keep(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const height = (await page.evaluate('Math.min(document.documentElement.scrollHeight, 3000)')) as number;
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } });
}

const all = cases(site);
for (const [name, files] of options.to ? all : []) {
  for (const { path, body } of files) {
    const file = join(options.to ?? '', name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
}
const browser = await chromium.launch({
  executablePath: options.browser,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
let [pages, faults] = [0, 0];
for (const [name, files] of all) {
  for (const view of VIEWS) {
    const found = await look(browser, { name, files }, view);
    for (const fault of found.faults) console.log(fault);
    [pages, faults] = [pages + found.pages, faults + found.faults.length];
  }
}
await browser.close();
console.log(`${pages} views of pages, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
