import { expect, it } from 'vitest';
import { conceptsIn } from '#domain/story/concepts';

const ids = (title: string, text = '') => conceptsIn(title, text).map(({ id }) => id);

it.each([
  ['Glacier stations for five countries', 'glacier'],
  ['Ледниковые станции для пяти стран', 'glacier'],
  ['Мұздықтарды бақылау стансалары', 'glacier'],
  ['氷河の観測所を5カ国に', 'glacier'],
  ['五国冰川监测站', 'glacier'],
  ['Школа сумо в Таразе', 'sumo'],
  ['相撲教室をタラズで', 'sumo'],
  ['Виза ережесі өзгерді', 'visa'],
  ['ビザの有効期間を5年に', 'visa'],
  ['Three hundred saplings for Almaty', 'saplings'],
  ['Триста саженцев приехали в Алматы', 'saplings'],
  ['Алматыға көшеттер келді', 'saplings'],
  ['苗木300本を寄贈', 'saplings'],
  ['Ships of the Caspian need fertiliser', 'phosphate'],
  ['Уголовное дело о мошенничестве', 'fraud'],
  ['特殊詐欺の疑い', 'fraud'],
])('%s is about %s', (title, concept) => {
  expect(ids(title)).toContain(concept);
});

it('asks for whole words where a beginning would mislead', () => {
  expect(ids('A portrait of the president in a portal')).not.toContain('port');
  expect(ids('Ураган в Японии')).not.toContain('uranium');
  expect(ids('Қазақ тілі')).not.toContain('death');
});

it('puts what the headline says before what the text says more often', () => {
  expect(ids('A new bridge', 'visa visa visa visas')).toEqual(['bridge', 'visa']);
});

it('reads a text without words, and one of a million characters, in its stride', () => {
  expect(ids('', '')).toEqual([]);
  expect(ids('', 'сумо '.repeat(200_000))).toEqual(['sumo']);
});
