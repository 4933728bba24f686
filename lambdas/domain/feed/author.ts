import { type FieldReader, lineField, wordField } from './field-text';
import { collapse } from './plain-text';
import type { RawField } from './raw-feed';

/** Who wrote an entry: the name alone where there is one, else the address; empty when nobody is named. */
export function readAuthor(fields: readonly RawField[], reader: FieldReader): string {
  for (const field of fields) {
    const name = field.markup ? nameInside(field, reader) : nameOf(lineField(field, reader).slice(0, 500));
    if (name !== '') return name;
  }
  return '';
}

/** `me@example.com (Example editor)`, `Example editor <me@example.com>`, `Example editor`. */
export function nameOf(author: string): string {
  const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/.exec(author)?.[0];
  if (!address) return author;
  const name = author
    .replace(address, '')
    .replace(/mailto:|\(\s*\)|<\s*>/g, '')
    .trim()
    .replace(/^\(|\)$/g, '')
    .trim();
  return name === '' ? address : collapse(name);
}

/** Characters of an author element that are looked at. */
const LONGEST_NAMES = 5000;

/** Atom's way: `<name>` and `<email>` inside. */
function nameInside(field: RawField, reader: FieldReader): string {
  const inner = field.inner.slice(0, LONGEST_NAMES);
  const part = (name: string) => {
    const match = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^<>]*)?>`, 'i').exec(inner);
    if (!match) return '';
    const start = match.index + match[0].length;
    const end = inner.slice(start).search(new RegExp(`</(?:[\\w-]+:)?${name}\\s*>`, 'i'));
    const own = end === -1 ? inner.slice(start) : inner.slice(start, start + end);
    return collapse(wordField({ ...field, inner: own, markup: false }, reader));
  };
  return (
    part('name') ||
    part('title') ||
    part('email') ||
    (/<(?:name|email|uri|url|homepage)\b/i.test(inner) ? '' : lineField(field, reader))
  );
}
