#!/usr/bin/env -S npx tsx
import { shown } from '#cli/io';
import { runProgram } from '#cli/program';

// The SDK warns at every command that versions to come will not run on Node 20: the one that is installed here does.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

// Whoever reads may have read enough (`irtysh stories | head`): the command then ends in good order, unheard.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
}

process.exitCode = await runProgram(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${shown(line)}\n`),
  err: (line) => process.stderr.write(`${shown(line)}\n`),
  stdin: process.stdin,
  terminal: process.stdout.isTTY === true,
});
