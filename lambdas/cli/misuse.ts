/** Something was asked for in a way that no command understands: the exit status is then 2. The message says what is understood. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** Options that name an address of the web. */
export function webAddress(url: string | undefined): string | undefined {
  if (url !== undefined && !(/^https?:\/\//i.test(url) && URL.canParse(url)))
    throw new Misuse(`--url ${url} is no web address; give the one that the file was fetched from`);
  return url;
}
