import { EN } from '#domain/publication/phrases/en';
import { headlinesOf, outletsOf, topicsInWords } from '#domain/publication/story-words';
import type { Relation } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';
import { oneSegment } from './gsm7';

/**
 * `neutral` says that there is something and where to read it, without the headline: Kazakhstan's carriers stop
 * political content, and one publish has one text for all numbers. `headline` shows it, spelled in Latin letters.
 */
export const SMS_WORDINGS = ['neutral', 'headline'] as const;
export type SmsWording = (typeof SMS_WORDINGS)[number];

const SHORT_RELATIONS: Readonly<Record<Relation, string>> = {
  bilateral: 'Kazakhstan-Japan',
  regional: 'Central Asia-Japan',
  incidental: 'Kazakhstan, Japan',
  unrelated: 'Kazakhstan, Japan',
};

/** A story as one GSM-7 segment, in English or whatever of its headlines can be spelled in Latin letters. */
export function composeSms(story: Story, { wording, link }: { wording: SmsWording; link?: string }): string {
  const update = story.revision > 1 ? ` ${EN.update(story.revision)}` : '';
  const lead = `${SHORT_RELATIONS[story.relation]}, ${story.urgency}${update}:`;
  const topics = topicsInWords(story.topics.slice(0, 3), EN);
  const outlets = EN.digest.outlets(Math.max(1, outletsOf(story)));
  return oneSegment({
    lead,
    headlines: wording === 'headline' ? headlinesOf(story, 'en').map(({ title }) => title) : [],
    otherwise: `${topics || 'news'}, ${outlets}.`,
    ...(link ? { link } : {}),
  });
}

/** Several stories as one segment: how many, how urgent. */
export function composeBacklogSms(stories: readonly Story[], link?: string): string {
  const urgent = stories.filter(({ urgency }) => urgency === 'urgent').length;
  return oneSegment({
    lead: 'Kazakhstan-Japan:',
    otherwise: `${EN.digest.stories(stories.length)}, ${urgent} urgent, after a pause. See your email.`,
    ...(link ? { link } : {}),
  });
}
