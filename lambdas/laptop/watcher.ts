import type { Invocation } from './local-function';
import type { Delivery } from './outbox';

/** What happens on the laptop, for whoever watches. */
export interface Watcher {
  invoked?(invocation: Invocation): void;
  published?(publication: Published): void;
  delivered?(delivery: Delivery): void;
  /** Something now lies with the dead letters. */
  givenUp?(what: string): void;
}

/** A message that a topic took, whoever gets it. */
export type Published = {
  /** `alerts`, `digests`, `operator`. */
  readonly topic: string;
  readonly subject: string;
  /** Attributes for filter policies; a list is JSON. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: Date;
};
