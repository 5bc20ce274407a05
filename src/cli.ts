#!/usr/bin/env node
/** The command line: argv → command → exit code. */
import { fileURLToPath } from 'node:url'
import { runLine } from './cli/run-line.ts'
import { widthOf, openStreams, readInput } from './cli/streams.ts'

process.exitCode = await runLine({
  argv: process.argv,
  cwd: process.cwd(),
  env: process.env,
  input: readInput,
  columns: widthOf(process.stdout),
  ...openStreams(),
  script: fileURLToPath(import.meta.url),
  templates: new URL('../templates/', import.meta.url),
  bodyWorker: new URL('./body-worker.js', import.meta.url),
  recordWorker: new URL('./record-worker.js', import.meta.url),
  watchdog: new URL('./watchdog-worker.js', import.meta.url),
})
