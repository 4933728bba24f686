import type { Digest } from '#domain/digest/digest';
import { digestPath, storyPath } from './archive-paths';

/** Where messages send their readers for more. */
export type ArchiveLinks = {
  /** The stories of the last days. */
  readonly frontUrl: string;
  readonly storyUrl: (storyId: string) => string;
  readonly digestUrl: (digest: Pick<Digest, 'edition' | 'to'>) => string;
};

/**
 * The addresses of the archive's pages.
 * @param baseUrl absolute, ends with a slash
 */
export const archiveLinks = (baseUrl: string): ArchiveLinks => ({
  frontUrl: baseUrl,
  storyUrl: (storyId) => baseUrl + storyPath(storyId),
  digestUrl: (digest) => baseUrl + digestPath(digest.edition.name, digest.to),
});
