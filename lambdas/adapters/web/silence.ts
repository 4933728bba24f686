/** Looks within one span: what lasts a quarter longer is noticed a quarter later. */
const LOOKS = 4;

/**
 * Calls back when a number has stood still for a while, once; what it returns stops the watch. Time counts by looks, of which an event
 * loop that was busy makes but one: what came in meanwhile is read before anyone is called silent.
 */
export function whenSilent(milliseconds: number, heard: () => number, silent: () => void): () => void {
  let last = heard();
  let quiet = 0;
  const timer = setInterval(() => {
    const now = heard();
    quiet = now === last ? quiet + 1 : 0;
    last = now;
    if (quiet < LOOKS) return;
    clearInterval(timer);
    silent();
  }, milliseconds / LOOKS);
  return () => clearInterval(timer);
}

/** Calls back when the time is over, whatever is heard meanwhile. */
export const whenOver = (milliseconds: number, over: () => void): (() => void) =>
  whenSilent(milliseconds, () => 0, over);
