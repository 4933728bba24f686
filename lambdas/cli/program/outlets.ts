import { Misuse } from '#cli/misuse';
import type { Add } from './command';

/** The registry of outlets. */
export function addOutlets(add: Add): void {
  add(
    'outlets <list|check> [id...]',
    'The registry: list it, or check what its addresses answer today',
    async (io, { args, options }) => {
      const { liveOutletsDeps, outletsCommand } = await import('#cli/outlets');
      const [action, ...ids] = args;
      if (action !== 'list' && action !== 'check')
        throw new Misuse(`outlets ${action}: it is \`outlets list\` or \`outlets check\``);
      return outletsCommand({ action, ids, all: options.all === true }, io, liveOutletsDeps());
    },
  ).option('--all', 'check the feeds that are off as well');
}
