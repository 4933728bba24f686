import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build, type Metafile, type PluginBuild } from 'esbuild';
import { packText } from './packed-text';
import { packedTree, unpackedTree } from './packed-tree';
import { TABLES_FILE, withoutPatterns, withPatterns } from './table-reader';

/**
 * Modules that hold nothing but tables: our names, words, patterns, weights and outlets, HTML's entities, and what the SDK knows of AWS's
 * regions.
 */
const TABLES = new RegExp(
  String.raw`[\\/](?:${[
    String.raw`relevance[\\/](?:names|cues)[\\/][^\\/]+\.ts`,
    String.raw`\w+\.weights\.json`,
    String.raw`concept-words(?:-of-[a-z]+)?\.ts`,
    String.raw`(?:line|notice)-patterns\.ts`,
    String.raw`(?:element-marks|outlet-rules|tracking-names|date-words|common-letters|encoding-aliases|function-words|language-letters|letter-tables|ending-pieces|numerals|no-names|visit-words)\.ts`,
    String.raw`outlets-of-[a-z-]+\.ts`,
    String.raw`decode-data-html\.js`,
    String.raw`aws[\\/]partitions\.js`,
  ].join('|')})$`,
);

/** What the tables are read by in the bundle. */
const READER = fileURLToPath(new URL('./table-reader.ts', import.meta.url));

/**
 * Keeps tables out of the code: two thirds of what the functions ship would be words, which packed weigh a third, and which JSON's parser
 * reads faster than JavaScript's. The source stays as it is written; what the bundle imports from it is the same.
 */
export const packedTables = {
  name: 'packed tables',
  setup(bundle: PluginBuild): void {
    bundle.initialOptions.metafile = true;
    const root = resolve(bundle.initialOptions.absWorkingDir ?? '');
    const found = new Map<string, Exported>();

    bundle.onLoad({ filter: TABLES }, async ({ path }) => {
      const name = relative(root, path).replaceAll('\\', '/');
      const exported = await exportsOf(path);
      found.set(name, tablesIn(exported, name));
      return { contents: standIn(exported, name), loader: 'js', resolveDir: root };
    });
    bundle.onEnd(({ metafile }) => {
      // In the order of their names, not of their loading: the same sources are to be the same bundle.
      const shipped = [...found].filter(([name]) => metafile && isShipped(metafile, name));
      shipped.sort(([a], [b]) => (a < b ? -1 : 1));
      if (shipped.length === 0) return;
      const json = JSON.stringify(Object.fromEntries(shipped));
      writeFileSync(resolve(root, bundle.initialOptions.outdir ?? '', TABLES_FILE), packText(json));
    });
  },
};

/** What a module exports, found out by running it. */
async function exportsOf(path: string): Promise<Exported> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const exported = await import(`data:text/javascript;base64,${code}`);
  return path.endsWith('.json') ? { default: exported.default } : exported;
}

type Exported = Readonly<Record<string, unknown>>;

/** How the value of an export is packed, and how it is made anew from its table: here, and by the bundle's own code. */
type Packing = {
  readonly table: unknown;
  readonly unpacked: (table: unknown) => unknown;
  readonly made: (table: string) => string;
};

function packing(value: unknown): Packing {
  if (value instanceof Uint16Array) {
    const unpacked = (table: unknown) => unpackedTree(table as readonly number[]);
    return { table: packedTree(value), unpacked, made: (table) => `unpackedTree(${table})` };
  }
  if (value instanceof Set) {
    const unpacked = (table: unknown) => new Set(table as readonly unknown[]);
    return { table: [...value], unpacked, made: (table) => `new Set(${table})` };
  }
  const table = withoutPatterns(value);
  return isDeepStrictEqual(table, value)
    ? { table, unpacked: (plain) => plain, made: (plain) => plain }
    : { table, unpacked: withPatterns, made: (packed) => `withPatterns(${packed})` };
}

/** @throws when something is exported that does not come out of JSON as it went in */
function tablesIn(exported: Exported, module: string): Exported {
  const tables = Object.entries(exported).map(([name, value]) => {
    const { table, unpacked } = packing(value);
    if (!isDeepStrictEqual(unpacked(JSON.parse(JSON.stringify(table) ?? 'null')), value))
      throw new Error(`${name} of ${module} is more than a table: it cannot be packed`);
    return [name, table] as const;
  });
  return Object.fromEntries(tables);
}

/** A module that exports the same, out of the packed tables. */
function standIn(exported: Exported, module: string): string {
  const lines = Object.entries(exported).map(([name, value]) => {
    const made = packing(value).made(`table[${JSON.stringify(name)}]`);
    return name === 'default' ? `export default ${made};` : `export const ${name} = ${made};`;
  });
  return [
    `import { tableOf, unpackedTree, withPatterns } from ${JSON.stringify(READER)};`,
    `const table = tableOf(${JSON.stringify(module)});`,
    ...lines,
  ].join('\n');
}

const isShipped = ({ outputs }: Metafile, module: string): boolean =>
  Object.values(outputs).some(({ inputs }) => (inputs[module]?.bytesInOutput ?? 0) > 0);
