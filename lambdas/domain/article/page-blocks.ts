import { type Document, Element, type ParentNode, Text } from 'domhandler';
import { collapse, textSize } from './block-text';
import { elementNames } from './element-names';

/** A run of text that stands on its own lines: a paragraph, a heading, a list item, a cell. */
export type Block = {
  readonly text: string;
  /** Characters that are not white space; those of scripts without spaces between words count double. */
  readonly size: number;
  readonly linkSize: number;
  /** Characters in bold: a subheading has little else. */
  readonly strongSize: number;
  /** Index of the unit that directly holds the text. */
  readonly unit: number;
};

/** A block element (or an inline one with a telling name), with the blocks it covers. */
export type Unit = {
  readonly element: Element;
  readonly tag: string;
  /** Class, id, role and test id in lower case, words parted by single spaces: `story body`, `related links`. */
  readonly names: string;
  /** Index of the unit around it; -1 for the outermost. */
  readonly parent: number;
  readonly depth: number;
  /** Covers blocks `from` to before `to`. */
  readonly from: number;
  to: number;
};

export type PageBlocks = { readonly blocks: readonly Block[]; readonly units: readonly Unit[] };

const NOT_RENDERED = new Set(
  (
    'script style template iframe object embed canvas svg math head title meta link base audio video map ' +
    'select option datalist textarea input progress noframes amp-ad amp-analytics amp-sidebar amp-consent param source track rt rp'
  ).split(' '),
);
const BLOCK = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul amp-accordion amp-social-share amp-carousel time'
  ).split(' '),
);
const STRONG = new Set(['b', 'strong']);
/** Inline elements with these words in their names stand apart from the text around them. */
const APART =
  /(?:^| )(?:caption|credit|credits|copyright|share|sharing|related|byline|author|date|timestamp|comments?|tags?|breadcrumbs?|more|label|reading|visually|sr|screen|hidden|ad|ads|advert|advertisement|promo|meta)(?: |$)/;
/** Of a style no more is read. */
const LONGEST_STYLE = 300;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Not shown by the page's own markup. A hidden body is common behind scripts, so who asks decides what follows. */
export function isHidden(element: Element): boolean {
  const { attribs } = element;
  if ('hidden' in attribs && attribs.hidden !== 'false') return true;
  const style = attribs.style;
  return style !== undefined && HIDDEN_STYLE.test(style.slice(0, LONGEST_STYLE));
}

/** Walks a tree once and lays its text out as blocks, in the order of the page. */
class Layout {
  private readonly blocks: Block[] = [];
  private readonly units: Unit[] = [];
  private text = '';
  private linkSize = 0;
  private strongSize = 0;
  private unit = -1;
  private links = 0;
  private strongs = 0;
  private readonly scriptless: boolean;

  constructor(scriptless: boolean) {
    this.scriptless = scriptless;
  }

  /** Lays out a whole tree. */
  all(root: ParentNode): PageBlocks {
    this.walk(root, 0);
    this.flush();
    return { blocks: this.blocks, units: this.units };
  }

  private walk(parent: ParentNode, depth: number): void {
    for (const child of parent.children) {
      if (child instanceof Text) this.say(child.data);
      else if (child instanceof Element) this.visit(child, depth);
    }
  }

  private visit(element: Element, depth: number): void {
    const { name } = element;
    if (NOT_RENDERED.has(name) || (name === 'noscript' && !this.scriptless)) return;
    if (name === 'br') {
      this.text += '\n';
      return;
    }
    const names = elementNames(element);
    if (BLOCK.has(name) || (names !== '' && APART.test(names)) || isHidden(element)) {
      this.block(element, names, depth);
    } else this.inline(element, depth);
  }

  private block(element: Element, names: string, depth: number): void {
    this.flush();
    const unit: Unit = {
      element,
      tag: element.name,
      names,
      parent: this.unit,
      depth,
      from: this.blocks.length,
      to: this.blocks.length,
    };
    const outer = this.unit;
    const linked = element.name === 'a' ? 1 : 0;
    this.unit = this.units.push(unit) - 1;
    this.links += linked;
    this.walk(element, depth + 1);
    this.flush();
    this.links -= linked;
    this.unit = outer;
    unit.to = this.blocks.length;
  }

  private inline(element: Element, depth: number): void {
    const link = element.name === 'a' && 'href' in element.attribs;
    const strong = STRONG.has(element.name);
    if (link) this.links++;
    if (strong) this.strongs++;
    this.walk(element, depth);
    if (link) this.links--;
    if (strong) this.strongs--;
  }

  private say(data: string): void {
    if (isBlank(data)) {
      if (this.text !== '') this.text += ' ';
      return;
    }
    this.text += data.includes('\n') || data.includes('\r') ? data.replace(/[\n\r]/g, ' ') : data;
    if (this.links + this.strongs === 0) return;
    const size = textSize(data);
    if (this.links > 0) this.linkSize += size;
    if (this.strongs > 0) this.strongSize += size;
  }

  /** Ends a run of text: two line breaks in a row make two blocks of it. */
  private flush(): void {
    const { text, linkSize, strongSize } = this;
    this.text = '';
    this.linkSize = 0;
    this.strongSize = 0;
    if (text === '') return;
    const clean = collapse(text);
    if (clean === '') return;
    const parts = clean.includes('\n\n') ? clean.split('\n\n') : [clean];
    const whole = parts.length > 1 ? textSize(clean) : 0;
    for (const part of parts) {
      const size = textSize(part);
      if (size === 0) continue;
      const share = whole === 0 ? 1 : size / whole;
      this.blocks.push({
        text: part,
        size,
        linkSize: Math.round(linkSize * share),
        strongSize: Math.round(strongSize * share),
        unit: this.unit,
      });
    }
  }
}

/** Nothing but the white space between tags, which is half of all text nodes. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (code !== 32 && (code < 9 || code > 13)) return false;
  }
  return true;
}

/** A page with less text than this shows it only to readers without scripts. */
const LEAST_TEXT = 200;

/** The text of a page as blocks, and the elements around them as units in document order (outer before inner). */
export function pageBlocks(document: Document): PageBlocks {
  const shown = laidOut(document, false);
  const size = shown.blocks.reduce((sum, block) => sum + block.size, 0);
  return size < LEAST_TEXT ? laidOut(document, true) : shown;
}

function laidOut(document: Document, scriptless: boolean): PageBlocks {
  return new Layout(scriptless).all(document);
}
