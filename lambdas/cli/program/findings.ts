import { type Add, inInstallation } from './command';

/** Commands that show what an installation has found: the laptop's own data, or a deployed stack. */
export function addFindings(add: Add): void {
  inInstallation(
    add('ledger', 'Entries seen and what became of them', async (io, { options }) => {
      const { ledgerCommand } = await import('#cli/ledger');
      return ledgerCommand({ where: options }, io);
    }),
  );
  inInstallation(
    add('stories', 'The stories of the last days', async (io, { options }) => {
      const { storiesCommand } = await import('#cli/stories');
      return storiesCommand({ where: options, days: options.days }, io);
    }),
  ).option('--days <number>', 'how far back', '30');
  inInstallation(
    add('export', 'The stories as CSV, JSON or an Atom feed', async (io, { options }) => {
      const { exportCommand } = await import('#cli/export');
      return exportCommand({ where: options, format: options.format, since: options.since }, io);
    }),
  )
    .requiredOption('--format <name>', 'csv, json or atom')
    .option('--since <day>', 'from this day on (2026-11-01), or days back (30d)', '30d');
  inInstallation(
    add('digest', 'What an edition would be told now', async (io, { options }) => {
      const { digestCommand } = await import('#cli/digest');
      return digestCommand({ where: options, edition: options.edition }, io);
    }),
  )
    .requiredOption('--edition <name>', 'the edition')
    .option('--preview', 'show it and send nothing (what this command always does; schedules send)');
}
