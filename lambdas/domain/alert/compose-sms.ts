import { EN } from '#domain/publication/phrases/en';
import { plainUrl } from '#domain/publication/plain-text';
import { headlinesOf, outletsOf, reportersOf, topicsInWords } from '#domain/publication/story-words';
import type { Relation } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';
import { oneSegment } from './one-segment';
import type { ToldStory } from './told-story';

/**
 * `neutral` says that there is something and where to read it, without the headline: Kazakhstan's carriers stop
 * political content, and one publish has one text for all numbers. `headline` shows it, spelled in Latin letters.
 */
export const SMS_WORDINGS = ['neutral', 'headline'] as const;
export type SmsWording = (typeof SMS_WORDINGS)[number];

/** The relation in full, and short where a link needs the room. */
const RELATIONS_IN_SMS: Readonly<Record<Relation, readonly [string, string]>> = {
  bilateral: ['Kazakhstan-Japan', 'KZ-JP'],
  regional: ['Central Asia-Japan', 'C.Asia-JP'],
  incidental: ['Kazakhstan, Japan', 'KZ, JP'],
  unrelated: ['Kazakhstan, Japan', 'KZ, JP'],
};

/**
 * A story as one GSM-7 segment, in English or whatever of its headlines can be spelled in Latin letters.
 * @param storyUrl the story's own page, better than any report
 */
export function composeSms(
  story: ToldStory,
  { wording, storyUrl }: { readonly wording: SmsWording; readonly storyUrl?: string },
): string {
  const isRaised = story.raisedFrom !== undefined;
  const update = story.revision > 1 && !isRaised ? ` ${EN.update(story.revision)}` : '';
  const urgency = isRaised ? `now ${story.urgency}` : story.urgency;
  const [full, short] = RELATIONS_IN_SMS[story.relation];
  const topics = topicsInWords(story.topics.slice(0, 3), EN) || 'news';
  const outlets = EN.digest.outlets(Math.max(1, outletsOf(story)));
  const links = [storyUrl, ...reportersOf(story).map(({ url }) => url)].flatMap((url) => plainUrl(url) ?? []);
  return oneSegment({
    leads: [`${full}, ${urgency}${update}:`, `${short} ${urgency}${update}:`],
    headlines: wording === 'headline' ? headlinesOf(story, 'en').map(({ title }) => title) : [],
    otherwise: [
      `${topics}, ${outlets}.`,
      `${topics}.`,
      `${topicsInWords(story.topics.slice(0, 1), EN) || 'news'}.`,
    ],
    links,
    ...(links[0] ? { noLink: `By ${hostOf(links[0])}, link in the email.` } : {}),
  });
}

/** A name that every phone can show, cut for an outlet that has an absurd one. */
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '').slice(0, 40);

/** Several stories as one segment: how many, how urgent, and where they are. */
export function composeBacklogSms(stories: readonly Story[], archiveUrl?: string): string {
  const urgent = stories.filter(({ urgency }) => urgency === 'urgent').length;
  const said = `${EN.digest.stories(stories.length)}, ${urgent} urgent.`;
  const url = plainUrl(archiveUrl);
  return oneSegment({
    leads: ['Kazakhstan-Japan:'],
    otherwise: [url ? said : `${said} See your email.`],
    links: url ? [url] : [],
    noLink: 'See your email.',
  });
}
