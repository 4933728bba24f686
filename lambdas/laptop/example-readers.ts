import type { Settings } from '#domain/settings/settings';

/** Who reads the newsroom when the configuration names nobody: an analyst, an energy desk, a telephone for what is urgent, an editor in Tokyo. */
export const EXAMPLE_READERS: Settings['subscribers'] = [
  { email: 'analyst@embassy.example', alerts: true, editions: ['astana'] },
  { email: 'desk@energy-trading.example', topics: ['energy', 'mining'], alerts: true, editions: ['tokyo'] },
  { sms: '+819000000000', alerts: true, editions: [] },
  { email: 'editor@tokyo-weekly.example', alerts: false, editions: ['tokyo'] },
];
