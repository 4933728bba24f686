import { cleanCharacters } from './clean-characters';
import type { ReferenceReader } from './entities-of-document';
import { type AbsoluteLinks, escapeHtml, looksLikeHtml, resolved, withoutWrapper } from './markup';
import { collapse, visibleText } from './plain-text';
import type { RawField } from './raw-feed';

/** What a field says: plain text, or HTML. */
export type FieldText = { readonly kind: 'plain' | 'html'; readonly value: string };

/** How the fields of one document are read. */
export type FieldReader = {
  readonly references: ReferenceReader;
  readonly links: AbsoluteLinks;
  /** Address of the document, base of relative ones; empty when unknown. */
  readonly base: string;
  /** Atom says what is HTML; elsewhere plain text that looks like HTML is HTML. */
  readonly atom: boolean;
};

/** The text of a field: its CDATA, references and inline markup read, its type attribute obeyed. */
export function readField(field: RawField, reader: FieldReader, usual: 'plain' | 'html'): FieldText {
  const { references } = reader;
  const declared = contentType(field.attributes.type, usual);
  if (field.markup) {
    const html = inlineMarkup(field.inner, references);
    return { kind: 'html', value: cleanCharacters(reader.atom ? withoutWrapper(html) : html) };
  }
  const written = unwrapped(field.inner, references).trim();
  const base64 = field.attributes.mode === 'base64' || (declared === 'data' && isBase64(written));
  const value = cleanCharacters(base64 ? Buffer.from(written, 'base64').toString('utf8') : written);
  if (declared === 'html') return { kind: 'html', value };
  if (declared === 'data') return { kind: looksLikeHtml(value) ? 'html' : 'plain', value };
  return { kind: !reader.atom && looksLikeHtml(value) ? 'html' : 'plain', value };
}

/** Characters of a title, a name, a word: more is an attack or a mistake, and is cut off unread. */
const LONGEST_LINE = 20_000;

/** What a reader sees of a field that is one line: a title, a name. */
export function lineField(field: RawField, reader: FieldReader): string {
  const { inner } = field;
  const cut = inner.length > LONGEST_LINE ? { ...field, inner: inner.slice(0, LONGEST_LINE) } : field;
  return plainField(cut, reader, 'plain');
}

/** What a reader sees of a field, white space collapsed. */
export function plainField(
  field: RawField | undefined,
  reader: FieldReader,
  usual: 'plain' | 'html',
): string {
  if (!field) return '';
  const { kind, value } = readField(field, reader, usual);
  return kind === 'html' ? visibleText(value) : collapse(value);
}

/** A field as HTML with absolute links. */
export function htmlField(field: RawField, reader: FieldReader, usual: 'plain' | 'html'): string {
  const { kind, value } = readField(field, reader, usual);
  return kind === 'plain'
    ? escapeHtml(value)
    : reader.links.absolute(value, baseOf(field.bases, reader.base));
}

/** A field that is an address or a word: no markup, no white space at its ends. */
export function wordField(field: RawField, { references }: FieldReader): string {
  return cleanCharacters(unwrapped(field.inner.slice(0, LONGEST_LINE), references)).trim();
}

/** The address against which an element's are read. */
export function baseOf(bases: readonly string[], documentUrl: string): string {
  return bases.reduce((base, own) => resolved(own.trim(), base) ?? base, documentUrl);
}

function contentType(type: string | undefined, usual: 'plain' | 'html'): 'plain' | 'html' | 'data' {
  const name = type?.trim().toLowerCase();
  if (name === undefined || name === '') return usual;
  if (name === 'text' || name === 'plain' || name === 'text/plain') return 'plain';
  if (/html/.test(name)) return 'html';
  if (name.startsWith('text/') || name.endsWith('+xml') || name.endsWith('/xml')) return usual;
  return name.includes('/') ? 'data' : usual;
}

function isBase64(text: string): boolean {
  return text.length > 7 && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text);
}

const CDATA_START = '<![CDATA[';

/** Text without elements: CDATA sections as they are, the rest with references decoded, comments left out. */
function unwrapped(inner: string, references: ReferenceReader): string {
  if (!inner.includes('<')) return references.decode(inner);
  return pieces(inner)
    .map(({ text, cdata }) => (cdata ? text : references.decode(text)))
    .join('');
}

/** Markup written into the document: its text keeps its references (they are HTML's), CDATA sections become text. */
function inlineMarkup(inner: string, references: ReferenceReader): string {
  const html = pieces(inner)
    .map(({ text, cdata }) => (cdata ? escapeHtml(text) : ownReferences(text, references)))
    .join('');
  return html.replace(/<(\/?)[\w-]+:(?=[a-zA-Z])/g, '<$1').trim();
}

/** References that HTML does not know are decoded here, the others are left to whoever reads the HTML. */
function ownReferences(text: string, references: ReferenceReader): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?!(?:amp|lt|gt|quot|apos|#\w{1,8});)[\w.-]{1,80};/g, (reference) => {
    const decoded = references.decode(reference);
    return decoded === reference ? reference : escapeHtml(decoded);
  });
}

function pieces(inner: string): { text: string; cdata: boolean }[] {
  const found: { text: string; cdata: boolean }[] = [];
  let at = 0;
  let cdata = inner.indexOf(CDATA_START);
  let comment = inner.indexOf('<!--');
  while (at < inner.length) {
    // looked for again only when passed, so that a million comments are not a million searches to the end
    if (cdata !== -1 && cdata < at) cdata = inner.indexOf(CDATA_START, at);
    if (comment !== -1 && comment < at) comment = inner.indexOf('<!--', at);
    const start = cdata === -1 ? comment : comment === -1 ? cdata : Math.min(cdata, comment);
    if (start === -1) break;
    found.push({ text: inner.slice(at, start), cdata: false });
    const isCdata = start === cdata;
    const open = start + (isCdata ? CDATA_START.length : 4);
    const close = inner.indexOf(isCdata ? ']]>' : '-->', open);
    const end = close === -1 ? inner.length : close;
    if (isCdata) found.push({ text: inner.slice(open, end), cdata: true });
    at = close === -1 ? inner.length : close + 3;
  }
  found.push({ text: inner.slice(at), cdata: false });
  return found;
}
