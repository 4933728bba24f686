import { Tokenizer } from 'htmlparser2';
import { CONTAINERS, ENTRIES, FIELDS, FLAT, SIBLINGS, TRANSPARENT } from './feed-elements';
import { qualifiedName, type Scope, scopeWith } from './namespaces';
import type { RawField, RawGroup, ScannedFeed } from './raw-feed';

const CLOSERS = new Set([...SIBLINGS, 'item', 'entry']);
/** Deeper than this, elements are not told apart: ten thousand open tags cost no more than this many. */
const DEEPEST = 64;
/** The longest list met has 1,000 (a news sitemap). */
const MOST_ENTRIES = 5000;
const MOST_CONTAINERS = 100;

type Open = {
  readonly tag: string;
  readonly name: string;
  readonly scope: Scope;
  readonly bases: readonly string[];
  readonly language?: string;
  readonly group?: RawGroup;
};
type Capture = {
  readonly tag: string;
  readonly field: Omit<RawField, 'inner' | 'markup'>;
  readonly start: number;
  markup: boolean;
  nested: number;
};

/** Splits the text of a feed into entries and fields. Never fails: what is damaged is closed where its parent ends. */
export function scanFeed(xml: string): ScannedFeed {
  const scanner = new Scanner(xml);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, scanner);
  scanner.stop = () => tokenizer.pause();
  tokenizer.write(xml);
  tokenizer.end();
  return scanner.finish();
}

class Scanner {
  private readonly root: RawGroup = { name: '', attributes: {}, bases: [], fields: [] };
  private readonly containers: RawGroup[] = [];
  private readonly entries: RawGroup[] = [];
  private readonly open: Open[] = [];
  private capture: Capture | undefined;
  /** Ends the reading when there is more than enough. */
  stop = (): void => {};
  private tagStart = 0;
  private tagName = '';
  private attributes: Record<string, string> = {};
  /** Attributes inside a field are text, and not looked at. */
  private attending = true;
  private attributeName = '';
  private attributeValue = '';
  private unclosed = 0;

  constructor(private readonly xml: string) {}

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.tagName = this.xml.slice(start, Math.min(end, start + 200));
    this.attributes = {};
    this.attending = !this.capture || CLOSERS.has(this.tagName.toLowerCase());
  }

  onattribname(start: number, end: number): void {
    this.attributeName = !this.attending
      ? ''
      : this.xml.slice(start, Math.min(end, start + 100)).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attending) this.attributeValue += this.xml.slice(start, end);
  }

  onattribend(): void {
    const { attributeName: name, attributeValue: value } = this;
    if (name !== '' && value.length < 20_000 && !(name in this.attributes)) this.attributes[name] = value;
  }

  onopentagend(end: number): void {
    this.opened(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.opened(end + 1, true);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.xml.slice(start, end);
    const { capture } = this;
    if (capture) {
      if (sameTag(tag, capture.tag)) {
        if (capture.nested === 0) this.endCapture(start - 2);
        else capture.nested--;
        return;
      }
      if (!this.closesAncestor(tag)) return;
      this.unclosed++;
      this.endCapture(start - 2);
    }
    this.close(tag);
  }

  finish(): ScannedFeed {
    if (this.capture) {
      this.unclosed++;
      this.endCapture(this.xml.length);
    }
    this.unclosed += this.open.length;
    const { root, containers, entries } = this;
    const problems = this.unclosed > 0 ? [`closed ${this.unclosed} open elements`] : [];
    return { root, containers, entries, problems };
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
  ontext(): void {}
  ontextentity(): void {}
  onattribentity(): void {}

  private opened(innerStart: number, selfClosing: boolean): void {
    if (this.capture && !this.isForgottenEnd()) {
      this.capture.markup = true;
      if (!selfClosing && sameTag(this.tagName, this.capture.tag)) this.capture.nested++;
      return;
    }
    const parent = this.open.at(-1);
    const scope = scopeWith(parent?.scope ?? NO_PREFIXES, this.attributes, this.open.length === 0);
    const name = qualifiedName(this.tagName, scope);
    const base = this.attributes['xml:base'] ?? (CONTAINERS.has(name) ? this.attributes.base : undefined);
    const bases = base === undefined ? (parent?.bases ?? []) : [...(parent?.bases ?? []), base].slice(-8);
    const language = this.attributes['xml:lang'] ?? parent?.language;
    const own = { name, attributes: this.attributes, bases, ...(language !== undefined && { language }) };
    if (this.isEntry(name) || CONTAINERS.has(name)) this.openGroup(own, scope, selfClosing);
    else if (FIELDS.has(name)) this.openField(own, { start: innerStart, selfClosing });
    else if (!selfClosing && this.open.length < DEEPEST) this.open.push({ tag: this.tagName, scope, ...own });
  }

  private isEntry(name: string): boolean {
    const kind = this.containers[0]?.name;
    return name === 'url'
      ? kind === 'urlset'
      : name === 'sitemap'
        ? kind === 'sitemapindex'
        : ENTRIES.has(name);
  }

  /** An element that opens inside a field and cannot be part of it; the field then ends where the element begins. */
  private isForgottenEnd(): boolean {
    const { capture } = this;
    if (!capture) return false;
    const local = this.tagName.slice(this.tagName.indexOf(':') + 1).toLowerCase();
    const entry =
      (local === 'item' || local === 'entry') &&
      this.open.some(({ tag }) => sameTag(tag, this.tagName) || CONTAINERS.has(tag.toLowerCase()));
    const isEntry = entry && !capture.field.name.startsWith('content') && !this.tagName.includes(':');
    const isSibling =
      FLAT.has(capture.field.name) &&
      SIBLINGS.has(this.tagName.toLowerCase()) &&
      !sameTag(this.tagName, capture.tag) &&
      capture.field.attributes.type === undefined;
    if (!isEntry && !isSibling) return false;
    this.unclosed++;
    this.endCapture(this.tagStart);
    return true;
  }

  private openGroup(own: Omit<RawGroup, 'fields'>, scope: Scope, selfClosing: boolean): void {
    const group: RawGroup = { ...own, fields: [] };
    if (CONTAINERS.has(own.name) && this.containers.length < MOST_CONTAINERS) this.containers.push(group);
    else if (CONTAINERS.has(own.name)) return;
    else if (this.entries.length < MOST_ENTRIES) this.entries.push(group);
    else this.stop();
    if (!selfClosing && this.open.length < DEEPEST)
      this.open.push({ tag: this.tagName, scope, ...own, group });
  }

  private openField(
    own: Omit<RawField, 'inner' | 'markup' | 'depth'>,
    at: { start: number; selfClosing: boolean },
  ): void {
    const field = { ...own, depth: this.depth() };
    if (at.selfClosing) this.keep({ ...field, inner: '', markup: false });
    else this.capture = { tag: this.tagName, field, start: at.start, markup: false, nested: 0 };
  }

  private depth(): number {
    let depth = 0;
    for (let index = this.open.length - 1; index >= 0; index--) {
      const element = this.open[index];
      if (!element || element.group) break;
      if (!TRANSPARENT.has(element.name)) depth++;
    }
    return depth;
  }

  private endCapture(end: number): void {
    const { capture } = this;
    if (!capture) return;
    this.capture = undefined;
    this.keep({
      ...capture.field,
      inner: this.xml.slice(capture.start, Math.max(capture.start, end)),
      markup: capture.markup,
    });
  }

  private keep(field: RawField): void {
    const group = this.open.findLast((element) => element.group)?.group ?? this.root;
    if (group.fields.length < 2000) group.fields.push(field);
  }

  private closesAncestor(tag: string): boolean {
    return this.open.some((element) => element.group !== undefined && sameTag(element.tag, tag));
  }

  private close(tag: string): void {
    const at = this.open.findLastIndex((element) => sameTag(element.tag, tag));
    if (at === -1) return;
    // a stray end tag inside an entry must not close what is around the entry, unless it is the feed's own
    const group = this.open.findLastIndex((element) => element.group !== undefined);
    if (at < group && this.open[at]?.group === undefined) return;
    this.unclosed += this.open.length - at - 1;
    this.open.length = at;
  }
}

const NO_PREFIXES: Scope = new Map();

function sameTag(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}
