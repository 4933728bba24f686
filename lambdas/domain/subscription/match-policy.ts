import type { FilterPolicy } from './filter-policy';
import { matchesCondition, type Scalar } from './match-condition';
import { isAlternatives } from './validate-policy';

/** Attributes as `Publish` takes them. */
export type MessageAttributes = Readonly<
  Record<string, { readonly DataType?: string; readonly StringValue?: string }>
>;

/** A value that a policy looks at: nothing there, or one or more scalars. */
type Values = readonly Scalar[] | undefined;

/**
 * Whether SNS would deliver a message to a subscription with this policy on attributes: every key of the policy must find
 * an attribute of which one value meets one condition. Binary attributes are as if they were not there; a `String.Array`
 * that is no JSON list fails every key that looks at it.
 */
export function matchesFilterPolicy(policy: FilterPolicy, attributes: MessageAttributes): boolean {
  const values = new Map<string, Values | 'unreadable'>();
  for (const [key, attribute] of Object.entries(attributes)) {
    const read = valuesOf(attribute);
    if (read !== undefined) values.set(key, read);
  }
  const hasAny = values.size > 0;
  return everyKey(policy, (key, conditions) => {
    const found = values.get(key);
    return found !== 'unreadable' && Array.isArray(conditions) && anyCondition(conditions, found, hasAny);
  });
}

/** The same for a policy whose scope is the body: the body must be a JSON object; keys may be nested, lists match by any element. */
export function matchesFilterPolicyOnBody(policy: FilterPolicy, body: string): boolean {
  const parsed = parsedJson(body);
  return isObject(parsed) && matchesObject(policy, parsed);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== 'object';

function everyKey(
  policy: Readonly<Record<string, unknown>>,
  holds: (key: string, conditions: unknown) => boolean,
): boolean {
  return Object.entries(policy).every(([key, conditions]) =>
    isAlternatives(key, conditions)
      ? conditions.some((branch) => everyKey(branch, holds))
      : holds(key, conditions),
  );
}

function matchesObject(
  policy: Readonly<Record<string, unknown>>,
  body: Readonly<Record<string, unknown>>,
): boolean {
  const hasAny = Object.keys(body).length > 0;
  return everyKey(policy, (key, conditions) => {
    const value = Object.hasOwn(body, key) ? body[key] : undefined;
    if (isObject(conditions)) {
      const inner: readonly unknown[] = Array.isArray(value) ? value : [value ?? {}];
      return inner.some((element) => isObject(element) && matchesObject(conditions, element));
    }
    return Array.isArray(conditions) && anyCondition(conditions, scalarsIn(value), hasAny);
  });
}

/** `exists` looks at leaves only: an object is not there for it, as for every other condition. */
function scalarsIn(value: unknown): Values {
  if (value === undefined) return undefined;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const scalars = all.filter(isScalar);
  return scalars.length > 0 || Array.isArray(value) ? scalars : undefined;
}

function anyCondition(conditions: readonly unknown[], values: Values, hasAny: boolean): boolean {
  return conditions.some((condition) => matchesCondition(condition, values, hasAny));
}

function valuesOf({ DataType = 'String', StringValue }: MessageAttributes[string]): Values | 'unreadable' {
  if (StringValue === undefined || DataType.startsWith('Binary')) return undefined;
  if (DataType === 'String.Array') {
    const list = parsedJson(StringValue);
    return Array.isArray(list) && list.every(isScalar) ? list : 'unreadable';
  }
  if (DataType === 'Number' || DataType.startsWith('Number.')) {
    const number = Number(StringValue);
    return StringValue.trim() !== '' && Number.isFinite(number) ? [number] : 'unreadable';
  }
  return [StringValue];
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
