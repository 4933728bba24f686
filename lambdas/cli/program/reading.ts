import type { Add } from './command';

/** Commands that read what they are given and need nothing deployed. */
export function addReading(add: Add): void {
  add(
    'parse-feed <file...>',
    'Read feeds: RSS, RDF, Atom, JSON Feed, news sitemaps',
    async (io, { args, options }) => {
      const { parseFeedCommand } = await import('#cli/parse-feed');
      return parseFeedCommand({ url: options.url, files: args, json: io.json }, io);
    },
  ).option('--url <address>', 'the address that the feed came from');
  add('extract <file...>', 'Read pages: title, text, author, dates', async (io, { args, options }) => {
    const { extractCommand } = await import('#cli/extract');
    return extractCommand(
      { url: options.url, files: args, json: io.json, explain: options.explain === true, keep: options.keep },
      io,
    );
  })
    .option('--url <address>', 'the address that the page came from')
    .option('--explain', 'also what was cut, and by which rule')
    .option('--keep <parts>', 'also title, lead, captions, dateline or provenance, parted by commas');
  add(
    'classify [file]',
    'Judge documents (JSON lines): relation, topics, urgency, why',
    async (io, { args }) => {
      const { classifyCommand } = await import('#cli/classify');
      return classifyCommand({ file: args[0], json: io.json }, io);
    },
  );
  add('group [file]', 'Group documents (JSON lines) into stories', async (io, { args }) => {
    const { groupCommand } = await import('#cli/group');
    return groupCommand({ file: args[0] }, io);
  });
  add(
    'explain <page>',
    'The whole way of one article: an address or a file',
    async (io, { args, options }) => {
      const { explainCommand } = await import('#cli/explain');
      return explainCommand({ page: args[0] ?? '', url: options.url }, io);
    },
  ).option('--url <address>', 'the address of the page in a file');
}
