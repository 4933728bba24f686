import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { BuildOptions } from 'esbuild';
import { deployedSettings } from '#domain/settings/deployed-settings';
import type { Settings } from '#domain/settings/settings';
import { packedTables } from './packed-tables';
import { slimPackages } from './slim-packages';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where a bundle lies on Lambda. */
const TASK_ROOT = '/var/task';
/** Name of the settings inside a bundle: an environment variable holds 4 KB, 2,000 outlets do not fit. */
const SETTINGS_FILE = 'settings.json';
/** Where a deployed function finds its settings. */
export const SETTINGS_PATH = `${TASK_ROOT}/${SETTINGS_FILE}`;
/** Module and export that Lambda calls. */
export const HANDLER = 'index.handler';

const OTHER_CREDENTIALS = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/** What packages load only when it comes to that, which it does not. */
const NEVER_CALLED = [
  // The SDK: the name of the browser that it runs in.
  'bowser',
];

/** Handlers that start a thread, with the file of the thread under `lambdas/`; its name in the bundle is what they start. */
const THREADS: Readonly<Record<string, string>> = {
  'pipeline/poll/pull-feeds.handler.ts': 'adapters/parsing/feed-worker.ts',
};

/**
 * How a handler becomes `index.mjs`, with its thread and what both need in files of their own beside it.
 * @param entry the handler's path under `lambdas/`
 */
export function bundleOptions(entry: string, outputFolder: string): BuildOptions {
  const thread = THREADS[entry];
  return {
    absWorkingDir: ROOT,
    entryPoints: {
      index: join('lambdas', entry),
      ...(thread && { [basename(thread, '.ts')]: join('lambdas', thread) }),
    },
    outdir: outputFolder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // The ES modules of a package can be shaken, its CommonJS cannot.
    mainFields: ['module', 'main'],
    // Packages in CommonJS require Node's own modules at run time, which an ES module must be taught. The name is longer than
    // any that the minifier makes up: it does not know the banner.
    banner: {
      js: "import{createRequire as requireOfBundle}from'node:module';const require=requireOfBundle(import.meta.url);",
    },
    // On Lambda credentials come from the environment: the SDK loads the other ways of finding them only where that has none.
    external: [...OTHER_CREDENTIALS, ...NEVER_CALLED],
    plugins: [packedTables, slimPackages],
    alias: {
      domutils: join(ROOT, 'lib/building-blocks/domutils-parts.mjs'),
      entities: join(ROOT, 'lib/building-blocks/entities-parts.mjs'),
      'entities/decode': join(ROOT, 'node_modules/entities/dist/esm/decode.js'),
      'mnemonist/lru-cache': join(ROOT, 'lib/building-blocks/lru-cache.mjs'),
      'entities/escape': join(ROOT, 'node_modules/entities/dist/esm/escape.js'),
      '@smithy/core/event-streams': join(ROOT, 'lib/building-blocks/event-streams-parts.mjs'),
      transliteration: join(ROOT, 'lib/building-blocks/transliteration-when-needed.mjs'),
      xmlbuilder: join(ROOT, 'lib/building-blocks/nothing.mjs'),
    },
    // Half of what we ship is words in Cyrillic and Japanese, which escaped would be twice as long.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  };
}

/** Writes a handler's bundle while the caller waits, which esbuild does with plugins in a process of its own alone. */
function bundleNow(entry: string, outputFolder: string): void {
  const script = join(ROOT, 'lib/building-blocks/bundle-now.ts');
  execFileSync(execPath, ['--import', 'tsx', script, entry, outputFolder], { cwd: ROOT });
}

/** A handler with everything it imports, and the settings beside it; a changed setting is a new bundle. */
export function bundledCode(entry: string, settings: Settings): Code {
  const json = JSON.stringify(deployedSettings(settings));
  return Code.fromAsset(join(ROOT, 'lambdas'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('esbuild-runs-here-and-needs-no-image'),
      // CDK keeps one bundle for equal options: entry and settings are what tells two bundles apart.
      command: [entry, createHash('sha256').update(json).digest('hex')],
      local: {
        tryBundle: (outputFolder) => {
          bundleNow(entry, outputFolder);
          writeFileSync(join(outputFolder, SETTINGS_FILE), json);
          return true;
        },
      },
    },
  });
}
