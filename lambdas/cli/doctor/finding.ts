/** One thing looked at. */
export type Finding = {
  /** `unknown`: it could not be looked at. */
  readonly level: 'ok' | 'warn' | 'unknown';
  readonly about: string;
  readonly says: string;
  /** What to do about it. */
  readonly remedy?: string;
};

export const ok = (about: string, says: string): Finding => ({ level: 'ok', about, says });
export const warn = (about: string, says: string, remedy: string): Finding => ({
  level: 'warn',
  about,
  says,
  remedy,
});

/** A check that could not be made is itself a finding: the others are made all the same. */
export async function lookAt(
  about: string,
  look: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (cause) {
    const words = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    return [
      {
        level: 'unknown',
        about,
        says: `could not be looked at (${words})`,
        remedy: 'do these credentials have the right to look?',
      },
    ];
  }
}
