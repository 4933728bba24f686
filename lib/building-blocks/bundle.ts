import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync } from 'esbuild';
import { deployedSettings } from '#domain/settings/deployed-settings';
import type { Settings } from '#domain/settings/settings';

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

/** undici falls back to it on processors that Lambda does not have. */
const HTTP_PARSER_WITHOUT_SIMD = '../llhttp/llhttp-wasm.js';

/**
 * How a handler becomes one file.
 * @param entry the handler's path under `lambdas/`
 */
export function bundleOptions(entry: string, outputFolder: string): BuildOptions {
  return {
    absWorkingDir: ROOT,
    entryPoints: [join('lambdas', entry)],
    outfile: join(outputFolder, 'index.mjs'),
    bundle: true,
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
    external: [...OTHER_CREDENTIALS, HTTP_PARSER_WITHOUT_SIMD],
    alias: { undici: join(ROOT, 'lib/building-blocks/undici-parts.mjs') },
    // Half of what we ship is words in Cyrillic and Japanese, which escaped would be twice as long.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  };
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
          buildSync(bundleOptions(entry, outputFolder));
          writeFileSync(join(outputFolder, SETTINGS_FILE), json);
          return true;
        },
      },
    },
  });
}
