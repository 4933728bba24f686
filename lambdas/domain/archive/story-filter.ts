import { languageName } from '#domain/publication/language-name';
import { EN } from '#domain/publication/phrases/en';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import { TOPICS } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';
import { type Html, html } from './html';

/** A list shorter than this is read faster than it is filtered. */
const WORTH_FILTERING = 6;

/** One thing that stories are chosen by: its possible values, and what of a story bears them. */
type Choice = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly {
    readonly value: string;
    readonly words: string;
    readonly holds: (story: Story) => boolean;
  }[];
  /** The stories that are not shown while a value is chosen. */
  readonly hides: (value: string) => string;
};

const CHOICES: readonly Choice[] = [
  {
    name: 'topic',
    legend: 'Topic',
    options: TOPICS.map((value) => ({
      value,
      words: EN.topics[value],
      holds: ({ topics }) => topics.includes(value),
    })),
    hides: (value) => `:not([data-topics~="${value}"])`,
  },
  {
    name: 'relation',
    legend: 'Between',
    options: (['bilateral', 'regional'] as const).map((value) => ({
      value,
      words: EN.relations[value],
      holds: ({ relation }) => relation === value,
    })),
    hides: (value) => `:not([data-relation="${value}"])`,
  },
  {
    name: 'urgency',
    legend: 'Urgency',
    options: (['urgent', 'notable'] as const).map((value) => ({
      value,
      words: EN.urgencies[value],
      holds: ({ urgency }) => urgency === value,
    })),
    hides: (value) => `:not([data-urgency="${value}"])`,
  },
  {
    name: 'language',
    legend: 'Language',
    options: LANGUAGE_CODES.map((value) => ({
      value,
      words: languageName(value, 'en'),
      holds: ({ members }) => members.some(({ language }) => language === value),
    })),
    hides: (value) => `:not([data-languages~="${value}"])`,
  },
];

/**
 * A form that hides what is not wanted by the style sheet alone: no script, nothing is sent. How many stories each value
 * has is told beside it; a choice between nothing and all is not offered.
 */
export function storyFilter(stories: readonly Story[], { isOpen = false } = {}): Html | undefined {
  if (stories.length < WORTH_FILTERING) return undefined;
  const choices = CHOICES.map((choice) => choiceOf(choice, stories)).filter((choice) => choice !== undefined);
  if (choices.length === 0) return undefined;
  return html`<details class="filter"${isOpen && html` open`}>
<summary>Choose by topic, urgency or language</summary>
<form>
${choices}<p><button type="reset">Show all</button></p>
</form>
</details>
`;
}

function choiceOf({ name, legend, options }: Choice, stories: readonly Story[]): Html | undefined {
  const counted = options
    .map(({ value, words, holds }) => ({ value, words, count: stories.filter(holds).length }))
    .filter(({ count }) => count > 0 && count < stories.length);
  if (counted.length === 0) return undefined;
  return html`<fieldset>
<legend>${legend}</legend>
<label><input type="radio" name="${name}" value="" checked>all <small>${stories.length}</small></label>
${counted.map(
  ({ value, words, count }) =>
    html`<label><input type="radio" name="${name}" value="${value}">${words} <small>${count}</small></label>\n`,
)}</fieldset>
`;
}

/** The rules of the style sheet by which the form works. A day's heading goes while some of its stories may be hidden. */
export function filterRules(): string {
  const rules = CHOICES.flatMap(({ name, options, hides }) =>
    options.map(
      ({ value }) => `main:has(input[name="${name}"][value="${value}"]:checked) .story${hides(value)}`,
    ),
  );
  return `.filter { display: none; }
@supports selector(:has(*)) {
.filter { display: block; }
main:has(.filter input:not([value=""]):checked) .day > h2,
${rules.join(',\n')} { display: none; }
}
`;
}
