import { linkedData } from './linked-data';
import { type Keep, mainContent } from './main-content';
import { pageBlocks } from './page-blocks';
import { pageFacts } from './page-facts';
import { pageTree } from './page-tree';

export function readPage(html: string, options: { url?: string; keep?: Keep }) {
  const document = pageTree(html);
  const page = pageBlocks(document);
  const facts = pageFacts(document);
  const linked = linkedData(facts.linkedData);
  const titles = [facts.documentTitle, linked?.headline ?? '', facts.metas.get('og:title')?.[0] ?? ''];
  const content = mainContent(page, { keep: options.keep, titles, body: linked?.body });
  return {
    text: content.kept.map((at) => page.blocks[at]?.text).join('\n\n'),
    how: content.how,
    content,
    page,
  };
}
