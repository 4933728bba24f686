import { z } from 'zod';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import type { Outlet } from './outlet';

const ListSelectorsSchema = z.strictObject({
  entry: z.string().min(1),
  link: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  summary: z.string().optional(),
  atLeast: z.int().min(1).optional(),
});

/** A feed as written in a configuration: whoever adds one vouches for it, so it is on unless said otherwise. */
export const FeedSchema = z.strictObject({
  id: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  kind: z.enum(['feed', 'news-sitemap', 'html-list', 'json-list', 'aggregator']).default('feed'),
  languages: z.array(z.enum(LANGUAGE_CODES)).default([]),
  confidence: z.enum(['high', 'medium', 'low']).default('high'),
  enabled: z.boolean().default(true),
  offBecause: z.string().optional(),
  list: ListSelectorsSchema.optional(),
  userAgent: z.string().optional(),
  depth: z.strictObject({ entries: z.int().min(1), hours: z.number().positive() }).optional(),
  fullText: z.boolean().optional(),
  pagesClosed: z.boolean().optional(),
});

/** An outlet as written in a configuration. Until said otherwise only its titles and links are shown. */
export const OutletSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'is lower-case letters, digits and hyphens'),
  name: z.string().min(1),
  home: z.url({ protocol: /^https?$/ }),
  country: z.string().regex(/^([A-Z]{2}|INT)$/, 'is two capital letters, or INT'),
  timeZone: z.string().default('UTC'),
  display: z.enum(['title_link_only', 'excerpt', 'full_text_internal']).default('title_link_only'),
  official: z.boolean().optional(),
  republisher: z.boolean().optional(),
  feeds: z.array(FeedSchema).min(1),
  notes: z.string().optional(),
}) satisfies z.ZodType<Outlet>;
