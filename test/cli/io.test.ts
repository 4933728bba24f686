import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shown } from '#cli/io';

const folder = mkdtempSync(join(tmpdir(), 'irtysh-io-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what a command says', () => {
  it('leaves out what a terminal would obey, and nothing else', () => {
    expect(shown('a\u001b]0;name\u0007b\u009b31m\r\u007fc')).toBe('a]0;nameb31mc');
    expect(shown('  ja\t日本とカザフ\n\u00a0–“é”')).toBe('  ja\t日本とカザフ\n\u00a0–“é”');
  });

  it('has no escapes of an outlet’s page', () => {
    const file = join(folder, 'page.html');
    const words =
      'Japan and Kazakhstan \u001b[31msigned\u001b]52;c;eA==\u0007 an agreement on uranium in Tokyo today. ';
    writeFileSync(
      file,
      `<title>${words}</title><article><h1>${words}</h1><p>${words.repeat(4)}</p></article>`,
    );
    const said = execFileSync('npx', ['tsx', 'bin/irtysh.ts', 'extract', file], { encoding: 'utf8' });
    expect(said).toContain('Japan and Kazakhstan [31msigned');
    expect(said).not.toMatch(/(?![\n\t])\p{Cc}/u);
  }, 60_000);
});
