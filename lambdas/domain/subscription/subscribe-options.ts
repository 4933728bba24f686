import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import { TOPICS, URGENCIES, type Urgency } from '#domain/relevance/verdict';
import { didYouMean } from '#domain/settings/did-you-mean';
import { emailAddress, isKazakhstanNumber, phoneNumber } from './address';
import { type Subscription, subscriptionsFor, TOLD_RELATIONS, type Wishes } from './subscription';

/** What stands on the command line, or in one line of an import. Lists are separated by commas. */
export type SubscribeOptions = {
  readonly email?: string;
  readonly sms?: string;
  readonly topics?: string;
  readonly relation?: string;
  /** Least urgency: `notable` means notable and urgent. */
  readonly urgency?: string;
  readonly languages?: string;
  readonly edition?: string;
  /** Be told at once even though an edition is asked for. */
  readonly alerts?: boolean;
};

/** What this installation has to offer. */
export type Offer = {
  readonly editions: readonly string[];
  readonly smsWording: 'neutral' | 'headline';
};

/** The subscriptions meant, or everything that is wrong, one sentence each. */
export type OptionsRead =
  | { readonly kind: 'subscriptions'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'wrong'; readonly wrong: readonly string[] };

/**
 * An edition alone means its digest alone; whoever names something that only alerts have, or nothing, is told at once;
 * `--alerts` asks for both.
 */
export function readSubscribeOptions(options: SubscribeOptions, offer: Offer): OptionsRead {
  const wrong: string[] = [];
  const list = <Word extends string>(
    name: keyof SubscribeOptions,
    known: readonly Word[],
  ): readonly Word[] | undefined =>
    words(options[name], known, (complaint) => wrong.push(`--${name}: ${complaint}`));
  const wishes: Wishes = {
    ...addressOf(options, offer, (complaint) => wrong.push(complaint)),
    ...given('topics', list('topics', TOPICS)),
    ...given('relations', list('relation', TOLD_RELATIONS)),
    ...given('urgencies', atLeast(list('urgency', URGENCIES))),
    ...given(
      'languages',
      list(
        'languages',
        LANGUAGE_CODES.filter((code) => code !== 'und'),
      ),
    ),
    editions: list('edition', offer.editions) ?? [],
    alerts: wantsAlerts(options),
  };
  if (options.sms !== undefined && options.edition !== undefined) {
    wrong.push('--edition: a digest does not fit an SMS; subscribe an email address to it');
  }
  return wrong.length > 0
    ? { kind: 'wrong', wrong }
    : { kind: 'subscriptions', subscriptions: subscriptionsFor(wishes) };
}

const wantsAlerts = ({ edition, alerts, relation, urgency, languages }: SubscribeOptions): boolean =>
  alerts === true ||
  edition === undefined ||
  [relation, urgency, languages].some((option) => option !== undefined);

const given = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });

/** One word is a threshold, several are a list. */
const atLeast = (urgencies: readonly Urgency[] | undefined): readonly Urgency[] | undefined =>
  urgencies?.length === 1 ? URGENCIES.slice(0, URGENCIES.indexOf(urgencies[0] as Urgency) + 1) : urgencies;

function addressOf(
  { email, sms }: SubscribeOptions,
  { smsWording }: Offer,
  complain: (complaint: string) => void,
): { email?: string; sms?: string } {
  if ((email === undefined) === (sms === undefined)) {
    complain('say who subscribes: either --email ADDRESS or --sms NUMBER');
    return {};
  }
  if (email !== undefined) {
    const read = emailAddress(email);
    if ('address' in read) return { email: read.address };
    complain(`--email: ${read.wrong}`);
    return {};
  }
  const read = phoneNumber(sms ?? '');
  if ('wrong' in read) {
    complain(`--sms: ${read.wrong}`);
    return {};
  }
  if (smsWording === 'headline' && isKazakhstanNumber(read.number)) {
    complain(
      `--sms: ${read.number} is Kazakhstan's, where carriers stop SMS with political content; ` +
        'set "sms.wording" to "neutral" in irtysh.config.json and deploy before subscribing it',
    );
  }
  return { sms: read.number };
}

function words<Word extends string>(
  option: string | boolean | undefined,
  known: readonly Word[],
  complain: (complaint: string) => void,
): readonly Word[] | undefined {
  if (typeof option !== 'string') return undefined;
  const asked = option
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  if (asked.length === 0) complain('names nothing');
  const isKnown = (word: string): word is Word => (known as readonly string[]).includes(word);
  for (const word of asked.filter((each) => !isKnown(each))) {
    const meant = didYouMean(word, known);
    complain(
      `there is no "${word}"${meant ? `; did you mean "${meant}"?` : `; there are ${known.join(', ')}`}`,
    );
  }
  return asked.filter(isKnown);
}
