import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which code may import what. `imports` are zones, `packages` those of npm and Node; a trailing `*` stands for the rest. */
interface Border {
  readonly code: string;
  readonly files: RegExp;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** Libraries that turn values into values: no file, socket, clock or environment. */
const PURE = [
  'cheerio',
  'cheerio/slim',
  'css-select',
  'dom-serializer',
  'domhandler',
  'domutils',
  'csv-stringify/sync',
  'entities',
  'entities/*',
  'get-east-asian-width',
  'htmlparser2',
  'iconv-lite',
  'rss-parser',
  'tldts',
  'transliteration',
  'wanakana',
  'zod',
  'zod/mini',
  'node:crypto',
];
const SDK = ['@aws-sdk/*', '@smithy/*', 'aws-lambda'];

const BORDERS: readonly Border[] = [
  { code: 'domain', files: /^lambdas\/domain\//, imports: ['#domain/*'], packages: PURE },
  {
    code: 'queues and ports',
    files: /^lambdas\/pipeline\/[^/]+\.ts$/,
    imports: ['#domain/*', './*'],
    packages: [],
  },
  {
    code: 'use-cases',
    files: /^lambdas\/pipeline\/[^/]+\/(?!.*\.handler\.ts$)/,
    imports: [
      '#domain/*',
      '#pipeline/messages',
      '#pipeline/metrics',
      '#pipeline/ports',
      '#pipeline/warnings',
    ],
    packages: PURE,
  },
  {
    code: 'handlers',
    files: /\.handler\.ts$/,
    imports: ['#domain/*', '#pipeline/messages', '#pipeline/ports', '#adapters/*'],
    packages: [...PURE, ...SDK],
  },
  {
    code: 'adapters',
    files: /^lambdas\/adapters\//,
    imports: [
      '#domain/*',
      '#pipeline/messages',
      '#pipeline/metrics',
      '#pipeline/ports',
      '#pipeline/schema',
      '#adapters/*',
    ],
    packages: [...PURE, ...SDK, 'node:*', 'robots-parser'],
  },
  {
    code: 'command line',
    files: /^(lambdas\/cli\/|bin\/irtysh\.ts)/,
    imports: ['#domain/*', '#pipeline/*', '#adapters/*', '#cli/*', '#laptop/*'],
    packages: ['*'],
  },
  {
    // Tables, queues and topics of the laptop come from the template that is deployed, so it synthesises.
    code: 'laptop',
    files: /^lambdas\/laptop\//,
    imports: ['#domain/*', '#pipeline/*', '#adapters/*', '#laptop/*', '#lib/irtysh-stack'],
    packages: ['*'],
  },
  {
    // A first subscriber's filter policy is the one that `subscribe` would make; the canary's digest has its own schedule; the archive's
    // headers are those that the laptop answers with.
    code: 'infrastructure',
    files: /^lib\//,
    imports: [
      '#domain/settings/*',
      '#domain/subscription/*',
      '#pipeline/*/env',
      '#domain/canary/*',
      '#domain/archive/response-headers',
      '#lib/*',
    ],
    packages: ['aws-cdk-lib', 'aws-cdk-lib/*', 'constructs', 'cdk-nag', 'esbuild', 'node:*'],
  },
  {
    // The app reads the configuration and holds it against the catalogue before anything is deployed.
    code: 'the CDK app',
    files: /^bin\/(app|config-schema)\.ts$/,
    imports: ['#domain/settings/*', '#domain/outlet/catalogue', '#adapters/settings/*', '#lib/irtysh-app'],
    packages: ['aws-cdk-lib', 'node:*'],
  },
];

const FILES = ['bin', 'lib', 'lambdas'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, path).replaceAll('\\', '/')),
);

const codeOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

/** What a file imports, statically or not; the formatter puts what is imported from at the end of a line. */
const importsOf = (file: string): string[] =>
  [
    ...codeOf(file).matchAll(
      /^(?:import|export|\})[^\n]* from '([^']+)';$|^import '([^']+)';$|\bimport\('([^']+)'\)/gm,
    ),
  ].flatMap(([, ...paths]) => paths.filter(Boolean));

const matches = (path: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => {
    const [before = '', after] = pattern.split('*');
    return after === undefined ? path === pattern : path.startsWith(before) && path.endsWith(after);
  });

/** A neighbour is in the same folder or below it; a folder's parts know the file of the folder's name beside it. */
const isNeighbour = (file: string, path: string): boolean => {
  if (path.startsWith('./')) return true;
  const folder = posix.dirname(file);
  return path === `../${posix.basename(folder)}`;
};

const isAllowed = (file: string, path: string, border: Border): boolean => {
  if (path.startsWith('.')) return isNeighbour(file, path);
  if (path.endsWith('.handler')) return border.code === 'laptop';
  return matches(path, path.startsWith('#') ? border.imports : border.packages);
};

describe('the borders between the parts of the code', () => {
  it('are drawn for every file', () => {
    expect(FILES.filter((file) => !BORDERS.some(({ files }) => files.test(file)))).toEqual([]);
  });

  it.each(BORDERS.map((border) => [border.code, border] as const))('hold for %s', (_, border) => {
    const files = FILES.filter((file) => border.files.test(file));
    const crossings = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => !isAllowed(file, path, border))
        .map((path) => `${file} imports ${path}`),
    );
    expect(crossings).toEqual([]);
  });

  it('keep the stages apart: none imports another', () => {
    const stages = ['poll', 'read', 'tell'];
    const crossings = FILES.filter((file) => file.startsWith('lambdas/pipeline/')).flatMap((file) =>
      importsOf(file)
        .filter((path) => stages.some((stage) => path.startsWith(`#pipeline/${stage}/`)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(crossings).toEqual([]);
  });
});

describe('the domain', () => {
  it('has no clock, no chance, no environment, no network and no console', () => {
    const world =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandom(?:UUID|Bytes|Int)\b|\bprocess\.|\bconsole\.|(?<![.\w])fetch\(|\bsetTimeout\(|\bperformance\.now\(/;
    const touching = FILES.filter((file) => file.startsWith('lambdas/domain/')).filter((file) =>
      world.test(codeOf(file)),
    );
    expect(touching).toEqual([]);
  });
});

describe('infrastructure', () => {
  it('takes its settings as props and never looks at the environment', () => {
    expect(
      FILES.filter((file) => file.startsWith('lib/')).filter((file) => /\bprocess\./.test(codeOf(file))),
    ).toEqual([]);
  });
});
