import { expect, it } from 'vitest';
import { groupCommand } from '#cli/group';
import { storyCases } from '../support/labelled-stories';

async function run(lines: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await groupCommand(
    {},
    {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      stdin: (async function* () {
        yield `${lines.join('\n')}\n`;
      })(),
      json: true,
      terminal: false,
    },
  );
  return { status, err, out: out.map((line) => JSON.parse(line) as { id: string; story: string }) };
}

it('names the story of each document in the order of the input, whatever its date', async () => {
  const documents = [...(storyCases()[0]?.documents ?? [])].reverse();
  const { status, out } = await run(documents.map((document) => JSON.stringify(document)));
  expect(status).toBe(0);
  expect(out.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
  expect(new Set(out.map(({ story }) => story)).size).toBe(new Set(documents.map(({ event }) => event)).size);
});

it('says which line it cannot read, goes on with the others and fails', async () => {
  const { status, err, out } = await run([
    '{"id":"a","title":"Visa","text":""}',
    '{"title":"no id"}',
    'no JSON',
  ]);
  expect(status).toBe(1);
  expect(err).toHaveLength(2);
  expect(out.map(({ id }) => id)).toEqual(['a']);
});
