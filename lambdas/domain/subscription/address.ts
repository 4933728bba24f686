/** E.164: a plus sign, a country code, at most fifteen digits in all. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** One address, no display name, no spaces; a domain with a dot. Who reads it is found out by SNS's confirmation. */
const EMAIL =
  /^[^\s@"<>(),;:[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** A number as people write it, without its spaces, dashes and brackets; or what is wrong with it. */
export function phoneNumber(written: string): { readonly number: string } | { readonly wrong: string } {
  const number = written.replace(/[\s().-]/g, '').replace(/^00/, '+');
  if (E164.test(number)) return { number };
  if (/^\d/.test(number)) {
    return { wrong: `"${written}" has no country code: write it as +81… or +7…` };
  }
  return { wrong: `"${written}" is no telephone number in international form, such as +81312345678` };
}

/** An address with its domain in small letters; or what is wrong with it. */
export function emailAddress(written: string): { readonly address: string } | { readonly wrong: string } {
  const trimmed = written.trim();
  const at = trimmed.lastIndexOf('@');
  const address = `${trimmed.slice(0, at)}${trimmed.slice(at).toLowerCase()}`;
  const local = trimmed.slice(0, Math.max(at, 0));
  const dotted = local.startsWith('.') || local.endsWith('.') || local.includes('..');
  return EMAIL.test(address) && !dotted && address.length <= 254
    ? { address }
    : { wrong: `"${written}" is no email address` };
}

/**
 * Whether a number is Kazakhstan's. Its carriers stop political content, so an SMS with a headline may not arrive.
 * Kazakhstan shares country code 7 with Russia: its numbers go on with 6 or 7.
 */
export const isKazakhstanNumber = (number: string): boolean => /^\+7[67]\d{9}$/.test(number);
