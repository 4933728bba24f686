import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import { contentTypeOf } from '#domain/archive/archive-file';
import { FRONT_PATH, NOT_FOUND_PATH } from '#domain/archive/archive-paths';
import { RESPONSE_HEADERS } from '#domain/archive/response-headers';
import { within } from './archive-folder';

/** The archive on loopback. */
export type ArchiveServer = {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
};

/** Where it is whenever nobody else is there, so that links in messages of an earlier run lead to it too. */
const PORT = 8340;
export const LOOPBACK_URL = `http://127.0.0.1:${PORT}/`;

/** Those that the distribution sets too, but for what only HTTPS heeds. Nothing is cached: the next run has other pages at the same addresses. */
const HEADERS = {
  'content-security-policy': RESPONSE_HEADERS.contentSecurityPolicy,
  'x-content-type-options': RESPONSE_HEADERS.contentTypeOptions,
  'x-frame-options': RESPONSE_HEADERS.frameOptions,
  'referrer-policy': RESPONSE_HEADERS.referrerPolicy,
  'x-robots-tag': RESPONSE_HEADERS.robots,
  'cache-control': 'no-cache',
};

/** Shows a folder as the distribution shows the bucket: to be read only, to this machine only. */
export async function serveArchive(folder: string): Promise<ArchiveServer> {
  const server = createServer((asked, answer) => show(folder, asked, answer));
  await listen(server, PORT).catch(() => listen(server, 0));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

function show(folder: string, { method, url = '/' }: IncomingMessage, answer: ServerResponse): void {
  if (method !== 'GET' && method !== 'HEAD') {
    answer.writeHead(405, { ...HEADERS, allow: 'GET, HEAD' }).end();
    return;
  }
  const wanted = fileFor(folder, url);
  const file = wanted ?? fileFor(folder, `/${NOT_FOUND_PATH}`);
  const status = wanted ? 200 : 404;
  if (!file) {
    answer.writeHead(status, { ...HEADERS, 'content-type': contentTypeOf('said.txt') });
    answer.end(method === 'HEAD' ? undefined : 'There is no such page.\n');
    return;
  }
  answer.writeHead(status, {
    ...HEADERS,
    'content-type': contentTypeOf(relative(folder, file).split(sep).join('/')),
  });
  if (method === 'HEAD') answer.end();
  else
    createReadStream(file)
      .on('error', () => answer.destroy())
      .pipe(answer);
}

/** The file behind an address; undefined where there is none. */
function fileFor(folder: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const file = within(folder, path === '/' ? FRONT_PATH : path);
    return file && statSync(file).isFile() ? file : undefined;
  } catch {
    // No such file, or an address that is none.
    return undefined;
  }
}
