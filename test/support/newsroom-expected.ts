import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FAILURE_CLASSES } from '#domain/feed/feed-state';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import { RELATIONS, TOPICS, URGENCIES } from '#domain/relevance/verdict';

const relevant = z.enum(['bilateral', 'regional']);
const fate = z.union([
  z.templateLiteral(['article:', z.enum(RELATIONS)]),
  z.templateLiteral(['unreadable:', z.string()]),
  z.templateLiteral(['skipped:', z.string()]),
  z.literal('revision-of'),
  z.literal('duplicate-of'),
]);

const Expected = z.strictObject({
  about: z.array(z.string()),
  feeds: z.record(
    z.string(),
    z.strictObject({
      health: z.enum(['ok', 'failing']),
      because: z.array(z.enum(FAILURE_CLASSES)).optional(),
      since: z.string().optional(),
      lastFailure: z.array(z.enum(FAILURE_CLASSES)).optional(),
      undated: z.boolean().optional(),
    }),
  ),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      feed: z.string(),
      at: z.string(),
      language: z.enum(LANGUAGE_CODES),
      url: z.url(),
      fate: z.array(fate).min(1),
      quiet: z.enum(['first-poll', 'mass-renewal']).optional(),
      story: z.string().optional(),
      topics: z.array(z.enum(TOPICS)).optional(),
    }),
  ),
  repeats: z.array(
    z.strictObject({ id: z.string(), feed: z.string(), at: z.string(), url: z.url(), why: z.string() }),
  ),
  neverSeen: z.array(z.strictObject({ id: z.string(), url: z.url() })),
  stories: z.array(
    z.strictObject({
      key: z.string(),
      about: z.string(),
      relation: relevant,
      topics: z.array(z.enum(TOPICS)),
      urgency: z.array(z.enum(URGENCIES)).min(1),
      languages: z.array(z.enum(LANGUAGE_CODES)),
      told: z.enum(['at-once', 'digest']),
      updates: z.array(
        z.strictObject({ by: z.array(z.string()), what: z.string(), from: z.string(), to: z.string() }),
      ),
      members: z.array(z.string()).min(1),
    }),
  ),
  digests: z.array(
    z.strictObject({
      edition: z.string(),
      at: z.string(),
      opened: z.array(z.string()),
      continued: z.array(z.string()),
    }),
  ),
});

/** What must come of the newsroom; see `about` in the file. */
export type ExpectedNewsroom = z.output<typeof Expected>;

/** Reads `fixtures/newsroom/expected.json`. */
export const expectedNewsroom = (): ExpectedNewsroom =>
  Expected.parse(JSON.parse(readFileSync('fixtures/newsroom/expected.json', 'utf8')));
