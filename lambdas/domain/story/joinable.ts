import { STORY_WINDOW_DAYS, type Story } from './story';

/** Back to when stories may still be joined: the whole of that day (UTC), for the table keeps stories by the day of their opening. */
export const joinableFrom = (now: Date, days = STORY_WINDOW_DAYS): Date =>
  new Date(now.getTime() - days * 86_400_000);

/** Whether an article may still join a story that does not have it yet. */
export const isJoinable = ({ openedAt }: Pick<Story, 'openedAt'>, now: Date): boolean =>
  openedAt.slice(0, 10) >= joinableFrom(now).toISOString().slice(0, 10);
