// Starts feed-worker.ts as a thread where the source itself runs (laptop, tests): Node 20 cannot load TypeScript into a thread by flags.
import { register } from 'tsx/esm/api';

register();
await import('./feed-worker.ts');
