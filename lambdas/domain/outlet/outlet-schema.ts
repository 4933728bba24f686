import * as z from 'zod';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import type { Feed, Outlet } from './outlet';

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** Only what the guarded fetch would go to: http or https, a standard port, no user name or password. */
const isPublicAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, port, username, password } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && port === '' && username === '' && password === '';
};

const address = () =>
  z
    .string()
    .refine(isPublicAddress, 'is no http or https address on a standard port without user name and password');

const selector = () => z.string().min(1).max(500);

const ListSelectorsSchema = z.strictObject({
  entry: selector().describe('One element an entry, as a CSS selector.'),
  link: selector().optional().describe('The link inside the entry element; by default its first a[href].'),
  title: selector().optional(),
  date: selector().optional(),
  summary: selector().optional(),
  atLeast: z.int().min(1).max(500).optional().describe('Fewer links than this: the page is not the list.'),
});

/** A feed that the operator adds. */
export const FeedSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, 'is written outlet/name in lower-case letters'),
    url: address().describe('May hold {YYYY}, {MM}, {DD} or {FY} (fiscal year from 1 April).'),
    kind: z.enum(['feed', 'news-sitemap', 'html-list', 'json-list', 'aggregator']).default('feed'),
    languages: z.array(z.enum(LANGUAGE_CODES)).min(1).default(['und']),
    confidence: z.enum(['high', 'medium', 'low']).default('high'),
    enabled: z.boolean().default(true),
    offBecause: z.string().min(1).max(300).optional(),
    list: ListSelectorsSchema.optional(),
    gapSeconds: z.number().min(0).max(60).optional(),
    userAgent: z
      .string()
      .regex(/^[\x20-\x7e]{1,200}$/, 'is one line of at most 200 ASCII characters')
      .optional(),
    depth: z.strictObject({ entries: z.int().min(1), hours: z.number().positive() }).optional(),
    fullText: z.boolean().optional().describe('The feed carries whole articles: pages are not fetched.'),
    pagesClosed: z.boolean().optional().describe('Pages refuse machines: judge by title and summary.'),
  })
  .refine((feed) => feed.kind !== 'html-list' || feed.list !== undefined, 'an html-list needs "list"');

/** An outlet that the operator adds. */
export const OutletSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is lower-case letters, digits and hyphens'),
    name: z.string().min(1).max(200),
    home: address(),
    country: z
      .string()
      .regex(/^([A-Z]{2}|INT)$/, 'is a country of two letters such as KZ, or INT')
      .default('INT'),
    timeZone: z
      .string()
      .refine(isTimeZone, 'is no time zone that this Node knows')
      .default('UTC')
      .describe('IANA zone of dates that name none.'),
    display: z.enum(['title_link_only', 'excerpt', 'full_text_internal']).default('excerpt'),
    official: z.boolean().optional(),
    republisher: z.boolean().optional(),
    feeds: z.array(FeedSchema).max(50),
    notes: z.string().max(2000).optional(),
  })
  .refine(
    (outlet) => outlet.feeds.every((feed) => feed.id.startsWith(`${outlet.id}/`)),
    'the id of each feed begins with the id of the outlet and a slash',
  );

/** Compiles only while the schemas produce what the catalogue is made of. */
type Produces<Schema extends z.ZodType<Part>, Part> = z.infer<Schema>;
export type AddedFeed = Produces<typeof FeedSchema, Feed>;
export type AddedOutlet = Produces<typeof OutletSchema, Outlet>;
