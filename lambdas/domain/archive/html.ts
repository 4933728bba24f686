import { escapeUTF8 } from 'entities/escape';

const MARKUP = Symbol('markup');

/** Markup of our own in which every value has been escaped. Only `html` makes it: no string and no JSON passes for it. */
export type Html = { readonly [MARKUP]: string };

type Value = Html | string | number | undefined | false | readonly Value[];

/** A template whose values become text or the value of a quoted attribute, never markup; nested `html` stays what it is. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const markup = strings.map((string, i) => (i === 0 ? '' : written(values[i - 1])) + string).join('');
  return { [MARKUP]: markup };
}

export const markupOf = (fragment: Html): string => fragment[MARKUP];

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeUTF8(String(value));
  return MARKUP in value ? value[MARKUP] : value.map(written).join('');
}
