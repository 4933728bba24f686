import { isWithinRange } from './ip-range';

/** One value of an attribute, or one leaf of a body. */
export type Scalar = string | number | boolean | null;

type Operator = (operand: unknown, value: Scalar) => boolean;

/** Numbers are the same when they are within five digits after the point. */
const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) < 5e-6;

const same = (a: unknown, b: Scalar): boolean =>
  typeof a === 'number' && typeof b === 'number' ? sameNumber(a, b) : a === b;

const texts = (operand: unknown): readonly string[] =>
  (Array.isArray(operand) ? operand : [operand]).filter((text): text is string => typeof text === 'string');

const COMPARE: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': sameNumber,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value < bound || sameNumber(value, bound),
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value > bound || sameNumber(value, bound),
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  prefix: (operand, value) =>
    typeof value === 'string' && texts(operand).some((text) => value.startsWith(text)),
  suffix: (operand, value) =>
    typeof value === 'string' && texts(operand).some((text) => value.endsWith(text)),
  'equals-ignore-case': (operand, value) =>
    typeof value === 'string' && texts(operand).some((text) => value.toLowerCase() === text.toLowerCase()),
  cidr: (operand, value) =>
    typeof value === 'string' && texts(operand).some((range) => isWithinRange(value, range)),
  numeric: (operand, value) =>
    typeof value === 'number' && Array.isArray(operand) && isInRange(operand, value),
};

/**
 * Whether one condition of a policy holds for the values found under its key.
 * @param values of one attribute; `undefined` when it is not there
 * @param hasAny the message has at least one attribute: without one, even `exists: false` does not match
 */
export function matchesCondition(
  condition: unknown,
  values: readonly Scalar[] | undefined,
  hasAny: boolean,
): boolean {
  if (typeof condition !== 'object' || condition === null) {
    return values?.some((value) => same(condition, value)) ?? false;
  }
  const [[operator = '', operand] = []] = Object.entries(condition);
  if (operator === 'exists') return operand === isThere(values) && (operand || hasAny);
  if (values === undefined) return false;
  if (operator === 'anything-but') return values.every((value) => !isAmong(operand, value));
  return values.some((value) => OPERATORS[operator]?.(operand, value) ?? false);
}

/** There means: with a value that is neither null nor empty. */
const isThere = (values: readonly Scalar[] | undefined): boolean =>
  values?.some((value) => value !== null && value !== '') ?? false;

/** What `anything-but` excludes: values, or all that a prefix or suffix meets. Of a list no element may be among it. */
function isAmong(operand: unknown, value: Scalar): boolean {
  if (Array.isArray(operand)) return operand.some((excluded) => same(excluded, value));
  if (typeof operand !== 'object' || operand === null) return same(operand, value);
  const [[operator = '', inner] = []] = Object.entries(operand);
  return OPERATORS[operator]?.(inner, value) ?? false;
}

function isInRange(range: readonly unknown[], value: number): boolean {
  for (let i = 0; i < range.length; i += 2) {
    const holds = COMPARE[String(range[i])];
    const bound = range[i + 1];
    if (!holds || typeof bound !== 'number' || !holds(value, bound)) return false;
  }
  return range.length > 0;
}
