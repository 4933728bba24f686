/**
 * What tells a message from anything else, named as in `zod/mini`, which weighs 20 KB in each function for the nine words that our
 * messages need.
 */
export interface Schema<Value> {
  /**
   * The value, of objects the named fields alone.
   * @throws when it is of another shape, with the place where it differs and not with the value
   */
  parse(value: unknown): Value;
}

interface Checked<Value> extends Schema<Value> {
  check(...checks: readonly Check[]): Schema<Value>;
}

type Check = { readonly holds: (value: { readonly length: number }) => boolean; readonly says: string };

/** The values that a schema lets through. */
type Infer<Of> = Of extends Schema<infer Value> ? Value : never;

export type { Infer as infer };

const differs = (says: string) => new TypeError(`message is not as expected: ${says}`);

const of = <Value>(says: string, is: (value: unknown) => boolean): Checked<Value> => ({
  parse: (value) => {
    if (!is(value)) throw differs(says);
    return value as Value;
  },
  check(...checks) {
    return {
      parse: (value) => {
        const parsed = this.parse(value);
        const failing = checks.find(({ holds }) => !holds(parsed as { readonly length: number }));
        if (failing) throw differs(failing.says);
        return parsed;
      },
    };
  },
});

const isText = (value: unknown): value is string => typeof value === 'string';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

export const string = () => of<string>('no text', isText);
export const boolean = () => of<boolean>('neither true nor false', (value) => typeof value === 'boolean');
export const url = () => of<string>('no address', (value) => isText(value) && URL.canParse(value));
export const iso = {
  /** ISO 8601 in UTC. */
  datetime: () =>
    of<string>(
      'no instant',
      (value) => isText(value) && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
    ),
};
const oneOf = <const Names extends readonly string[]>(names: Names) =>
  of<Names[number]>(`none of ${names.join(', ')}`, (value) => isText(value) && names.includes(value));

export { oneOf as enum };

export const minLength = (least: number): Check => ({
  holds: ({ length }) => length >= least,
  says: `shorter than ${least}`,
});
export const maxLength = (most: number): Check => ({
  holds: ({ length }) => length <= most,
  says: `longer than ${most}`,
});

type Optional<Value> = Schema<Value | undefined> & { readonly optional: true };

/** May be left out of an object. */
export const optional = <Value>({ parse }: Schema<Value>): Optional<Value> => ({
  optional: true,
  parse: (value) => (value === undefined ? undefined : parse(value)),
});

export function array<Value>({ parse }: Schema<Value>): Checked<Value[]> {
  const list = of<Value[]>('no list', Array.isArray);
  return { ...list, parse: (value) => list.parse(value).map((one) => parse(one)) };
}

type Fields = Readonly<Record<string, Schema<unknown>>>;
type Value<Of extends Fields> = {
  readonly [Name in keyof Of as Of[Name] extends { optional: true } ? never : Name]: Infer<Of[Name]>;
} & { readonly [Name in keyof Of as Of[Name] extends { optional: true } ? Name : never]?: Infer<Of[Name]> };

export function object<Of extends Fields>(fields: Of): Schema<Value<Of>> {
  return {
    parse: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw differs('no object');
      const given = value as Readonly<Record<string, unknown>>;
      const parsed = Object.entries(fields).flatMap(([name, field]) => {
        const one = inField(name, () => field.parse(Object.hasOwn(given, name) ? given[name] : undefined));
        return one === undefined ? [] : [[name, one]];
      });
      return Object.fromEntries(parsed);
    },
  };
}

function inField<Made>(name: string, make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    throw new TypeError(`${name}: ${(cause as Error).message}`, { cause });
  }
}
