import { isBelow } from './host';
import { HOST_NOISE, TRACKING_NAMES, TRACKING_PREFIXES, TWIN_NAMES } from './tracking-names';

/** Whether a query parameter does not change what is shown. `host` is where it was found. */
export function isNoise(name: string, value: string, host: string): boolean {
  const lower = name.toLowerCase();
  if (TRACKING_NAMES.has(lower) || TRACKING_PREFIXES.test(lower) || TWIN_NAMES.has(lower)) return true;
  if (
    (lower === 'outputtype' || lower === 'output' || lower === 'view' || lower === 'format') &&
    value === 'amp'
  )
    return true;
  return Object.entries(HOST_NOISE).some(([site, names]) => isBelow(host, site) && names.includes(lower));
}
