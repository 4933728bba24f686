const YES = 1;
const NO = 2;

/** A question asked of thousands of characters, by UTF-16 unit, and looked into only when one first comes. */
export function ofEachCharacter(test: (character: string) => boolean): (code: number) => boolean {
  /** 0 where it is not yet known. */
  const answers = new Uint8Array(0x10000);
  return (code) => {
    const known = answers[code];
    if (known) return known === YES;
    const answer = test(String.fromCharCode(code));
    answers[code] = answer ? YES : NO;
    return answer;
  };
}
