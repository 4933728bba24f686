import type { Phrases } from './phrases';
import { plainUrl, wrapLine } from './plain-text';
import { EMAIL_COLUMNS } from './publication';

/** How many stories a message leaves out, and where they can be read; nothing when it has all. */
export function notShownLines(left: number, url: string | undefined, { digest }: Phrases): string[] {
  if (left === 0) return [];
  const plain = plainUrl(url);
  const rest = plain ? [`${digest.readAll}: ${plain}`] : wrapLine(digest.askForRest, EMAIL_COLUMNS);
  return ['', digest.notShown(left), ...rest];
}
