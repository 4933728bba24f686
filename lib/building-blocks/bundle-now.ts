import { argv } from 'node:process';
import { build } from 'esbuild';
import { bundleOptions } from './bundle';

/** Bundles one handler: `tsx bundle-now.ts ENTRY FOLDER`. CDK waits for its bundles, and esbuild's plugins must be waited for. */
const [entry = '', outputFolder = ''] = argv.slice(2);
await build(bundleOptions(entry, outputFolder));
