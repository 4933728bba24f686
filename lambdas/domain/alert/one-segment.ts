import { cutToFit } from '#domain/publication/plain-text';
import { SEGMENT_SEPTETS, septets, spellInGsm7 } from './gsm7';

/** What an SMS says: words in front, a headline that may be cut, a link that may not. */
export type SmsParts = {
  /** The fullest first; a shorter one stands in where a link needs the room. GSM-7. */
  readonly leads: readonly [string, ...string[]];
  /** As the outlets have it, in any script. */
  readonly headlines?: readonly string[];
  /** Stands in the headline's place when none can be spelled, the fullest first. GSM-7. */
  readonly otherwise: readonly [string, ...string[]];
  /** Addresses in ASCII, the best first. */
  readonly links?: readonly string[];
  /** Stands in the link's place when there are links and none fits. GSM-7. */
  readonly noLink?: string;
};

/** Words before the link; a headline may be cut. */
type Words = { readonly lead: string; readonly said: string; readonly isHeadline: boolean };

/** A headline cut to less says nothing. */
const LEAST_HEADLINE = 40;

/**
 * Exactly one segment, whatever the titles hold. The words give way to the link: the best link that leaves room for the shortest
 * of them, else the shortest link with the lead alone. Only when no address fits at all is there none, and then the text says where to look.
 */
export function oneSegment({ leads, headlines = [], otherwise, links = [], noLink = '' }: SmsParts): string {
  const headline = headlines.map(spellInGsm7).find((spelled) => spelled !== undefined);
  const all = [...headlineWords(leads, headline), ...otherWords(leads, otherwise)];
  const said = links.map(inGsm7);
  for (const link of said) {
    const words = all.find((some) => leastOf(some) + 1 + length(link) <= SEGMENT_SEPTETS);
    if (words) return written(words, link);
  }
  const lead = leads.at(-1) ?? leads[0];
  const shortest = [...said].sort((a, b) => length(a) - length(b))[0];
  if (shortest && length(lead) + 1 + length(shortest) <= SEGMENT_SEPTETS) return `${lead} ${shortest}`;
  return written(
    all[0] ?? { lead: leads[0], said: otherwise[0], isHeadline: false },
    links.length > 0 ? noLink : '',
  );
}

const headlineWords = (leads: readonly string[], headline: string | undefined): Words[] =>
  headline === undefined ? [] : leads.map((lead) => ({ lead, said: headline, isHeadline: true }));

/** The words grow shorter before the lead does. */
const otherWords = (leads: readonly string[], otherwise: readonly string[]): Words[] =>
  leads.flatMap((lead) => otherwise.map((said) => ({ lead, said, isHeadline: false })));

const leastOf = ({ lead, said, isHeadline }: Words): number =>
  length(lead) + 1 + (isHeadline ? Math.min(length(said), LEAST_HEADLINE) : length(said));

function written({ lead, said }: Words, ending: string): string {
  const room = SEGMENT_SEPTETS - length(lead) - 1 - (ending === '' ? 0 : length(ending) + 1);
  const middle = cutToFit(said, Math.max(room, 0), { measure: length, ellipsis: '...' });
  return [lead, middle, ending].filter((part) => part !== '').join(' ');
}

/** The one character of an address that GSM-7 has not. */
const inGsm7 = (url: string): string => url.replaceAll('`', '%60');

/** Septets of what is known to be GSM-7; anything else counts as more than any limit. */
const length = (text: string): number => septets(text) ?? Number.POSITIVE_INFINITY;
