import { tagsOf } from './plain-text';

const ADDRESS_ATTRIBUTES =
  /\b(href|src|action|cite|background|longdesc|poster|data|usemap)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]+)/gi;

/** A longer base address serves to blow a document up. */
const LONGEST_BASE = 2000;
/** Characters that the addresses of one document may grow by. */
const LONGEST_GROWTH = 2_000_000;

/** Makes relative addresses in the HTML of one document absolute; remembers how much longer that has made it. */
export class AbsoluteLinks {
  private growth = 0;

  /** HTML with absolute addresses. `base` may be empty: then only `xml:base` inside the markup counts. */
  absolute(html: string, base: string): string {
    if (!/(?:href|src|action|cite|background|longdesc|poster|data|usemap)\s*=/i.test(html)) return html;
    const parts: string[] = [];
    const bases: { base: string; depth: number }[] = [{ base, depth: -1 }];
    let depth = 0;
    let at = 0;
    for (const { start, end, name, closing } of tagsOf(html)) {
      if (name === '' || closing) {
        if (closing && --depth <= (bases.at(-1)?.depth ?? -1)) bases.pop();
        continue;
      }
      const tag = html.slice(start, end);
      const own = tag.includes('xml:base') ? /\sxml:base\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1] : undefined;
      const outer = bases.at(-1)?.base ?? base;
      const current = own === undefined ? outer : (resolved(own, outer) ?? outer);
      if (!tag.endsWith('/>')) {
        if (own !== undefined && bases.length < 50) bases.push({ base: current, depth });
        depth++;
      }
      if (current === '' || current.length > LONGEST_BASE || !tag.includes('=')) continue;
      parts.push(html.slice(at, start), this.absoluteTag(tag, current));
      at = end;
    }
    parts.push(html.slice(at));
    return parts.join('');
  }

  private absoluteTag(tag: string, base: string): string {
    return tag.replace(ADDRESS_ATTRIBUTES, (whole: string, name: string, equals: string, quoted: string) => {
      const quote = /^["']/.test(quoted) ? quoted.charAt(0) : '';
      const value = (quote ? quoted.slice(1, -1) : quoted).trim();
      if (/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(value) || this.growth > LONGEST_GROWTH) return whole;
      const absolute = resolved(value.replaceAll('&amp;', '&'), base);
      if (!absolute) return whole;
      this.growth += absolute.length - value.length;
      return `${name}${equals}${quote || '"'}${absolute.replaceAll('&', '&amp;')}${quote || '"'}`;
    });
  }
}

/** Longer addresses are data, not addresses. */
const LONGEST_ADDRESS = 8000;

/** An address against a base; one that is absolute stays as it is written. Undefined where there is no answer. */
export function resolved(address: string, base: string): string | undefined {
  if (address.length > LONGEST_ADDRESS) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  if (base === '') return undefined;
  if (address === '') return base;
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** The inside of markup that is nothing but one `div`, as Atom wraps XHTML. */
export function withoutWrapper(html: string): string {
  const trimmed = html.trim();
  const open = /^<div(?:\s[^>]*)?>/i.exec(trimmed);
  if (!open || !/<\/div\s*>$/i.test(trimmed)) return html;
  let depth = 0;
  for (const { name, closing, start, end } of tagsOf(trimmed)) {
    if (name !== 'div' || trimmed.slice(start, end).endsWith('/>')) continue;
    depth += closing ? -1 : 1;
    if (depth === 0 && end < trimmed.length) return html;
  }
  return depth === 0 ? trimmed.slice(open[0].length, trimmed.lastIndexOf('</')) : html;
}

const HTML_TAGS = new Set(
  'a abbr acronym address article aside audio b big blockquote br button caption center cite code col colgroup dd del details dfn dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label legend li main map mark menu meter nav noscript ol optgroup option p picture pre progress q s samp script section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time tr tt u ul var video wbr'.split(
    ' ',
  ),
);

/** Whether text that should be plain is HTML all the same: it closes a tag or holds a reference, and all its tags are HTML's. */
export function looksLikeHtml(text: string): boolean {
  if (!/<\/\w+>|&#?\w{1,31};|<(?:br|hr|img|p)\b[^<>]*>/i.test(text)) return false;
  return [...tagsOf(text)].every(({ name }) => name === '' || HTML_TAGS.has(name.replace(/\/$/, '')));
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;',
  );
}
