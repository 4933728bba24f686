import { extractArticle } from '#domain/article/extract-article';
import { LEAST_TEXT, OUTLET_RULES } from '#domain/article/outlet-rules';
import { decodeText } from '#domain/feed/decode';
import type { FeedEntry } from '#domain/feed/feed';
import type { Outlet } from '#domain/outlet/outlet';
import type { Clock, Pages } from '#pipeline/ports';

/**
 * What is wrong with an outlet's own rules for its pages, tried on the newest entry of its feeds: that the layout they know is no more.
 * Nothing where there is no rule, no entry or no page to try.
 */
export async function pageRuleProblem(
  outlet: Outlet,
  entries: readonly FeedEntry[],
  { pages, clock }: { readonly pages: Pages; readonly clock: Clock },
): Promise<string | undefined> {
  if (!OUTLET_RULES.some(({ outletId }) => outletId === outlet.id)) return undefined;
  const url = newestLink(entries);
  const answer = url ? await pages.fetch(url, outlet) : undefined;
  if (answer?.kind !== 'page') return undefined;
  const { bytes, contentType, finalUrl } = answer;
  const reading = extractArticle(decodeText(bytes, { contentType, kind: 'html' }).text, {
    url: finalUrl,
    outletId: outlet.id,
    now: clock.now(),
  });
  return reading.kind === 'article' && reading.outletRule === 'fell-back'
    ? `its page rule finds under ${LEAST_TEXT} characters at ${url}: has the layout changed?`
    : undefined;
}

function newestLink(entries: readonly FeedEntry[]): string | undefined {
  const dated = entries
    .filter(({ link, published }) => link && published)
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  return dated[0]?.link ?? entries.find(({ link }) => link)?.link;
}
