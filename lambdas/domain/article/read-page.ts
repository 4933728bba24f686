import { type Keep, mainContent } from './main-content';
import { pageBlocks } from './page-blocks';
import { pageTree } from './page-tree';

export function readPage(html: string, options: { url?: string; keep?: Keep }) {
  const page = pageBlocks(pageTree(html));
  const content = mainContent(page, options.keep);
  return {
    text: content.kept.map((at) => page.blocks[at]?.text).join('\n\n'),
    how: content.how,
    content,
    page,
  };
}
