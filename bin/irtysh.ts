#!/usr/bin/env -S npx tsx
import { runProgram } from '#cli/program';

process.exitCode = await runProgram(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stdin: process.stdin,
  terminal: process.stdout.isTTY === true,
});
