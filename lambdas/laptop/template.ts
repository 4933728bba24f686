import { z } from 'zod';
import { type References, resolve } from './intrinsics';
import { PASSED_OVER, PLAYED, type PlayedType, type PropertiesOf } from './template-resources';
import { Trouble } from './trouble';

const TemplateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Metadata: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })).default({}),
});

/** One resource of a template, not yet worked out. */
export type Resource = {
  readonly id: string;
  readonly type: PlayedType;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Name of its construct, the last step of its path in the app; the logical id where the path is not said. */
  readonly name: string;
};

/** A synthesized CloudFormation template as the laptop reads it. */
export type Template = {
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, unknown>>;
};

/**
 * Reads a template: what is played is kept, what has no part here is passed over by name.
 * @throws Trouble on a kind of resource that is neither
 */
export function readTemplate(template: unknown): Template {
  const { Resources, Outputs } = TemplateSchema.parse(template);
  const resources = Object.entries(Resources).flatMap(([id, { Type, Properties, Metadata }]) => {
    if (isPlayed(Type)) return [{ id, type: Type, properties: Properties, name: nameOf(id, Metadata) }];
    if (Object.keys(PASSED_OVER).some((prefix) => Type.startsWith(prefix))) return [];
    throw new Trouble(
      `the laptop does not know ${Type} (${id}): teach it in lambdas/laptop/template-resources.ts`,
    );
  });
  const outputs = Object.fromEntries(Object.entries(Outputs).map(([name, { Value }]) => [name, Value]));
  return { resources, outputs };
}

/** The resources of one kind. */
export const ofType = ({ resources }: Template, type: PlayedType): readonly Resource[] =>
  resources.filter((resource) => resource.type === type);

/**
 * The properties of a resource, functions worked out and defaults filled in.
 * @throws Trouble on a property that the laptop would ignore or does not understand
 */
export function propertiesOf<Type extends PlayedType>(
  resource: Resource,
  type: Type,
  references: References,
): PropertiesOf<Type> {
  const resolved = resolve(withoutIrrelevant(resource.properties, PLAYED[type]), references, resource.id);
  const read = PLAYED[type].safeParse(resolved);
  if (read.success) return read.data as PropertiesOf<Type>;
  const complaints = read.error.issues.map(({ path, message }) => `${path.join('.') || type}: ${message}`);
  throw new Trouble(`the laptop does not understand ${resource.id} (${type}): ${complaints.join('; ')}`);
}

/** Leaves out what the laptop does not look at, whose references need not be known then. */
function withoutIrrelevant(value: unknown, schema: unknown): unknown {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const shape: Readonly<Record<string, unknown>> = inner.shape;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      unwrapped(shape[key]) instanceof z.ZodUnknown ? [] : [[key, withoutIrrelevant(item, shape[key])]],
    ),
  );
}

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;

function nameOf(id: string, metadata: Readonly<Record<string, unknown>> | undefined): string {
  const path = metadata?.['aws:cdk:path'];
  if (typeof path !== 'string') return id;
  return (
    path
      .replace(/\/Resource$/, '')
      .split('/')
      .at(-1) ?? id
  );
}

const isPlayed = (type: string): type is PlayedType => type in PLAYED;
