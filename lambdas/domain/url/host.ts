/** Names under which anyone may register: `co.jp`, `gov.kz`. What stands directly before them is an owner's. */
const REGISTRY =
  /^(?:ac|ad|asso|bel|biz|co|com|ed|edu|gen|go|gob|gouv|gov|govt|gr|gub|gv|info|int|k12|lg|ltd|me|mil|mod|name|ne|net|nhs|nom|or|org|pe|plc|pol|police|pro|re|sch|school|tv|web)\.[a-z]{2}$/;

/** Whether a host is one label, or two under which anyone may register. */
export const isRegistry = (host: string): boolean => !host.includes('.') || REGISTRY.test(host);

/** Whether a host is another, or below it. */
export const isBelow = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** What stands before a host and changes nothing. */
export const WWW = /^www\d?\./;

/** The host that stands behind `www.`; what anyone may register is no host of that owner. */
export function withoutWww(host: string): string {
  const plain = host.replace(/\.+$/, '');
  const behind = plain.replace(WWW, '');
  return isRegistry(behind) ? plain : behind;
}
