import { type ClockWords, clockWords } from '#domain/publication/clock-words';
import type { FrameLanguage } from '#domain/publication/frame-language';
import { languageName } from '#domain/publication/language-name';
import { type Phrases, phrasesIn } from '#domain/publication/phrases';
import { cutToFit, displayWidth, plainLine, plainUrl, wrapLine } from '#domain/publication/plain-text';
import { EMAIL_COLUMNS, type Publication, SUBJECT_LIMIT } from '#domain/publication/publication';
import {
  capitalised,
  changeInWords,
  headlinesOf,
  reportersOf,
  topicsInWords,
} from '#domain/publication/story-words';
import { whyLine } from '#domain/publication/why-line';
import { contextOf, monthIn } from '#domain/story/month-tally';
import type { Story, StoryMember } from '#domain/story/story';
import type { Channel } from './alert';
import { LAYOUTS, type Layout, TIGHTEST } from './alert-layout';
import { composeSms, type SmsWording } from './compose-sms';
import { newsLine } from './news-line';
import type { ToldStory } from './told-story';
import { urgencyWords } from './urgency-words';

/** What an alert needs to know besides its story. */
export type AlertContext = {
  readonly now: Date;
  /** IANA zone of the times in the message. */
  readonly timeZone: string;
  readonly channels: readonly Channel[];
  /** Of the frame; titles stay in their own. Default `en`. */
  readonly language?: FrameLanguage;
  /** Default `neutral`, which every country's carriers let pass. */
  readonly smsWording?: SmsWording;
  /** Where a story can be read whole. */
  readonly storyUrl?: (storyId: string) => string | undefined;
  /** Where the stories of the last days can be read. */
  readonly archiveUrl?: string;
  /** An earlier publish has an unknown end. */
  readonly repeats?: boolean;
};

/** What a phone shows within two screens. */
const EMAIL_LINES = 25;

/** The words and clocks of one message. */
type Frame = { readonly phrases: Phrases; readonly language: FrameLanguage; readonly clock: ClockWords };

/** A story as one message: subject, email, SMS where the channels ask for it, and the attributes that filters compare. */
export function composeAlert(story: ToldStory, context: AlertContext): Publication {
  const language = context.language ?? 'en';
  const frame = { language, phrases: phrasesIn(language), clock: clockWords(language, context.timeZone) };
  const storyUrl = context.storyUrl?.(story.id);
  const sms = (wording: SmsWording) => composeSms(story, { wording, ...(storyUrl ? { storyUrl } : {}) });
  return {
    subject: subjectOf(story, frame),
    bodies: {
      // Whoever subscribed past us gets this by SMS too: it has to be one segment.
      default: sms('neutral'),
      email: emailOf(story, context, frame),
      ...(context.channels.includes('sms') ? { sms: sms(context.smsWording ?? 'neutral') } : {}),
    },
    attributes: {
      relation: story.relation,
      urgency: urgencyWords(story.urgency, story.raisedFrom),
      topics: story.topics,
      languages: story.languages,
      channels: context.channels,
    },
  };
}

/** What changed, as far as it stands in a subject, in columns. */
const CHANGE_COLUMNS = 36;

/** An update names what changed before the headline, which a reader has seen before. */
function subjectOf(story: ToldStory, frame: Frame): string {
  const { phrases, language } = frame;
  const update = isUpdate(story) ? [phrases.update(story.revision)] : [];
  const [change] = isUpdate(story) ? story.changes : [];
  const urgency = change?.what === 'urgency' ? [] : urgencyInSubject(story, phrases);
  const lead = phrases.list([phrases.relations[story.relation], ...urgency, ...update]);
  const isTold = change?.what === 'development';
  const title = isTold ? plainLine(change.to) : (headlinesOf(story, language)[0]?.title ?? '');
  const changed =
    change && !isTold
      ? changeInWords({ what: change.what, to: change.to, name: change.name }, story, frame)
      : '';
  const said = changed === '' ? lead : phrases.aside(lead, cutToFit(changed, CHANGE_COLUMNS));
  return cutToFit(phrases.labelled(said, title), SUBJECT_LIMIT, { measure: (text) => text.length });
}

/** To whoever hears of a story because it became more urgent, all of it is new. */
const isUpdate = ({ revision, raisedFrom }: ToldStory): boolean => revision > 1 && raisedFrom === undefined;

function urgencyInSubject({ urgency, raisedFrom }: ToldStory, phrases: Phrases): string[] {
  const word = phrases.urgencies[urgency];
  if (raisedFrom !== undefined) return [phrases.changes.urgency({ to: word, isMoney: false })];
  return urgency === 'routine' ? [] : [word];
}

/** The roomiest layout that fits; where none does, the headlines that are too many in the tightest are named by their language. */
function emailOf(story: ToldStory, context: AlertContext, frame: Frame): string {
  let lines: string[] = [];
  for (const layout of LAYOUTS) {
    lines = linesOf(story, context, { frame, layout });
    if (lines.length <= EMAIL_LINES) return lines.join('\n');
  }
  const headlines = headlinesOf(story, frame.language).length - (lines.length - EMAIL_LINES) - 1;
  return linesOf(story, context, { frame, layout: { ...TIGHTEST, headlines } }).join('\n');
}

function linesOf(
  story: ToldStory,
  context: AlertContext,
  { frame, layout }: { frame: Frame; layout: Layout },
): string[] {
  const { phrases } = frame;
  const before = [
    statusLine(story, phrases),
    '',
    ...headlineLines(story, layout, frame),
    '',
    ...wrapped(newsLine(story, frame), 2),
    ...wrapped(whyLine(story, phrases), layout.why),
    '',
  ];
  const after = [
    '',
    ...topicLines(story, context, { phrases, layout }),
    ...readAllLines(story, context, phrases),
    '',
    ...(context.repeats ? wrapped(phrases.maybeRepeated, 2) : []),
    ...wrapped(phrases.howToEnd, 2),
  ];
  const room = EMAIL_LINES - before.length - after.length;
  const reporters = { room, least: layout.reporters, now: context.now };
  return [...before, ...reporterLines(story, reporters, frame), ...after];
}

function statusLine(story: ToldStory, phrases: Phrases): string {
  const update = isUpdate(story) ? [phrases.update(story.revision)] : [];
  const said = [phrases.relations[story.relation], phrases.urgencies[story.urgency], ...update];
  return said.map(capitalised).join(' · ');
}

function headlineLines(story: Story, { first, other, headlines }: Layout, frame: Frame): string[] {
  const all = headlinesOf(story, frame.language);
  const shown = all.slice(0, headlines ?? all.length);
  const left = all.slice(shown.length).map(({ language }) => languageName(language, frame.language));
  return [
    ...shown.flatMap(({ title }, i) => wrapped(title, i === 0 ? first : other)),
    ...(left.length > 0 ? wrapped(frame.phrases.headlinesIn(left), 1) : []),
  ];
}

/** A heading, two lines a report, and how many are left out. */
function reporterLines(
  story: Story,
  { room, least, now }: { room: number; least: number; now: Date },
  frame: Frame,
): string[] {
  const { phrases, clock } = frame;
  const shown = Math.max(least, Math.floor((room - 2) / 2));
  const reporters = reportersOf(story).slice(0, shown);
  const left = story.memberCount - reporters.length;
  return [
    phrases.labelled(phrases.reportedBy(clock.zone(now)), '').trimEnd(),
    ...reporters.flatMap((member) => reporterOf(member, frame)),
    ...(left > 0 ? [`  ${phrases.andMore(left)}`] : []),
  ];
}

function reporterOf(member: StoryMember, { phrases, language, clock }: Frame): string[] {
  const notes = phrases.list([
    ...(member.language === 'und' ? [] : [languageName(member.language, language)]),
    ...(member.official ? [phrases.labels.official] : []),
    ...(member.copyOf === undefined ? [] : [phrases.labels.copy]),
    clock.dayAndTime(new Date(member.firstSeen)),
  ]);
  const room = EMAIL_COLUMNS - displayWidth(`  ${phrases.aside('', notes)}`);
  const name = cutToFit(plainLine(member.outletName), room);
  const url = plainUrl(member.url);
  return [`  ${phrases.aside(name, notes)}`, ...(url ? [`  ${url}`] : [])];
}

function topicLines(
  story: Story,
  { now, timeZone }: AlertContext,
  { phrases, layout }: { phrases: Phrases; layout: Layout },
): string[] {
  const context = contextOf(story, monthIn(timeZone, now));
  const themes = { ...phrases.topics, ...phrases.subjects };
  return [
    ...(story.topics.length > 0
      ? wrapped(phrases.labelled(phrases.labels.topics, topicsInWords(story.topics, phrases)), layout.topics)
      : []),
    ...(context && layout.place
      ? wrapped(phrases.nthThisMonth(context.place, themes[context.theme]), 2)
      : []),
  ];
}

function readAllLines(story: Story, { storyUrl }: AlertContext, phrases: Phrases): string[] {
  const url = plainUrl(storyUrl?.(story.id));
  return url ? [`${phrases.labels.allReports}: ${url}`] : [];
}

/** At most so many lines; what is cut shows it. */
function wrapped(text: string, lines: number): string[] {
  const all = wrapLine(text, EMAIL_COLUMNS, '  ');
  if (all.length <= lines) return all;
  const last = all[lines - 1] ?? '';
  return [...all.slice(0, lines - 1), cutToFit(`${last} ${all[lines]?.trim() ?? ''}`, EMAIL_COLUMNS)];
}
