import { describe, expect, it } from 'vitest';
import { classifyCommand } from '#cli/classify';

async function* lines(...texts: string[]): AsyncIterable<string> {
  for (const text of texts) yield text;
}

async function run(input: string[], json = true) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await classifyCommand(
    { json },
    { stdin: lines(...input), out: (line) => out.push(line), err: (line) => err.push(line) },
  );
  return { code, out, err };
}

const VISIT = JSON.stringify({
  id: 'a',
  title: 'Japanese trade minister meets Kazakh premier in Astana',
  text: 'The minister of Japan and the prime minister of Kazakhstan signed a memorandum on investment.',
});
const RAIN = JSON.stringify({ id: 'b', title: 'Rain in Lisbon', text: 'Umbrellas sold out in Portugal.' });

describe('classifyCommand', () => {
  it('answers one object a line in the order of the input', async () => {
    const { code, out } = await run([`${RAIN}\n${VISIT}\n`]);
    const answers = out.map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, relation }) => [id, relation])).toEqual([
      ['b', 'unrelated'],
      ['a', 'bilateral'],
    ]);
    expect(Object.keys(answers[1])).toEqual([
      'id',
      'relation',
      'score',
      'topics',
      'urgency',
      'language',
      'evidence',
    ]);
  });

  it('names a bad line, judges the others and answers 1', async () => {
    const { code, out, err } = await run([`${VISIT}\n{"id":\n{"id":"c"}\n`]);
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(err).toEqual([
      'standard input, line 2: is no JSON',
      'standard input, line 3: has neither "title" nor "text"',
    ]);
  });

  it('explains itself to a person', async () => {
    const { out } = await run([VISIT], false);
    expect(out[0]).toBe('a: Japanese trade minister meets Kazakh premier in Astana');
    expect(out.join('\n')).toContain('arithmetic of relevance');
  });

  it('takes a line cut between two chunks', async () => {
    const { out } = await run([VISIT.slice(0, 20), VISIT.slice(20)]);
    expect(out).toHaveLength(1);
  });
});
