/**
 * The named variables of an environment; all missing names in one error, at cold start.
 * @throws when a name is missing or empty
 */
export function readEnv<Name extends string>(
  names: readonly Name[],
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Error(`the function's environment lacks ${missing.join(', ')}: deploy the stack again`);
  }
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Record<Name, string>;
}
