import * as z from 'zod';
import { DEFAULT_ALERT_POLICY } from '#domain/alert/alert-policy';
import { CANARY_EDITION } from '#domain/canary/canary';
import { FRAME_LANGUAGES } from '#domain/digest/edition';
import { OutletSchema } from '#domain/outlet/outlet-schema';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import { TOPICS, URGENCIES } from '#domain/relevance/verdict';
import { TOLD_RELATIONS } from '#domain/subscription/subscription';
import { subscriberComplaints } from './subscriber-complaints';

/** How long CloudWatch can keep a log, in days. */
const LOG_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 3653] as const;

const days = () => z.int().min(1).max(3653);
const dollars = () => z.number().min(0).max(10_000);
const ids = () => z.array(z.string().min(1)).default([]);

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const Outlets = z.strictObject({
  catalogue: z
    .boolean()
    .default(true)
    .describe('Start from the built-in catalogue; false watches the added outlets only.'),
  on: ids().describe('Ids of outlets or feeds of the catalogue to switch on.'),
  off: ids().describe('Ids of outlets or feeds to switch off; wins over "on".'),
  added: z
    .array(OutletSchema)
    .default([])
    .describe('Outlets of your own; one with the id of a catalogue outlet takes its place.'),
});

const Polling = z.strictObject({
  shortestMinutes: z.int().min(5).max(1440).default(10).describe('No feed is asked more often than this.'),
  longestMinutes: z
    .int()
    .min(5)
    .max(1440)
    .default(1440)
    .describe('No feed is left alone longer than this, however quiet or broken it is.'),
  hostGapSeconds: z
    .number()
    .min(0)
    .max(60)
    .default(2)
    .describe('Least time between two requests to one host.'),
});

const Alerts = z.strictObject({
  relations: z
    .array(z.enum(TOLD_RELATIONS))
    .min(1)
    .default([...DEFAULT_ALERT_POLICY.relations])
    .describe('Relations told at once; the others wait for the digest.'),
  minScore: z
    .number()
    .min(0)
    .max(1)
    .default(DEFAULT_ALERT_POLICY.minScore)
    .describe('Least probability of relevance told at once.'),
  leastUrgency: z
    .enum(URGENCIES)
    .default(DEFAULT_ALERT_POLICY.leastUrgency)
    .describe('Least urgency published at once; each subscription may ask for more.'),
});

const EditionSettings = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,31}$/, 'is lower-case letters, digits and hyphens')
    .refine(
      (name) => name !== CANARY_EDITION.name,
      'is the name of the edition by which the monitor tests itself',
    ),
  timeZone: z
    .string()
    .refine(isTimeZone, 'is no time zone that this Node knows')
    .describe('IANA time zone, such as Asia/Almaty.'),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is an hour such as 08:00')
    .default('08:00')
    .describe('When the digest goes out, in that zone.'),
  language: z
    .enum(FRAME_LANGUAGES)
    .default('en')
    .describe('Language of headings and sentences around the titles, which stay in their own.'),
  whenEmpty: z
    .enum(['say-so', 'stay-silent'])
    .default('say-so')
    .describe('What is sent when nothing is new: one line, or nothing.'),
});

const SubscriberSettings = z
  .strictObject({
    email: z.email().optional(),
    sms: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'is a number such as +77011234567')
      .optional(),
    topics: z.array(z.enum(TOPICS)).optional(),
    relations: z.array(z.enum(TOLD_RELATIONS)).optional(),
    urgencies: z
      .array(z.enum(URGENCIES))
      .optional()
      .describe('Urgencies told at once; by default all by email, urgent alone by SMS.'),
    languages: z.array(z.enum(LANGUAGE_CODES)).optional(),
    alerts: z.boolean().default(true).describe('Wants to be told at once.'),
    editions: ids().describe('Digests to receive, by the name of the edition (email only).'),
  })
  .refine(
    (subscriber) => Boolean(subscriber.email) !== Boolean(subscriber.sms),
    'needs either "email" or "sms"',
  )
  .refine(
    (subscriber) => !subscriber.sms || subscriber.editions.length === 0,
    'a digest does not fit an SMS',
  );

const Sms = z.strictObject({
  monthlyBudgetUsd: dollars()
    .default(1)
    .describe('No SMS is sent beyond this in a calendar month. A new AWS account allows 1 dollar.'),
  priceUsd: dollars()
    .default(0.1)
    .describe('What one SMS is counted with against the budget; AWS lists prices by country.'),
  maxPriceUsd: dollars().default(0.5).describe('An SMS that would cost more is not sent.'),
  wording: z
    .enum(['neutral', 'headline'])
    .default('neutral')
    .describe(
      'A pointer without a headline, which every country lets pass (Kazakhstan no other), or the headline.',
    ),
});

const RetentionDays = z.strictObject({
  irrelevant: days().default(30).describe('Articles that are not about both countries.'),
  relevant: days().default(3653).describe('Relevant articles, their text and their stories.'),
  logs: z
    .literal(LOG_DAYS)
    .default(30)
    .describe('Logs of the functions; one of the periods CloudWatch knows.'),
});

/**
 * Editions without a configuration. Written in English, the one language that the desks in both capitals share and that
 * every terminal shows; `ja`, `ru` and `kk` are one word away.
 */
const DEFAULT_EDITIONS: z.input<typeof EditionSettings>[] = [
  { name: 'astana', timeZone: 'Asia/Almaty', at: '08:00', language: 'en', whenEmpty: 'say-so' },
  { name: 'tokyo', timeZone: 'Asia/Tokyo', at: '08:00', language: 'en', whenEmpty: 'say-so' },
];

/** Everything `irtysh.config.json` may say; what it leaves out has a default, so that no file is a good file. */
export const SettingsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'is letters, digits and hyphens')
      .default('Irtysh')
      .describe('Name of the stack: two installations in one account and region need two.'),
    outlets: Outlets.prefault({}),
    polling: Polling.prefault({}),
    alerts: Alerts.prefault({}),
    editions: z.array(EditionSettings).max(20).prefault(DEFAULT_EDITIONS),
    subscribers: z.array(SubscriberSettings).max(200).default([]),
    operators: z.array(z.email()).default([]).describe('Email addresses that hear when something is wrong.'),
    sms: Sms.prefault({}),
    retentionDays: RetentionDays.prefault({}),
    archive: z
      .boolean()
      .default(true)
      .describe(
        'Publish stories and digests as web pages, feeds and tables, to be read by whoever knows the address.',
      ),
    monthlyBudgetUsd: dollars()
      .default(5)
      .describe('The operators hear when the bill of a month goes beyond.'),
    dashboard: z
      .boolean()
      .default(false)
      .describe(
        'A dashboard in CloudWatch: the first three of an account are free, others 3 dollars a month.',
      ),
    userAgent: z
      .string()
      .max(200)
      .regex(/^[A-Za-z][\w.-]*\/\d[\w.-]*( \([\x20-\x7e]+\))?$/, 'reads Product/Version (+contact)')
      .refine((agent) => !/bot/i.test(agent), 'some outlets show a different page to anything called a bot')
      .default('Irtysh/0.1 (news monitor for Kazakhstan and Japan)')
      .describe('How the monitor names itself to outlets. Add an address where you can be reached.'),
    removalPolicy: z
      .enum(['retain', 'destroy'])
      .default('retain')
      .describe('What becomes of the table when the stack is removed. The pages of the archive are kept.'),
    terminationProtection: z
      .boolean()
      .default(false)
      .describe(
        'Refuse to remove the stack and its table until this is switched off. Switch it on after a first deployment that went well: one that fails cannot take itself away.',
      ),
  })
  .superRefine((settings, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (settings.polling.shortestMinutes > settings.polling.longestMinutes) {
      complain(['polling', 'shortestMinutes'], 'is longer than longestMinutes');
    }
    const names = settings.editions.map((edition) => edition.name);
    names.forEach((name, i) => {
      if (names.indexOf(name) !== i) complain(['editions', i, 'name'], `"${name}" is there twice`);
    });
    const addresses = settings.subscribers.map(({ email, sms }) => email?.toLowerCase() ?? sms);
    settings.subscribers.forEach((subscriber, i) => {
      if (addresses.indexOf(addresses[i]) !== i)
        complain(['subscribers', i], `"${addresses[i]}" is there twice`);
      for (const words of subscriberComplaints(subscriber, settings.sms)) complain(['subscribers', i], words);
      subscriber.editions.forEach((edition, j) => {
        if (!names.includes(edition)) {
          complain(
            ['subscribers', i, 'editions', j],
            `there is no edition "${edition}"; there are ${names.join(', ')}`,
          );
        }
      });
    });
  });

/** The configuration with its defaults filled in. */
export type Settings = z.output<typeof SettingsSchema>;
