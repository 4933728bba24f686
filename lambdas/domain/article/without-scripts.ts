const OPENING = /<!--|<(script|style)\b/gi;

/**
 * A page without its scripts, styles and comments, which are half of many a page and never its text; JSON-LD stays. What is
 * not closed is left to the parser. Linear in the length of the page.
 */
export function withoutScripts(html: string): string {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let copied = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(html); match; match = OPENING.exec(html)) {
    const { index } = match;
    const name = match[1]?.toLowerCase() ?? '--';
    if (unclosed.has(name)) continue;
    const end = name === '--' ? endOfComment(html, index) : endOfElement(html, index, name);
    if (end < 0) {
      unclosed.add(name);
      continue;
    }
    OPENING.lastIndex = end;
    if (name === 'script' && isLinkedData(html, index)) continue;
    parts.push(html.slice(copied, index));
    copied = end;
  }
  return copied === 0 ? html : parts.join('') + html.slice(copied);
}

function endOfComment(html: string, start: number): number {
  const end = html.indexOf('-->', start + 2);
  return end < 0 ? -1 : end + 3;
}

function endOfElement(html: string, start: number, name: string): number {
  const closing = name === 'script' ? /<\/script(?=[\s/>])[^>]*>/gi : /<\/style(?=[\s/>])[^>]*>/gi;
  closing.lastIndex = start;
  const match = closing.exec(html);
  return match ? closing.lastIndex : -1;
}

function isLinkedData(html: string, start: number): boolean {
  return /ld\+json/i.test(html.slice(start, start + 200).split('>', 1)[0] ?? '');
}
