import { encodingName } from '../../lambdas/domain/feed/encoding-names';
import { visibleText } from '../../lambdas/domain/feed/plain-text';

export type ReadItem = {
  readonly id?: string | undefined;
  /** The id, or the link that stands in for it. */
  readonly idOrLink?: string | undefined;
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly author?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly categories?: readonly string[] | undefined;
};
export type Reading = {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly encoding?: string | undefined;
  readonly items: readonly ReadItem[];
};
type Value = string | number | { readonly v: string; readonly t: string } | readonly string[];
type Target = { readonly f?: string; readonly i?: number; readonly v?: Value; readonly absent?: boolean };
export type Case = {
  readonly path: string;
  readonly cls: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly targets: readonly Target[];
  readonly ref?: Readonly<Record<string, Value>> & {
    readonly items: readonly Readonly<Record<string, Value>>[];
    readonly title?: Value;
  };
};

const FEED_FIELDS = ['title', 'link', 'language'] as const;
const ITEM_FIELDS = [
  'id',
  'title',
  'link',
  'published',
  'updated',
  'author',
  'summary',
  'content',
  'categories',
] as const;

/** Whether a reading agrees with the suite: with its own assertions, and with all that the reference parser read besides. */
export function judge(file: Case, reading: Reading | undefined, strictly: boolean) {
  const misses: string[] = [];
  const asked = file.targets.filter(({ f }) => strictly || f !== 'encoding');
  const bad = asked.filter((target) => !holds(target, reading));
  misses.push(
    ...bad.map((target) => `TARGET ${JSON.stringify(target)} got ${JSON.stringify(found(target, reading))}`),
  );
  const asserted = new Set(file.targets.map(({ f, i }) => `${i ?? ''}.${f}`));
  const { ref } = file;
  if (ref && !reading && (ref.items.length > 0 || ref.title !== undefined)) misses.push('refused');
  if (ref && reading) {
    if (ref.items.length !== reading.items.length && !asserted.has('.count'))
      misses.push(`items ${ref.items.length} got ${reading.items.length}`);
    for (const field of FEED_FIELDS) {
      if (!asserted.has(`.${field}`) && !agrees(ref[field], reading[field], strictly))
        misses.push(miss(field, ref[field], reading[field]));
    }
    ref.items.forEach((item, index) => {
      const own: ReadItem = reading.items[index] ?? {};
      for (const field of ITEM_FIELDS) {
        if (asserted.has(`${index}.${field}`)) continue;
        const value = field === 'id' && item.id !== undefined ? (own.idOrLink ?? own.id) : own[field];
        if (!agrees(item[field], value, strictly)) misses.push(miss(`${index}.${field}`, item[field], value));
      }
    });
  }
  return { asserted: bad.length === 0, whole: misses.length === 0, misses };
}

function miss(field: string, want: unknown, got: unknown): string {
  return `${field} want ${JSON.stringify(want)} got ${JSON.stringify(got)}`;
}

function found({ f, i }: Target, reading: Reading | undefined): unknown {
  if (f === 'count') return reading?.items.length;
  return i === undefined ? reading?.[f as keyof Reading] : reading?.items[i]?.[f as keyof ReadItem];
}

function holds(target: Target, reading: Reading | undefined): boolean {
  if (!reading) return false;
  const got =
    target.f === 'id' && target.i !== undefined
      ? (reading.items[target.i]?.idOrLink ?? reading.items[target.i]?.id)
      : found(target, reading);
  if (target.absent) return got === undefined || got === '';
  if (target.f === 'count') return got === target.v;
  if (target.f === 'encoding') return typeof got === 'string' && sameEncoding(String(target.v), got);
  if (target.f === 'categories') return Array.isArray(got) && got.includes(String(target.v));
  return agrees(target.v, got, true);
}

const ASCII_BASED = /^(?:us-ascii|ascii|utf-8|windows-12|iso-8859|koi8|gb|euc|big5|shift_jis)/;

/** Encodings that read the same: labels of the same decoder, and any ASCII-based one where only ASCII was asked for. */
function sameEncoding(want: string, got: string): boolean {
  const [a, b] = [encodingName(want), encodingName(got)];
  return a === b || (want.toLowerCase().includes('ascii') && ASCII_BASED.test(got));
}

function agrees(want: Value | undefined, got: unknown, strictly: boolean): boolean {
  const none = got === undefined || got === '' || (Array.isArray(got) && got.length === 0);
  if (want === undefined) return none || !strictly;
  if (Array.isArray(want)) return Array.isArray(got) ? sorted(want) === sorted(got) : want.length === 0;
  if (typeof want === 'number') return typeof got === 'string' && Math.floor(Date.parse(got) / 1000) === want;
  const text = textOf(want as string | { v: string; t: string });
  if (none) return text.some((reading) => reading === '');
  return (
    typeof got === 'string' &&
    (text.includes(plain(got)) || text.some((reading) => reading.startsWith(`${plain(got)} (`)))
  );
}

/** The texts that a value may be meant as: as it is, or as a reader sees its markup. */
function textOf(want: string | { v: string; t: string }): readonly string[] {
  if (typeof want === 'string') return [plain(want), plain(visibleText(want))];
  return want.t.includes('html')
    ? [plain(visibleText(want.v)), plain(visibleText(want.v).replaceAll(' ', ''))]
    : [plain(want.v)];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sorted(words: readonly string[]): string {
  return [...new Set(words.map(plain))].sort().join('|');
}
