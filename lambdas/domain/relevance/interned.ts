/**
 * The one copy of a text that the engine keeps for names of properties. Two of these are equal if they are the same thing in memory, which
 * is how they are compared; words cut out of a table are compared letter by letter, hundreds of times a document.
 */
export const interned = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;
