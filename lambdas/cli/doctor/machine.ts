import { type Finding, ok, warn } from './finding';

/** Least Node that this program is made for. */
const LEAST_NODE = [20, 18, 1];
/** A clock further off than this makes AWS refuse what it signed (5 minutes) and dates entries wrongly before. */
const MOST_SKEW_MS = 60_000;

export interface Machine {
  readonly now: Date;
  /** `process.versions`. */
  readonly versions: Readonly<Record<string, string | undefined>>;
  /** Of the program, from `package.json`. */
  readonly version: string;
  /** What this Node thinks of a zone's offset at an instant: `GMT+05:00`. */
  readonly offset?: (zone: string, now: Date) => string;
}

/** This machine: versions and time-zone data. */
export function machineFindings({ now, versions, version, offset = offsetOf }: Machine): readonly Finding[] {
  const almaty = offset('Asia/Almaty', now);
  return [
    isAtLeast(versions.node ?? '', LEAST_NODE)
      ? ok('versions', `Irtysh ${version}, Node ${versions.node}, time-zone data ${versions.tz ?? 'unknown'}`)
      : warn(
          'versions',
          `Irtysh ${version} on Node ${versions.node}`,
          `install Node ${LEAST_NODE.join('.')} or later`,
        ),
    almaty === 'GMT+05:00'
      ? ok('time zones', 'Asia/Almaty is +05:00')
      : warn(
          'time zones',
          `Asia/Almaty is ${almaty.replace('GMT', '') || '+00:00'} here, and has been +05:00 since March 2024`,
          'update Node: its time-zone data are older than 2024a, and digests go out at the wrong hour',
        ),
  ];
}

/** Whether this machine's clock agrees with that of a server. */
export function clockFinding(now: Date, server: Date | undefined): readonly Finding[] {
  if (!server) return [];
  const skew = now.getTime() - server.getTime();
  return [
    Math.abs(skew) <= MOST_SKEW_MS
      ? ok('clock', 'agrees with that of AWS')
      : warn(
          'clock',
          `is ${Math.round(Math.abs(skew) / 1000)} seconds ${skew > 0 ? 'ahead of' : 'behind'} that of AWS`,
          'let the machine set its clock by the network (NTP)',
        ),
  ];
}

function offsetOf(zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    now,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const differs = least.findIndex((part, i) => parts[i] !== part);
  return differs === -1 || (parts[differs] ?? 0) > (least[differs] ?? 0);
}
