import type { Add } from './command';

/** The whole monitor on this machine. */
export function addRun(add: Add): void {
  add(
    'run',
    'Run the whole monitor on this machine: the newsroom, or the real outlets',
    async (io, { options }) => {
      const { runCommand } = await import('#cli/run');
      return runCommand(options, io);
    },
  )
    .option('--live', 'ask the real outlets instead of playing the newsroom')
    .option('--watch', 'show the archive until stopped, and with --live go on asking until then')
    .option('--data <folder>', 'keep everything in this folder and go on from what is there');
}
