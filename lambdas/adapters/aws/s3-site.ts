import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type ArchiveFile, contentTypeOf } from '#domain/archive/archive-file';
import type { Site } from '#pipeline/ports';

export interface S3SiteProps {
  readonly client: S3Client;
  readonly bucket: string;
}

/** Files written side by side. */
const AT_ONCE = 8;
/** Edges and readers may show a page that is as old as this. */
const CACHE_CONTROL = 'public, max-age=300';
/** Folders and files of our own naming: nothing that climbs, is escaped or has no type. */
const PATH = /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*\.[a-z]+$/;

/** A bucket that holds the archive, one object a file. */
export const s3Site = ({ client, bucket }: S3SiteProps): Site => ({
  put: async (files) => {
    for (let first = 0; first < files.length; first += AT_ONCE) {
      await Promise.all(files.slice(first, first + AT_ONCE).map((file) => write(file, { client, bucket })));
    }
  },
});

async function write(file: ArchiveFile, { client, bucket }: S3SiteProps): Promise<void> {
  const command = putOf(file, bucket);
  try {
    await client.send(command);
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file.path} could not be written (${because})`, { cause });
  }
}

function putOf({ path, body }: ArchiveFile, bucket: string): PutObjectCommand {
  if (!PATH.test(path)) throw new Error(`the archive has no place for ${JSON.stringify(path)}`);
  return new PutObjectCommand({
    Bucket: bucket,
    Key: path,
    Body: body,
    ContentType: contentTypeOf(path),
    CacheControl: CACHE_CONTROL,
  });
}
