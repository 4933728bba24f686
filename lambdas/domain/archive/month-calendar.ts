import { daysOf, weekdayOf } from './calendar';
import { type Html, html } from './html';

/** Where a day stands in the timeline of its month. */
export const dayId = (day: string): string => `d${day}`;

/** The days of a month as a sheet of the calendar: each that has stories leads to them and says how many. */
export function monthCalendar(month: string, storiesOn: (day: string) => number): Html {
  const most = Math.max(...daysOf(month).map(storiesOn));
  return html`<nav class="calendar" aria-label="Days">
<p aria-hidden="true">${['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => html`<span>${day}</span>`)}</p>
<ol>
${daysOf(month).map((day, i) => dayCell(day, { isFirst: i === 0, stories: storiesOn(day), most }))}</ol>
</nav>`;
}

function dayCell(
  day: string,
  { isFirst, stories, most }: { isFirst: boolean; stories: number; most: number },
): Html {
  const number = Number(day.slice(-2));
  const place = isFirst && html` class="weekday-${weekdayOf(day)}"`;
  if (stories === 0) return html`<li${place}>${number}</li>\n`;
  const words = stories === 1 ? 'story' : 'stories';
  return html`<li${place}><a class="busy-${Math.ceil((stories / most) * 3)}" href="#${dayId(day)}">${number} <small>${stories}<span class="unseen"> ${words}</span></small></a></li>
`;
}
