import { type Document, Element, type ParentNode, Text } from 'domhandler';
import { collapse } from './block-text';

/** What a page says about itself outside its running text, gathered in one walk. */
export type PageFacts = {
  /** Contents of `<meta>` by lower-case property, name, itemprop or http-equiv; first said first. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** `href` of `<link>` by each word of its `rel`. */
  readonly links: ReadonlyMap<string, string>;
  readonly documentTitle: string;
  readonly language?: string;
  readonly headings: readonly string[];
  /** Sources of `application/ld+json` scripts. */
  readonly linkedData: readonly string[];
  /** Microdata and `rel` of visible elements: `datePublished`, `author`, …; an instant's machine form when there is one. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** `href` of visible links that lead to a next page, by `rel` or by what they say. */
  readonly nexts: readonly string[];
  /** `datetime` of `<time>` elements in order. */
  readonly times: readonly string[];
  readonly isAmp: boolean;
};

const MOST_VALUES = 20;
const LONGEST_VALUE = 2_000;
const LONGEST_TITLE = 500;
const PROPERTIES = new Set([
  'datepublished',
  'datemodified',
  'datecreated',
  'author',
  'headline',
  'publisher',
]);

class Gathering {
  readonly metas = new Map<string, string[]>();
  readonly links = new Map<string, string>();
  readonly headings: string[] = [];
  readonly linkedData: string[] = [];
  readonly properties = new Map<string, string[]>();
  readonly nexts: string[] = [];
  readonly times: string[] = [];
  documentTitle = '';
  language: string | undefined;
  isAmp = false;

  walk(parent: ParentNode): void {
    for (const child of parent.children) if (child instanceof Element) this.visit(child);
  }

  private visit(element: Element): void {
    const { name, attribs } = element;
    if (name === 'meta') this.meta(attribs);
    else if (name === 'link') this.link(attribs);
    else if (name === 'script') this.script(element);
    else if (name === 'title') this.documentTitle ||= textOf(element).slice(0, LONGEST_TITLE);
    else this.visible(element);
  }

  private visible(element: Element): void {
    const { name, attribs } = element;
    if (name === 'html') {
      this.language ??= attribs.lang ?? attribs['xml:lang'];
      this.isAmp ||= 'amp' in attribs || '⚡' in attribs;
    } else if (name === 'h1' && this.headings.length < MOST_VALUES) {
      const heading = textOf(element).slice(0, LONGEST_TITLE);
      if (heading) this.headings.push(heading);
    } else if (name === 'time' && attribs.datetime && this.times.length < MOST_VALUES) {
      this.times.push(attribs.datetime);
    }
    if (name === 'a' && attribs.href && this.nexts.length < MOST_VALUES && leadsOn(element))
      this.nexts.push(attribs.href);
    this.property(element);
    this.walk(element);
  }

  private meta(attribs: Record<string, string>): void {
    const value = (attribs.content ?? attribs.value ?? '').slice(0, LONGEST_VALUE).trim();
    if (value === '') return;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribs[key];
      if (name) add(this.metas, name.toLowerCase(), value);
    }
  }

  private link(attribs: Record<string, string>): void {
    const { rel, href } = attribs;
    if (!rel || !href || rel.length > 100) return;
    for (const word of rel.toLowerCase().split(/\s+/))
      if (!this.links.has(word)) this.links.set(word, href.trim());
  }

  private script(element: Element): void {
    if (/ld\+json/i.test(element.attribs.type ?? '') && this.linkedData.length < MOST_VALUES) {
      this.linkedData.push(textOf(element, false));
    }
  }

  private property(element: Element): void {
    const { attribs } = element;
    const rel = attribs.rel === 'author' ? 'author' : '';
    const names = `${attribs.itemprop ?? ''} ${rel}`.trim().toLowerCase();
    if (names === '' || names.length > 100) return;
    for (const name of names.split(/\s+/)) {
      if (!PROPERTIES.has(name)) continue;
      const value = attribs.datetime ?? attribs.content ?? textOf(element);
      if (value && value.length < 200) add(this.properties, name, value);
    }
  }
}

const NEXT =
  /^(?:next(?: page)?|следующая(?: страница)?|далее|вперед|вперёд|келесі(?: бет)?|次(?:の?ページ)?へ?|nächste seite|\d{1,2})\s*[»>→›]*$/iu;

function leadsOn(link: Element): boolean {
  if (/\bnext\b/i.test(link.attribs.rel ?? '')) return true;
  const [only] = link.children;
  return (
    link.children.length === 1 && only instanceof Text && only.data.length < 40 && NEXT.test(only.data.trim())
  );
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.length < MOST_VALUES) values.push(value);
}

/** All text inside an element; white space collapsed unless it is code. */
export function textOf(element: ParentNode, clean = true): string {
  let text = '';
  const walk = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (child instanceof Text) text += child.data;
      else if (child instanceof Element && child.name === 'br') text += ' ';
      else if (child instanceof Element && child.name !== 'script' && child.name !== 'style') walk(child);
    }
  };
  walk(element);
  return clean ? collapse(text.replace(/[\n\r]/g, ' ')) : text;
}

export function pageFacts(document: Document): PageFacts {
  const gathering = new Gathering();
  gathering.walk(document);
  return gathering;
}
