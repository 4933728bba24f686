import type { Edition, Span } from '#domain/digest/edition';
import { type DigestPart, renderDigest } from '#domain/digest/render-digest';
import { type DigestSources, digestOf } from './digest-of';

/** The messages in which an edition is told of a span. */
export async function partsOf(
  edition: Edition,
  span: Span,
  deps: DigestSources,
): Promise<readonly DigestPart[]> {
  const { archive } = deps;
  const digest = await digestOf(edition, span, deps);
  return renderDigest(
    digest,
    archive && { storyUrl: archive.storyUrl, digestUrl: archive.digestUrl?.(digest) },
  );
}
