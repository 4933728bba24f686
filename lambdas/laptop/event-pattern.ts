type Json = unknown;

/**
 * Whether an event fits a pattern as event source mappings filter with: every key of the pattern must fit; a list fits when one of
 * its entries does, for a list in the event when any element does. Understands exact values, null, `prefix`, `suffix`,
 * `equals-ignore-case`, `anything-but`, `exists`, `numeric` and `$or`.
 * @throws on an entry that it does not understand
 */
export function fitsPattern(pattern: Json, event: Json): boolean {
  if (!isObject(pattern)) throw new Error(`a filter pattern must be an object: ${JSON.stringify(pattern)}`);
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or' && Array.isArray(wanted)) return wanted.some((choice) => fitsPattern(choice, event));
    const value = isObject(event) ? event[key] : undefined;
    if (isObject(wanted)) return fitsPattern(wanted, value);
    if (!Array.isArray(wanted)) throw new Error(`the filter of "${key}" must be a list or an object`);
    return wanted.some((entry) => fitsEntry(entry, value));
  });
}

function fitsEntry(entry: Json, value: Json): boolean {
  const values = Array.isArray(value) ? value : [value];
  if (!isObject(entry)) return values.includes(entry);
  const [name, argument] = Object.entries(entry)[0] ?? [];
  if (name === 'exists') return (value !== undefined) === argument;
  return values.some((one) => one !== undefined && compares(name, argument, one));
}

function compares(name: string | undefined, argument: Json, value: Json): boolean {
  const text = typeof value === 'string' ? value : undefined;
  if (name === 'anything-but') return differs(argument, value);
  if (name === 'numeric' && Array.isArray(argument)) return withinNumbers(argument, value);
  if (typeof argument === 'string') {
    if (name === 'prefix') return text?.startsWith(argument) ?? false;
    if (name === 'suffix') return text?.endsWith(argument) ?? false;
    if (name === 'equals-ignore-case') return text?.toLowerCase() === argument.toLowerCase();
  }
  throw new Error(`the filter ${JSON.stringify({ [name ?? '']: argument })} is not understood`);
}

function differs(argument: Json, value: Json): boolean {
  if (isObject(argument)) return !fitsEntry(argument, value);
  return Array.isArray(argument) ? !argument.includes(value) : argument !== value;
}

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

function withinNumbers(comparisons: readonly Json[], value: Json): boolean {
  if (typeof value !== 'number') return false;
  for (let i = 0; i < comparisons.length; i += 2) {
    const compare = COMPARISONS[String(comparisons[i])];
    const bound = comparisons[i + 1];
    if (!compare || typeof bound !== 'number') throw new Error(`"numeric" ${JSON.stringify(comparisons)}?`);
    if (!compare(value, bound)) return false;
  }
  return true;
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
