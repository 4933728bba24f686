import type { Edition, EditionCursor } from '#domain/digest/edition';
import type { Entry } from '#domain/entry/entry';
import type { Fate } from '#domain/entry/fate';
import type { FeedFailure, FeedState } from '#domain/feed/feed-state';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import type { Story } from '#domain/story/story';

/** The time, and the passing of it. Injected everywhere, so that two days can be played in seconds. */
export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}
