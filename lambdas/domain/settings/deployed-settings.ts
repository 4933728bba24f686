import type { Settings } from './settings';

/** The settings as a function finds them beside its code. */
export type DeployedSettings = ReturnType<typeof deployedSettings>;

/** Without what only the deployment asks for: a new subscriber is no reason for new code, nor are addresses its business. */
export function deployedSettings(settings: Settings) {
  const { subscribers, operators, dashboard, removalPolicy, terminationProtection, retentionDays, ...rest } =
    settings;
  const { irrelevant, relevant } = retentionDays;
  return { ...rest, retentionDays: { irrelevant, relevant } };
}

/** The zone of alerts and of counted months: that of the first edition, since an alert goes to readers of all of them. */
export const readersZone = ({ editions }: Pick<DeployedSettings, 'editions'>): string =>
  editions[0]?.timeZone ?? 'UTC';
