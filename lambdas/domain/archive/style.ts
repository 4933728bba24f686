import { filterRules } from './story-filter';

/** The look of all pages: light and dark, from a telephone to paper, with no more than the fonts that are there. */
export const styleSheet = (): string => `${BASE}
${FRAME}
${CONTENT}
${LISTS}
${filterRules()}
${PRINT}`;

const BASE = `:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1c2326; --soft: #55616a; --line: #d9dedd; --raised: #f1f4f3;
  --link: #0b5b73; --visited: #5a4a86; --urgent: #a3251b; --notable: #7a5200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191b; --ink: #e4e8e8; --soft: #a5b0b4; --line: #323b3f; --raised: #1d2427;
    --link: #7fcbe0; --visited: #bdaeea; --urgent: #ff9d8f; --notable: #eabf6a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 0 1.25rem; max-width: 72rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
:lang(ja) {
  font-family: system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", sans-serif;
  line-break: strict;
}
:lang(zh) { font-family: system-ui, "PingFang SC", "Microsoft YaHei UI", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
:lang(ko) { font-family: system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.1rem); line-height: 1.25; margin: 1.5rem 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 0; font-weight: 600; }
ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
small { font-size: .85em; }`;

const FRAME = `.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
body > header {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; align-items: baseline;
  padding: 1rem 0 .75rem; border-bottom: 1px solid var(--line);
}
.brand { margin: 0; }
.brand a { color: inherit; text-decoration: none; }
.brand b { color: var(--link); font-size: 1.15rem; letter-spacing: .01em; margin-right: .35em; }
.brand span { color: var(--soft); }
header ul, .ways ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
header nav a, .ways a, footer a, aside a { display: inline-block; padding: .2rem 0; }
[aria-current] { font-weight: 600; color: inherit; text-decoration: none; border-bottom: 2px solid var(--link); }
[rel="prev"]::before { content: "← " / ""; }
[rel="next"]::after { content: " →" / ""; }
main { padding-bottom: 2rem; }
footer { border-top: 1px solid var(--line); padding: 1rem 0 2rem; color: var(--soft); font-size: .9rem; }
footer p { margin: .25rem 0; max-width: 46rem; }
.columns { display: grid; gap: 0 3.5rem; }
@media (min-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr) 14rem; } }
aside ul { list-style: none; }
aside h3 { margin: .75rem 0 0; font-size: 1rem; }
aside p { color: var(--soft); font-size: .9rem; }`;

const CONTENT = `.lede { max-width: 46rem; color: var(--soft); margin: 0 0 1rem; }
main > article { max-width: 50rem; }
.headlines { list-style: none; border-left: 3px solid var(--line); padding-left: 1rem; margin: 1rem 0; }
.headlines li { margin: .35rem 0; }
.language { display: block; color: var(--soft); font-size: .8rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem 1.5rem; padding: 1rem; background: var(--raised); border-radius: 6px; }
dt { color: var(--soft); font-size: .85rem; }
.why > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1rem; padding: .4rem 0; border-top: 1px solid var(--line); }
@media (max-width: 34rem) { .why > div { grid-template-columns: minmax(0, 1fr); } }
.urgent { color: var(--urgent); }
.notable { color: var(--notable); }
.official { color: var(--link); }
.outlet { color: var(--ink); font-weight: 600; }
.reports { list-style: none; }
.reports > li { padding: .7rem 0; border-top: 1px solid var(--line); }
.updates { padding-left: 1.25rem; }
.citation { padding: .75rem 1rem; background: var(--raised); border-radius: 6px; user-select: all; }
cite { font-style: normal; }
.prose { max-width: 46rem; }
.prose td, .prose th { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-top: 1px solid var(--line); }
.prose table { border-collapse: collapse; }
.prose dt { color: var(--ink); font-weight: 600; font-size: 1rem; margin-top: .75rem; }
.prose ul { padding-left: 1.25rem; }
code { font-size: .9em; }`;

const LISTS = `.story { max-width: 50rem; padding: .85rem 0; border-top: 1px solid var(--line); }
.day > h2 { font-size: 1rem; margin: 2rem 0 .6rem; color: var(--soft); }
.story h3 a { text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); }
.translations { list-style: none; color: var(--soft); margin: .2rem 0 0; font-size: .95rem; }
.said { margin: .3rem 0 0; color: var(--soft); font-size: .875rem; }
.outlets { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1rem; font-size: .875rem; margin-top: .3rem; }
.near-misses ul { padding-left: 1.25rem; }
.health { color: var(--soft); margin-top: 2rem; }
.calendar { margin: 1.25rem 0; max-width: 30rem; }
.calendar ol, .calendar p { list-style: none; margin: 0; display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 2px; }
.calendar li { min-height: 2.75rem; padding: .15rem .35rem; color: var(--soft); background: var(--raised); font-size: .85rem; }
.calendar a { display: block; margin: -.15rem -.35rem; padding: .15rem .35rem; min-height: 2.75rem; font-weight: 600; text-decoration: none; }
.calendar p { color: var(--soft); font-size: .75rem; text-align: center; }
.calendar a { color: var(--ink); }
.calendar a small { display: block; font-weight: 400; }
.busy-1 { background: color-mix(in srgb, var(--link) 10%, var(--paper)); }
.busy-2 { background: color-mix(in srgb, var(--link) 20%, var(--paper)); }
.busy-3 { background: color-mix(in srgb, var(--link) 32%, var(--paper)); }
${[1, 2, 3, 4, 5, 6].map((day) => `.weekday-${day} { grid-column-start: ${day + 1}; }`).join('\n')}
.filter { margin: 1.25rem 0; font-size: .875rem; max-width: 50rem; }
.filter fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .3rem; margin: .5rem 0; min-width: 0; }
.filter legend { float: left; width: 5.5rem; padding: .25rem 0; color: var(--soft); }
.filter label { position: relative; padding: .2rem .65rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; }
.filter label:hover { border-color: var(--link); }
.filter label:has(:checked) { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.filter label:has(:focus-visible) { outline: 3px solid var(--link); outline-offset: 2px; }
.filter input { position: absolute; opacity: 0; inset: 0; margin: 0; cursor: pointer; }
.filter button { font: inherit; color: var(--link); background: none; border: 0; padding: .25rem 0; text-decoration: underline; cursor: pointer; }
.filter p { margin: 0; }
@media (forced-colors: active) { .filter label:has(:checked) { outline: 2px solid Highlight; } }
.filter summary { padding: .25rem 0; color: var(--link); cursor: pointer; width: fit-content; }`;

const PRINT = `@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --raised: #fff; --link: #000; --visited: #000; --urgent: #000; --notable: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  body > header nav, .skip, .filter, .calendar, .ways, aside { display: none; }
  .story, .reports > li, .facts { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .reports a::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
}
`;
