// One run of a bundled function with a full batch; prints the peak of its memory. Started by ../memory.ts.
import { cpuUsage, resourceUsage } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const { BUNDLE, OUTLETS, PORT, NAME, ENTRIES } = process.env;
const outlets = JSON.parse(OUTLETS);
const hosts = outlets.map(({ home }) => new URL(home).host);
const { createHandler } = await import(pathToFileURL(BUNDLE).href);
const handler = createHandler({
  env: process.env,
  // A host's rest is for the host's sake: here it would only make the run longer.
  clock: { now: () => new Date(), sleep: () => sleep(0), after: () => () => undefined },
  network: { kind: 'newsroom', address: '127.0.0.1', port: Number(PORT), hosts },
});

const entries = outlets.slice(0, Number(ENTRIES)).map(({ id, home, feeds }) => ({
  entryId: id,
  feedId: feeds[0].id,
  outletId: id,
  url: `${home}/n/1`,
  title: 'A report',
  firstSeen: new Date().toISOString(),
}));
const polls = [{ tick: new Date().toISOString(), feedIds: outlets.map(({ feeds }) => feeds[0].id) }];
const Records = (NAME === 'pull-feeds' ? polls : entries).map((message, n) => ({
  messageId: String(n),
  body: JSON.stringify(message),
  attributes: { ApproximateReceiveCount: '1', MessageGroupId: String(n) },
}));

const [began, used] = [performance.now(), cpuUsage()];
const { batchItemFailures } = await handler({ Records });
const { user, system } = cpuUsage(used);
const tenths = (milliseconds) => Math.round(milliseconds / 100) / 10;
const [seconds, cpuSeconds] = [tenths(performance.now() - began), tenths((user + system) / 1000)];
const peakMb = Math.round(resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ peakMb, seconds, cpuSeconds, failed: batchItemFailures.length }));
process.exit(0);
