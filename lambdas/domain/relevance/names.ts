import { interned } from './interned';
import { COUNTRIES } from './names/countries';
import { FORMATS } from './names/formats';
import { ORGANISATIONS } from './names/organisations';
import { PEOPLE } from './names/people';
import { PLACES } from './names/places';
import { once } from './once';
import type { Form } from './stems';
import type { NameFound, Side } from './verdict';

/** An office held; days ISO 8601, an open end means still held or not known. */
export type Office = { readonly title: string; readonly from?: string; readonly until?: string };
/** Titles of those who stand for a state as a whole. */
export const HEAD_OFFICES: ReadonlySet<string> = new Set(['president', 'prime-minister', 'emperor']);

/** One line of the gazetteer: somebody or something by which a side (or a third country) enters a text. */
export type Name = {
  readonly id: string;
  readonly name: string;
  readonly side?: Side | 'both';
  readonly type: NameFound['type'];
  /** 3 names the side itself, 2 speaks for it, 1 weakly, 0 carries no side (agencies, teams, minorities abroad). */
  readonly strength: number;
  /** The third country for which a city or a person stands. */
  readonly of?: string;
  readonly offices: readonly Office[];
  /** A subject the text must be about for the name to count: `金峰山` is also a mountain. */
  readonly guard?: string;
  /** An id whose presence takes the name over: where Naomi Osaka plays, `Osaka` is her. */
  readonly unless?: string;
  /** Ids or sides of which another name must be in the text for the name to count: five ministers are many a country's. */
  readonly beside?: readonly string[];
  /** Topics the name speaks for: where JOGMEC acts, minerals are the subject. */
  readonly about: readonly string[];
  readonly forms: readonly { readonly language: string; readonly form: string }[];
};

const SIDES: Readonly<Record<string, Side | 'both'>> = { kz: 'kz', jp: 'jp', both: 'both' };

/**
 * Reads a table of names, one a line:
 * `id | side type strength [country] | English name | language form, form | … | @ office from/until | guard subject | unless id | beside id,side | about topic,topic`.
 * `form~` takes any ending, `form!` none; a capital first letter asks for one in the text.
 */
export function readNames(table: string): readonly Name[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readName);
}

function readName(line: string): Name {
  const [id = '', kind = '', name = '', ...columns] = line.split('|').map((column) => column.trim());
  const [side = '-', type = '', strength = '', of] = kind.split(' ');
  const forms = columns.filter((column) => !/^(?:@|guard |unless |beside |about )/.test(column));
  const offices = columns.find((column) => column.startsWith('@'));
  return {
    id: interned(id),
    name: interned(name),
    side: SIDES[side],
    type: interned(type) as NameFound['type'],
    strength: Number(strength),
    of: of && interned(of),
    offices: offices ? offices.slice(1).split(',').map(readOffice) : [],
    guard: columns.find((column) => column.startsWith('guard '))?.slice(6),
    unless: columns.find((column) => column.startsWith('unless '))?.slice(7),
    beside: columns
      .find((column) => column.startsWith('beside '))
      ?.slice(7)
      .split(','),
    about:
      columns
        .find((column) => column.startsWith('about '))
        ?.slice(6)
        .split(',')
        .map(interned) ?? [],
    forms: forms.flatMap(readForms),
  };
}

function readForms(column: string): { language: string; form: string }[] {
  const space = column.indexOf(' ');
  const language = column.slice(0, space);
  return column
    .slice(space + 1)
    .split(',')
    .map((form) => ({ language, form: form.trim() }));
}

function readOffice(office: string): Office {
  const [title = '', term = ''] = office.trim().split(' ');
  const [from, until] = term.split('/');
  return { title: interned(title), from: from || undefined, until: until || undefined };
}

/** Every name the monitor knows. */
export const allNames = once(() => [COUNTRIES, FORMATS, PLACES, ORGANISATIONS, PEOPLE].flatMap(readNames));

/** The written forms of names, for the matcher. */
export function formsOf(names: readonly Name[]): Form<Name>[] {
  return names.flatMap((name) => name.forms.map(({ language, form }) => ({ form, language, value: name })));
}
