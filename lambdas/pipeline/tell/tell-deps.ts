import type { AlertContext } from '#domain/alert/compose-alert';
import type { AlertClaims, Clock, Log, SmsBudget, Topic, Warnings } from '#pipeline/ports';
import type { Turn } from './turns';

/** What telling alerts asks of the outside world. */
export interface TellDeps {
  readonly claims: AlertClaims;
  readonly topic: Topic;
  /** When the topic may be published to: ten messages a second suspend a subscriber's address (SNS, email notifications). */
  readonly turn: Turn;
  readonly sms: SmsBudget;
  readonly warnings: Warnings;
  readonly clock: Clock;
  readonly log: Log;
  readonly context: Pick<AlertContext, 'timeZone' | 'language' | 'smsWording' | 'storyUrl' | 'archiveUrl'>;
}

/**
 * `open`: someone else is at it, or its end is unknown; `settle-alerts` sees to it when the lease has run out. `again`: SNS refused it for
 * now, or whoever is at it tells the story as less urgent than it is; it has to be told again. `unacceptable`: SNS would not take it however
 * often it is asked; `settle-alerts` asks a few times more.
 */
export type TellOutcome = 'told' | 'already' | 'open' | 'again' | 'unacceptable';
