import { Document, Element, type ParentNode, Text } from 'domhandler';
import { readTokens, type TokenListener } from './page-tokens';

/** Deeper elements are read as if they stood at this depth: no page that means well goes beyond 100. */
const DEEPEST = 200;
/** Elements that are built; of further ones only the text is kept. */
const MOST_ELEMENTS = 60_000;
/** Characters of HTML that are read; the rest of a larger page is left alone. */
export const LONGEST_PAGE = 6_000_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements before which an open paragraph ends, as the HTML standard lists them. */
const ENDS_PARAGRAPH = new Set(
  (
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul dd dt'
  ).split(' '),
);
const SPECIAL = new Set([...ENDS_PARAGRAPH, 'body', 'button', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot']);

/** Which open elements a new one of this name closes, and where the search for them stops. */
const CLOSES: Readonly<
  Record<string, { readonly open: readonly string[]; readonly within: readonly string[] }>
> = {
  li: { open: ['li'], within: ['ul', 'ol', 'menu', 'table'] },
  dt: { open: ['dt', 'dd'], within: ['dl', 'table'] },
  dd: { open: ['dt', 'dd'], within: ['dl', 'table'] },
  option: { open: ['option'], within: ['select'] },
  tr: { open: ['tr'], within: ['table'] },
  td: { open: ['td', 'th'], within: ['table', 'tr'] },
  th: { open: ['td', 'th'], within: ['table', 'tr'] },
  thead: { open: ['tbody', 'thead', 'tfoot'], within: ['table'] },
  tbody: { open: ['tbody', 'thead', 'tfoot'], within: ['table'] },
  tfoot: { open: ['tbody', 'thead', 'tfoot'], within: ['table'] },
  body: { open: ['head'], within: [] },
  a: { open: ['a'], within: ['div', 'table', 'section', 'article', 'li'] },
  button: { open: ['button'], within: ['form', 'div'] },
};

/**
 * Builds the tree of a page. Neither looks for the open element from the wrong end of a list that 5 MB of `<b>` make quadratic, nor
 * lets a stray `</span>` close the `div`s opened inside it, as the tree building of htmlparser2 does.
 */
class TreeBuilder implements TokenListener {
  readonly document = new Document([]);
  private readonly stack: ParentNode[] = [this.document];
  private readonly open: string[] = [''];
  /** Elements beyond the greatest depth: opened, not built. */
  private beyond = 0;
  private built = 0;
  private inSvg = false;

  onText(text: string): void {
    this.append(text);
  }

  onOpen(name: string, attributes: Record<string, string>, selfClosing: boolean): void {
    if (selfClosing && name === 'svg') return;
    if (this.inSvg) {
      if (!ENDS_PARAGRAPH.has(name)) return;
      this.inSvg = false;
    }
    if (name === 'svg') {
      this.inSvg = true;
      return;
    }
    this.closeImplied(name);
    if (this.stack.length > DEEPEST || this.built > MOST_ELEMENTS) {
      if (!VOID.has(name)) this.beyond++;
      if (SPECIAL.has(name)) this.append('\n');
      return;
    }
    this.built++;
    const element = new Element(name, attributes);
    this.attach(element);
    if (VOID.has(name)) return;
    this.stack.push(element);
    this.open.push(name);
  }

  onClose(name: string): void {
    if (name === 'svg') this.inSvg = false;
    else if (name === 'br') this.attach(new Element('br', {}));
    else if (this.beyond > 0) this.beyond--;
    else if (!this.inSvg) this.close(name);
  }

  private append(data: string): void {
    if (this.inSvg) return;
    const parent = this.stack.at(-1) as ParentNode;
    const last = parent.children.at(-1);
    if (last instanceof Text) last.data += data;
    else this.attach(new Text(data));
  }

  private attach(node: Element | Text): void {
    const parent = this.stack.at(-1) as ParentNode;
    const last = parent.children.at(-1);
    node.parent = parent;
    if (last) {
      node.prev = last;
      last.next = node;
    }
    parent.children.push(node);
  }

  /** An end tag closes its element, but an inline one none that was opened inside a block, and none reaches out of a cell. */
  private close(name: string): void {
    const inline = !SPECIAL.has(name);
    for (let at = this.open.length - 1; at > 0; at--) {
      const open = this.open[at] as string;
      if (open === name) {
        this.shorten(at);
        return;
      }
      if (inline && SPECIAL.has(open)) return;
      if ((open === 'td' || open === 'th') && name !== 'table' && name !== 'tr' && name !== 'tbody') return;
    }
  }

  private closeImplied(name: string): void {
    if (ENDS_PARAGRAPH.has(name)) {
      for (let at = this.open.length - 1; at > 0; at--) {
        const open = this.open[at] as string;
        if (open === 'p') {
          this.shorten(at);
          break;
        }
        if (SPECIAL.has(open)) break;
      }
    }
    const closes = CLOSES[name];
    if (!closes) return;
    for (let at = this.open.length - 1; at > 0; at--) {
      const open = this.open[at] as string;
      if (closes.open.includes(open)) {
        this.shorten(at);
        return;
      }
      if (closes.within.includes(open)) return;
    }
  }

  private shorten(length: number): void {
    this.stack.length = length;
    this.open.length = length;
  }
}

/** The tree of a page, for cheerio and for walking. Takes any string, in time linear in its length. */
export function pageTree(html: string): Document {
  const builder = new TreeBuilder();
  readTokens(html.length > LONGEST_PAGE ? html.slice(0, LONGEST_PAGE) : html, builder);
  return builder.document;
}
