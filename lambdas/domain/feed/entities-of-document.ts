import { decodeHTMLStrict } from 'entities';

/** Entities that a document declares for itself, in small numbers and sizes: what names stand for. */
export type OwnEntities = ReadonlyMap<string, string>;

const NONE: OwnEntities = new Map();
/** A DOCTYPE with more than this is not read: no entity of it, no declaration of it. */
const LONGEST_DOCTYPE = 50_000;
/** Enough for a symbol or a name; long values repeated are how small documents become gigabytes. */
const LONGEST_VALUE = 200;
const MOST_ENTITIES = 500;
/** Characters that all references to own entities of one document may add up to. */
const LONGEST_EXPANSION = 1_000_000;

/**
 * Splits a document into its DOCTYPE's simple entities and the rest. Entities made of other entities (billion laughs), external
 * ones and parameter entities are not read: references to them stay as they are written.
 */
export function withoutDoctype(xml: string): { readonly text: string; readonly entities: OwnEntities } {
  const start = xml.slice(0, 20_000).search(/<!doctype\b/i);
  if (start === -1) return { text: xml, entities: NONE };
  const plainEnd = xml.indexOf('>', start);
  const subset = xml.indexOf('[', start);
  if (plainEnd === -1) return { text: xml, entities: NONE };
  if (subset === -1 || subset > plainEnd)
    return { text: xml.slice(0, start) + xml.slice(plainEnd + 1), entities: NONE };
  const close = /\]\s*>/g;
  close.lastIndex = subset;
  const end = close.exec(xml);
  if (!end || end.index - start > LONGEST_DOCTYPE) {
    const root = xml.slice(start + 9).search(/<(?:rss|feed|rdf:RDF|channel)\b/i);
    return {
      text: root === -1 ? xml.slice(0, start) : xml.slice(0, start) + xml.slice(start + 9 + root),
      entities: NONE,
    };
  }
  const text = xml.slice(0, start) + xml.slice(end.index + end[0].length);
  return { text, entities: declared(xml.slice(subset, end.index)) };
}

function declared(subset: string): OwnEntities {
  const found = new Map<string, string>();
  for (const match of subset.matchAll(/<!ENTITY\s+([\w.-]{1,80})\s+(?:"([^"]*)"|'([^']*)')\s*>/g)) {
    const value = match[2] ?? match[3] ?? '';
    const simple =
      value.length <= LONGEST_VALUE && !/&(?!#x?[0-9a-f]{1,6};)/i.test(value) && !value.includes('<');
    if (simple && match[1] && found.size < MOST_ENTITIES) found.set(match[1], decodeHTMLStrict(value));
  }
  return found;
}

/** Reads character references in the text of one document. Remembers how much its own entities have made of it. */
export class ReferenceReader {
  private expanded = 0;

  constructor(private readonly own: OwnEntities) {}

  /** Text with all references decoded once: numeric, XML's, HTML's, the document's own; others stay as written. */
  decode(text: string): string {
    if (!text.includes('&')) return text;
    const joined = /&#(?:x[dD][89abAB]|5[56])/.test(text) ? joinSurrogates(text) : text;
    if (this.own.size === 0) return decodeHTMLStrict(joined);
    return joined.replace(/&(?:#\w{1,8}|([\w.-]{1,80}));/g, (reference: string, name: string | undefined) => {
      const value = name === undefined ? undefined : this.own.get(name);
      if (value === undefined) return decodeHTMLStrict(reference);
      if (this.expanded + value.length > LONGEST_EXPANSION) return reference;
      this.expanded += value.length;
      return value;
    });
  }
}

/** `&#55357;&#56832;`: a character beyond the first plane, written as its two halves. */
function joinSurrogates(text: string): string {
  return text.replace(
    /&#(x[0-9a-fA-F]{4}|\d{5});&#(x[0-9a-fA-F]{4}|\d{5});/g,
    (whole, first: string, second: string) => {
      const [high, low] = [first, second].map((digits) => Number(digits.replace(/^x/, '0x')));
      if (
        high === undefined ||
        low === undefined ||
        high < 0xd800 ||
        high > 0xdbff ||
        low < 0xdc00 ||
        low > 0xdfff
      )
        return whole;
      return String.fromCharCode(high, low);
    },
  );
}
