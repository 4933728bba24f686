/** Attributes that some rule asks for; the others, half of many a page, are not kept. */
const KEPT: readonly string[] = (
  'class id role itemprop itemtype itemscope href rel content property name http-equiv datetime lang xml:lang type hidden ' +
  'style value amp ⚡ title src data-component data-testid data-module data-type data-track-article-content data-component-name'
).split(' ');

/** By first letter and length, as most names of other attributes differ in these from all that are kept. */
const byShape = new Map<number, readonly string[]>();
const LETTERS = 64;
const shapeOf = (first: number, length: number): number => (first | 32) * LETTERS + length;
for (const name of KEPT) {
  const shape = shapeOf(name.charCodeAt(0), name.length);
  byShape.set(shape, [...(byShape.get(shape) ?? []), name]);
}

/** The name in lower case of the attribute between two places of a page when it is one of those kept. */
export function keptAttribute(html: string, from: number, to: number): string | undefined {
  if (to - from >= LETTERS) return undefined;
  const names = byShape.get(shapeOf(html.charCodeAt(from), to - from));
  if (!names) return undefined;
  for (const name of names) if (html.startsWith(name, from)) return name;
  const said = html.slice(from, to).toLowerCase();
  return names.find((name) => name === said);
}
