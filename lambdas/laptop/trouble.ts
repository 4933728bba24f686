/** Something that the person at the laptop can put right. The message says what is wrong and what to do, nothing else is worth showing. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

/** What an unknown thrown thing says. */
export const words = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
