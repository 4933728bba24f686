/**
 * What the guarded fetch may reach. `newsroom` is the laptop's explicit allowance: the listed hosts are served over plain
 * HTTP by a server on loopback, every other host does not exist. A deployed function can only ever have `public`.
 */
export type Network =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'newsroom';
      readonly address: '127.0.0.1';
      readonly port: number;
      readonly hosts: readonly string[];
    };
