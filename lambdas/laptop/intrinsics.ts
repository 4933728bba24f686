import { Trouble } from './trouble';

/** What `Ref` and `Fn::GetAtt` of a resource stand for, by logical id; pseudo parameters such as `AWS::Region` too. */
export type References = {
  ref(logicalId: string): string | undefined;
  attribute(logicalId: string, name: string): string | undefined;
};

type Json = unknown;

/**
 * A value of a CloudFormation template with its functions worked out: Ref, Fn::GetAtt, Fn::Join, Fn::Sub.
 * @param place named in the complaint about what is not understood
 * @throws Trouble on any other function and on what nothing is known of
 */
export function resolve(value: Json, references: References, place: string): Json {
  if (Array.isArray(value)) return value.map((item, i) => resolve(item, references, `${place}[${i}]`));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) {
    return call(only[0], only[1], references, place);
  }
  return Object.fromEntries(
    entries.map(([key, item]) => [key, resolve(item, references, `${place}.${key}`)]),
  );
}

function call(name: string, argument: Json, references: References, place: string): Json {
  const known = (value: string | undefined, what: string): string => {
    if (value === undefined) throw new Trouble(`${place}: the laptop knows nothing of ${what}`);
    return value;
  };
  if (name === 'Ref' && typeof argument === 'string') return known(references.ref(argument), argument);
  if (name === 'Fn::GetAtt' && isStrings(argument, 2)) {
    return known(references.attribute(argument[0] ?? '', argument[1] ?? ''), argument.join('.'));
  }
  if (name === 'Fn::Join' && Array.isArray(argument) && argument.length === 2) {
    const parts = resolve(argument[1], references, place);
    if (typeof argument[0] === 'string' && isStrings(parts)) return parts.join(argument[0]);
  }
  if (name === 'Fn::Sub' && typeof argument === 'string') {
    return argument.replaceAll(/\$\{([\w:]+)(?:\.(\w+))?\}/g, (whole, id: string, attribute?: string) =>
      known(attribute ? references.attribute(id, attribute) : references.ref(id), whole),
    );
  }
  throw new Trouble(`${place}: the laptop does not understand ${name} ${JSON.stringify(argument)}`);
}

const isStrings = (value: Json, length?: number): value is string[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'string') &&
  (length === undefined || value.length === length);
