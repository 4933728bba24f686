import { FILTER_LIMITS } from './filter-policy';

export type FilterScope = 'MessageAttributes' | 'MessageBody';

const OPERATORS = ['prefix', 'suffix', 'equals-ignore-case', 'cidr', 'exists', 'numeric', 'anything-but'];
const COMPARISONS = ['=', '<', '<=', '>', '>='];
const LARGEST = 1e9;

/**
 * What SNS would refuse in a policy, one sentence each; none when it would take it. The limits are those of the page
 * "Filter policy constraints" of its Developer Guide.
 */
export function validateFilterPolicy(
  policy: unknown,
  scope: FilterScope = 'MessageAttributes',
): readonly string[] {
  if (!isObject(policy)) return ['a filter policy is a JSON object'];
  const bytes = Buffer.byteLength(JSON.stringify(policy));
  const keys = leafKeys(policy);
  const combinations = combinationsOf(policy);
  return [
    ...(keys.size === 0 ? ['a filter policy needs at least one key'] : []),
    ...(keys.size > FILTER_LIMITS.keys
      ? [`${keys.size} keys (${[...keys].join(', ')}): SNS takes ${FILTER_LIMITS.keys}`]
      : []),
    ...(combinations > FILTER_LIMITS.combinations
      ? [
          `${combinations} combinations of values: SNS takes ${FILTER_LIMITS.combinations}; ask for fewer values`,
        ]
      : []),
    ...(bytes > FILTER_LIMITS.bytes ? [`${bytes} bytes: SNS takes ${FILTER_LIMITS.bytes}`] : []),
    ...complaintsIn(policy, scope, ''),
  ];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `$or` joins alternatives only if it holds at least two objects none of whose keys is an operator; else it is a key like any other. */
export const isAlternatives = (
  key: string,
  value: unknown,
): value is readonly Readonly<Record<string, unknown>>[] =>
  key === '$or' &&
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((branch) => isObject(branch) && !Object.keys(branch).some((name) => OPERATORS.includes(name)));

function leafKeys(policy: Readonly<Record<string, unknown>>, path = ''): Set<string> {
  const found = new Set<string>();
  for (const [key, value] of Object.entries(policy)) {
    const inner = isAlternatives(key, value)
      ? value.flatMap((branch) => [...leafKeys(branch, path)])
      : isObject(value)
        ? [...leafKeys(value, `${path}${key}.`)]
        : [`${path}${key}`];
    for (const name of inner) found.add(name);
  }
  return found;
}

/** Values of each key multiplied, each list of a nested key times its depth; alternatives are added up. */
function combinationsOf(policy: Readonly<Record<string, unknown>>, depth = 1): number {
  return Object.entries(policy).reduce((product, [key, value]) => {
    if (isAlternatives(key, value)) {
      return product * value.reduce((sum, branch) => sum + combinationsOf(branch, depth), 0);
    }
    if (isObject(value)) return product * combinationsOf(value, depth + 1);
    return product * (Array.isArray(value) ? value.length * depth : 1);
  }, 1);
}

function complaintsIn(policy: Readonly<Record<string, unknown>>, scope: FilterScope, path: string): string[] {
  return Object.entries(policy).flatMap(([key, value]) => {
    const place = `${path}${key}`;
    if (isAlternatives(key, value)) return value.flatMap((branch) => complaintsIn(branch, scope, path));
    if (isObject(value)) {
      return scope === 'MessageBody'
        ? complaintsIn(value, scope, `${place}.`)
        : [`${place}: policies on attributes cannot be nested`];
    }
    if (!Array.isArray(value)) return [`${place}: a key takes a list of values`];
    if (value.length === 0) return [`${place}: an empty list matches nothing`];
    return value.flatMap((condition: unknown) => complaintsOn(condition, place));
  });
}

function complaintsOn(condition: unknown, place: string): string[] {
  if (typeof condition === 'number') return numberComplaints(condition, place);
  if (condition === null || typeof condition === 'string' || typeof condition === 'boolean') return [];
  if (!isObject(condition)) return [`${place}: lists cannot be nested`];
  const [[operator, operand] = [], ...more] = Object.entries(condition);
  if (operator === undefined || more.length > 0) return [`${place}: a condition has exactly one operator`];
  if (!OPERATORS.includes(operator)) return [`${place}: SNS knows no operator "${operator}"`];
  if (operator === 'exists')
    return typeof operand === 'boolean' ? [] : [`${place}: "exists" is true or false`];
  if (operator === 'numeric') return rangeComplaints(operand, place);
  if (operator === 'anything-but') return anythingButComplaints(operand, place);
  return typeof operand === 'string' && operand !== '' ? [] : [`${place}: "${operator}" takes a text`];
}

function numberComplaints(value: number, place: string): string[] {
  if (Math.abs(value) > LARGEST) return [`${place}: numbers go from -1e9 to 1e9`];
  return Math.abs(value * 1e5 - Math.round(value * 1e5)) > 1e-4
    ? [`${place}: five digits after the point at most`]
    : [];
}

function rangeComplaints(operand: unknown, place: string): string[] {
  const wellFormed =
    Array.isArray(operand) &&
    (operand.length === 2 || operand.length === 4) &&
    operand.every((part: unknown, i) =>
      i % 2 === 0 ? COMPARISONS.includes(String(part)) : typeof part === 'number',
    );
  if (!wellFormed) return [`${place}: "numeric" reads [">", 0] or [">", 0, "<=", 100]`];
  return operand.filter((part) => typeof part === 'number').flatMap((part) => numberComplaints(part, place));
}

function anythingButComplaints(operand: unknown, place: string): string[] {
  if (isObject(operand)) {
    return typeof operand.prefix === 'string' && Object.keys(operand).length === 1
      ? []
      : [`${place}: "anything-but" takes values or a "prefix"`];
  }
  const values: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  return values.length > 0 && values.every((value) => typeof value === 'string' || typeof value === 'number')
    ? []
    : [`${place}: "anything-but" takes texts or numbers`];
}
