import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { refusal } from './failure';

/** Bytes accepted of one answer, as sent and unpacked. */
export type BodyLimits = { readonly compressedBytes: number; readonly bytes: number };

/** Nobody compresses three times in good faith. */
const MOST_ENCODINGS = 2;

/**
 * The whole body, unpacked; reading and unpacking stop at the limits.
 * @throws with a failure as its cause when the body is too large or packed in an unknown way; else what the stream throws
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  limits: BodyLimits,
): Promise<Uint8Array> {
  const encodings = (contentEncoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MOST_ENCODINGS) throw refusal('server', `packed ${encodings.length} times`);

  const sent = await collected(body, limits.compressedBytes);
  let bytes = sent;
  for (const encoding of encodings.reverse()) bytes = await unpacked(bytes, encoding, limits.bytes);
  // Sitemaps lie about as .gz files without a word about it in the headers.
  if (isGzip(bytes)) bytes = await unpacked(bytes, 'gzip', limits.bytes);
  if (bytes.length > limits.bytes) throw tooLarge(limits.bytes);
  return bytes;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

const tooLarge = (limit: number) => refusal('too-large', `more than ${limit} bytes`);

/** Zero bytes are nothing to unpack: answers without a body keep their header. */
async function unpacked(bytes: Uint8Array, encoding: string, limit: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes;
  const unpack = unpacker(encoding, bytes);
  unpack.end(bytes);
  return collected(unpack, limit);
}

function unpacker(encoding: string, bytes: Uint8Array): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // Half the servers mean zlib and half mean the bare stream; zlib's first byte ends in 8.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw refusal('server', `packed as ${encoding.slice(0, 20)}, which was not asked for`);
  }
}

/** All chunks of a stream in one piece; the stream is destroyed at the limit. */
async function collected(source: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  await pipeline(source, async (stream: AsyncIterable<Uint8Array>) => {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  });
  return Buffer.concat(chunks, length);
}
