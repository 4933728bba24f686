import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build, type Metafile, type PluginBuild } from 'esbuild';

/** The packed tables of a bundle, beside its code. */
const TABLES_FILE = 'tables.br';

/**
 * Modules that hold nothing but tables: our names, words, weights and outlets, the public suffixes, HTML's entities, and what the SDK
 * knows of AWS's regions and of itself.
 */
const TABLES =
  /[\\/](relevance[\\/](names|cues)[\\/][^\\/]+\.ts|\w+\.weights\.json|concept-words\.ts|outlets-of-[a-z-]+\.ts|tldts[\\/].*[\\/]data[\\/]trie\.js|decode-data-html\.js|aws[\\/]partitions\.js|client-\w+[\\/]package\.json)$/;

/** What the packed tables are read by, once a container. */
const READER = `
  import { readFileSync } from 'node:fs';
  import { brotliDecompressSync } from 'node:zlib';
  const tables = JSON.parse(brotliDecompressSync(readFileSync(new URL('${TABLES_FILE}', import.meta.url))));
  export const tableOf = (name) => tables[name];`;

/**
 * Keeps tables out of the code: two thirds of what the functions ship would be words, which packed weigh a third, and which JSON's parser
 * reads faster than JavaScript's. The source stays as it is written; what the bundle imports from it is the same.
 */
export const packedTables = {
  name: 'packed tables',
  setup(bundle: PluginBuild): void {
    bundle.initialOptions.metafile = true;
    const root = resolve(bundle.initialOptions.absWorkingDir ?? '');
    const found = new Map<string, Readonly<Record<string, unknown>>>();

    bundle.onResolve({ filter: /^packed tables$/ }, () => ({ path: TABLES_FILE, namespace: 'tables' }));
    bundle.onLoad({ filter: /./, namespace: 'tables' }, () => ({ contents: READER, resolveDir: root }));
    bundle.onLoad({ filter: TABLES }, async ({ path }) => {
      const name = relative(root, path).replaceAll('\\', '/');
      const exported = await exportsOf(path);
      found.set(name, tablesIn(exported, name));
      return { contents: standIn(exported, name), loader: 'js', resolveDir: root };
    });
    bundle.onEnd(({ metafile }) => {
      const shipped = [...found].filter(([name]) => metafile && isShipped(metafile, name));
      if (shipped.length === 0) return;
      const json = JSON.stringify(Object.fromEntries(shipped));
      writeFileSync(resolve(root, bundle.initialOptions.outdir ?? '', TABLES_FILE), brotliCompressSync(json));
    });
  },
};

/** What a module exports, found out by running it. */
async function exportsOf(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const exported = await import(`data:text/javascript;base64,${code}`);
  return path.endsWith('.json') ? { default: exported.default } : exported;
}

/** What is packed as a list and made anew from it. */
const isListed = (value: unknown): value is Uint8Array | Uint16Array | ReadonlySet<unknown> =>
  value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Set;

/** @throws when something is exported that JSON cannot carry */
function tablesIn(exported: Readonly<Record<string, unknown>>, module: string) {
  const tables = Object.entries(exported).map(([name, value]) => [
    name,
    isListed(value) ? [...value] : value,
  ]);
  for (const [name, table] of tables) {
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(table)), table))
      throw new Error(`${name} of ${module} is more than a table: it cannot be packed`);
  }
  return Object.fromEntries(tables);
}

/** A module that exports the same, out of the packed tables. */
function standIn(exported: Readonly<Record<string, unknown>>, module: string): string {
  const lines = Object.entries(exported).map(([name, value]) => {
    const table = `table[${JSON.stringify(name)}]`;
    const made = isListed(value) ? `new ${value.constructor.name}(${table})` : table;
    return name === 'default' ? `export default ${made};` : `export const ${name} = ${made};`;
  });
  return [
    "import { tableOf } from 'packed tables';",
    `const table = tableOf(${JSON.stringify(module)});`,
    ...lines,
  ].join('\n');
}

const isShipped = ({ outputs }: Metafile, module: string): boolean =>
  Object.values(outputs).some(({ inputs }) => (inputs[module]?.bytesInOutput ?? 0) > 0);
