import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { keptAttribute } from './kept-attributes';

/** Hears what a page is made of, from front to back. Names are in lower case, entities are resolved. */
export interface TokenListener {
  /** The attributes are those that some rule asks for. */
  onOpen(name: string, attributes: Record<string, string>, selfClosing: boolean): void;
  onClose(name: string): void;
  onText(text: string): void;
}

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const NO_ATTRIBUTES: Record<string, string> = Object.freeze({});

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Elements whose content is text up to their end tag, whatever it looks like. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
const RAW_END: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [...RAW].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi')]),
);

/**
 * Reads a page's markup as the HTML standard's tokenizer does. Text, comments, scripts and values are found by the engine's own search
 * for their end and attributes no rule asks for are not copied, which takes a fifth of the time of a state machine by characters.
 * Scripts, half of many a page and never its text, are skipped but for JSON-LD, and so are styles and comments.
 */
export function readTokens(html: string, listener: TokenListener): void {
  new Tokens(html, listener).read();
}

class Tokens {
  private readonly html: string;
  private readonly listener: TokenListener;
  private at = 0;

  constructor(html: string, listener: TokenListener) {
    this.html = html;
    this.listener = listener;
  }

  read(): void {
    const { html } = this;
    let text = 0;
    for (;;) {
      const open = html.indexOf('<', this.at);
      if (open < 0) break;
      const next = html.charCodeAt(open + 1);
      const opens = isLetter(next);
      if (!opens && next !== SLASH && next !== 33 && next !== 63) {
        this.at = open + 1;
        continue;
      }
      if (open > text) this.text(html.slice(text, open));
      this.at = open + 1;
      if (opens) this.openTag();
      else if (next === SLASH) this.closeTag();
      else this.skipDeclaration();
      text = this.at;
    }
    if (text < html.length) this.text(html.slice(text));
  }

  private text(text: string): void {
    this.listener.onText(text.includes('&') ? decodeHTML(text) : text);
  }

  /** Comments, `<!DOCTYPE …>`, `<![CDATA[…]]>`, `<?xml …?>`. */
  private skipDeclaration(): void {
    const { html, at } = this;
    if (html.startsWith('!--', at)) this.skipPast('-->', at + 1);
    else if (html.startsWith('![CDATA[', at)) this.skipPast(']]>', at);
    else this.skipPast('>', at);
  }

  private skipPast(end: string, from: number): void {
    const found = this.html.indexOf(end, from);
    this.at = found < 0 ? this.html.length : found + end.length;
  }

  private closeTag(): void {
    const { html } = this;
    let at = this.at + 1;
    while (isSpace(html.charCodeAt(at))) at++;
    const start = at;
    this.skipPast('>', at);
    if (!isLetter(html.charCodeAt(start))) return;
    const end = this.endOfName(start);
    if (end < html.length) this.listener.onClose(html.slice(start, end).toLowerCase());
  }

  private endOfName(from: number): number {
    const { html } = this;
    let at = from;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
    }
    return at;
  }

  private openTag(): void {
    const { html } = this;
    const end = this.endOfName(this.at);
    const name = html.slice(this.at, end).toLowerCase();
    this.at = end;
    let attributes = NO_ATTRIBUTES;
    let selfClosing = false;
    for (;;) {
      const code = html.charCodeAt(this.at);
      if (Number.isNaN(code)) return;
      if (code === GREATER) break;
      if (code === SLASH || isSpace(code)) {
        if (code === SLASH) selfClosing = true;
        this.at++;
      } else {
        selfClosing = false;
        if (attributes === NO_ATTRIBUTES) attributes = {};
        this.attribute(attributes);
      }
    }
    this.at++;
    if (RAW.has(name)) this.raw(name, attributes, selfClosing);
    else this.listener.onOpen(name, attributes, selfClosing);
  }

  private attribute(attributes: Record<string, string>): void {
    const { html } = this;
    const start = this.at;
    let at = start + 1;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
    }
    const name = keptAttribute(html, start, at);
    while (isSpace(html.charCodeAt(at))) at++;
    this.at = at;
    const value = html.charCodeAt(at) === EQUALS ? this.value(name !== undefined) : '';
    if (name !== undefined && !(name in attributes)) attributes[name] = value;
  }

  /** Reads on behind the value; what it is only when it is wanted. */
  private value(wanted: boolean): string {
    const { html } = this;
    let at = this.at + 1;
    while (isSpace(html.charCodeAt(at))) at++;
    const quote = html.charCodeAt(at);
    let end: number;
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      end = html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", ++at);
      if (end < 0) end = html.length;
      this.at = end + 1;
    } else {
      for (end = at; end < html.length; end++) {
        const code = html.charCodeAt(end);
        if (code === GREATER || isSpace(code)) break;
      }
      this.at = end;
    }
    if (!wanted) return '';
    const value = html.slice(at, end);
    return value.includes('&') ? decodeHTMLAttribute(value) : value;
  }

  private raw(name: string, attributes: Record<string, string>, selfClosing: boolean): void {
    const { html, at } = this;
    const isCode = name === 'script' || name === 'style';
    if (selfClosing && !isCode) {
      this.listener.onOpen(name, attributes, true);
      return;
    }
    const end = RAW_END[name] as RegExp;
    end.lastIndex = at;
    const match = end.exec(html);
    this.at = match ? end.lastIndex : html.length;
    if (isCode && !/ld\+json/i.test(attributes.type ?? '')) return;
    this.listener.onOpen(name, attributes, false);
    const content = html.slice(at, match?.index ?? html.length);
    if (content !== '') this.listener.onText(name === 'title' ? decodeHTML(content) : content);
    this.listener.onClose(name);
  }
}
