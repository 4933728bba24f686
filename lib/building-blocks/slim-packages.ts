import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PluginBuild } from 'esbuild';

/** A file of a package, and the same in fewer words. */
type Slimming = { readonly file: RegExp; readonly slim: (source: string) => string };

const SLIMMINGS: readonly Slimming[] = [
  // Thirty classes a client, all alike.
  { file: /[\\/]client-\w+[\\/]dist-es[\\/]models[\\/]errors\.js$/, slim: withFewerClasses },
  // Of all that a client's package says of itself, the client asks for its version.
  {
    file: /[\\/]client-\w+[\\/]package\.json$/,
    slim: (source) => `export default ${JSON.stringify({ version: JSON.parse(source).version })};`,
  },
  // What hashes where Node was built without its own crypto.
  { file: /[\\/]checksum[\\/]sha256[\\/]Sha256Js\.js$/, slim: () => 'export class Sha256Js {}' },
  // The retry mode `adaptive`: who sets it in a function's environment gets the standard one.
  {
    file: /[\\/]util-retry[\\/]AdaptiveRetryStrategy\.js$/,
    slim: () => "export { StandardRetryStrategy as AdaptiveRetryStrategy } from './StandardRetryStrategy';",
  },
  // How a machine of EC2 finds its region, which Lambda says in the environment.
  {
    file: /[\\/]getInstanceMetadataRegion\.js$/,
    slim: () => 'export const getInstanceMetadataRegion = async () => undefined;',
  },
  // A call may do anything, for all that esbuild knows: what writes kana could not be left out where kana are only read.
  {
    file: /[\\/]wanakana[\\/]esm[\\/]index\.js$/,
    slim: (source) =>
      source.replace(
        /^(const \w+ = )(memoizeOne|createCustomMapping|Object\.assign)\(/gm,
        '$1/* @__PURE__ */ $2(',
      ),
  },
];

/** Leaves out of packages what no function calls and esbuild cannot know that, and says shorter what is said many times. */
export const slimPackages = {
  name: 'slim packages',
  setup(bundle: PluginBuild): void {
    for (const { file, slim } of SLIMMINGS) {
      bundle.onLoad({ filter: file }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const contents = slim(source);
        if (contents === source)
          throw new Error(`${path} is not as it was: how it becomes smaller must be told anew`);
        return { contents, loader: 'js' };
      });
    }
  },
};

const MAKER = fileURLToPath(new URL('./sdk-exceptions.mjs', import.meta.url));
const CLASS = /^export class (\w+) extends __BaseException \{\n[\s\S]*?\n\}$/gm;

/** Classes that are as all others are, by one call each; the others as they are. */
function withFewerClasses(source: string): string {
  const service = /shapeId = "([\w.]+)#/.exec(source)?.[1] ?? '';
  const classes = source.replace(CLASS, (spelled, name: string) => {
    const fault = /\$fault = "(\w+)"/.exec(spelled)?.[1] ?? '';
    const fields = [...spelled.matchAll(/^ {4}(\w+);$/gm)].map(([, field = '']) => field);
    return spelled === spelledOut(service, name, fault, fields)
      ? `export const ${name} = exception(${[name, fault, fields].map((part) => JSON.stringify(part)).join(', ')});`
      : spelled;
  });
  if (classes === source) return source;
  return [
    `import { exceptionsOf } from ${JSON.stringify(MAKER)};`,
    classes.replace(
      /^(import .*)$/m,
      `$1\nconst exception = exceptionsOf(__BaseException, ${JSON.stringify(service)});`,
    ),
  ].join('\n');
}

/** How the SDK's generator writes a class. */
const spelledOut = (service: string, name: string, fault: string, fields: readonly string[]): string =>
  [
    `export class ${name} extends __BaseException {`,
    `    static shapeId = "${service}#${name}";`,
    `    name = "${name}";`,
    `    $fault = "${fault}";`,
    ...fields.map((field) => `    ${field};`),
    '    constructor(opts) {',
    '        super({',
    `            name: "${name}",`,
    `            $fault: "${fault}",`,
    '            ...opts,',
    '        });',
    `        Object.setPrototypeOf(this, ${name}.prototype);`,
    ...fields.map((field) => `        this.${field} = opts.${field};`),
    '    }',
    '}',
  ].join('\n');
