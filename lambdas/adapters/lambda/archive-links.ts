import { type ArchiveLinks, archiveLinks } from '#domain/archive/archive-links';
import type { World } from './world';

/** Where the archive's pages are; nothing where the configuration has none. */
export const archiveOf = ({ env }: Pick<World, 'env'>): ArchiveLinks | undefined =>
  env.ARCHIVE_URL ? archiveLinks(env.ARCHIVE_URL) : undefined;
